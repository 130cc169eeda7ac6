import type { Delivery } from '../domain/state.ts';

/** What the owner of a subscription, or else the channel, is told. */
export type OwnerNews =
  /** It cannot mend by itself; the subscription stopped. */
  | { readonly kind: 'stopped'; readonly error: string }
  /** This one is given up; the subscription goes on. */
  | { readonly kind: 'gave-up'; readonly error: string }
  /** Nobody knows whether it was posted; the owner decides. */
  | { readonly kind: 'uncertain'; readonly delivery: string }
  /** More than 24 hours late, so skipped. */
  | { readonly kind: 'skipped'; readonly due: string }
  /** No edition covers the place (any more). */
  | { readonly kind: 'no-figures' };

export const NO_FIGURES = 'no_figures';

/** What there is to tell about a delivery that did not go as planned; null when there is nothing. */
export function ownerNewsOf(
  { id, state, error, due }: Delivery,
  mends: (code: string) => boolean,
): OwnerNews | null {
  switch (state) {
    case 'uncertain':
      return { kind: 'uncertain', delivery: id };
    case 'failed':
      return { kind: mends(error ?? '') ? 'gave-up' : 'stopped', error: error ?? '' };
    case 'skipped':
      return error === NO_FIGURES ? { kind: 'no-figures' } : { kind: 'skipped', due };
    case 'planned':
    case 'sending':
    case 'sent':
      return null;
  }
}
