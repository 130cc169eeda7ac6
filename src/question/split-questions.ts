import { hasAny, type Item } from './item.ts';

const CLOSING = /(^| )(groet|groeten|groetjes|mvg|regards)$/;

/** Parts a message into questions; greetings and remarks stay with the question beside them. */
export function splitQuestions(items: readonly Item[]): readonly (readonly Item[])[] {
  const pieces: Item[][] = [];
  for (const [i, item] of items.entries()) {
    // What comes before the greeting is the message; `Met vriendelijke groet, cijfers Beverwijk` has it after.
    if (CLOSING.test(item.words) && pieces.some((piece) => saysSomething(piece) && standsAlone(piece))) break;
    const piece = pieces.at(-1);
    if (piece === undefined || beginsAnother(items, i, item)) pieces.push([item]);
    else piece.push(item);
  }
  const questions: Item[][] = [];
  for (const piece of pieces) {
    const last = questions.at(-1);
    if (last === undefined) questions.push(piece);
    else if (!saysSomething(last)) questions[questions.length - 1] = piece;
    else if (!saysSomething(piece) || !standsAlone(piece) || !standsAlone(last)) last.push(...piece);
    else questions.push(piece);
  }
  return questions;
}

function beginsAnother(items: readonly Item[], i: number, item: Item): boolean {
  if (item.opens) return true;
  const next = items[i + 1];
  // `… en hoeveel heeft venray`
  return (
    /^(en|and)$/.test(item.words) &&
    next !== undefined &&
    (hasAny([next], 'ask:howmany', 'ask:which', 'ask:what', 'ask:how', 'ask:where') ||
      /^(wat|what) (is|zijn|are|does|doet|houdt|betekent)\b/.test(next.words) ||
      isOtherCommand(items, i))
  );
}

/** `top 5 twente en kaart van twente`: another command with its own place. */
function isOtherCommand(items: readonly Item[], i: number): boolean {
  const named = (some: readonly Item[]) =>
    some.some((item) => item.place !== null || item.tags.has('country'));
  const next = items[i + 1];
  return (
    next !== undefined &&
    hasAny([next], 'cue:map', 'cue:export', 'cue:trend', 'super:top') &&
    named(items.slice(0, i)) &&
    named(items.slice(i + 2))
  );
}

/** Has its own question word, command or place. */
function standsAlone(piece: readonly Item[]): boolean {
  return (
    piece.some((item) => item.place !== null) ||
    piece[0]?.tags.has('cue:follow') === true ||
    hasAny(
      piece,
      'ask:howmany',
      'ask:which',
      'ask:what',
      'ask:how',
      'ask:where',
      'ask:who',
      'ask:when',
      'cue:trend',
      'cue:map',
      'cue:export',
      'cue:compare',
      'super:top',
      'country',
      'we',
    )
  );
}

function saysSomething(piece: readonly Item[]): boolean {
  return piece.some(
    (item) =>
      item.place !== null ||
      [...item.tags].some(
        (tag) =>
          ![
            'noise',
            'article',
            'prep',
            'and',
            'cue:greeting',
            'cue:thanks',
            'cue:bye',
            'cue:person',
            'cue:that',
            'cue:follow',
            'cue:if',
            'cue:belongs',
            'ask:what',
            'we',
            'vs',
            'cue:all',
          ].includes(tag),
      ) ||
      (item.tags.size === 0 && piece.length > 1),
  );
}
