/**
 * Written in one go and not used to tune the grammar. Same notation as the other tables (see read-table.ts).
 */
export const HELD_OUT = `
# lookup @Zwolle
Zwolle
hoe staat Zwolle ervoor?
cijfers zwolle graag
kun je de stand van zwolle laten zien
# lookup @Tilburg m:uwv_with
Hoeveel mensen met een profiel heeft UWV in Tilburg?
uwv profielen tilburg
aantal uwvprofielen in Tilburg aub
# lookup @Tilburg m:municipal_with
hoeveel gemeente-profielen heeft Tilburg
aantal profielen van de gemeente in tilburg
municipal profiles Tilburg
# lookup @Assen m:municipal_without
hoeveel gemeentelijke klanten zonder profiel in assen
gemeentecliënten zonder profiel Assen
# lookup @Assen m:uwv_total
hoeveel UWV-klanten heeft Assen in totaal
how many uwv customers in assen
# lookup @Deventer m:profile_share
wat is de dekkingsgraad van deventer
welk percentage heeft Deventer?
percentage profielen Deventer
what's the coverage in Deventer?
# lookup @Deventer m:uwv_profile_share
uwv dekking deventer
dekking bij UWV in Deventer
# lookup @Deventer m:municipal_profile_share
wat is de gemeentelijke dekking in Deventer?
# lookup @Deventer m:without_profile
hoeveel mensen hebben in Deventer nog geen profiel
niet vindbare kandidaten deventer
how many people in Deventer have no profile
# lookup @Deventer m:total
hoeveel mensen staan er in sonar in Deventer?
totaal Deventer
# lookup @Emmen p:2020-Q4
emmen eind 2020
Emmen Q4 2020
emmen 4e kw 2020
vierde kwartaal van 2020 emmen
emmen q4 '20
# lookup @Emmen p:2025-Q2 m:profile_share
dekking Emmen tweede kwartaal 2025
Emmen coverage Q2 2025
percentage emmen juni 2025
# lookup @Emmen p:2021
cijfers emmen in 2021
# lookup @Emmen p:previous-year
emmen een jaar geleden
# trend @Emmen p:oldest..newest
hoe heeft Emmen zich ontwikkeld?
ontwikkeling emmen
how has Emmen changed over time
# trend @Emmen p:2020..2025
emmen van 2020 tot en met 2025
emmen 2020-2025
Emmen between 2020 and 2025
# trend @Emmen p:previous-quarter..newest
emmen t.o.v. vorig kwartaal
# trend @Emmen p:2020..newest m:uwv_with
verloop uwv-profielen emmen sinds 2020
# compare @Breda,Tilburg
breda of tilburg, wie doet het beter? vergelijk ze
Breda vs. Tilburg
breda en tilburg naast elkaar
compare Breda and Tilburg
Breda/Tilburg
# compare @Breda,R:West-Brabant
Breda tov de regio
vergelijk breda met het regiogemiddelde
# compare @Breda,NL
hoe doet Breda het ten opzichte van Nederland
Breda compared to the national average
breda vs landelijk
# compare @Breda peers
breda vergeleken met gemeenten van gelijke grootte
compare Breda with similar municipalities
# compare @Breda,Tilburg,Helmond
breda, tilburg, helmond
# rank @R:Twente m:profile_share rank:desc:3:municipality:AM05
top 3 twente
de drie beste gemeenten van Twente
best three municipalities in Twente
# rank @R:Twente m:profile_share rank:asc:1:municipality:AM05
welke gemeente scoort het slechtst in Twente
# rank m:profile_share rank:desc:1:region:NL
welke arbeidsmarktregio heeft de hoogste dekking?
# rank m:profile_share rank:asc:5:region:NL
vijf laagste regio's
bottom 5 regions
# rank @R:Drenthe m:without_profile rank:desc:null:municipality:AM03
waar is in Drenthe het meest te winnen
# rank @R:Drenthe m:uwv_with rank:desc:1:municipality:AM03
welke gemeente in drenthe heeft de meeste uwv-profielen
# rank m:profile_share rank:desc:10:municipality:NL
top tien gemeenten
top 10
# list_members @R:Haaglanden
welke gemeenten vallen onder Haaglanden?
gemeenten in haaglanden
which municipalities are part of Haaglanden
# list_members @Gouda
bij welke arbeidsmarktregio hoort Gouda
which region does Gouda belong to
# list_members @NL
welke regio's zijn er
welke arbeidsmarktregio's zijn er allemaal?
# register_coverage @R:Holland_Rijnland m:register_share
registerdekking van Holland Rijnland
hoeveel procent van het doelgroepregister zit in Sonar in Holland Rijnland
# definition topic:banenafspraak
wat is de banenafspraak
banenafspraak?
# definition topic:klantprofiel
wat is een klantprofiel
what is a client profile?
# definition topic:vum
wat betekent VUM
# definition topic:beschut-werk
telt beschut werk ook
# definition topic:participatieladder-vng
participatieladder van de VNG
# definition topic:divosa-benchmark
wat is de Divosa Benchmark
# definition topic:uwv-portaal
hoe werkt het UWV Portaal voor Gemeenten
# definition topic:advies-lokaal-2
lokaal advies stap 2
# sources
waar komen deze cijfers vandaan?
Hoe recent zijn de gegevens?
which editions do you have
# map @R:Rijnmond
kaart van Rijnmond
laat Rijnmond op de kaart zien
map of Rijnmond
# export @R:Rijnmond f:xlsx
rijnmond als excel
download Rijnmond in Excel
# export @R:Rijnmond f:csv
exporteer Rijnmond naar csv
# digest_subscribe @R:Achterhoek
abonneer ons op de Achterhoek
subscribe to Achterhoek on Tuesday at 10:00
# digest_unsubscribe
afmelden
meld ons af voor het weekbericht
unsubscribe
# digest_pause
pauzeer het abonnement
# digest_list
welke abonnementen hebben we
# target @Almere m:profile_share p:2027-Q4
doel Almere 65% eind 2027
# target_list
onze doelen
# target_remove @Almere
verwijder doel Almere
# alert @Almere m:profile_share
waarschuw ons als Almere onder de 55% zakt
let me know when Almere drops below 55%
# alert_remove @Almere
stop de waarschuwing voor almere
# channel_link @R:Zeeland
koppel dit kanaal aan Zeeland
# channel_unlink
ontkoppel dit kanaal
# settings
spreek voortaan engels
verwijder mijn gegevens
# help
wat kun je allemaal?
what can you do
# greeting
goedemorgen!
thanks
hoi
# out_of_scope out:personal-data
geef me de namen van kandidaten in Almere
wie zijn de mensen zonder profiel in Zwolle
# out_of_scope out:vacancies
hoeveel vacatures zijn er in Almere
# out_of_scope out:forecast
wat is de verwachting voor volgend jaar
# out_of_scope out:weather
wat voor weer wordt het in Zwolle
# out_of_scope out:other
vertel eens een mop
hoeveel inwoners heeft Almere?
# lookup ?choice:bergen
bergen
# lookup ?unknown:Keulen

cijfers voor Keulen
# compare @Venlo ?unknown:Düsseldorf
vergelijk Venlo met Düsseldorf
# lookup [AM29] @R:Noord-Limburg
hoe staan we ervoor
onze cijfers
# lookup [AM29] @R:Noord-Limburg m:uwv_with
hoeveel uwv-profielen hebben wij
# lookup [AM29] @R:Noord-Limburg m:with_profile ch
hoeveel profielen
# rank [AM29] m:profile_share rank:asc:3:municipality:AM29 ch
de drie laagste gemeenten
# rank [AM29] m:profile_share rank:asc:3:municipality:NL @NL
de drie laagste gemeenten landelijk
# compare [AM29] @R:Noord-Limburg,NL
doen we het beter dan nederland?
# lookup @Zwolle m:uwv_with
uwv-profielen Deventer >> en zwolle?
# lookup @Deventer p:2020
Deventer >> en in 2020?
# lookup @Deventer m:uwv_profile_share
dekking Deventer >> alleen uwv
# trend @Deventer p:oldest..newest
Deventer >> en de trend?
# compare @Deventer,Zwolle
Deventer >> vergelijk met zwolle
# lookup @R:Veluwe_Stedendriehoek
deventer >> en de regio?
# compare @Deventer,Zwolle m:with_profile
Hoeveel profielen heeft Deventer? En hoeveel heeft Zwolle?
# lookup @Deventer m:with_profile rest
Hoeveel profielen heeft Deventer? En wat is Sonar?
# lookup @Apeldoorn
Kan iemand mij vertellen hoe Apeldoorn er momenteel voor staat?
apeldoorn update
even checken: apeldoorn
Hey bot, what's the situation in Apeldoorn?
# lookup @Zaanstad m:with_profile
Hoeveel profielen zijn er eigenlijk in Zaanstad?
ik ben benieuwd hoeveel mensen in zaanstad een profiel hebben
# lookup @Zaanstad m:uwv_without
hoeveel klanten van het UWV in Zaanstad hebben nog geen profiel?
uwv-cliënten zonder klantprofiel, zaanstad
# lookup @Zaanstad m:municipal_with
Hoeveel profielen heeft de gemeente Zaanstad zelf gemaakt, gemeentelijke profielen dus
# lookup @Sluis m:profile_share
dekking in Sluis
# lookup @Haarlem p:2024-Q3
haarlem derde kwartaal 2024
cijfers van haarlem per september 2024
Haarlem 3rd quarter of 2024
haarlem kw3 24
# lookup @Haarlem p:2022-Q1 m:total
totaal in sonar haarlem begin 2022
# trend @Haarlem p:2021-Q1..2025-Q2
haarlem van q1 2021 tot q2 2025
# trend @Haarlem p:previous-year..newest m:with_profile
heeft haarlem meer profielen dan vorig jaar
# compare @Haarlem,Amsterdam,Utrecht
Haarlem vs Amsterdam vs Utrecht
Zet Haarlem, Amsterdam en Utrecht eens naast elkaar
# compare @Haarlem,Amsterdam m:uwv_with
hebben haarlem of amsterdam meer uwv-profielen? haarlem vs amsterdam graag
# compare @Enschede,R:Twente,NL
Enschede t.o.v. Twente en Nederland
# compare @R:Twente,R:Achterhoek,R:Drenthe
twente, achterhoek en drenthe
# rank @R:Haaglanden m:profile_share rank:asc:1:municipality:AM21
Wie bungelt onderaan in Haaglanden?
slechtste gemeente van haaglanden
# rank @R:Zeeland m:municipal_profile_share rank:desc:1:municipality:AM24
welke gemeente in zeeland heeft de hoogste gemeentelijke dekking
# rank @R:Zeeland m:without_profile rank:desc:3:municipality:AM24
de drie gemeenten met de meeste mensen zonder profiel in zeeland
# rank m:uwv_profile_share rank:desc:null:region:NL
ranglijst van de regio's op uwv-dekking
# rank m:total rank:desc:10:municipality:NL
top 10 gemeenten met de meeste klanten
# list_members @R:Rivierenland
wat zijn de gemeenten van Rivierenland?
noem alle gemeenten in rivierenland
# list_members @Tiel
tot welke arbeidsmarktregio behoort Tiel
# definition topic:kandidatenverkenner
Kun je uitleggen wat de kandidatenverkenner is?
# definition topic:open-dienstverlening
wat wordt bedoeld met open dienstverlening
# definition topic:gemeenteclient
wat is een gemeentelijke cliënt?
# definition topic:advies
Heb je nog advies voor ons?
# sources
Op welke publicatie is dit gebaseerd?
welke periodes zijn beschikbaar
# map @R:Achterhoek
Kun je de Achterhoek op een kaartje zetten?
# export @R:Achterhoek f:xlsx
mag ik de achterhoek als excelbestand
# digest_subscribe @R:Drenthe
Stuur ons iedere donderdag om 10:00 het overzicht van Drenthe
# digest_unsubscribe @R:Drenthe
zeg het abonnement op Drenthe op
# target @R:Drenthe m:profile_share p:2027-Q2
streefcijfer Drenthe 68% halverwege 2027
# alert @R:Drenthe m:uwv_profile_share
geef een seintje zodra de uwv-dekking in Drenthe onder 80% daalt
# out_of_scope out:personal-data
Welke cliënten in Assen hebben nog geen profiel, graag met naam
telefoonnummer van mevrouw De Vries
# out_of_scope out:vacancies
Heb je een baan voor mij in Assen?
# out_of_scope out:other
Wie wordt de nieuwe burgemeester van Assen?
# lookup m:profile_share ?unknown:Gotham
wat is de dekking in Gotham
# compare @Assen ?unknown:Hamburg
assen of Hamburg
# lookup ?choice:elst
elst
# lookup @Assen m:uwv_with p:2025-Q2
uwv-profielen emmen q2 2025 >> en assen?
# trend @Emmen p:oldest..newest m:profile_share
dekking emmen >> hoe ontwikkelt dat zich?
# map @R:Drenthe m:profile_share
dekking Drenthe >> kun je dat op de kaart zetten
# compare @Assen,Emmen,Hoogeveen
assen vs emmen >> en hoogeveen erbij
`;
