/** Look-ups: places, metrics and periods as people write them. */
export const LOOKUPS = `
# lookup @Venlo
venlo
Venlo
VENLO
venlo?
/dekking venlo
@dekkingsbot venlo
<@U0123ABC> venlo
gemeente venlo
gem. venlo
Venlo cijfers
cijfers venlo
hoe staat venlo ervoor
hoe staat het ervoor in venlo?
Hoe doet Venlo het?
hoe gaat het in Venlo
wat zijn de cijfers van venlo
wat is de stand in venlo?
geef me de cijfers van Venlo
mag ik de cijfers van venlo aub
kun je me vertellen hoe venlo ervoor staat?
ik wil graag weten hoe Venlo ervoor staat
laat venlo zien
toon Venlo
overzicht venlo
stand van zaken venlo
hoi, hoe staat venlo ervoor? alvast bedankt!
Hallo! Kun je de gegevens van Venlo geven alsjeblieft
goedemorgen, cijfers venlo graag :wave:
venlo nu
venlo laatste cijfers
nieuwste cijfers venlo
meest recente cijfers van Venlo
*venlo*
"venlo"
how is venlo doing
how is Venlo doing?
show me the figures for Venlo
venlo please
numbers for venlo
status of Venlo
municipality of Venlo
latest figures venlo
can you give me the latest numbers for Venlo, please?
venlo gemeente
GM0983
# lookup @R:Noord-Limburg
noord-limburg
noord limburg
Noord Limburg
regio noord-limburg
arbeidsmarktregio Noord-Limburg
AMR noord limburg
amr Noord-Limburg
hoe staat regio Noord-Limburg ervoor
cijfers arbeidsmarktregio noord-limburg
region Noord-Limburg
AM29
noord-limburg regio
overzicht van alle gemeenten in noord-limburg
# lookup @NL
nederland
NL
landelijk
landelijke cijfers
heel nederland
hoe staat nederland ervoor
hoe staan we er landelijk voor
the netherlands
national figures
cijfers voor heel nederland
# lookup @NL m:profile_share
landelijke dekking
wat is de landelijke dekking?
dekking nederland
national coverage
dekking in nederland
# lookup @'s-Gravenhage
den haag
Den Haag
's-Gravenhage
s gravenhage
the hague
haagse cijfers
cijfers den haag
# lookup @'s-Hertogenbosch
den bosch
cijfers van den bosch
# lookup @Bergen_op_Zoom
bergen op zoom
# lookup @Alphen_aan_den_Rijn
alphen aan den rijn
alphen a/d rijn
alphen aan den rjin
# lookup @Súdwest-Fryslân
sudwest-fryslan
súdwest fryslân
# lookup @Capelle_aan_den_IJssel
capelle aan den ijssel
capelle a/d ijssel
# lookup @Venlo m:with_profile
hoeveel profielen heeft Venlo?
hoeveel profielen heeft venlo
hoeveel profielen in venlo
hoeveel klantprofielen zijn er in Venlo
aantal profielen venlo
venlo profielen
hvl profielen venlo
hoevel profielen heeft venlo
hoeveel profile heeft venlo
Hoeveel kandidaten zijn vindbaar in Venlo?
hoeveel vindbaar in venlo
hoeveel mensen hebben een profiel in Venlo?
hoeveel mensen met een profiel in venlo
mensen met profiel venlo
hoeveel klanten met een profiel heeft Venlo
how many profiles does Venlo have?
how many profiles in venlo
number of profiles in Venlo
how many people can be found in venlo
how many clients have a profile in Venlo
totaal aantal profielen venlo
with_profile GM0983
hoeveel profielen hebben gemeente en uwv samen in Venlo
Kun je opzoeken hoeveel profielen er zijn in Venlo?
wat is het aantal profielen in venlo
# lookup @Venlo m:municipal_with
hoeveel gemeente-profielen heeft venlo
hoeveel gemeenteprofielen in Venlo?
gemeente profielen venlo
gemeentelijke profielen venlo
profielen van de gemeente in venlo
hoeveel profielen van de gemeente zijn er in Venlo?
hoeveel gemeenteklanten met profiel in venlo
gemeente-cliënten met profiel venlo
how many municipal profiles does Venlo have
municipality profiles venlo
municipal_with GM0983
aantal gemeentelijke klantprofielen Venlo
gem. profielen venlo
# lookup @Venlo m:uwv_with
hoeveel uwv-profielen heeft Venlo
uwv-profielen venlo
uwv profielen in venlo
UWV profielen Venlo graag
hoeveel profielen van uwv in venlo
hoeveel profielen heeft het UWV in Venlo?
aantal UWV-profielen Venlo
uwv-klanten met profiel venlo
hoeveel uwv-cliënten met een profiel in venlo
hoeveel vindbare uwv-kandidaten in venlo
uwvprofielen venlo
how many uwv profiles does venlo have?
how many uwv clients have a profile in venlo
uwv_with GM0983
venlo uwv
alleen uwv venlo
# lookup @Venlo m:municipal_without
gemeente zonder profiel venlo
hoeveel gemeenteklanten zonder profiel in venlo
gemeentelijke cliënten zonder profiel Venlo
how many municipal clients without a profile in Venlo
hoeveel gemeente-cliënten missen een profiel in venlo
municipal_without GM0983
# lookup @Venlo m:uwv_without
uwv-klanten zonder profiel venlo
hoeveel uwv-klanten zonder profiel heeft venlo
hoeveel UWV-cliënten hebben geen profiel in Venlo?
uwv zonder profiel venlo
how many uwv clients without profile in venlo
uwv_without GM0983
venlo uwv zonder
# lookup @Venlo m:municipal_total
hoeveel gemeente-cliënten heeft venlo
gemeenteklanten venlo
gemeentelijke klanten in Venlo
klanten van de gemeente in Venlo
how many municipal clients are there in Venlo
aantal gemeentecliënten venlo
# lookup @Venlo m:uwv_total
hoeveel uwv-cliënten heeft venlo
uwv-klanten venlo
hoeveel klanten van uwv in venlo
aantal UWV-cliënten Venlo
how many uwv clients in Venlo
uwv totaal venlo
# lookup @Venlo m:without_profile
hoeveel mensen zonder profiel in venlo
hoeveel mensen hebben geen profiel in Venlo
zonder profiel venlo
hoeveel kandidaten zijn niet vindbaar in venlo
hoeveel cliënten zonder profiel heeft venlo
hoeveel klanten missen nog een profiel in Venlo?
people without a profile in venlo
how many are without a profile in Venlo
without_profile GM0983
aantal zonder profiel Venlo
hoeveel is er te winnen in Venlo
# lookup @Venlo m:total
totaal venlo
hoeveel mensen in sonar venlo
totaal in sonar venlo
hoeveel mensen staan er in Sonar in Venlo
hoeveel cliënten heeft venlo in totaal
hoeveel klanten heeft Venlo
total in Sonar for Venlo
how many people are registered in Sonar in Venlo
aantal kandidaten venlo
# lookup @Venlo m:profile_share
dekking venlo
wat is de dekking van venlo
wat is de dekking in Venlo?
wat is de dekkng van venlo
wat is de deking van venlo
dekkingspercentage venlo
dekkingsgraad van Venlo
venlo %
profielen % venlo
percentage profielen in venlo
percentage venlo
hoeveel procent heeft een profiel in Venlo
hoeveel procent van de mensen in venlo heeft een profiel
welk percentage van de klanten in venlo heeft een profiel
welk aandeel heeft een profiel in venlo
venlo dekking
wat is het percentage vindbare kandidaten in Venlo
coverage venlo
what is the coverage of venlo?
what percentage has a profile in Venlo
coverage rate Venlo
profile_share GM0983
# lookup @Venlo m:uwv_profile_share
uwv-dekking venlo
uwv dekking in venlo
wat is de dekking van uwv in venlo
percentage uwv venlo
hoeveel procent van de uwv-klanten in venlo heeft een profiel
uwv coverage venlo
# lookup @Venlo m:municipal_profile_share
gemeentelijke dekking venlo
gemeente-dekking venlo
dekking gemeente-cliënten venlo
municipal coverage venlo
hoeveel procent van de gemeenteklanten in venlo heeft een profiel
# lookup @Venlo p:2025-Q2
venlo q2 2025
venlo q2 25
venlo 2025 q2
venlo 2025-Q2
venlo 2025q2
venlo q2-2025
venlo Q2'25
venlo 2e kw 2025
venlo kw2 2025
venlo kw 2 2025
venlo 2e kwartaal 2025
venlo 2e kwartaal van 2025
venlo tweede kwartaal 2025
venlo tweede kwartaal van 2025
venlo kwartaal 2 2025
Venlo in het tweede kwartaal van 2025
venlo juni 2025
cijfers venlo mei 2025
venlo 30 juni 2025
venlo 30-6-2025
venlo medio 2025
second quarter of 2025 venlo
venlo 2nd quarter 2025
venlo june 2025
venlo Q2/2025
tweede kwartaal 2025, venlo
# lookup @Leiden p:2020-Q4
leiden eind 2020
leiden q4 2020
leiden vierde kwartaal 2020
leiden laatste kwartaal van 2020
leiden december 2020
eind 2020 leiden
leiden end of 2020
cijfers leiden per 31 december 2020
# lookup @Leiden p:2021-Q1
leiden begin 2021
leiden q1 2021
leiden maart 2021
leiden early 2021
# lookup @Leiden p:2020
leiden 2020
leiden in 2020
cijfers van Leiden uit 2020
hoe stond leiden ervoor in 2020?
leiden in het jaar 2020
# lookup @Venlo p:2026-Q2
venlo q2
hvl vendlo q2
venlo 2e kwartaal
# lookup @Venlo p:2025-Q4
venlo q4
# lookup @Venlo p:previous-year
venlo vorig jaar
hoe stond venlo er vorig jaar voor
venlo last year
# lookup @Venlo p:undated
venlo zonder datum
venlo eerdere editie zonder datum
# lookup @Venlo p:oldest
venlo oudste editie
# lookup @Venlo m:uwv_with p:2025-Q2
hoeveel uwv-profielen had venlo in q2 2025
uwv-profielen venlo 2e kwartaal 2025
how many uwv profiles did venlo have in the second quarter of 2025?
# lookup @Best
best
Best
gemeente best
cijfers van Best
hoe doet Best het
cijfers gemeente Best
# lookup @Best p:2025-Q2
best q2 2025
# lookup @Goes
goes
hoe staat Goes ervoor
# lookup @Goes m:profile_share
dekking goes
dekking in goes
# lookup @Buren m:with_profile
hoeveel profielen in Buren
hoeveel profielen heeft Buren?
# lookup @Oss m:uwv_with
uwv-profielen oss
# lookup @Houten
cijfers houten
# lookup @Weert
weert
# lookup @Venlo
vendlo
venllo
vnelo
hoe staat vendlo ervoor
hoe is vendlo doing
# lookup @Eindhoven
how is eindhove doing?
# lookup ?unknown:stuttgart
hoe staat stuttgart ervoor
# lookup @Amersfoort
gemeente amersfoort
amersfoort gemeente
hoe staat de gemeente Amersfoort ervoor
# lookup @R:Amersfoort
regio amersfoort
amersfoort regio
arbeidsmarktregio amersfoort
# lookup @Groningen
gemeente groningen
# lookup @R:Groningen
groningen regio
regio groningen
arbeidsmarktregio Groningen
# lookup @Midden-Groningen
hoogezand
# lookup ?choice:groningen
groningen
# lookup ?choice:venlo
regio venlo
# lookup ?choice:bergen
bergen
# lookup ?choice:limburg
limburg
# lookup ?choice:brabant
brabant
# lookup ?unknown:veluwe
veluwe
# lookup ?unknown:Aken
Aken
# lookup m:with_profile ?unknown:Stuttgart
hoeveel profielen heeft Stuttgart
# lookup ?unknown:Parijs
cijfers van Parijs
# lookup m:profile_share ?unknown:xyzzy
dekking xyzzy
wat is de dekking in xyzzy
# lookup [AM29] ?unknown:Duisburg
hoe staat Duisburg ervoor
# lookup [AM29] m:uwv_with ?unknown:Duisburg
uwv-profielen in Duisburg
# lookup [AM29] @Bergen_(L)
bergen
cijfers bergen
# lookup [AM29] @R:Noord-Limburg
we
onze regio
hoe staan wij ervoor?
hoe doen we het?
cijfers van onze regio
hoe staat de regio ervoor
how are we doing?
our region
# lookup [AM29] @R:Noord-Limburg m:uwv_profile_share ch
wat is de uwv-dekking
uwv-dekking?
# lookup [AM29] @R:Noord-Limburg p:2025-Q2 ch
q2 2025
# lookup [AM29] @R:Noord-Limburg m:profile_share
wat is onze dekking
# lookup [AM29] @Venlo
venlo
kunnen we de cijfers van venlo zien
# lookup @Venlo
gemeente- en uwv-profielen venlo
uwv vs gemeente in Venlo
# lookup @Bergen_op_Zoom
Bergen op zom
# lookup ?unknown:blabla [AM29]
blabla
# sources
zijn er al nieuwe cijfers?
# lookup @Venlo [AM29]
participatieladder venlo
# lookup @Venlo
Beste collega, hoe staat Venlo ervoor? Groet, Jan
@dekkingsbot: venlo?
# lookup @Venlo rest
Hoi, ik ben Marieke van de gemeente Venlo. Hoe staan wij ervoor?
# lookup @Weert m:uwv_profile_share
Goedemorgen dekkingsbot, graag de uwv-dekking van Weert. Dank je!
# compare @Venlo,Venray
VENLO VS VENRAY
venlo;venray
venlo - venray
# lookup m:with_profile ?unknown:Aken
HOEVEEL PROFIELEN HEEFT AKEN
# definition topic:next_edition
wanneer komen er nieuwe cijfers
`;
