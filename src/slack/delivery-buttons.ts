import type { Delivery } from '../domain/state.ts';
import { ownerWords } from '../present/owner-message.ts';
import { sentence } from '../present/surfaces/parts.ts';
import { tellAsker } from './changes.ts';
import type { SlackDeps } from './deps.ts';
import type { Press } from './press.ts';
import { readerLanguage } from './reader-language.ts';

/** *Staat er al*: the delivery that was in doubt was posted. */
export async function deliveryIsThere(deps: SlackDeps, press: Press): Promise<void> {
  await settle(deps, press, { state: 'sent' }, 'noted');
}

/** *Plaats alsnog*: it goes out with the next round. */
export async function deliverAfterAll(deps: SlackDeps, press: Press): Promise<void> {
  const notBefore = deps.clock.now().toISOString();
  await settle(deps, press, { state: 'planned', notBefore }, 'posting');
}

async function settle(
  deps: SlackDeps,
  { at, value }: Press,
  change: Pick<Delivery, 'state'> & Partial<Pick<Delivery, 'notBefore'>>,
  told: 'noted' | 'posting',
): Promise<void> {
  const words = ownerWords(await readerLanguage(deps, at));
  const delivery = await deps.state.deliveries.get(value);
  const subscription = delivery === null ? null : await deps.state.subscriptions.get(delivery.subscription);
  const isOpen = delivery?.state === 'uncertain' && subscription?.workspace === at.workspace;
  if (delivery !== null && isOpen) {
    await deps.state.deliveries.settle(delivery.id, { ...delivery, error: null, ...change });
  }
  await tellAsker(deps, at, 'nl', sentence(isOpen ? words[told] : words.settled));
}
