import { readFileSync } from 'node:fs';

interface Affix {
  readonly strip: string;
  readonly add: string;
  readonly flags: readonly string[];
  readonly fits: RegExp;
}

interface AffixTable {
  readonly long: boolean;
  readonly prefixes: ReadonlyMap<string, readonly Affix[]>;
  readonly suffixes: ReadonlyMap<string, readonly Affix[]>;
  /** Stems that are no words by themselves. */
  readonly notAlone: readonly string[];
}

/** Every word form that a Hunspell dictionary's stems and affix rules give; compounds, which have no end, are left out. */
export function* expand(folder: string): Generator<string> {
  const table = readAffixes(readFileSync(`${folder}/index.aff`, 'utf8'));
  for (const line of readFileSync(`${folder}/index.dic`, 'utf8').split('\n').slice(1)) {
    const [stem = '', letters = ''] = (line.split(/[\t ]/)[0] ?? '').split(/(?<!\\)\//);
    if (stem === '') continue;
    const flags = flagsIn(letters, table.long);
    if (flags.includes('Fw') || flags.includes('!')) continue;
    if (!flags.some((flag) => table.notAlone.includes(flag))) yield stem;
    const suffixed = [...applied(stem, flags, table.suffixes, false)];
    for (const { form, more } of suffixed) {
      yield form;
      for (const twice of applied(form, more, table.suffixes, false)) yield twice.form;
    }
    for (const form of [stem, ...suffixed.map((one) => one.form)]) {
      for (const before of applied(form, flags, table.prefixes, true)) yield before.form;
    }
  }
}

function* applied(
  stem: string,
  flags: readonly string[],
  rules: ReadonlyMap<string, readonly Affix[]>,
  front: boolean,
) {
  for (const flag of flags) {
    for (const { strip, add, fits, flags: more } of rules.get(flag) ?? []) {
      if (!fits.test(stem)) continue;
      const form = front ? add + stem.slice(strip.length) : stem.slice(0, stem.length - strip.length) + add;
      yield { form, more };
    }
  }
}

function readAffixes(text: string): AffixTable {
  const long = /^FLAG long/m.test(text);
  const prefixes = new Map<string, Affix[]>();
  const suffixes = new Map<string, Affix[]>();
  for (const line of text.split('\n')) {
    const [kind, flag = '', strip = '', added = '', condition = '.'] = line.split(/[\t ]+/);
    if ((kind !== 'SFX' && kind !== 'PFX') || /^[YN]$/.test(strip)) continue;
    const [add = '', more = ''] = added.split('/');
    const rules = kind === 'SFX' ? suffixes : prefixes;
    const affix: Affix = {
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      flags: flagsIn(more, long),
      fits: new RegExp(kind === 'SFX' ? `${condition}$` : `^${condition}`, 'u'),
    };
    const known = rules.get(flag);
    if (known === undefined) rules.set(flag, [affix]);
    else known.push(affix);
  }
  const special = (name: string) => new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1] ?? '';
  return {
    long,
    prefixes,
    suffixes,
    notAlone: ['NEEDAFFIX', 'ONLYINCOMPOUND', 'FORBIDDENWORD'].map(special),
  };
}

function flagsIn(letters: string, long: boolean): readonly string[] {
  return letters.match(long ? /../gs : /./gs) ?? [];
}
