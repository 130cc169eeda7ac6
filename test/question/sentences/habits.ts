/** Habits of people who write to a colleague: names of persons, plans, several sentences, words that only point. */
export const HABITS = `
# lookup @Soest
Anneke de Vries vraagt naar de cijfers van Soest
cijfers van Soest, zei jan de vries
mevrouw Van Beek wil weten hoe Soest ervoor staat
Dhr. Haren vroeg naar Soest
P. de Boer wil Soest zien
hoe staat Soest ervoor volgens Kees Bakker
hoi Petra Soest graag
kun je Karin de cijfers van Soest sturen

# lookup @Soest m:with_profile
Sandra Bergen en Kees Noord willen weten hoeveel profielen Soest heeft

# lookup @Hollands_Kroon
hoe staat Anna Paulowna ervoor

# out_of_scope out:personal-data
heeft Kees Bakker uit Ede een profiel
staat Fatima Yilmaz uit Goes in sonar
is Jeroen van Dijk vindbaar in Venlo

# lookup @Venlo
wethouder van Venlo wil de cijfers
voor de begroting 2027 van Venlo
jaarplan 2026 Venlo graag
Ha Venlo! hoe staan jullie ervoor

# lookup @Venlo m:uwv_with
Ik heb een vraag over Venlo. Hoeveel uwv-profielen zijn er?

# lookup @Venlo rest
hoe staat Venlo ervoor en wat is een klantprofiel
hoe doet Venlo het? en in 2020?

# rank @Venlo,R:Noord-Limburg m:profile_share rank:desc:1:municipality:AM29
Venlo. Wie is de beste van de regio?

# compare @Goes,Middelburg
vergelijk onze gemeente Goes met Middelburg
onze stad Goes vs Middelburg

# [AM24] compare @Goes,Middelburg
wij in Goes vs Middelburg

# compare @Amsterdam,Rotterdam
rangschik Amsterdam en Rotterdam

# compare @Amsterdam,Rotterdam m:uwv_profile_share
hoogste uwv-dekking van Amsterdam en Rotterdam

# compare @R:Twente,R:Achterhoek
welke regio is beter, Twente of Achterhoek

# compare @Assen peers
benchmark Assen

# compare @Assen,Emmen
benchmark Assen met Emmen

# trend @Leiden p:oldest..newest
gaat het beter of slechter met Leiden
is Leiden beter dan eerst
gaat Leiden vooruit
is Leiden getting better
Is Leiden beter geworden
sterkste daling in Leiden

# compare @Gouda,R:Midden-Holland
is Gouda beter of slechter dan de regio

# movers @R:Twente p:oldest..newest
welke gemeente in Twente is het meest gegroeid
grootste stijgers in Twente
wie gaat er in Twente het hardst achteruit

# movers @NL p:oldest..newest
welke gemeente is het meest gegroeid
biggest movers

# rank @R:Twente m:profile_share rank:desc:null:municipality:AM05
welke gemeenten in Twente doen het goed
which municipalities in Twente are doing well

# rank @R:Twente m:profile_share rank:asc:null:municipality:AM05
welke gemeenten in Twente doen het niet zo goed
in welke gemeenten van Twente blijven we achter
welke gemeenten in Twente scoren laag

# rank @R:Twente m:profile_share rank:asc:1:municipality:AM05
welke gemeente in Twente blijft het meest achter
wie loopt er het meest achter in Twente

# rank @R:Twente m:uwv_with rank:asc:null:municipality:AM05
welke gemeenten in Twente hebben weinig uwv-profielen

# rank @R:Twente m:without_profile rank:desc:null:municipality:AM05
welke gemeenten in Twente hebben nog veel mensen zonder profiel

# list_members @Venlo
waar ligt Venlo
where is Venlo

# list_members @Uitgeest,R:Noord-Holland_Noord
hoort Uitgeest bij noord-holland noord
valt Uitgeest onder Noord-Holland Noord
is Uitgeest part of Noord-Holland Noord

# compare @Venlo,R:Noord-Limburg
zit Venlo boven Noord-Limburg

# list_members @R:Twente
wie zitten er allemaal in Twente
wie horen er bij Twente

# [AM05] list_members @R:Twente
wie zitten er in onze regio

# out_of_scope out:personal-data
wie zitten er in sonar in Twente

# definition topic:advies
wat kan een gemeente zelf doen voor meer profielen
what should our municipality do to improve
wat raad je ons aan
hoe krijgen we er meer

# export @R:Drenthe
stuur me het bestand van Drenthe
can you send the file of Drenthe

# lookup @R:Drenthe m:total
hoe groot is het bestand van Drenthe

# target @Gouda m:profile_share
we willen met Gouda naar 60 procent
Gouda moet op 60% uitkomen

# sources p:2025-Q3
is Q3 2025 al binnen
zijn de cijfers van q3 2025 al bekend

# lookup @Venlo p:2025-Q3
zijn de cijfers van Venlo voor q3 2025 al bekend

# greeting
moin
bedankt!
tot ziens
thanks Linda
fijn weekend

# out_of_scope out:other
who won the match yesterday

# lookup @Leusden m:with_profile
raadsvraag D66: hoeveel inwoners van Leusden zijn vindbaar

# lookup @Goes
collega uit Antwerpen vraagt de cijfers van Goes
Verzonden vanaf mijn iPhone. Cijfers Goes?
de cijfers klantprofielen van gemeente Goes
figures on client profiles in Goes please
voor de vergadering van 3 december: Goes
Onderwerp: Goes

# lookup @Leiden p:2020-Q4
Leiden per 31 december 2020

# compare @Venlo ?unknown:xanten
venlo en Xanten
cijfers van Xanten en Venlo

# lookup @Almelo m:profile_share
Hi team, for tomorrow's meeting I need the coverage of Almelo

# lookup @R:Twente
how is the region of Twente doing

# lookup @R:Veluwe_Stedendriehoek m:uwv_profile_share
uwv-dekking van de regio waar Lochem in ligt

# lookup @Breda m:without_profile
how many ppl w/o profile in breda

# lookup @Breda
profielen van Breda, gemeente + uwv

# compare @Ede,Barneveld
hoeveel scheelt het tussen Ede en Barneveld

# rank @R:Rijnmond m:without_profile rank:desc:null:municipality:AM22
waar moet ik beginnen in Rijnmond
laaghangend fruit Rijnmond
where should we start in Rijnmond

# rank @R:Friesland m:profile_share rank:desc:1:municipality:AM02
nummer 1 van Friesland

# rank m:profile_share rank:desc:null:region:NL
regio's van hoog naar laag

# rank m:profile_share rank:desc:1:region:NL
wie is het best bezig van alle regio's

# rank @Hattem,NL m:profile_share rank:desc:1:municipality:NL
is Hattem de beste van Nederland

# trend @Leiden p:oldest..newest
in welk kwartaal was Leiden het best
Leiden nu vs toen

# definition topic:arbeidsmarktregio
waar staat AMR voor

# sources
wie maakt deze cijfers
tot wanneer lopen de cijfers

# sources p:2021
heb je ook 2021

# alert @Almere m:profile_share
laat het me weten als Almere onder de veertig procent komt

# target @Goes m:profile_share
we willen met Goes naar vijfenzestig procent

# settings
verwijder al mijn gegevens

# out_of_scope out:other
hoe maak ik een profiel aan in sonar

# out_of_scope out:vacancies
kun je een kandidaat voor mij zoeken in Assen
ik zoek iemand voor de horeca in Venlo

# compare @Hoogeveen,Emmen
hoogeveen >> en tov emmen
hoogeveen >> en emmen erbij

# list_members @R:Drenthe
drenthe >> welke gemeenten zitten daarin

# list_members @Tiel,R:Rivierenland,R:Food_Valley
hoort Tiel bij Rivierenland of Food Valley

# lookup @Heemstede
Ronald de Boer (Haarlem) vraagt de cijfers van Heemstede
Petra uit Haarlem wil Heemstede zien

# lookup @Haarlem
Petra uit Haarlem vraagt de cijfers

# out_of_scope out:personal-data
wie werkt er bij het UWV in Goes

# greeting
Hartelijk dank voor je hulp!
thanks a million

# lookup
mag ik deze cijfers gebruiken in een rapport
`;
