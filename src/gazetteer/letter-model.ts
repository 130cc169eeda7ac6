/** Letters a–z are 1–26, a digit 27, the edge of a word 0. */
const KINDS = 28;
const [THREE, TWO, ONE] = [0.75, 0.2, 0.05];

/** How likely a string of letters is that nobody knows, from the letters of what is known. */
export interface LetterModel {
  learn(key: string): void;
  /** −log P in nats. */
  cost(key: string): number;
}

export function makeLetterModel(): LetterModel {
  const three = new Uint32Array(KINDS ** 3);
  const pairs = new Uint32Array(KINDS ** 2);
  const letters = new Uint32Array(KINDS);
  let total = 0;
  return {
    learn: (key) => {
      let [a, b] = [0, 0];
      for (let i = 0; i <= key.length; i += 1) {
        const c = i < key.length ? kindOf(key.charCodeAt(i)) : 0;
        three[(a * KINDS + b) * KINDS + c] = (three[(a * KINDS + b) * KINDS + c] ?? 0) + 1;
        pairs[a * KINDS + b] = (pairs[a * KINDS + b] ?? 0) + 1;
        letters[b] = (letters[b] ?? 0) + 1;
        total += 1;
        [a, b] = [b, c];
      }
    },
    cost: (key) => {
      let cost = 0;
      let [a, b] = [0, 0];
      for (let i = 0; i <= key.length; i += 1) {
        const c = i < key.length ? kindOf(key.charCodeAt(i)) : 0;
        const likely =
          THREE * share(three[(a * KINDS + b) * KINDS + c], pairs[a * KINDS + b]) +
          TWO * share(pairs[b * KINDS + c], letters[b]) +
          ONE * (0.5 * share(letters[c], total) + 0.5 / KINDS);
        cost -= Math.log(likely);
        [a, b] = [b, c];
      }
      return cost;
    },
  };
}

function share(part: number | undefined, whole: number | undefined): number {
  return whole === undefined || whole === 0 ? 0 : (part ?? 0) / whole;
}

function kindOf(code: number): number {
  return code >= 97 && code <= 122 ? code - 96 : 27;
}
