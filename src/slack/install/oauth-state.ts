import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { StateStore } from '@slack/bolt';
import type { Clock } from '../../domain/ports.ts';
import type { State } from '../../domain/state.ts';
import { BOT_SCOPES } from './scopes.ts';

const LIFETIME_MS = 10 * 60_000;

/** The `state` of an installation: signed, ten minutes valid, and accepted once. */
export function oauthStateStore(
  { oauthStates }: Pick<State, 'oauthStates'>,
  clock: Clock,
  secret: string,
): StateStore {
  const sign = (text: string) => createHmac('sha256', secret).update(text).digest('hex');
  return {
    async generateStateParam() {
      const text = `${clock.now().getTime()}.${randomBytes(16).toString('hex')}`;
      return `${text}.${sign(text)}`;
    },
    async verifyStateParam(_now, state) {
      const [made = '', random = '', signature = ''] = state.split('.');
      const expected = Buffer.from(sign(`${made}.${random}`));
      const given = Buffer.from(signature);
      const isOurs = expected.length === given.length && timingSafeEqual(expected, given);
      const age = clock.now().getTime() - Number(made);
      if (!isOurs || !(age >= 0 && age <= LIFETIME_MS)) throw new Error('the state is not valid or too old');
      if (!(await oauthStates.consume(state, clock.now().toISOString()))) {
        throw new Error('the state was used before');
      }
      return { scopes: [...BOT_SCOPES] };
    },
  };
}
