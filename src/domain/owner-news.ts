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
