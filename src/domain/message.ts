/** A Block Kit block; `present/` makes them, `slack/` passes them on. */
export interface Block {
  readonly type: string;
  readonly block_id?: string;
}

/** A drawing to be made into a PNG and uploaded. */
export interface Picture {
  readonly svg: string;
  readonly file: string;
  readonly title: string;
  /** Carries the figures, for those who cannot see it. */
  readonly alt: string;
}

/** A file to be uploaded. */
export interface Attachment {
  readonly file: string;
  readonly title: string;
  readonly content: Uint8Array;
}

/** An answer ready to be posted. */
export interface Message {
  /** The headline: notifications, screen readers, search. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The blocks hold kinds that are new in Slack, so they cannot go inside an acknowledgement. */
  readonly newest: boolean;
  readonly picture: Picture | null;
  readonly attachment: Attachment | null;
}
