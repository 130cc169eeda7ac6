/** Trends, comparisons and rankings. */
export const TRENDS = `
# trend @Leiden p:oldest..newest
trend leiden
leiden trend
trend van leiden
trend in leiden
verloop leiden
ontwikkeling van leiden
hoe ontwikkelt leiden zich
hoe heeft leiden zich ontwikkeld door de jaren heen
leiden door de jaren heen
leiden over time
trend for Leiden
is leiden vooruitgegaan
groei leiden
hoe is Leiden veranderd?
historie leiden

# trend @Leiden p:2020..newest
leiden sinds 2020
trend leiden sinds 2020
leiden vanaf 2020
hoe is leiden veranderd sinds 2020?
leiden since 2020
van 2020 tot nu leiden
leiden 2020 tot nu
# trend @Leiden p:2020-Q4..newest
leiden sinds q4 2020
leiden sinds eind 2020
trend leiden vanaf vierde kwartaal 2020
# trend @Leiden p:2020..2025
leiden 2020-2025
leiden van 2020 tot 2025
leiden tussen 2020 en 2025
leiden 2020 t/m 2025
leiden 2020 vs 2025
leiden from 2020 to 2025
leiden between 2020 and 2025
leiden 2025 tov 2020
# trend @Leiden p:2020-Q4..2025-Q2
trend leiden q4 2020 q2 2025
leiden 2020-Q4 2025-Q2
leiden q4 2020 - q2 2025
leiden van eind 2020 tot juni 2025
trend GM0546 2020-Q4 2025-Q2
# trend @Venlo p:previous-quarter..newest
venlo vorig kwartaal
venlo ten opzichte van vorig kwartaal
venlo t.o.v. vorig kwartaal
venlo tov vorig kwartaal
venlo vergeleken met vorig kwartaal
venlo vs vorig kwartaal
venlo nu vergeleken met vorig kwartaal
verschil venlo vorig kwartaal
venlo last quarter
venlo compared to last quarter
venlo compared with the previous quarter
# trend @Venlo p:previous-year..newest
venlo vergeleken met vorig jaar
venlo tov vorig jaar
groei venlo ten opzichte van een jaar geleden
venlo vs last year
# trend @Venlo p:oldest..newest m:uwv_with
trend uwv-profielen venlo
verloop van het aantal uwv-profielen in venlo
zijn de uwv-profielen in venlo gestegen?
uwv profiles trend venlo
# trend @Venlo p:oldest..newest m:profile_share
trend dekking venlo
hoe ontwikkelt de dekking in venlo zich
is de dekking in Venlo gestegen
coverage trend venlo
# trend [AM29] @R:Noord-Limburg p:oldest..newest ch
trend
ontwikkeling?
# trend @R:Holland_Rijnland p:oldest..newest
trend holland rijnland
trend regio holland rijnland
`;

