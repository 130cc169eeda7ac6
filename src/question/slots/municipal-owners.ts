import { hasAny, type Span } from '../span.ts';

/** The spans where `gemeente` names whose clients they are, not which place or what is ranked. */
export function municipalOwners(spans: readonly Span[]): ReadonlySet<Span> {
  return new Set(
    spans.filter((span, i) => isOwner(span, spans[i - 1], spans[i + 1], spans[i - 2], spans[i + 2])),
  );
}

function isOwner(
  span: Span,
  before: Span | undefined,
  after: Span | undefined,
  earlier: Span | undefined,
  beyond: Span | undefined,
): boolean {
  if (!span.tags.has('gemeente') && !span.tags.has('gemeenten')) return false;
  if (before === undefined && after === undefined) return span.tags.has('gemeente');
  if (before !== undefined && earlier?.tags.has('owner:uwv') && joinsOwners(before)) return true;
  if (after !== undefined && beyond?.tags.has('owner:uwv') && joinsOwners(after)) return true;
  if (after?.tags.has('owner:uwv') && /[+&/]/.test(after.before)) return true;
  if (before?.tags.has('owner:uwv') && /[+&/]/.test(span.before)) return true;
  if (before?.tags.has('ask:which') || before?.words === 'per') return false;
  // `Utrecht municipality`, against `municipality clients`.
  if (span.words === 'municipality' && before?.place != null && /^ *$/.test(span.before)) return false;
  // `de gemeente zelf`, `via de gemeente`
  if (span.tags.has('gemeente') && after?.tags.has('says:self') === true) return true;
  const next = after === undefined ? 'none' : nounOf(after);
  if (after !== undefined && next === 'noun' && !/[,;:?!]/.test(after.before)) {
    return /-/.test(after.before) || span.tags.has('gemeente');
  }
  if (/-/.test(after?.before ?? '') && (after?.words === 'en' || after?.words === 'and')) return true;
  if (span.tags.has('gemeenten') || after?.place != null || before?.place != null) return false;
  if (before !== undefined && (before.tags.has('says:only') || before.tags.has('share'))) return true;
  const ofThe = before !== undefined && /^(van|de|van de|bij|bij de|the|of|of the)$/.test(before.words);
  return (
    ofThe &&
    earlier !== undefined &&
    (nounOf(earlier) === 'noun' ||
      earlier.tags.has('says:follow') ||
      /^(van|of|en|and|alleen|only)$/.test(earlier.words))
  );
}

function joinsOwners(span: Span): boolean {
  return span.tags.has('vs') || /^(en|and|of|or|plus)$/.test(span.words);
}

function nounOf(span: Span): 'noun' | 'none' {
  return hasAny([span], 'noun:profile', 'noun:client', 'share', 'have:without', 'have:with', 'noun:total') &&
    span.place === null
    ? 'noun'
    : 'none';
}
