import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { StateStore } from '@slack/bolt';
import { z } from 'zod';
import type { Clock } from '../../domain/ports.ts';
import type { State } from '../../domain/state.ts';
import { BOT_SCOPES } from './scopes.ts';

const LIFETIME_MS = 10 * 60_000;

/** When it was made, what nobody can guess, and what proves that it is ours; joined by dots. */
const stateSchema = z.tuple([z.coerce.number(), z.hex(), z.hex()]);

type OauthState = z.infer<typeof stateSchema>;

/** The `state` of an installation: signed, ten minutes valid, and accepted once. */
export function oauthStateStore(
  { oauthStates }: Pick<State, 'oauthStates'>,
  clock: Clock,
  secret: string,
): StateStore {
  const sign = (text: string) => createHmac('sha256', secret).update(text).digest('hex');
  return {
    async generateStateParam() {
      const made = clock.now().getTime();
      const random = randomBytes(16).toString('hex');
      const state: OauthState = [made, random, sign(`${made}.${random}`)];
      return state.join('.');
    },
    async verifyStateParam(_now, state) {
      const [made, random, signature] = stateSchema.safeParse(state.split('.')).data ?? [0, '', ''];
      const expected = Buffer.from(sign(`${made}.${random}`));
      const given = Buffer.from(signature);
      const isOurs = expected.length === given.length && timingSafeEqual(expected, given);
      const age = clock.now().getTime() - made;
      if (!isOurs || !(age >= 0 && age <= LIFETIME_MS)) throw new Error('the state is not valid or too old');
      if (!(await oauthStates.consume(state, clock.now().toISOString()))) {
        throw new Error('the state was used before');
      }
      return { scopes: [...BOT_SCOPES] };
    },
  };
}
