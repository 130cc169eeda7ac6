/** Which and how many places lie above, below or between what. */
export const LIMITS = `
# rank m:profile_share rank:desc:null:municipality:NL:above:0.7
welke gemeenten zitten boven de 70%?
gemeenten boven de 70
gemeenten > 70%
alle gemeenten boven de 70 procent
in welke gemeenten heeft meer dan 70% een profiel
waar is de dekking hoger dan 70%
waar ligt de dekking boven 70%
wie zit er boven de 70%?
welke gemeente zit boven de 70%
zijn er gemeenten boven de 70%
hoeveel gemeenten komen boven de 70% uit
gemeenten met een dekking die hoger is dan 70%
gemeenten met dekking > 0,7
municipalities above 70%
how many municipalities are over 70%
municipalities with more than 70 percent coverage
which municipality is above 70%
list the municipalities over 70%
# rank m:profile_share rank:asc:null:municipality:NL:below:0.6
which municipalities are below 60%
gemeenten onder de 60%
welke gemeenten zitten nog onder de 60 procent
bij hoeveel gemeenten is de dekking lager dan 60%
hoeveel gemeenten halen de 60% niet
welke gemeenten halen nog geen 60%
gemeenten met meer dan 40% zonder profiel
which towns don't reach 60%
how many municipalities have not yet reached 60%
municipalities with less than 60% coverage
# rank m:profile_share rank:desc:null:municipality:NL:at_least:0.7
hoeveel gemeenten halen 70%?
welke gemeenten hebben de 70% gehaald
gemeenten die 70% halen
gemeenten met een dekking van minstens 70%
gemeenten met een dekking van 70% of meer
gemeenten met 70% of hoger
gemeenten vanaf 70%
gemeenten >= 70 %
welke gemeenten hebben ten minste 70 procent dekking
welke gemeenten zitten niet onder de 70%
how many municipalities reach 70%
municipalities with at least 70% coverage
municipalities with 70% or more
# rank m:profile_share rank:asc:null:municipality:NL:at_most:0.5
gemeenten met hooguit 50%
gemeenten met een dekking van 50% of minder
gemeenten met maximaal 50 procent dekking
welke gemeenten zitten niet boven de 50%
municipalities with no more than 50% coverage
municipalities with 50% or less
# rank m:profile_share rank:asc:null:municipality:NL:below:0.5
waar heeft minder dan de helft een profiel
# rank m:profile_share rank:desc:null:municipality:NL:between:0.5:0.6
gemeenten tussen de 50% en 60%
gemeenten tussen 50 en 60%
gemeenten van 50 tot 60%
gemeenten 50-60%
municipalities between 50% and 60%
# rank m:profile_share rank:desc:null:municipality:NL:above:0.6275
gemeenten met een dekking boven 62,75%
# rank @R:Zuid-Limburg m:profile_share rank:asc:null:municipality:AM30:below:0.5
gemeenten onder de 50% in zuid-limburg
hoeveel gemeenten in zuid-limburg zitten onder de 50%
municipalities in zuid-limburg below 50%
# rank @R:Groningen m:profile_share rank:desc:null:municipality:AM01:above:0.6
gemeenten boven de 60% in groningen
# rank @NL m:profile_share rank:desc:null:municipality:NL:above:0.6
gemeenten landelijk boven de 60%
# rank [AM29] m:profile_share rank:desc:null:municipality:AM29:above:0.6 ch
welke gemeenten zitten boven de 60%
which municipalities are above 60%
# rank [AM29] @NL m:profile_share rank:desc:null:municipality:NL:above:0.6
welke gemeenten zitten landelijk boven de 60%
# rank [AM29] m:uwv_profile_share rank:desc:null:region:NL:above:0.6
regio's met meer dan 60% uwv-dekking
# rank m:uwv_profile_share rank:desc:null:region:NL:above:0.6
regio's met meer dan 60% uwv-dekking
welke regio's hebben een uwv-dekking boven de 60%
regions with uwv coverage over 60%
# rank m:municipal_profile_share rank:asc:null:region:NL:below:0.2
regio's met een gemeente-dekking onder de 20%
# rank m:profile_share rank:asc:null:region:NL:below:0.5
hoeveel regio's zitten onder de 50%
which regions are under 50%
regio's < 50%
# rank m:without_profile rank:desc:null:municipality:NL:above:500
gemeenten met meer dan 500 mensen zonder profiel
welke gemeenten hebben meer dan 500 mensen zonder profiel
municipalities with more than 500 people without a profile
# rank m:without_profile rank:asc:null:municipality:NL:below:20
gemeenten met minder dan 20 mensen zonder profiel
municipalities with fewer than 20 people without a profile
# rank m:uwv_total rank:desc:null:municipality:NL:above:1000
gemeenten met meer dan 1.000 uwv-cliënten
municipalities with more than 1,000 uwv clients
gemeenten met meer dan 1000 uwv-cliënten
# rank m:with_profile rank:desc:null:municipality:NL:above:2000
gemeenten met meer dan 2000 profielen
# rank m:with_profile rank:desc:null:municipality:NL:above:1500
gemeenten met meer profielen dan 1500
# rank m:total rank:desc:null:municipality:NL:at_least:1000
gemeenten met minstens 1000 mensen in sonar
# rank m:municipal_with rank:asc:null:municipality:NL:at_most:0
welke gemeenten hebben geen gemeente-profielen
hoeveel gemeenten hebben nul gemeente-profielen
which municipalities have no municipal profiles
# rank @R:Twente m:municipal_with rank:asc:null:municipality:AM05:below:50
welke gemeenten in twente hebben minder dan 50 gemeente-profielen
# rank @R:Zeeland m:uwv_with rank:desc:null:municipality:AM24:between:100:200
gemeenten in zeeland met tussen 100 en 200 uwv-profielen
# rank m:profile_share rank:desc:5:municipality:NL:below:0.5
top 5 gemeenten onder de 50%
# rank @R:Holland_Rijnland m:profile_share p:2020 rank:asc:null:municipality:AM19:below:0.5
gemeenten onder de 50% in 2020 in holland rijnland
# rank ?choice:limburg m:profile_share rank:asc:null:municipality:NL:below:0.5
gemeenten onder de 50% in limburg
# rank @R:Twente m:profile_share rank:asc:null:municipality:AM05:below:0.5
welke gemeenten in twente zitten boven 60% >> en onder de 50%?
welke gemeenten in twente zitten boven 60% >> hoeveel onder de 50
welke gemeenten zitten onder de 50% >> en in twente?
# rank @R:Twente m:profile_share rank:desc:null:municipality:AM05:above:0.6
top 5 twente >> welke zitten boven 60%?
top 5 twente >> hoeveel zitten er boven de 60%
twente >> welke gemeenten zitten boven de 60%
welke gemeenten in twente zitten boven 50% >> en 60%?
# rank @R:Twente m:uwv_profile_share rank:desc:null:municipality:AM05:above:0.6
welke gemeenten in twente zitten boven 60% >> en de uwv-dekking?
# rank @R:Twente m:without_profile rank:desc:null:municipality:AM05
welke gemeenten in twente zitten boven 60% >> en zonder profiel?
# rank @R:Twente m:profile_share rank:desc:3:municipality:AM05
welke gemeenten in twente zitten boven 60% >> top 3
# rank m:profile_share rank:desc:null:region:NL:above:0.6
welke gemeenten zitten boven 60% >> en de regio's?
# rank m:profile_share rank:desc:null:municipality:NL:above:NL
welke gemeenten zitten boven het landelijk gemiddelde
gemeenten boven het gemiddelde
welke gemeenten doen het beter dan het landelijk gemiddelde
which municipalities are above the national average
# rank m:uwv_profile_share rank:desc:null:municipality:NL:above:NL
gemeenten met een hogere uwv-dekking dan nederland
# rank @R:Twente m:profile_share rank:asc:null:municipality:AM05:below:AM05
welke gemeenten zitten onder het gemiddelde in twente
# rank m:profile_share rank:desc:null:municipality:NL:above:AM05
welke gemeenten zitten boven het gemiddelde van twente
# rank m:profile_share rank:desc:null:municipality:NL:above:GM0983
welke gemeenten doen het beter dan venlo
which municipalities do better than venlo
# rank m:profile_share rank:asc:null:region:NL:below:AM29
welke regio's doen het slechter dan noord-limburg
# rank m:uwv_with rank:desc:null:municipality:NL:above:GM0983
welke gemeenten hebben meer uwv-profielen dan venlo
# rank @R:Twente m:profile_share rank:desc:null:municipality:AM05:above:GM0983
welke gemeenten doen het beter dan venlo >> en in twente?
# compare @Venlo,NL
is venlo beter dan het landelijk gemiddelde
# compare @Venlo,Venray
doet venlo het beter dan venray
# list_members @Amsterdam
gemeenten boven amsterdam
# alert @Venlo m:profile_share
waarschuw als venlo onder de 60% komt
waarschuw ons als de gemeente venlo minder dan 60% haalt
# alert @R:Twente m:profile_share
laat weten als de regio twente onder de 60% zakt
# target @Venlo m:profile_share
doel venlo 70%
doel gemeente venlo minstens 70%
# map m:profile_share @NL
kaart van gemeenten boven de 70%
# compare @Venlo,Venray m:profile_share
zitten venlo en venray boven de 60%
# lookup @Venlo m:profile_share
venlo boven de 70%?
# list_members @R:Twente
hoeveel gemeenten telt twente
# rank @R:Twente m:profile_share rank:desc:3:municipality:AM05
meer dan 3 gemeenten in twente
# lookup @R:Twente
informatie over gemeenten in twente
`;
