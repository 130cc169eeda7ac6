import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { StateStore } from '@slack/bolt';
import type { Clock } from '../../domain/ports.ts';
import type { State } from '../../domain/state.ts';
import { BOT_SCOPES } from './scopes.ts';

const LIFETIME_MS = 10 * 60_000;

/** When it was made and what nobody can guess, which is signed as it stands; then what proves that it is ours. */
const STATE = /^((\d{1,16})\.[0-9a-f]{32})\.([0-9a-f]{64})$/;

/** The `state` of an installation: signed, ten minutes valid, and accepted once. */
export function oauthStateStore(
  { oauthStates }: Pick<State, 'oauthStates'>,
  clock: Clock,
  secret: string,
): StateStore {
  const sign = (text: string) => createHmac('sha256', secret).update(text).digest('hex');
  return {
    async generateStateParam() {
      const signed = `${clock.now().getTime()}.${randomBytes(16).toString('hex')}`;
      return `${signed}.${sign(signed)}`;
    },
    async verifyStateParam(_now, state) {
      const [, signed = '', made = '', signature = ''] = STATE.exec(state) ?? [];
      const expected = Buffer.from(sign(signed));
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