export const COMPARISONS = `
# compare @Venlo,Venray
venlo vs venray
venlo versus venray
venlo vs. venray
Venlo VS Venray
venlo en venray
venlo, venray
venlo/venray
venlo & venray
venlo + venray
venlo venray
vergelijk venlo met venray
vergelijk venlo en venray
vergelijking venlo venray
venlo vergeleken met venray
venlo ten opzichte van venray
venlo t.o.v. venray
venlo tov venray
verschil tussen venlo en venray
wat is het verschil tussen Venlo en Venray?
hoe doet venlo het vergeleken met venray
doet venlo het beter dan venray?
compare venlo with venray
compare venlo and venray
venlo compared to venray
difference between venlo and venray
is venlo doing better than venray
hoe staan venlo en venray ervoor
kun je venlo en venray naast elkaar zetten
vergelijk GM0983 GM0984
vergelijk vendlo met venray
vergelijk gemeente Venlo met gemeente Venray
# compare @Venlo,Venray,Peel_en_Maas
venlo, venray en peel en maas
vergelijk venlo, venray en peel en maas
venlo vs venray vs peel en maas
# compare @Venlo,R:Noord-Limburg
vergelijk venlo met de regio
venlo met de regio
venlo vs de regio
venlo tov de regio
venlo tov regio
venlo ten opzichte van de regio
hoe doet venlo het ten opzichte van de regio?
vergelijk venlo met noord-limburg
venlo en de regio
compare venlo with the region
venlo vs the region
vergelijk GM0983 AM29
vergelijk venlo met het regiogemiddelde
# compare @Venlo,NL
vergelijk venlo met nederland
venlo vs nederland
venlo tov nl
venlo met landelijk
venlo ten opzichte van het landelijk gemiddelde
vergelijk venlo landelijk
hoe doet venlo het vergeleken met de rest van nederland
compare venlo with the netherlands
venlo vs national
venlo versus het land
# compare @Venlo,R:Noord-Limburg,NL
venlo vs noord-limburg vs nederland
vergelijk venlo met de regio en nederland
venlo, regio noord-limburg en nederland
# compare @Venlo peers
venlo met vergelijkbare gemeenten
vergelijk venlo met vergelijkbare gemeenten
venlo vs gemeenten van dezelfde grootte
vergelijk venlo met even grote gemeenten
hoe doet venlo het ten opzichte van gemeenten van gelijke grootte
compare venlo with similar municipalities
venlo and peers
venlo compared to municipalities of the same size
# compare @R:Noord-Limburg,R:Zuid-Limburg
noord-limburg vs zuid-limburg
vergelijk noord limburg met zuid limburg
vergelijk de regio's noord-limburg en zuid-limburg
# compare @Venlo,Venray m:uwv_profile_share
vergelijk uwv-dekking venlo en venray
uwv-dekking venlo vs venray

# compare @Venlo,Venray p:2025-Q2
venlo vs venray q2 2025
# compare @Bergen_(NH),Castricum
bergen en castricum
vergelijk bergen met castricum
# compare @Haarlemmermeer,Amsterdam
hoofddorp vs amsterdam
# compare @R:Groningen,R:Drenthe
groningen vs drenthe
# compare @Venlo ?unknown:Aken
vergelijk venlo met Aken
venlo en aken
venlo vs Aken
venlo, aken
# compare @Venlo,Venray m:with_profile
hoeveel profielen hebben venlo en venray
Hoeveel profielen heeft Venlo? En Venray?
hoeveel profielen heeft venlo en hoeveel heeft venray
Hoeveel profielen heeft Venlo? Hoeveel profielen heeft Venray?
how many profiles does venlo have and how many does venray have?
# compare [AM29] @R:Noord-Limburg,NL
hoe staan we ervoor tov nl
hoe doen we het vergeleken met nederland
hoe doen wij het landelijk gezien vergeleken met nl?
wij vs nederland
how do we compare to the national average
# compare [AM29] @R:Noord-Limburg,R:Twente
vergelijk ons met twente
onze regio vs twente
`;

