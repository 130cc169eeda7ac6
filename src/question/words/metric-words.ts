import type { WordTable } from '../lexicon.ts';

export const METRIC_NL: WordTable = [
  [
    'owner:municipal',
    'gemeentelijk|gemeentelijke|gemeenteprofiel|gemeenteprofielen|gemeenteclient|gemeenteclienten|gemeenteklant|gemeenteklanten|gemeentedekking|gemeentecijfers|gemeentekandidaten|gemeentekant|gemeentezijde|gemeentedeel|gemeentelijk deel|gem profielen|gem profiel|gem clienten|gem klanten|gem dekking|door de gemeente|door gemeenten|bij gemeenten',
  ],
  [
    'owner:uwv',
    'uwvs|uwvprofiel|uwvprofielen|uwvclient|uwvclienten|uwvklant|uwvklanten|uwvdekking|uwvcijfers|uwvkandidaten|uwvkant|uwvzijde|uwvdeel',
  ],
  [
    'noun:profile',
    'profiel|profielen|profile|profielem|profieln|klantprofiel|klantprofielen|clientprofiel|clientprofielen|gemeenteprofiel|gemeenteprofielen|uwvprofiel|uwvprofielen|gem profielen|gem profiel|gevulde profielen|ingevuld profiel',
  ],
  [
    'noun:client',
    'client|clienten|clienten s|klant|klanten|gemeenteclient|gemeenteclienten|gemeenteklant|gemeenteklanten|uwvclient|uwvclienten|uwvklant|uwvklanten|gem clienten|gem klanten|kandidaat|kandidaten|gemeentekandidaten|uwvkandidaten|werkzoekende|werkzoekenden|klantenbestand|bestand|caseload|geregistreerd|geregistreerde|geregistreerden|ingeschreven|ingeschrevenen',
  ],
  ['noun:people', 'mensen|personen|inwoners|doelgroep|lui|persoon'],
  [
    'noun:total',
    'totaal|totale|in totaal|in sonar|totaal in sonar|sonar totaal|bij elkaar|opgeteld|geregistreerd in sonar|staan in sonar|zitten in sonar|sonar registraties|sonarregistraties',
  ],
  [
    'noun:findable',
    'vindbaar|vindbare|vindbaarheid|zichtbaar|zichtbare|zichtbaarheid|te vinden voor werkgevers|vindbaar voor werkgevers|gevonden worden|in beeld',
  ],
  [
    'have:with',
    'met profiel|met een profiel|met klantprofiel|met een klantprofiel|heeft een profiel|hebben een profiel|wel een profiel|al een profiel',
  ],
  [
    'have:without',
    'zonder|zonder profiel|zonder een profiel|zonder klantprofiel|geen profiel|geen|nog geen profiel|niet vindbaar|niet vindbare|onvindbaar|onvindbare|niet zichtbaar|onzichtbaar|onzichtbare|niet te vinden|missen|mist|ontbreekt|ontbreken|ontbrekende|ontbrekend|missende|profielloos|profielloze|niet in beeld',
  ],
  [
    'share',
    'dekking|dekkingen|dekkingsgraad|dekkingsgraden|dekkingspercentage|dekkingspercentages|dekkingscijfer|profieldekking|percentage|percentages|procent|procenten|procentueel|procentuele|aandeel|verhouding|ratio|vullingsgraad|vulgraad|gemeentedekking|uwvdekking|gem dekking|welk deel|vindbaarheid|vindbaarheidspercentage|transparantie|transparantiegraad|pct|perc',
  ],
  [
    'register',
    'register|doelgroepregister|doelgroepenregister|doelgroep register|registerdekking|register dekking|dekking van het register|dekking van het doelgroepregister|lbs|landelijk doelgroepregister',
  ],
  [
    'metric:register_share',
    'registerdekking|register dekking|registerdekkingen|registerpercentage|registerdekkingsgraad|dekkingsgraad register|registeraandeel',
  ],
  [
    'win',
    'te winnen|moet ik beginnen|moeten we beginnen|kunnen we beginnen|kan ik beginnen|het beste beginnen|winst te behalen|te behalen|winst|te halen|winst te halen|laaghangend fruit|winstpotentieel|potentieel|potentie|kansen|groeikansen|liggen kansen|verbeterpotentieel',
  ],
  ['both', 'samen|allebei|beide|beiden|gezamenlijk|gemeente en uwv samen|gemeente plus uwv'],
  ['says:count', 'absoluut|absolute|in aantallen|aantallen|in absolute aantallen|aantal'],
];

export const METRIC_EN: WordTable = [
  [
    'owner:municipal',
    'municipal|municipality s|by the municipality|with the municipality|by municipalities|the municipality s',
  ],
  ['noun:profile', 'profile|profiles|client profile|client profiles'],
  [
    'noun:client',
    'clients|client|customers|customer|candidates|candidate|jobseekers|job seekers|registered|caseload',
  ],
  ['noun:people', 'ppl|people|persons|individuals|folks'],
  ['noun:total', 'total|totals|in total|in sonar|total in sonar|altogether|overall|registered in sonar'],
  ['noun:findable', 'findable|visible|can be found|discoverable|searchable'],
  ['have:with', 'with a profile|with profile|with profiles|have a profile|has a profile|having a profile'],
  [
    'have:without',
    'w o|w o profile|w o a profile|without|without a profile|without profile|without profiles|no profile|no profiles|lacking a profile|lack a profile|lacking|missing|not findable|not visible|invisible|cannot be found|unfindable|missing profiles|don t have|do not have|dont have',
  ],
  [
    'share',
    'coverage|coverages|share|percentage|percentages|percent|proportion|coverage rate|rate|ratio|what part|fraction|pct',
  ],
  ['register', 'register|target group register|targetgroup register'],
  [
    'metric:register_share',
    'register coverage|register share|coverage of the register|coverage of the target group register|share of the register',
  ],
  [
    'win',
    'to gain|to win|low hanging fruit|where to start|where do we start|should we start|should i start|gain|gained|room for improvement|room to improve|potential|gains|opportunity|opportunities|improvement potential|be won|be gained',
  ],
  ['both', 'together|combined|both|jointly'],
  ['says:count', 'absolute|in absolute numbers|in numbers|counts|as counts'],
];

export const METRIC_BOTH: WordTable = [
  ['owner:uwv', 'uwv|uvw|uww|employee insurance agency'],
  ['share', '%'],
  ['metric:municipal_with', 'municipal_with'],
  ['metric:municipal_without', 'municipal_without'],
  ['metric:municipal_total', 'municipal_total'],
  ['metric:uwv_with', 'uwv_with'],
  ['metric:uwv_without', 'uwv_without'],
  ['metric:uwv_total', 'uwv_total'],
  ['metric:with_profile', 'with_profile'],
  ['metric:without_profile', 'without_profile'],
  ['metric:profile_share', 'profile_share'],
  ['metric:municipal_profile_share', 'municipal_profile_share'],
  ['metric:uwv_profile_share', 'uwv_profile_share'],
  ['metric:register_share', 'register_share'],
];
