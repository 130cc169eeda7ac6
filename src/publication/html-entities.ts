const NAMED: ReadonlyMap<string, string> = new Map<string, string>([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['thinsp', '\u2009'],
  ['ensp', ' '],
  ['emsp', ' '],
  ['shy', '\u00ad'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hyphen', '-'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['bull', '•'],
  ['euro', '€'],
]);
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
};

/** `&nbsp;`, `&#8239;`, `&ucirc;` and their like as characters. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name) return named(name) ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function named(name: string): string | undefined {
  const letter = /^([a-z])(acute|grave|circ|uml|tilde)$/i.exec(name);
  if (letter) return `${letter[1]}${MARKS[letter[2] ?? '']}`.normalize('NFC');
  return NAMED.get(name);
}
