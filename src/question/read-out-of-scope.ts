import type { OutOfScope } from '../domain/question.ts';
import { asksWhoBelong } from './asks-members.ts';
import { hasAny } from './item.ts';
import type { Cue } from './lexicon.ts';
import type { Sighted } from './sighted.ts';

/** Which of the things we do not do is asked; null when none is. */
export function readOutOfScope(seen: Sighted): OutOfScope | null {
  const has = (...cues: readonly Cue[]) => hasAny(seen.items, ...cues.map((cue) => `cue:${cue}` as const));
  if (has('other') && !asksOfInhabitants(seen)) return 'other';
  if (asksWho(seen) || asksOfPerson(seen)) return 'personal-data';
  if (has('personal-data') && !isAboutPlaces(seen)) return 'personal-data';
  if (has('weather') && !seen.hasMetric) return 'weather';
  if (has('vacancies') && !(seen.topic?.own === true)) return 'vacancies';
  if (seeksSomeone(seen)) return 'vacancies';
  if (asksHowTo(seen)) return 'other';
  if (has('forecast') || (seen.future && !has('sources', 'target', 'alert', 'subscribe', 'direct')))
    return 'forecast';
  return null;
}

const SOMEONE =
  /\b(?:een |geschikte |goede |a |suitable )(?:kandidaat|kandidaten|medewerker|werknemer|candidate|candidates|worker)|\biemand voor\b|\bsomeone for\b/;
const SEEK =
  /\b(?:zoek|zoeken|zoekt|gezocht|vind|vinden|heb je|hebben jullie|find|search|looking|do you have)\b/;

/** `kun je een kandidaat voor mij zoeken`, `heb je iemand voor de horeca`. */
function seeksSomeone({ items }: Sighted): boolean {
  const words = items.map((item) => item.words).join(' ');
  return SOMEONE.test(words) && SEEK.test(words) && !hasAny(items, 'ask:howmany', 'share', 'noun:profile');
}

/** `hoe maak ik een profiel aan`: work in other systems. */
function asksHowTo({ items, placeCount }: Sighted): boolean {
  const words = items.map((item) => item.words).join(' ');
  const acts =
    /\b(hoe|how) .*\b(maak|vul|voer|log|registreer|schrijf|wijzig|open|create|fill in|fill out|add|register|enter|edit|log in)\b.*\b(profiel|profielen|klantprofiel|profile|profiles|client|clienten|klant|account|sonar)\b/;
  return (
    placeCount === 0 && acts.test(words) && !hasAny(items, 'cue:map', 'cue:export', 'cue:figures', 'cue:help')
  );
}

/** `hoeveel inwoners hebben een profiel`: the people of the figures, not the population. */
function asksOfInhabitants({ items }: Sighted): boolean {
  const others = items.filter((item) => item.tags.has('cue:other'));
  return (
    others.every(({ words }) => words === 'hoeveel inwoners') &&
    hasAny(items, 'noun:profile', 'have:with', 'have:without', 'noun:findable', 'noun:client')
  );
}

/** `wie heeft er geen profiel`: people, not places. */
function asksWho({ items, ranks, placeCount }: Sighted): boolean {
  const people = hasAny(items, 'noun:profile', 'have:with', 'have:without', 'noun:findable');
  return (
    hasAny(items, 'ask:who') &&
    people &&
    !ranks &&
    placeCount < 2 &&
    !hasAny(items, 'share', 'cue:compare', 'vs')
  );
}

/** `heeft Kees Bakker een profiel`, `staat zij in Sonar`: of one person. `Karin vroeg wat het profiel van Ede is` is not. */
function asksOfPerson({ items }: Sighted): boolean {
  const at = items.findIndex((item) => item.tags.has('cue:person'));
  const asked = /(^|\b)(staat|zit|heeft|has|does|is|kan|profiel van|dossier van|ken je|zoek)$/;
  return (
    at > 0 &&
    asked.test(
      items
        .slice(Math.max(0, at - 2), at)
        .map(({ words }) => words)
        .join(' '),
    ) &&
    hasAny(items, 'noun:profile', 'noun:total', 'have:with', 'have:without', 'noun:findable')
  );
}

/** `wie doet het het best`, `namen van de gemeenten in Twente`. */
function isAboutPlaces({ items, ranks, topic }: Sighted): boolean {
  if (hasAny(items, 'noun:client', 'noun:people') && !ranks) return false;
  return ranks || topic?.own === true || hasAny(items, 'gemeenten', 'regios') || asksWhoBelong(items);
}
