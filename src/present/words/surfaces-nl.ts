export interface SurfaceWords {
  readonly reference: (reference: string) => string;
  readonly fileInDirectMessage: string;
  readonly tooLateForChannel: string;
  readonly failures: {
    readonly notInChannel: string;
    readonly missingScope: (scope: string) => string;
    readonly busy: string;
    readonly channelGone: string;
    readonly notInstalled: string;
    readonly unknown: string;
  };
}

export const surfacesNl: SurfaceWords = {
  reference: (reference) => `Kenmerk voor wie het uitzoekt: ${reference}`,
  fileInDirectMessage: 'Het bestand staat in je privéberichten met mij.',
  tooLateForChannel: 'Dit antwoord staat hier omdat Slack het niet meer op de oude plek toeliet.',
  failures: {
    notInChannel:
      'Ik kan hier niets plaatsen, want ik zit niet in dit kanaal. Typ /invite @dekkingsbot en probeer het nog eens.',
    missingScope: (scope) =>
      `Ik mag dit nog niet in deze Slack: het recht ${scope} ontbreekt. Een beheerder kan de app opnieuw installeren om het te geven.`,
    busy: 'Slack heeft het even te druk voor mijn antwoord. Probeer het over een minuut nog eens.',
    channelGone: 'Dit kanaal is gearchiveerd of bestaat niet meer, dus ik kan er niets plaatsen.',
    notInstalled:
      'Ik ben niet meer goed verbonden met deze Slack. Een beheerder kan de app opnieuw installeren.',
    unknown:
      'Er ging iets mis en ik weet niet of mijn antwoord is aangekomen. Zie je het niet, vraag het dan nog eens.',
  },
};
