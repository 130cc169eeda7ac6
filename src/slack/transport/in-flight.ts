import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';

export interface InFlight {
  /** Global middleware around every request. */
  readonly middleware: (args: AnyMiddlewareArgs & AllMiddlewareArgs) => Promise<void>;
  /** Resolves when what is being answered is finished. */
  settled(): Promise<void>;
}

/**
 * Keeps track of requests that are being answered, for a graceful stop. When a handler fails before its acknowledgement,
 * Slack still gets one; the error goes on to the error handler.
 */
export function makeInFlight(): InFlight {
  const running = new Set<Promise<void>>();
  return {
    async middleware(args) {
      const work = Promise.resolve(args.next());
      const done = work.catch(() => {}).finally(() => running.delete(done));
      running.add(done);
      try {
        await work;
      } catch (error) {
        // A second acknowledgement is refused by Bolt, which is fine.
        if ('ack' in args && args.ack !== undefined) await args.ack().catch(() => {});
        throw error;
      }
    },
    async settled() {
      await Promise.all(running);
    },
  };
}
