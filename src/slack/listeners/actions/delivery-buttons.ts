import { runs } from '../../../domain/recipient.ts';
import type { Delivery, DeliveryResult } from '../../../domain/state.ts';
import { ownerWords } from '../../../present/owner-message.ts';
import { sentence } from '../../../present/surfaces/parts.ts';
import type { SlackDeps } from '../../deps.ts';
import { readerLanguage } from '../../replies/reader-language.ts';
import { tellAsker } from '../../requests/changes.ts';
import type { BlockAction } from './block-action.ts';

const DAY_MS = 86_400_000;

/** *Staat er al*: the delivery that was in doubt was posted. */
export async function deliveryIsThere(deps: SlackDeps, press: BlockAction): Promise<void> {
  await settle(deps, press, 'noted', { state: 'sent' });
}

/** *Plaats alsnog*: it goes out with the next round, however late it is by now. */
export async function deliverAfterAll(deps: SlackDeps, press: BlockAction): Promise<void> {
  const now = deps.clock.now();
  await settle(deps, press, 'posting', {
    state: 'planned',
    notBefore: now.toISOString(),
    notAfter: new Date(now.getTime() + DAY_MS).toISOString(),
  });
}

async function settle(
  deps: SlackDeps,
  { at, value }: BlockAction,
  told: 'noted' | 'posting',
  change: Partial<DeliveryResult> & Pick<Delivery, 'state'>,
): Promise<void> {
  const language = await readerLanguage(deps, at);
  const words = ownerWords(language);
  const tell = (text: string) => tellAsker(deps, at, language, sentence(text));
  const { deliveries, recipients } = deps.state;
  const delivery = await deliveries.get(value);
  const recipient = delivery === null ? null : await recipients.get(delivery.subscription);
  if (delivery === null || recipient?.workspace !== at.workspace) return tell(words.settled);
  if (told === 'posting' && !runs(recipient)) return tell(words.runsNoMore);
  const result = { ...delivery, error: null, tellAt: null, ...change };
  const isFirst = await deliveries.settle(delivery.id, result, 'uncertain');
  await tell(isFirst ? words[told] : words.settled);
}
