/** Lists, definitions, sources, maps, exports, requests, help and refusals. */
export const ABOUT = `
# list_members @R:Twente
welke gemeenten horen bij twente
welke gemeenten vallen onder twente
welke gemeenten liggen in twente
welke gemeenten zitten er in twente?
gemeenten twente
gemeenten in twente
alle gemeenten in twente
lijst gemeenten twente
uit welke gemeenten bestaat twente
welke gemeenten horen bij de regio twente
hoeveel gemeenten heeft twente
which municipalities are in twente
list municipalities in twente
municipalities of twente
# list_members @R:Groningen
welke gemeenten horen bij groningen
# list_members @R:Noord-Limburg
gemeenten AM29
# list_members @Venlo
in welke regio ligt venlo
welke regio hoort bij venlo
bij welke regio hoort venlo
onder welke arbeidsmarktregio valt Venlo?
which region is venlo in
in which region is venlo
# list_members @Groningen
in welke regio ligt groningen
# list_members @NL
welke regio's zijn er
welke arbeidsmarktregio's zijn er
alle regio's
lijst van regio's
which regions are there
hoeveel regio's zijn er
# list_members [AM29] @R:Noord-Limburg ch
welke gemeenten horen erbij
alle gemeenten
# list_members [AM29] @R:Noord-Limburg
welke gemeenten horen bij onze regio
# register_coverage @R:Holland_Rijnland m:register_share p:2020
registerdekking holland rijnland 2020
# register_coverage @R:Holland_Rijnland m:register_share
registerdekking holland rijnland
wat is de registerdekking van holland rijnland
register coverage holland rijnland
hoeveel procent van het register staat in sonar in holland rijnland
dekking van het doelgroepregister holland rijnland
# definition topic:sonar
wat is sonar
wat is sonar?
sonar
what is sonar
wat betekent sonar
leg sonar uit
# definition topic:klantprofiel
wat is een klantprofiel
wat zijn klantprofielen
wat is een profiel
# definition topic:teldefinitie
wanneer telt een profiel mee
welke profielen tellen mee
wat telt mee?
Wat telt mee
teldefinitie
hoe wordt er geteld
when does a profile count
what counts
# definition topic:gemeenteclient
wat is een gemeentecliënt
wat is een gemeente-cliënt
# definition topic:uwvclient
wat is een uwv-cliënt
wat zijn uwv-klanten
# definition topic:doelgroepregister
wat is het doelgroepregister
doelgroepregister
wat is het doelgroepenregister
# definition topic:banenafspraak
banenafspraak
wat houdt de banenafspraak in
wat is de baneafspraak
# definition topic:kandidatenverkenner
kandidatenverkenner
wat is de kandidatenverkener
# definition topic:werk.nl
wat is werk.nl
werk.nl
# definition topic:arbeidsmarktregio
wat is een arbeidsmarktregio
# definition topic:open-dienstverlening
wat is open dienstverlening
# definition topic:beschut-werk
wat is beschut werk
wsw
# definition topic:participatieladder
participatieladder
wat is de participatieladder
participatielader
participation ladder
# definition topic:participatieladder-vng
participatieladder vng
vng ladder
# definition topic:vliegende-brigade
vliegende brigade
wat doet de vliegende brigade
# definition topic:programmaraad
wat is de programmaraad
# definition topic:expertgroep-werk
expertgroep werk
# definition topic:vum
vum
wat is vum
# definition topic:competentnl
competentnl
wat is CompetentNL
# definition topic:perspectief-op-werk
perspectief op werk
# definition topic:wet-suwi
wet suwi
suwi
# definition topic:uwv-portaal
uwv portaal
UWV Portaal voor Gemeenten
# definition topic:gip
wat is gip
gip
# definition topic:uwv-dashboards
uwv dashboards
waar vind ik de dashboards van uwv
# definition topic:waarstaatjegemeente
waarstaatjegemeente
waar staat je gemeente
waarstaatjegemeente.nl
# definition topic:divosa-benchmark
divosa benchmark
# definition topic:dekking
wat is dekking
wat betekent dekking
wat betekent de dekking precies?
what is coverage
what does coverage mean
# definition topic:registerdekking
wat is registerdekking
wat betekent registerdekking
# definition topic:meest-te-winnen
wat betekent meest te winnen
# definition topic:editie
wat is een editie
# definition topic:begrippen
begrippen
begrippenlijst
glossary
# definition topic:advies
advies
heb je tips
wat kunnen we doen
# definition topic:advies-regionaal-2
regionaal advies 2
# definition topic:advies-landelijk-1
landelijk advies stap 1
# sources
bron
bronnen
welke edities heb je
welke edities zijn er
welke kwartalen heb je
welke jaren heb je
waar komen de cijfers vandaan
hoe oud zijn de cijfers
hoe actueel zijn de cijfers?
van wanneer zijn deze cijfers
wanneer zijn de cijfers voor het laatst bijgewerkt
wat is je bron?
sources
which editions are there
where do the numbers come from
how old is the data
# map @R:Noord-Limburg
kaart noord-limburg
kaart van noord-limburg
noord-limburg op de kaart
kaartje noord limburg
laat noord-limburg op een kaart zien
map noord-limburg
map of noord-limburg
# map @NL
kaart nederland
kaart
landkaart nederland
map of the netherlands
# map @R:Noord-Limburg m:uwv_profile_share
kaart uwv-dekking noord-limburg
# map [AM29] @R:Noord-Limburg ch
kaart
# export @R:Noord-Limburg
exporteer noord-limburg
download noord-limburg
export noord-limburg
exporteer AM29
# export @R:Noord-Limburg f:csv
noord-limburg csv
noord-limburg als csv
exporteer noord-limburg als csv
# export @R:Noord-Limburg f:xlsx
noord-limburg excel
noord-limburg in excel
excel van noord-limburg
geef noord-limburg als spreadsheet
noord-limburg xlsx
# export @NL f:csv
csv
csv nederland
# export [AM29] @R:Noord-Limburg f:xlsx ch
excel
# trend @Dordrecht p:oldest..newest
Dordrecht per kwartaal
# definition topic:dekking
hoe wordt de dekking berekend
# definition topic:gemeenteclient
Wat is het verschil tussen een gemeentecliënt en een uwv-cliënt
# out_of_scope out:other
wat is de wajong
# target_list
Hoe ver zijn we van ons doel?
`;