export const RANKINGS = `
# rank @R:Noord-Limburg m:profile_share rank:desc:5:municipality:AM29
top 5 noord-limburg
top vijf noord-limburg
top5 noord-limburg
de vijf beste gemeenten in noord-limburg
de 5 beste van noord-limburg
vijf hoogste in noord-limburg
top 5 gemeenten in regio noord-limburg
best 5 municipalities in noord-limburg
top five noord-limburg
de vijf gemeenten met de hoogste dekking in noord-limburg
# rank @R:Noord-Limburg m:profile_share rank:asc:3:municipality:AM29
bottom 3 noord-limburg
de drie laagste in noord-limburg
de drie slechtste gemeenten van noord-limburg
3 laagste noord-limburg
slechtste drie van noord-limburg
lowest three in noord-limburg
# rank @R:Zuid-Limburg m:uwv_profile_share rank:asc:1:municipality:AM30
laagste uwv-dekking in zuid-limburg
welke gemeente in zuid-limburg heeft de laagste uwv-dekking
which municipality has the lowest uwv coverage in zuid-limburg
welke gemeente doet het het slechtst bij uwv in zuid-limburg
# rank @R:Rijnmond m:uwv_profile_share rank:asc:null:municipality:AM22
welke gemeenten in rijnmond doen het slechtst bij uwv
# rank m:profile_share rank:desc:1:region:NL
welke regio doet het best
welke regio doet het het beste?
wat is de beste regio
welke arbeidsmarktregio scoort het hoogst
which region is doing best
regio met de hoogste dekking
beste regio
# rank m:profile_share rank:asc:1:region:NL
welke regio doet het het slechtst
slechtste regio
which region has the lowest coverage
# rank m:profile_share rank:desc:5:region:NL
top 5 regio's
de vijf beste regio's
top 5 regions
vijf regio's met de hoogste dekking
# rank @NL m:profile_share rank:desc:5:region:NL
top 5 regio's van nederland
# rank m:without_profile rank:desc:null:municipality:NL
waar is het meest te winnen
meest te winnen
waar valt het meest te winnen?
where is the most to gain
# rank @R:Noord-Limburg m:without_profile rank:desc:null:municipality:AM29
waar is in noord-limburg het meest te winnen
meest te winnen noord-limburg
top AM29 without_profile
# rank @R:Twente m:profile_share rank:desc:1:municipality:AM05
welke gemeente heeft de hoogste dekking in twente
hoogste dekking twente
beste gemeente van twente
wie doet het het best in twente
which municipality has the highest coverage in twente
# rank @R:Twente m:profile_share rank:asc:null:municipality:AM05
welke gemeenten hebben de laagste dekking in twente
welke gemeenten in Twente scoren het laagst?
which municipalities have the lowest coverage in twente
achterblijvers twente
hekkensluiters in twente
# rank @R:Twente m:profile_share rank:desc:null:municipality:AM05
ranglijst twente
ranking twente
koplopers in twente
rangschik de gemeenten in twente
top twente
dekking per gemeente in twente
# rank @R:Twente m:uwv_with rank:desc:3:municipality:AM05
top 3 uwv-profielen twente
de drie gemeenten met de meeste uwv-profielen in twente
# rank @R:Twente m:without_profile rank:desc:1:municipality:AM05
welke gemeente in twente heeft de meeste mensen zonder profiel
# rank @R:Groningen m:profile_share rank:desc:5:municipality:AM01
top 5 groningen
# rank @NL m:profile_share rank:asc:10:municipality:NL
bottom 10 landelijk
laagste 10 gemeenten van nederland
tien slechtste gemeenten in nederland
# rank [AM29] m:profile_share rank:desc:5:municipality:AM29 ch
top 5
de vijf beste gemeenten
# rank [AM29] m:profile_share rank:asc:1:municipality:AM29 ch
welke gemeente scoort het laagst
wie doet het het slechtst
# rank [AM29] @NL m:profile_share rank:desc:5:municipality:NL
top 5 landelijk
top 5 van nederland
# rank [AM29] m:without_profile rank:desc:null:municipality:AM29 ch
waar is het meest te winnen
# rank [AM29] @R:Noord-Limburg m:profile_share rank:asc:1:municipality:AM29
welke gemeente in onze regio heeft de laagste dekking
wie doet het bij ons het slechtst
# position [AM29] @R:Noord-Limburg
op welke plek staan we
# rank @R:Noord-Limburg m:profile_share rank:desc:5:municipality:AM29 p:2025-Q2
top 5 noord-limburg q2 2025
# rank [AM29] @R:Noord-Limburg m:profile_share rank:asc:null:region:NL
welke regio's doen het slechter dan wij
# rank @R:Flevoland m:profile_share rank:asc:null:municipality:AM11:below:0.5
welke gemeenten in Flevoland hebben minder dan 50% dekking
# rank @R:Zeeland m:total rank:desc:1:municipality:AM24
grootste gemeente in zeeland
# rank m:profile_share rank:desc:null:region:NL
dekking per regio
# compare [AM29] @R:Noord-Limburg,R:Zuid-Limburg ch
vergelijk met zuid-limburg
# compare @Venlo,NL
doet venlo het beter of slechter dan gemiddeld
# compare @Rotterdam,R:Rijnmond
rotterdam compared to its region
Rotterdam t.o.v. Rijnmond
# compare ?unknown:we @NL
hoe staan we ervoor tov nl
# rank @R:Drenthe m:without_profile rank:desc:null:municipality:AM03
where can we gain the most in Drenthe
# trend @Rotterdam p:oldest..newest
rotterdam laatste 3 kwartalen
rotterdam laatste jaren
# lookup @Gouda m:profile_share
Gouda's coverage
# list_members @Gouda
what region is Gouda in
`;
