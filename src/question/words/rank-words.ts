import type { WordTable } from '../lexicon.ts';

export const RANK_NL: WordTable = [
  [
    'super:high',
    'hoogste|hoogst|meeste|meest|grootste|grootst|de meeste|het meest|het hoogst|hoogstscorende|maximale|maximum|hardst|hardste|sterkst|sterkste|snelst|snelste|stijger|stijgers|daler|dalers|groeiers',
  ],
  [
    'super:low',
    'laagste|laagst|minste|minst|kleinste|kleinst|het minst|het laagst|laagstscorende|minimale|minimum',
  ],
  [
    'super:good',
    'beste|best|nummer 1|nummer een|nr 1|op 1|eerste plaats|het best|het beste|best presterende|beste presterende|koploper|koplopers|uitblinker|uitblinkers|voorop|loopt voor|lopen voor|aan kop|bovenaan|beste leerling|best scorende|goed scorende|toppers|voorloper|voorlopers|winnaar',
  ],
  [
    'super:bad',
    'slechtste|slechtst|minder goed|het slechtst|het slechtste|slechts presterende|slechtst presterende|hekkensluiter|hekkensluiters|achterblijver|achterblijvers|achterblijvende|achterlopers|achteraan|loopt achter|lopen achter|loopt er achter|lopen er achter|blijft er achter|blijven er achter|blijft achter|blijven achter|onderaan|rode lantaarn|zwakste|zwakst|beroerdst|beroerdste|slechtst scorende|verliezer',
  ],
  ['super:top', 'top'],
  ['super:bottom', 'onderste|laagste plaatsen|staart'],
  [
    'plural',
    'koplopers|uitblinkers|hekkensluiters|achterblijvers|voorlopers|toppers|achterlopers|lopen voor|lopen achter|blijven achter',
  ],
  [
    'says:rank',
    'ranglijst|ranglijstje|rangorde|rangschikking|rangschik|rangschikken|volgorde|klassement|gerangschikt|gesorteerd|sorteer|ranking|op volgorde|welke plek|welke plaats|hoeveelste|positie|ranken|lijstje met hoogste',
  ],
  ['number:2', 'twee'],
  ['number:3', 'drie'],
  ['number:4', 'vier'],
  ['number:5', 'vijf'],
  ['number:6', 'zes'],
  ['number:7', 'zeven'],
  ['number:8', 'acht'],
  ['number:9', 'negen'],
  ['number:10', 'tien'],
  ['number:12', 'twaalf'],
  ['number:15', 'vijftien'],
  ['number:20', 'twintig'],
  ['gemeente', 'gemeente|gem|gemeent|gemente|gemeete|stad|gmeente'],
  ['gemeenten', 'gemeenten|gemeentes|gemeentn|gementen|plaatsen|steden|gemeenten s'],
  [
    'regio',
    'regiogemiddelde|regionaal gemiddelde|regionale gemiddelde|regio|arbeidsmarktregio|amr|arbeidsregio|arbeidsmarkt regio|rgio|regoi',
  ],
  ['regios', 'regios|arbeidsmarktregios|amrs|regioos|regiones'],
  ['ask:which', 'welke|welk|wlke|welek'],
  ['ask:where', 'waar|waarin|in hoeverre'],
  ['ask:who', 'wie'],
];

export const RANK_EN: WordTable = [
  ['super:high', 'highest|most|largest|biggest|greatest|top scoring|fastest|strongest|movers|gainers'],
  ['super:low', 'lowest|least|fewest|smallest'],
  [
    'super:good',
    'best|number 1|number one|no 1|first place|best performing|leading|leader|leaders|ahead|front runner|front runners|top performing|top performers',
  ],
  [
    'super:bad',
    'worst|worst performing|less well|lagging|lagging behind|laggard|laggards|behind|trailing|weakest|poorest|falling behind',
  ],
  ['super:top', 'top'],
  ['super:bottom', 'bottom'],
  ['plural', 'leaders|laggards|front runners|top performers'],
  [
    'says:rank',
    'ranking|rank|league table|ranked|sorted|sort|in order|order by|rankings|leaderboard|what position|which place',
  ],
  ['number:2', 'two'],
  ['number:3', 'three'],
  ['number:4', 'four'],
  ['number:5', 'five'],
  ['number:6', 'six'],
  ['number:7', 'seven'],
  ['number:8', 'eight'],
  ['number:9', 'nine'],
  ['number:10', 'ten'],
  ['number:12', 'twelve'],
  ['number:20', 'twenty'],
  ['gemeente', 'municipality|town|city|muni|municipalty'],
  ['gemeenten', 'municipalities|towns|cities|munis|municipalties'],
  ['regio', 'regional average|region|labour market region|labor market region|area'],
  ['regios', 'regions|labour market regions|labor market regions|areas'],
  ['ask:which', 'which|what'],
  ['ask:where', 'where'],
  ['ask:who', 'who'],
];

export const RANK_BOTH: WordTable = [
  ['super:top', 'top'],
  ['super:bottom', 'flop'],
  ['number:3', 'top3'],
  ['number:5', 'top5'],
  ['number:10', 'top10'],
  ['super:top', 'top3|top5|top10'],
];