export const REQUESTS = `
# digest_subscribe @R:Noord-Limburg
abonneer noord-limburg maandag 9:00
abonneer noord-limburg maandag 9:00 direct
abonneer op noord-limburg
abonneer ons op noord-limburg elke maandag om 9 uur
stuur elke maandag de cijfers van noord-limburg
ik wil me abonneren op noord-limburg
subscribe noord-limburg monday 9:00
subscribe to noord-limburg
weekly digest noord-limburg
# digest_subscribe [AM29] @R:Noord-Limburg ch
abonneer
abonneer maandag 9:00
# digest_unsubscribe
afmelden
opzeggen
stop
abonnement opzeggen
abonnement stoppen
unsubscribe
# digest_unsubscribe @R:Noord-Limburg
afmelden noord-limburg
stop abonnement noord-limburg
# digest_pause
pauzeer
pauze
pauzeer abonnement
pause
# digest_list
abonnementen
mijn abonnementen
my subscriptions
subscriptions
# target @Venlo m:profile_share p:2026-Q4
doel venlo 70% eind 2026
doel voor venlo: 70% eind 2026
zet het doel voor venlo op 70 procent eind 2026
target venlo 70% end of 2026
doel venlo 70 % q4 2026
# target @Venlo m:profile_share
doel venlo 70%
stel doel venlo in op 70%
set target venlo 70%
# target @Venlo m:uwv_profile_share
doel uwv-dekking venlo 90%
# target_list
doelen
onze doelen
welke doelen hebben we
targets
# target_remove
doel verwijderen
verwijder doel
remove target
# target_remove @Venlo
doel venlo verwijderen
verwijder het doel van venlo
# alert @Venlo m:profile_share
waarschuw als venlo onder 60% komt
waarschuw me als Venlo onder de 60% zakt
laat weten als venlo onder de 60 procent komt
geef een seintje als venlo onder 60% zakt
alert me when venlo drops below 60%
warn us if venlo falls below 60%
# alert_remove
waarschuwing verwijderen
stop waarschuwing
remove alert
# alert_remove @Venlo
verwijder waarschuwing venlo
# channel_link @R:Noord-Limburg
koppel noord-limburg
koppel dit kanaal aan noord-limburg
link noord-limburg
link this channel to noord-limburg
# channel_link @R:Groningen
koppel groningen
# channel_link
koppel
koppel dit kanaal
# channel_unlink
ontkoppel
ontkoppelen
koppeling verwijderen
unlink
disconnect this channel
# settings
taal engels
taal nederlands
language english
instellingen
settings
vergeet mij
vergeet me
forget me
verwijder mijn gegevens
# help
help
hulp
wat kun je
wat kan je
wat kan ik vragen
hoe werkt dit
voorbeelden
what can you do
help me
# greeting
hoi
hallo
Hallo!
goedemorgen
hey
bedankt
dank je wel!
thanks
hello
hi there
oké
top
# out_of_scope out:personal-data
wie zijn de kandidaten zonder profiel in venlo
geef me de namen van de cliënten in venlo
wat is het BSN van Jan Jansen
wat is het adres van deze kandidaat
lijst met namen van mensen zonder profiel
names of clients in venlo
wie heeft er geen profiel in venlo
# out_of_scope out:vacancies
vacatures in venlo
hoeveel vacatures zijn er
zijn er nog banen in venlo
job openings in venlo
# out_of_scope out:forecast
hoeveel profielen heeft venlo volgend jaar
voorspel de dekking van venlo
wat is de prognose voor venlo
predict venlo next year
# out_of_scope out:weather
wat voor weer is het in venlo
hoe is het weer
weather in venlo
gaat het regenen morgen
# out_of_scope out:other
vertel een grap
wie is de burgemeester van venlo
wat is de hoofdstad van frankrijk
hoeveel inwoners heeft venlo
tell me a joke
bitcoin
`;

