import type { Clock } from '../../../domain/ports.ts';
import { runs } from '../../../domain/recipient.ts';
import type { Delivery, DeliveryResult, Recipient, State } from '../../../domain/state.ts';
import { ownerWords } from '../../../present/owner-message.ts';
import { sentence } from '../../../present/surfaces/parts.ts';
import type { SlackSettings } from '../../deps.ts';
import type { Executor } from '../../replies/executor.ts';
import type { LanguageOf } from '../../replies/language.ts';
import type { BlockAction } from './block-action.ts';

export interface DeliveryParts {
  readonly settings: Pick<SlackSettings, 'adminUserIds'>;
  readonly state: Pick<State, 'deliveries' | 'recipients'>;
  readonly clock: Clock;
  readonly executor: Executor;
  readonly languageOf: LanguageOf;
}

const DAY_MS = 86_400_000;

/** *Staat er al*: the delivery that was in doubt was posted. */
export async function deliveryIsThere(parts: DeliveryParts, action: BlockAction): Promise<void> {
  await settle(parts, action, 'noted', { state: 'sent' });
}

/** *Plaats alsnog*: it goes out with the next round, however late it is by now. */
export async function deliverAfterAll(parts: DeliveryParts, action: BlockAction): Promise<void> {
  const now = parts.clock.now();
  await settle(parts, action, 'posting', {
    state: 'planned',
    notBefore: now.toISOString(),
    notAfter: new Date(now.getTime() + DAY_MS).toISOString(),
  });
}

async function settle(
  { settings, state, executor, languageOf }: DeliveryParts,
  action: BlockAction,
  told: 'noted' | 'posting',
  change: Partial<DeliveryResult> & Pick<Delivery, 'state'>,
): Promise<void> {
  const language = await languageOf(action.at);
  const words = ownerWords(language);
  const tell = (text: string) => executor.tell(action, language, sentence(text));
  const delivery = await state.deliveries.get(action.value);
  const recipient = delivery === null ? null : await state.recipients.get(delivery.subscription);
  if (delivery === null || recipient === null) return tell(words.settled);
  if (!wasAsked(settings.adminUserIds, recipient, action)) return tell(words.settled);
  if (told === 'posting' && !runs(recipient)) return tell(words.runsNoMore);
  const result = { ...delivery, error: null, tellAt: null, ...change };
  const isFirst = await state.deliveries.settle(delivery.id, result, 'uncertain');
  await tell(isFirst ? words[told] : words.settled);
}

/** Who set it, anybody in the channel, or an administrator: those who are asked, in that order. */
function wasAsked(admins: readonly string[], recipient: Recipient, { at }: BlockAction): boolean {
  if (recipient.workspace !== at.workspace) return false;
  const isAdmin = admins.includes(`${at.workspace}:${at.user}`);
  return recipient.createdBy === at.user || recipient.channel === at.channel || isAdmin;
}
