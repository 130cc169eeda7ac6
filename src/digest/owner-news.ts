import type { OwnerNews } from '../domain/owner-news.ts';
import type { Delivery } from '../domain/state.ts';
import { cannotMend } from './outcome.ts';

export const NO_FIGURES = 'no_figures';

/** What there is to tell about a delivery that did not go as planned; null when there is nothing. */
export function ownerNewsOf({ id, state, error, due }: Delivery): OwnerNews | null {
  switch (state) {
    case 'uncertain':
      return { kind: 'uncertain', delivery: id };
    case 'failed':
      return { kind: cannotMend(error ?? '') ? 'stopped' : 'gave-up', error: error ?? '' };
    case 'skipped':
      return error === NO_FIGURES ? { kind: 'no-figures' } : { kind: 'skipped', due };
    case 'planned':
    case 'sending':
    case 'sent':
      return null;
  }
}
