/**
 * Names of places that are ordinary words too, in Dutch or English. In a sentence they are a place only with proof:
 * a capital in mid-sentence, `gemeente` beside it, or the spot where a place is expected.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  (
    'america anderen axel baak baard baars bakel balk bant bears beek beets bergen bern best beugen beverwijk boer bont born ' +
    'borne broek budel bunde buren deelen dieden dieren diemen donderen doorn dorst duiven duizel echt een ees elburg ' +
    'enter epe es est exel gast gauw gees geen goes goor goud graft grave groede groet hal hall halle handel hank haps ' +
    'haren heel heeg heen heer heeten heide hem hemmen hierden hoek hoeven hoog hoorn horn horst hout houten huizen ie ' +
    'ingen kamp kampen kats kessel klimmen klooster laren leek leende leens lent leur lies lieren lieveren linde linden ' +
    'loon loo losser maarn made malden mander marken markt meer meeden megen meteren middelaar mill moddergat monster ' +
    'mook muiden mussel neer nes nieuwland nooitgedacht noord noorden nut oost oosten oosteind opende oranje over overslag peel peins ' +
    'philippine pesse putten reek rest rien rijen rijs rips roden schijf sloten sluis smakt sneek spier spui stad steen stein ' +
    'tuil tuk uden uit vasse veen veld velden vinkel vlist volkel voorst vrede vries waal waarde warm warns warten wateren weer ' +
    'well west westen wier wijk winde winkel wolde wolk wouw zand zegge zetten zuid zuiden zijn zon vragender spijkerboor ' +
    'persingen monnik kolder ravenswoud koningslust uitwijk vals werk wezel worden wieken molen dorp goede laag grou'
  ).split(' '),
);

/** Of these, words so common that only a capital in mid-sentence or standing alone makes a place of them. */
export const VERY_COMMON: ReadonlySet<string> = new Set(
  'een es over ie hem heer geen zijn uit worden werk goede laag rest stad dorp meer er'.split(' '),
);
