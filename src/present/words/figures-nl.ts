import { numbersIn } from './numbers.ts';

const { count, percent, points } = numbersIn('nl');

export const figuresNl = {
  headline: (place: string, what: readonly string[]) => `${place}: ${what.join(', ')}`,
  share: (metric: string, share: number, part: number, of: number) =>
    `${metric} ${percent(share)} (${count(part)} van ${count(of)})`,
  smallShare: (part: number, of: number, metric: string) =>
    `${count(part)} van ${count(of)} mensen (${metric})`,
  noShare: (metric: string) => `${metric} onbekend, want er is niemand geteld`,
  municipality: 'Gemeente',
  uwv: 'UWV',
  together: 'Samen',
  ofWithProfile: (of: number) => `van ${count(of)} met profiel`,
  of: (of: number) => `van ${count(of)}`,
  besideRegion: (share: string) => `regio ${share}`,
  besideCountry: (share: string) => `Nederland ${share}`,
  since: (when: string, changes: readonly string[]) => `Sinds ${when}: ${changes.join(', ')}`,
  anUndated: 'een eerdere editie zonder datum',
  pointsOf: (signed: string, metric: string) => `${signed} procentpunt ${metric}`,
  membersOf: (place: string, edition: string) => `${place}, ${edition}`,
  memberColumns: { municipality: 'Gemeente', region: 'Arbeidsmarktregio', period: 'Editie', position: '#' },
  mostToWin: 'Meest te winnen:',
  mostToWinItem: (place: string, people: number) => `${place}: ${count(people)} mensen zonder profiel`,
  register: (size: number, share: string | null) =>
    share === null
      ? `Doelgroepregister: ${count(size)} mensen.`
      : `Doelgroepregister: ${count(size)} mensen, waarvan ${share} in Sonar staat (registerdekking).`,
  newer: (edition: string) => `Er zijn nieuwere cijfers: ${edition}.`,
  target: (metric: string, share: string, by: string | null) =>
    `Doel ${share} ${metric}${by === null ? '' : ` ${by}`}`,
  endOf: (quarter: 1 | 2 | 3 | 4, year: number, period: string) =>
    quarter === 4 ? `eind ${year}` : `eind ${period}`,
  toGo: (target: string, gap: number, people: number) =>
    `${target}: nog ${points(gap)} procentpunt: ${count(people)} ${people === 1 ? 'profiel' : 'profielen'} erbij`,
  toGoPerQuarter: (people: number) => `dat zijn er ${count(people)} per kwartaal`,
  reached: (target: string) => `${target}: bereikt`,
  unknownProgress: (target: string) => `${target}: hiervoor zijn geen cijfers`,
};
