import { phrases } from './phrases.ts';

/** Words that open a clause of their own. */
export const CLAUSE_OPENERS = phrases(`
aangezien
although
because
because of
dankzij
due to
i need
i v m
in verband met
ivm
naar aanleiding van
nav
omdat
since my
so that
ter voorbereiding op
terwijl
want
whereas
zodat
`);

/** Verbs after which the question itself comes. */
export const REPORTING = phrases(`
afvragen
asked
asks
benieuwd
curious
even weten
know
vraagt
vragen
vroeg
vroegen
vroeg zich af
want to know
weten
wil weten
wonder
wondering
`);

/** What closes a message; a name follows. */
export const CLOSINGS = phrases(`
best regards
bedankt alvast
cheers
greetings
groet
groeten
groetjes
gr
hartelijke groet
hartelijke groeten
kind regards
met groet
met hartelijke groet
met vriendelijke groet
met vriendelijke groeten
mvg
outlook voor ios
regards
sent from my
verzonden vanaf
vriendelijke groet
vriendelijke groeten
warm regards
with kind regards
`);
