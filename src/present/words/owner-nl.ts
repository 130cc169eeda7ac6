/** Why a digest was not posted, in words; unknown codes are named as Slack gives them. */
const REASONS: Readonly<Record<string, string>> = {
  is_archived: 'het kanaal is gearchiveerd',
  channel_not_found: 'ik kan het kanaal niet meer zien; typ daar /invite @dekkingsbot',
  not_in_channel: 'ik zit niet meer in het kanaal; typ daar /invite @dekkingsbot',
  missing_scope: 'ik mag daar niet meer plaatsen; een beheerder kan de app opnieuw installeren',
  token_revoked: 'ik heb geen toegang meer tot deze Slack',
  account_inactive: 'ik heb geen toegang meer tot deze Slack',
  invalid_auth: 'ik heb geen toegang meer tot deze Slack',
};

/** What the owner of a weekly digest is told when it goes wrong. `channel` is a channel mention. */
export const ownerNl = {
  reason: (code: string) => REASONS[code] ?? `Slack antwoordde “${code}”`,
  stopped: (place: string, channel: string, reason: string) =>
    `Het weekoverzicht van ${place} in ${channel} is gestopt: ${reason}. Daarna kun je het opnieuw aanzetten met /dekking abonneer.`,
  gaveUp: (place: string, channel: string, reason: string) =>
    `Het weekoverzicht van ${place} in ${channel} is deze keer niet geplaatst: ${reason}. Volgende week probeer ik het weer.`,
  uncertain: (place: string, channel: string) =>
    `Ik weet niet zeker of het weekoverzicht van ${place} in ${channel} is geplaatst: de verbinding viel weg. Staat het er al?`,
  skipped: (place: string, channel: string, due: string) =>
    `Het weekoverzicht van ${place} in ${channel} van ${due} is overgeslagen: ik was meer dan een dag niet bereikbaar. Het volgende komt weer op tijd.`,
  thereAlready: 'Staat er al',
  postAfterAll: 'Plaats alsnog',
  noted: 'Dank je, dan laat ik het zo.',
  posting: 'Ik plaats het nu.',
  settled: 'Dit is al afgehandeld.',
};
