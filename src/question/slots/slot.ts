/** One thing a slot can be, with the words it comes from. */
export interface Alternative<Value> {
  readonly value: Value;
  /** Indexes of the spans, within the stretch, that it accounts for. */
  readonly used: readonly number[];
  /** What the bill reckons for it. */
  readonly features: readonly string[];
}