export const FOLLOW_UPS = `
# lookup @Venray
venlo >> en venray?
venlo >> venray
venlo >> hoe zit het met venray?
venlo >> what about venray?
venlo >> and venray?
# lookup @Venray m:uwv_with
uwv-profielen venlo >> en venray?
uwv-profielen venlo >> en in venray?
uwv-profielen venlo >> hoeveel heeft venray?
# lookup @Venlo p:2020
venlo >> en in 2020?
venlo >> in 2020
venlo >> and in 2020?
# lookup @Venlo m:uwv_with p:2020
uwv-profielen venlo >> en in 2020?
# lookup @Venlo f:chart
venlo >> als grafiek
venlo >> as a chart
venlo >> in een grafiek graag
# lookup @Venlo m:uwv_with
venlo >> alleen uwv
venlo >> en de uwv-profielen?
gemeente-profielen venlo >> en uwv?
# lookup @Venlo m:uwv_total
venlo >> en de uwv-cliënten?
# lookup @Venlo m:uwv_profile_share
hoeveel uwv-profielen heeft venlo >> wat is dat in procenten
dekking venlo >> alleen uwv
# lookup @Venlo m:municipal_without
uwv-klanten zonder profiel venlo >> en de gemeente?
# lookup @R:Noord-Limburg
venlo >> en de regio?
venlo >> and the region?
# lookup @NL
venlo >> en landelijk?
venlo >> en nederland?
# compare @Venlo,Venray
venlo >> vergelijk met venray
venlo >> vergelijk dat met venray
venlo >> vs venray
venlo >> compare with venray
# compare @Venlo,Venray,Weert
venlo vs venray >> en weert?
# compare @Venlo,R:Noord-Limburg
venlo >> vergelijk met de regio
# compare @Venlo,NL
venlo >> vergelijk met nederland
# compare @Venlo peers
venlo >> vergelijk met vergelijkbare gemeenten
# trend @Venlo p:oldest..newest
venlo >> trend
venlo >> en de trend?
venlo >> hoe is dat door de jaren heen
# trend @Venray p:oldest..newest
trend venlo >> en venray?
# trend @Venlo p:2020..newest
venlo >> sinds 2020
# map @R:Noord-Limburg
noord-limburg >> op de kaart
# export @R:Noord-Limburg f:csv
noord-limburg >> als csv
# rank @R:Twente m:profile_share rank:asc:5:municipality:AM05
top 5 twente >> en de laagste 5?
# rank @R:Achterhoek m:profile_share rank:desc:5:municipality:AM09
top 5 twente >> en de achterhoek?
# lookup @Venlo m:with_profile rest
Hoeveel profielen heeft Venlo? En wat is Sonar?
# lookup @Venlo rest
Hoe staat Venlo ervoor? Welke gemeenten horen bij Twente?
# lookup @Venray m:uwv_profile_share
uwv-dekking venlo >> en in venray?
# compare @Horst_aan_de_Maas,Venray m:profile_share
dekking venlo >> en horst aan de maas en venray?
# lookup @R:Twente m:profile_share
welke gemeenten horen bij twente >> wat is hun dekking
# rank m:profile_share rank:desc:5:region:NL
top 5 twente >> en voor de regio's?
# compare @Leiden,NL
trend leiden >> en vergeleken met nederland
# lookup ?unknown:Aken
venlo >> en Aken?
`;
