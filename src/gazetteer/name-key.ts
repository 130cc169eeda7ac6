const ENGLISH: Readonly<Record<string, string>> = {
  north: ' noord ',
  south: ' zuid ',
  east: ' oost ',
  northeast: ' noordoost ',
  southeast: ' zuidoost ',
  mid: ' midden ',
  central: ' midden ',
  greater: ' groot ',
};

/** What `keyOf` writes in one way; names without any of these are most names. */
const WRITTEN_IN_WAYS: ReadonlySet<string> = new Set([
  ...['a', 'aan', 'ad', 't', 'v', 'n', 'z', 'nh', 'zh', 'no', 'zo', 'st', 'snt', 'nrd', 'nd', 'zd'],
  ...Object.keys(ENGLISH),
]);

/** One spelling for the ways in which people write the small words inside names, without spaces. */
export function keyOf(words: readonly string[]): string {
  if (!words.some((word) => WRITTEN_IN_WAYS.has(word))) return words.join('');
  return ` ${words.join(' ')} `
    .replace(/(?<=[a-z]) (?:aan den|aan de|aan d|a den|a de|ad|aan|a) (?=[a-z])/, ' aan ')
    .replace(/ t (?=[a-z])/g, ' het ')
    .replace(/ v (?=[a-z])/g, ' van ')
    .replace(/^ n (?=limburg|holland|brabant)/, ' noord ')
    .replace(/^ z (?=limburg|holland)/, ' zuid ')
    .replace(/^ nh (?=noord|zuid)/, ' noord holland ')
    .replace(/^ zh (?=centraal)/, ' zuid holland ')
    .replace(/^ no (?=brabant|polder)/, ' noordoost ')
    .replace(/^ zo (?=brabant)/, ' zuidoost ')
    .replace(
      / (northeast|southeast|north|south|east|mid|central|greater) (?=[a-z])/g,
      (_, word: string) => ENGLISH[word] ?? word,
    )
    .replace(/ (?:st|snt) (?=[a-z])/g, ' sint ')
    .replace(/ (?:nrd|nd) (?=[a-z])/g, ' noord ')
    .replace(/ (?:zd) (?=[a-z])/g, ' zuid ')
    .replaceAll(' ', '');
}
