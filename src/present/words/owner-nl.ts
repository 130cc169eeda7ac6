const NO_ACCESS = 'ik heb geen toegang meer tot deze Slack; een beheerder kan de app opnieuw installeren';
const NOT_IN_CHANNEL = 'ik zit niet (meer) in het kanaal; typ daar /invite @dekkingsbot';
const MAY_NOT_POST = 'ik mag in dit kanaal niet plaatsen; een beheerder van Slack kan dat instellen';

/** Why a digest was not posted, in words; unknown codes are named as Slack gives them. */
const REASONS: Readonly<Record<string, string>> = {
  is_archived: 'het kanaal is gearchiveerd; kies een ander kanaal of haal dit terug',
  channel_not_found: NOT_IN_CHANNEL,
  not_in_channel: NOT_IN_CHANNEL,
  restricted_action: MAY_NOT_POST,
  restricted_action_read_only_channel: MAY_NOT_POST,
  restricted_action_thread_only_channel: MAY_NOT_POST,
  no_permission: MAY_NOT_POST,
  missing_scope: 'ik mag hier niet meer plaatsen; een beheerder kan de app opnieuw installeren',
  token_revoked: NO_ACCESS,
  token_expired: NO_ACCESS,
  account_inactive: NO_ACCESS,
  invalid_auth: NO_ACCESS,
  not_authed: NO_ACCESS,
  org_login_required: NO_ACCESS,
  team_access_not_granted: NO_ACCESS,
  ekm_access_denied: NO_ACCESS,
  impossible_moment: 'de ingestelde dag, tijd of tijdzone bestaat niet; kies een ander moment',
  compose_failed: 'het lukte me niet om het bericht te maken',
};

/** What the owner of a weekly digest is told when it goes wrong. `channel` is a channel mention. */
export const ownerNl = {
  reason: (code: string) => REASONS[code] ?? `Slack antwoordde “${code}”`,
  stopped: (place: string, channel: string, reason: string) =>
    `Het weekbericht van ${place} in ${channel} is gestopt: ${reason}. Daarna kun je het opnieuw aanzetten met /dekking abonneer.`,
  gaveUp: (place: string, channel: string, reason: string) =>
    `Het weekbericht van ${place} in ${channel} is deze keer niet geplaatst: ${reason}. Volgende week probeer ik het weer.`,
  uncertain: (place: string, channel: string) =>
    `Ik weet niet zeker of het weekbericht van ${place} in ${channel} is geplaatst: de verbinding viel weg. Staat het er al?`,
  skipped: (place: string, channel: string, due: string) =>
    `Het weekbericht van ${place} in ${channel} van ${due} is overgeslagen: het lukte een dag lang niet om het te plaatsen. Het volgende komt op de gewone tijd.`,
  noFigures: (place: string, channel: string) =>
    `Het weekbericht van ${place} in ${channel} is overgeslagen: ik heb geen cijfers van ${place} met een datum. Zodra die er zijn, komt het weer.`,
  /** Where the channel has no weekly message and only waits for a target or alert. */
  goals: {
    stopped: (place: string, channel: string, reason: string) =>
      `Er is een doel of waarschuwing van ${place} geraakt, maar ik kon het in ${channel} niet melden: ${reason}. Zet het doel of de waarschuwing daarna daar nog eens, dan let ik weer op. De stand: /dekking ${place}.`,
    gaveUp: (place: string, channel: string, reason: string) =>
      `Er is een doel of waarschuwing van ${place} geraakt, maar ik kon het in ${channel} niet melden: ${reason}. De stand: /dekking ${place}.`,
    uncertain: (place: string, channel: string) =>
      `Er is een doel of waarschuwing van ${place} geraakt. Ik weet niet zeker of mijn bericht daarover in ${channel} is geplaatst: de verbinding viel weg. Staat het er al?`,
    skipped: (place: string, channel: string, due: string) =>
      `Op ${due} was er een nieuwe editie, maar het lukte een dag lang niet om in ${channel} iets te plaatsen. Kijk met /dekking ${place} hoe de doelen en waarschuwingen ervoor staan.`,
    noFigures: (place: string, channel: string) =>
      `Voor de doelen en waarschuwingen in ${channel} heb ik geen cijfers van ${place} met een datum.`,
  },
  thereAlready: 'Staat er al',
  postAfterAll: 'Plaats alsnog',
  noted: 'Dank je, dan laat ik het zo.',
  posting: 'Ik plaats het nu.',
  settled: 'Dit is al afgehandeld.',
  runsNoMore: 'Dit weekbericht staat niet meer aan, dus ik plaats het niet.',
};
