import type { Intent } from '../../domain/intents.ts';
import { phrases } from './phrases.ts';

/** Verbs that command what changes something; wherever they stand. */
export const COMMANDS: Partial<Readonly<Record<Intent, ReadonlySet<string>>>> = {
  target: phrases(`
set goal
set target
set the target
set a goal
set a target
stel
streven
zet
`),
  target_remove: phrases(`
delete
haal weg
remove
schrap
stop
verwijder
wis
`),
  alert: phrases(`
alert
alert me
alarmeer
geef een gil
geef een seintje
laat het me weten
laat het mij weten
laat het ons weten
laat het weten
laat me het weten
laat me weten
laat mij weten
laat ons weten
laat weten
let me know
let us know
notify
notify me
notify us
sein
signaleer
tell me if
tell me when
tell us if
tell us when
tip ons als
trek aan de bel
waarschuw
warn
warn me
warn us
`),
  alert_remove: phrases(`
delete
haal weg
remove
schrap
stop
verwijder
wis
zet uit
`),
  digest_subscribe: phrases(`
abonneer
abonneren
follow
ga door met
hervat
meld aan
meld me aan
meld mij aan
meld ons aan
post
resume
schrijf in
send
sign me up
sign up
stuur
subscribe
subscribe to
volg
`),
  digest_unsubscribe: phrases(`
afmelden
cancel my subscription
cancel subscription
cancel the subscription
deabonneer
hou op
kap ermee
meld af
meld me af
meld mij af
meld ons af
opt out
opzeggen
schrijf me uit
schrijf uit
sign me off
sign off
stop
stop abonnement
stop de digest
stop digest
stop het abonnement
stop met posten
stop met sturen
stop posting
stop sending
stop the digest
stoppen
uitschrijven
unsubscribe
unsubscribe from
verwijder abonnement
verwijder het abonnement
zeg abonnement op
zeg het abonnement op
zeg op
`),
  digest_pause: phrases(`
onderbreek
pauseer
pause
pause the digest
pauzeer
pauzeren
put on hold
suspend
zet op pauze
zet stil
`),
  channel_link: phrases(`
connect
kanaal koppelen
koppel
koppelen
link
link channel
link this channel to
verbind
`),
  channel_unlink: phrases(`
disconnect
haal koppeling weg
koppel los
loskoppelen
ontkoppel
ontkoppelen
remove link
remove the link
unlink
unlink channel
verbreek
verbreek koppeling
verwijder de koppeling
verwijder koppeling
`),
  settings: phrases(`
answer in
antwoord in het
antwoord voortaan
delete all my data
delete my data
erase my data
forget me
language
praat
remove my data
speak
spreek
taal
talk
vergeet me
vergeet mij
vergeet mijn gegevens
vergeet ons
verwijder al mijn gegevens
verwijder mij
verwijder mijn gegevens
wis al mijn gegevens
wis mij
wis mijn gegevens
`),
};

/** Nouns that are a command where they open the text: `/dekking doel venlo 70%`. */
export const OPENING_COMMANDS: Partial<Readonly<Record<Intent, ReadonlySet<string>>>> = {
  target: phrases(`
doel
goal
target
`),
  target_remove: phrases(`
doel
target
`),
  alert_remove: phrases(`
waarschuwing
`),
  digest_unsubscribe: phrases(`
abonnement
abonnement opzeggen
abonnement stoppen
abonnement verwijderen
`),
  channel_unlink: phrases(`
koppeling
koppeling verbreken
koppeling verwijderen
`),
};
