import type { Metric } from '../domain/figures.ts';
import type { Language } from '../domain/language.ts';
import type { Topic } from '../domain/topic.ts';
import { slipsIn } from './slip.ts';

export type Says =
  | 'trend'
  | 'compare'
  | 'rank'
  | 'list'
  | 'belongs'
  | 'per'
  | 'define'
  | 'sources'
  | 'map'
  | 'export'
  | 'subscribe'
  | 'unsubscribe'
  | 'pause'
  | 'subscriptions'
  | 'target'
  | 'targets'
  | 'alert'
  | 'alerts'
  | 'link'
  | 'unlink'
  | 'language'
  | 'settings'
  | 'forget'
  | 'help'
  | 'greeting'
  | 'thanks'
  | 'bye'
  | 'person'
  | 'remove'
  | 'direct'
  | 'peers'
  | 'average'
  | 'figures'
  | 'follow'
  | 'only'
  | 'that'
  | 'below'
  | 'above'
  | 'if'
  | 'advice'
  | 'resume'
  | 'other-rhythm'
  | 'local'
  | 'regional'
  | 'national'
  | 'step'
  | 'count'
  | 'all'
  | 'personal-data'
  | 'vacancies'
  | 'forecast'
  | 'weather'
  | 'gap'
  | 'position'
  | 'movers'
  | 'stands-out'
  | 'why'
  | 'group'
  | 'groups'
  | 'held'
  | 'aims'
  | 'how-to'
  | 'seeks'
  | 'better'
  | 'before'
  | 'sum'
  | 'reverse'
  | 'same'
  | 'also'
  | 'adds'
  | 'passes'
  | 'file'
  | 'update'
  | 'to-do'
  | 'no'
  | 'reaction'
  | 'count-in'
  | 'last'
  | 'direction'
  | 'not'
  | 'wants'
  | 'towards'
  | 'counts'
  | 'benchmark'
  | 'self'
  | 'needs'
  | 'neighbours'
  | 'median'
  | 'mean'
  | 'g4'
  | 'nummer'
  | 'other';

/** What a word or phrase can mean; one phrase may carry several. */
export type Tag =
  | 'noise'
  | 'article'
  | 'prep'
  | 'and'
  | 'vs'
  | 'we'
  | 'country'
  | 'gemeente'
  | 'gemeenten'
  | 'regio'
  | 'regios'
  | 'both'
  | `ask:${'howmany' | 'what' | 'which' | 'where' | 'how' | 'who' | 'when'}`
  | `says:${Says}`
  | `owner:${'municipal' | 'uwv'}`
  | `have:${'with' | 'without'}`
  | `noun:${'profile' | 'client' | 'total' | 'people' | 'findable'}`
  | 'share'
  | 'register'
  | 'win'
  | `metric:${Metric}`
  | `topic:${Topic}`
  | `super:${'high' | 'low' | 'good' | 'bad' | 'top' | 'bottom'}`
  | 'plural'
  | `grade:${'high' | 'low' | 'good' | 'bad'}`
  | `nth:${number}`
  | `number:${number}`
  | `ordinal:${number}`
  | `quarter:${number}`
  | 'quarter'
  | 'year'
  | `month:${number}`
  | `edge:${number}`
  | `when:${'newest' | 'previous-quarter' | 'previous-year' | 'oldest' | 'undated' | 'next'}`
  | 'since'
  | 'until'
  | 'between'
  | `weekday:${number}`
  | `daypart:${number}`
  | 'hour'
  | `language:${Language | 'auto'}`
  | `format:${'csv' | 'xlsx' | 'chart' | 'table'}`;

/** Phrases parted by `|`, written lower case without diacritics, words parted by a space. */
export type WordTable = readonly (readonly [Tag, string])[];

export interface Phrase {
  readonly words: readonly string[];
  readonly tags: ReadonlySet<Tag>;
  /** null: the same in both languages. */
  readonly language: Language | null;
}

export interface Lexicon {
  /** Longest phrase that begins at `at`. */
  phraseAt(words: readonly string[], at: number): Phrase | null;
  /** The single word that was meant by a misspelled one; null when none is near or several say different things. */
  nearest(word: string): Phrase | null;
}

export function makeLexicon(tables: {
  readonly nl: readonly WordTable[];
  readonly en: readonly WordTable[];
  readonly both: readonly WordTable[];
}): Lexicon {
  const phrases = new Map<string, { words: string[]; tags: Set<Tag>; languages: Set<Language | null> }>();
  const add = (table: WordTable, language: Language | null) => {
    for (const [tag, list] of table) {
      for (const text of list.split('|').map((phrase) => phrase.trim())) {
        if (text === '') continue;
        const known = phrases.get(text) ?? { words: text.split(' '), tags: new Set(), languages: new Set() };
        known.tags.add(tag);
        known.languages.add(language);
        phrases.set(text, known);
      }
    }
  };
  for (const table of tables.nl) add(table, 'nl');
  for (const table of tables.en) add(table, 'en');
  for (const table of tables.both) add(table, null);

  const byFirst = new Map<string, Phrase[]>();
  const byLetter = new Map<string, Phrase[]>();
  for (const { words, tags, languages } of phrases.values()) {
    const [language = null] = languages.size === 1 ? languages : [];
    const phrase = { words, tags, language };
    const [first = ''] = words;
    push(byFirst, first, phrase);
    if (words.length === 1 && first.length >= 5 && !/\d/.test(first))
      push(byLetter, first.slice(0, 1), phrase);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

  return {
    phraseAt: (words, at) =>
      byFirst
        .get(words[at] ?? '')
        ?.find((phrase) => phrase.words.every((word, i) => words[at + i] === word)) ?? null,
    nearest: (word) => {
      if (word.length < 4 || word.length > 25 || /\d/.test(word)) return null;
      const found = (byLetter.get(word.slice(0, 1)) ?? []).flatMap((phrase) => {
        const slips = slipsIn(word, phrase.words[0] ?? '');
        return slips === null ? [] : [{ phrase, slips }];
      });
      const fewest = Math.min(...found.map(({ slips }) => slips));
      return meantByAll(found.filter(({ slips }) => slips === fewest).map(({ phrase }) => phrase));
    },
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** What phrases that are as near have in common; words that change nothing do not count when others do. */
function meantByAll(phrases: readonly Phrase[]): Phrase | null {
  const telling = phrases.filter(({ tags }) => !tags.has('noise') || tags.size > 1);
  const [first, ...others] = telling.length > 0 ? telling : phrases;
  if (first === undefined) return null;
  const tags = new Set([...first.tags].filter((tag) => others.every((other) => other.tags.has(tag))));
  return tags.size === 0 ? null : { ...first, tags };
}
