/**
 * Names of places that are ordinary words too, in Dutch or English. In a sentence they are a place only with proof:
 * a capital in mid-sentence, `gemeente` beside it, or the spot where a place is expected.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  (
    'america anderen baak baard baars bakel balk bant bears beek beets bern best boer bont born ' +
    'broek buren deelen dieden dieren donderen doorn dorst duiven duizel echt een ees ' +
    'enter es est exel gast gauw gees geen goes goud graft grave groede hal hall halle handel hank haps ' +
    'haren heel heen heer heeten heide hem hemmen hoek hoeven hoog hoorn horn horst hout houten huizen ie ' +
    'ingen kamp kampen kats kessel klimmen klooster laren leek leens lent leur lies lieren lieveren linde linden ' +
    'loon loo losser maarn made malden mander marken markt meer meeden megen meteren middelaar mill moddergat monster ' +
    'mussel neer nes nieuwland nooitgedacht noord noorden nut oost oosten oosteind opende oranje over overslag peel ' +
    'philippine pesse putten reek rest rien rijen rijs rips roden schijf sloten sluis smakt spier spui stad steen ' +
    'tuil tuk uit veen veld velden vinkel vlist vrede vries waal waarde warm warns warten wateren weer ' +
    'well west westen wier wijk winde winkel wolde wolk wouw zand zegge zetten zuid zuiden zijn zon vragender spijkerboor ' +
    'persingen monnik kolder ravenswoud koningslust uitwijk vals werk wezel worden wieken molen dorp goede laag '
  ).split(' '),
);

/** Of these, words so common that only a capital in mid-sentence or standing alone makes a place of them. */
export const VERY_COMMON: ReadonlySet<string> = new Set(
  'een es over ie hem heer geen zijn uit worden werk goede laag rest stad dorp meer er'.split(' '),
);
