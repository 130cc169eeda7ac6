import { z } from 'zod';

const file = z.object({
  id: z.string(),
  name: z.string().nullish(),
  mimetype: z.string().nullish(),
  size: z.number().nullish(),
  url_private_download: z.string().nullish(),
  url_private: z.string().nullish(),
});

export type SlackFile = z.infer<typeof file>;

const said = {
  user: z.string(),
  channel: z.string(),
  ts: z.string(),
  thread_ts: z.string().nullish(),
  text: z.string().nullish(),
};

const mention = z.object({ type: z.literal('app_mention'), ...said });

const directMessage = z.object({
  type: z.literal('message'),
  channel_type: z.literal('im'),
  // `thread_broadcast`: a reply in a thread that is also shown in the conversation.
  subtype: z.enum(['file_share', 'thread_broadcast']).nullish(),
  files: z
    .array(file)
    .nullish()
    .transform((files) => files ?? []),
  ...said,
});

const identity = z.object({
  team_id: z.string().nullish(),
  enterprise_id: z.string().nullish(),
  is_enterprise_install: z.boolean().nullish(),
});

const envelope = identity.extend({
  event_id: z.string(),
  authorizations: z.array(identity).nullish(),
  event: z
    .discriminatedUnion('type', [mention, directMessage])
    // Bots are not answered, and an edited message was answered already.
    .and(z.object({ bot_id: z.null().optional(), edited: z.null().optional() })),
});

/** A question by mention or direct message. */
export type IncomingEvent = z.infer<typeof envelope>['event'];

const ids = z.object({
  isEnterpriseInstall: z.boolean(),
  teamId: z.string().optional(),
  enterpriseId: z.string().optional(),
});

/** Kept with the claim, to answer it again after a crash. */
export const keptEventSchema = z.object({ ids, event: envelope.shape.event });

export type KeptEvent = z.infer<typeof keptEventSchema>;

/** Who said it and where: of an event that another version kept, as far as it can be read. */
export const outdatedEventSchema = z.object({
  ids,
  event: z.object({ ...said, type: z.enum(['app_mention', 'message']) }).omit({ text: true }),
});

export type OutdatedEvent = z.infer<typeof outdatedEventSchema>['event'];

/** A question with its id and the ids of where it was asked, which Bolt finds in the same places. */
export interface ReadEvent extends KeptEvent {
  readonly eventId: string;
}

/** null for events that are no question: edits, deletions, joins, what bots say. */
export function readEvent(body: unknown): ReadEvent | null {
  const read = envelope.safeParse(body).data;
  if (read === undefined) return null;
  const at = read.authorizations?.[0] ?? read;
  const teamId = at.team_id ?? read.team_id ?? undefined;
  const enterpriseId = at.enterprise_id ?? read.enterprise_id ?? undefined;
  return {
    eventId: read.event_id,
    event: read.event,
    ids: {
      isEnterpriseInstall: at.is_enterprise_install === true,
      ...(teamId === undefined ? {} : { teamId }),
      ...(enterpriseId === undefined ? {} : { enterpriseId }),
    },
  };
}
