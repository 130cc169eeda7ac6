import { z } from 'zod';
import { type JsonObject, objectSchema, parseJson } from '../json.ts';
import { SlackFailure } from '../slack-failure.ts';
import type { Installation, State } from '../state.ts';

/** Who calls, and what a method needs besides its arguments. */
export interface Call {
  readonly state: State;
  /** Team of the token; for an org-wide token the `team_id` argument, else any team of the organisation. */
  readonly team: string;
  readonly installation: Installation;
  /** Origin of the workspace, without a slash at the end. */
  readonly origin: string;
  readonly imageProcessingMs: number;
  /** Whether posts above the rate are refused. */
  readonly limitsRate: boolean;
  /** Hands an event to the app. */
  readonly send: (event: JsonObject, team: string) => void;
}

export interface Method {
  readonly name: string;
  readonly scope: string | null;
  readonly token: 'bot' | 'app' | 'none';
  run(call: Call, args: JsonObject): JsonObject;
}

/** Checks the arguments and then runs; what does not fit is `invalid_arguments` with the reason. */
export function method<T>(
  name: string,
  needs: { readonly scope?: string; readonly token?: Method['token'] },
  schema: z.ZodType<T>,
  run: (call: Call, args: T) => JsonObject,
): Method {
  return {
    name,
    scope: needs.scope ?? null,
    token: needs.token ?? 'bot',
    run: (call, args) => {
      const parsed = schema.safeParse(args);
      if (!parsed.success) {
        const messages = parsed.error.issues.map(
          (issue) => `${issue.message} [json-pointer:/${issue.path.join('/')}]`,
        );
        throw new SlackFailure('invalid_arguments', { response_metadata: { messages } });
      }
      return run(call, parsed.data);
    },
  };
}

/** An object or array that may come as JSON text in a form. */
const unwrapped = (value: unknown): unknown =>
  typeof value === 'string' ? (parseJson(value) ?? value) : value;

export const jsonObject = z.preprocess(unwrapped, objectSchema);
export const jsonObjects = z.preprocess(unwrapped, z.array(objectSchema));
export const flag = z.union([
  z.boolean(),
  z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1'),
]);
export const wholeNumber = z.coerce.number().int();
