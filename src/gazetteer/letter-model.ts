/** Letters a–z are 1–26, a digit 27, the edge of a word 0. */
const KINDS = 28;
/** How many letters before a letter tell something about it. */
const ORDER = 3;

/** How likely a string of letters is that nobody knows, from the letters of what is known. */
export interface LetterModel {
  learn(key: string): void;
  /** −log P in nats. */
  cost(key: string): number;
}

/** Counts of letters after up to four others, the longer ones leaning on the shorter (Witten and Bell's smoothing). */
export function makeLetterModel(): LetterModel {
  const counts = Array.from({ length: ORDER + 1 }, (_, n) => tableOf(n + 1));
  const totals = Array.from({ length: ORDER + 1 }, (_, n) => tableOf(n));
  const kinds = Array.from({ length: ORDER + 1 }, (_, n) => tableOf(n));
  const letters = new Uint8Array(128);

  const read = (key: string): number => {
    letters.fill(0, 0, ORDER);
    const length = Math.min(key.length, letters.length - ORDER - 1);
    for (let i = 0; i < length; i += 1) letters[ORDER + i] = kindOf(key.charCodeAt(i));
    letters[ORDER + length] = 0;
    return length + 1;
  };

  return {
    learn: (key) => {
      const length = read(key);
      for (let n = 0; n <= ORDER; n += 1) {
        const [count, total, kind] = [counts[n], totals[n], kinds[n]];
        if (count === undefined || total === undefined || kind === undefined) continue;
        for (let at = ORDER; at < ORDER + length; at += 1) {
          let context = 0;
          for (let i = at - n; i < at; i += 1) context = context * KINDS + (letters[i] ?? 0);
          const one = slotOf(context * KINDS + (letters[at] ?? 0), n + 1);
          const seen = count[one] ?? 0;
          if (seen === 0) kind[context] = (kind[context] ?? 0) + 1;
          count[one] = seen + 1;
          total[context] = (total[context] ?? 0) + 1;
        }
      }
    },
    cost: (key) => {
      const length = read(key);
      let cost = 0;
      for (let at = ORDER; at < ORDER + length; at += 1) {
        let likely = 1 / KINDS;
        let [context, place] = [0, 1];
        for (let n = 0; n <= ORDER; n += 1) {
          const all = totals[n]?.[context] ?? 0;
          if (all === 0) break;
          const different = kinds[n]?.[context] ?? 0;
          const count = counts[n]?.[slotOf(context * KINDS + (letters[at] ?? 0), n + 1)] ?? 0;
          likely = (count + different * likely) / (all + different);
          context += (letters[at - n - 1] ?? 0) * place;
          place *= KINDS;
        }
        cost -= Math.log(likely);
      }
      return cost;
    },
  };
}

const MOST_SLOTS = 1 << 18;

function tableOf(letters: number): Uint32Array {
  return new Uint32Array(Math.min(KINDS ** letters, MOST_SLOTS));
}

/** Long contexts share slots: few of them exist. */
function slotOf(number: number, letters: number): number {
  return letters < 4 ? number : (Math.imul(number, 0x9e3779b1) >>> 14) & (MOST_SLOTS - 1);
}

function kindOf(code: number): number {
  return code >= 97 && code <= 122 ? code - 96 : 27;
}
