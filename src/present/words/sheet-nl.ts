/** Headings of files. */
export const sheetNl = {
  headings: {
    level: 'Niveau',
    region: 'Arbeidsmarktregio',
    regionCode: 'Regiocode',
    municipality: 'Gemeente',
    municipalityCode: 'Gemeentecode',
    municipal_with: 'Gemeente met profiel',
    municipal_without: 'Gemeente zonder profiel',
    uwv_with: 'UWV met profiel',
    uwv_without: 'UWV zonder profiel',
    total: 'Totaal in Sonar',
    profile_share: 'Dekking',
    municipal_profile_share: 'Gemeente-dekking',
    uwv_profile_share: 'UWV-dekking',
    register: 'Doelgroepregister',
    source: 'Bron',
    edition: 'Editie',
  },
  levels: { municipality: 'gemeente', region: 'arbeidsmarktregio', country: 'land' },
  publication: 'UWV, Transparantie van klantprofielen',
  figuresSheet: 'Cijfers',
  sourceSheet: 'Bron',
  facts: {
    source: 'Bron',
    edition: 'Editie',
    scope: 'Gebied',
    file: 'Bestand van UWV',
    sha256: 'Controlegetal (sha256)',
    shares: 'Percentages',
    sharesText:
      'Berekend uit de gepubliceerde aantallen. Bij minder dan 10 mensen blijft het percentage leeg.',
    findings: 'Bevindingen',
  },
  file: (scope: string, edition: string, kind: 'csv' | 'xlsx') =>
    `klantprofielen-${scope}-${edition}.${kind}`,
};
