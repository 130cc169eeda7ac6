import type { WordTable } from '../lexicon.ts';

export const MORE_NL: WordTable = [
  [
    'says:gap',
    'nog te gaan|nog tot|nog nodig|nodig om|nodig voor|tekort|komen we tekort|komt tekort|te kort|hoe ver zit|hoe ver is|hoe ver staat|hoe ver zijn|ver van|verwijderd van|achterstand|achterstand op|moet nog maken|moeten nog maken|nog maken om|nog bij om|moeten erbij|moeten er bij|moet erbij|om te halen|om op te komen|missen om|mist om|nog te maken om|om boven|af van|komt nog tekort|benodigd|benodigde|gat met|gat tot|gat naar',
  ],
  [
    'says:passes',
    'passeren|inhalen|voorbijgaan|voorbij te gaan|voorbij te komen|voorbij te streven|in te halen|te passeren|voorbij',
  ],
  [
    'says:adds',
    'erbij maakt|erbij maken|erbij komen|bijkomen|bij komen|bij maakt|bij maken|extra profielen|erbij krijgt|erbij zou maken|extra|erbij',
  ],
  [
    'says:position',
    'welke plek|welke plaats|hoeveelste|positie|op plek|welke positie|op welke plaats|op welke plek|nummer hoeveel|hoeveelste plaats|plek op de ranglijst|plaats op de ranglijst|waar staat op de lijst|op de ranglijst|in de ranglijst|op de lijst|in het klassement|welk nummer',
  ],
  [
    'says:movers',
    'stijger|stijgers|daler|dalers|groeiers|stijgers en dalers|grootste stijgers|grootste dalers|grootste stijging|grootste daling|sterkste stijging|sterkste daling|hardst gestegen|hardst gedaald|meest gestegen|meest gedaald|meest gegroeid|meest vooruitgegaan|meest vooruit gegaan|meest achteruitgegaan|het meest gestegen|het meest gedaald|het meest gegroeid|het meest vooruitgegaan|hardst achteruit|hardst vooruit|snelst gestegen|snelst gegroeid|snelst gedaald|sterkst gestegen|sterkst gedaald|sterkst gegroeid|het hardst gegroeid|het hardst gestegen|meest verbeterd|meest veranderd|grootste groei|grootste verandering|grootste vooruitgang|meest achteruit',
  ],
  [
    'says:stands-out',
    'valt op|wat valt op|opvallend|opvallends|opvallende|opvallendste|bijzonders|bijzonderheden|springt eruit|springen eruit|eruit springt|eruit springen|uitschieters|uitschieter|afwijkend|afwijkende|wijkt af|wijken af|opmerkelijk|opmerkelijks|in het oog|vallen op|opvalt|opvallen',
  ],
  [
    'says:why',
    'waarom|hoe komt het|hoe komt het dat|waardoor|hoe kan het|hoe kan het dat|hoe komt dat|verklaring|wat verklaart|oorzaak|vanwaar|hoe kan dat|waar ligt dat aan|waar komt het door|waar komt dat door|reden',
  ],
  ['says:group', 'groep|groepje'],
  ['says:groups', 'groepen|mijn groepen|onze groepen|welke groepen'],
  [
    'says:held',
    'heb je|hebben jullie|heb jij|zijn er|is er|staan er al|beschikbaar|al beschikbaar|binnen|al binnen|er al|al er|gepubliceerd|bekend',
  ],
  [
    'says:update',
    'nieuwe cijfers|nieuwe gegevens|nieuwe data|nieuwe kwartaalcijfers|nieuwste editie|laatste editie|recentste editie|nieuwe editie',
  ],
  [
    'says:aims',
    'willen naar|wil naar|moet naar|moeten naar|op uitkomen|streven naar|mikken op|toe willen|willen uitkomen op|ambitie is',
  ],
  [
    'says:how-to',
    'hoe maak ik|hoe vul ik|hoe voer ik|hoe log ik|hoe registreer ik|hoe schrijf ik|hoe wijzig ik|hoe open ik|inloggen|aanmaken|invoeren|invullen|aanmelden bij sonar|account|wachtwoord',
  ],
  [
    'says:seeks',
    'iemand voor|een kandidaat|geschikte kandidaat|geschikte kandidaten|goede kandidaat|een medewerker|een werknemer|personeel',
  ],
  [
    'says:better',
    'beter|slechter|hoger|lager|beter of slechter|slechter of beter|hoger of lager|meer of minder',
  ],
  [
    'says:before',
    'dan eerst|dan vroeger|dan toen|dan eerder|vooruit|achteruit|omhoog|omlaag|vooruit of achteruit|omhoog of omlaag|beter of slechter geworden|beter geworden|slechter geworden',
  ],
  ['says:sum', 'samen|opgeteld|bij elkaar|bij elkaar opgeteld|tezamen|gezamenlijk|in totaal samen'],
  ['says:reverse', 'andersom|omgekeerd|omgekeerde volgorde|juist de laagste|draai om|keer om'],
  ['says:same', 'hetzelfde|zelfde|hetzelfde voor|zelfde voor|hetzelfde maar|idem|nog een keer|ditzelfde'],
  ['says:also', 'ook|erbij|toevoegen|voeg toe|doe ook|en ook'],
  ['says:that', 'die twee|die drie|ze|deze twee|deze drie|beide|allebei|alle drie|deze|hen'],
  ['says:compare', 'zet naast elkaar|naast elkaar'],
  ['says:file', 'bestand|bestandje'],
  [
    'says:to-do',
    'wat kunnen we doen|wat kan een gemeente doen|wat moeten we doen|wat kan de gemeente doen|hoe krijgen we|hoe krijg ik|hoe krijg je|wat raad je|wat raad je aan|wat raad je ons aan|wat adviseer je|zelf doen|eraan doen|hoe verhogen we|hoe verhoog je|hoe kan ik verhogen|hoe vergroten we|wat kunnen wij doen|te doen',
  ],
  ['says:no', 'geen|niet meer|niet langer'],
  [
    'says:reaction',
    'echt|echt waar|serieus|wauw|wow|zo zo|jeetje|goh|interessant|mooi zo|snap ik|begrepen|ja|nee|klopt|precies|hm|hmm|tja|goed om te weten|jammer|nou|dat is mooi|dat valt mee|dat valt tegen|laat maar',
  ],
  ['says:count-in', 'mee|meetellen|tellen mee|telt mee'],
  ['says:last', 'de laatste|laatste'],
  ['says:gap', 'hoever|hoe ver|vanaf zitten|nog vanaf|nog weg van|weg van|er nog bij|nog bij'],
  ['says:alert', 'piep|piepje'],
  ['says:needs', 'moet|moeten|nodig|mist|missen|ontbreken'],
  ['says:trend', 'verlopen|verliep|ontwikkelde zich'],
  ['says:stands-out', 'valt er op|valt er iets op|valt op in|er iets op|iets opvallends|valt daar op|eruit'],
  ['super:bad', 'op een na laatste|op 1 na laatste|een na laatste'],
  ['nth:2', 'op een na laatste|op 1 na laatste|een na laatste'],
  [
    'topic:next_edition',
    'volgende kwartaal uit|komt het volgende kwartaal|volgende kwartaal verschijnt|nieuwe kwartaalcijfers',
  ],
  ['noise', 'op of boven|op of onder'],
  [
    'says:direction',
    'van laag naar hoog|laag naar hoog|klein naar groot|slecht naar goed|oplopend|oplopende|van hoog naar laag|hoog naar laag|groot naar klein|goed naar slecht|aflopend|aflopende',
  ],
  [
    'grade:low',
    'van laag naar hoog|laag naar hoog|klein naar groot|oplopend|oplopende|weinig|laag|lage|relatief weinig|erg weinig|heel weinig|te weinig|te laag|erg laag|heel laag',
  ],
  [
    'grade:bad',
    'slecht naar goed|niet goed|niet zo goed|minder goed|slecht|matig|zwak|beroerd|ondermaats|achterblijven|achterlopen|blijven achter|blijven we achter|achter|blijven we|minder',
  ],
  [
    'grade:high',
    'van hoog naar laag|hoog naar laag|groot naar klein|aflopend|aflopende|veel|hoog|hoge|heel veel|relatief veel|erg veel|erg hoog|heel hoog|nog veel',
  ],
  ['grade:good', 'goed naar slecht|goed|prima|sterk|uitstekend|voor lopen|voor liggen|vooroplopen|voorlopen'],
  [
    'nth:2',
    'op een na hoogste|op een na laagste|op een na beste|op een na slechtste|op 1 na hoogste|op 1 na laagste|op 1 na beste|op 1 na slechtste|op een na grootste|op een na kleinste|op een na meeste|op een na minste|nummer 2|nummer twee|tweede plaats|tweede plek|een na beste|een na slechtste|een na hoogste|een na laagste',
  ],
  [
    'nth:3',
    'op twee na hoogste|op twee na laagste|op twee na beste|op twee na slechtste|op 2 na hoogste|op 2 na laagste|op 2 na beste|op 2 na slechtste|nummer 3|nummer drie|derde plaats|derde plek',
  ],
  [
    'super:high',
    'op een na hoogste|op 1 na hoogste|op een na grootste|op een na meeste|op twee na hoogste|op 2 na hoogste|een na hoogste|allerhoogst|allerhoogste|allermeeste|allergrootste',
  ],
  [
    'super:low',
    'op een na laagste|op 1 na laagste|op een na kleinste|op een na minste|op twee na laagste|op 2 na laagste|een na laagste|allerlaagst|allerlaagste|allerminste|allerkleinste',
  ],
  [
    'super:good',
    'op een na beste|op 1 na beste|op twee na beste|op 2 na beste|een na beste|nummer 2|nummer twee|tweede plaats|tweede plek|nummer 3|nummer drie|derde plaats|derde plek|allerbest|allerbeste',
  ],
  [
    'super:bad',
    'op een na slechtste|op 1 na slechtste|op twee na slechtste|op 2 na slechtste|een na slechtste|allerslechtst|allerslechtste',
  ],
  [
    'have:without',
    'nog te maken|moeten er nog|moet nog|moeten nog|moeten nog een profiel|moeten nog een profiel krijgen|nog een profiel krijgen|openstaande|openstaand|nog gemaakt worden|nog gemaakt moeten worden|ontbreken er|niet ingevuld|nog geen enkel profiel|geen enkel profiel|nog niet klaar',
  ],
  [
    'noun:findable',
    'vinden|kan vinden|te vinden|kan een werkgever vinden|kunnen vinden|vindbaar zijn|gevonden',
  ],
  [
    'says:vacancies',
    'werkloos zijn|aan het werk|een baan|baan gevonden|bijstand|bijstandsgerechtigden|bijstandsgerechtigde|bijstandsuitkering|uitkeringen|wajong|wajongers|wajonger|arbeidsparticipatie|werkenden|werkloosheidspercentage|wia|uitkeringsgerechtigden|aan een baan geholpen|uitstroom|geplaatste',
  ],
  [
    'topic:bot',
    'wie onderhoudt|wie beheert|wie heeft deze bot gemaakt|wie heeft je gemaakt|wie maakte je|wie bouwde|wie heeft jou gemaakt|deze bot gemaakt|ben jij een ai|ben je een ai|ben je een mens|ben jij een mens|ben je een robot|chatgpt|taalmodel|kunstmatige intelligentie|onderhoudt deze bot|wie zit er achter|van wie is deze bot|wie is de maker|deze bot|ben jij echt|hoe heet je|jouw naam|je naam|storing|contact opnemen|bij wie kan ik terecht|foutje melden|waar meld ik',
  ],
  [
    'topic:privacy',
    'avg|avg proof|avgproof|privacy|gdpr|persoonsgegevens bewaren|sla je op|slaan jullie op|bewaar je|bewaren jullie|wat onthoud je|wat bewaar je|leest mee|lees je mee|leest u mee|kun je meelezen|wordt dit opgeslagen|opgeslagen|meelezen|meegelezen|wie kan zien|wie ziet|vertrouwelijk|anoniem|privacyproof|privacygevoelig',
  ],
  [
    'topic:reuse',
    'mogen deze|mag ik deze|mag ik dit|mogen we dit|mogen wij dit|mag dit|mogen deze getallen|mag ik delen|mag ik gebruiken|mag je deze|gebruiken in|overnemen|citeren|naar buiten brengen|extern delen|hergebruik|hergebruiken|in een nota|openbaar maken|publiceren|licentie|bronvermelding nodig|mag ik de cijfers|mogen de cijfers',
  ],
  [
    'topic:calculation',
    'hoe komen jullie aan|hoe kom je aan|hoe kom je aan die|hoe bereken je|hoe berekenen jullie|hoe wordt dit berekend|hoe is dit berekend|hoe is dat berekend|hoe wordt dat berekend|hoe rekenen jullie|hoe reken je|wat is de berekening|waar komt dat getal vandaan|waar komt dit getal vandaan|rekenwijze|rekenmethode|formule|hoe komt dat percentage tot stand|hoe zijn de cijfers berekend|hoe is het berekend|klopt dit cijfer wel|hoe kom je daarbij|hoe kom je op',
  ],
  [
    'topic:next_edition',
    'wanneer komen de nieuwe cijfers|wanneer komen er nieuwe cijfers|wanneer nieuwe cijfers|wanneer komt de volgende|volgende editie|volgende publicatie|wanneer verschijnt|wanneer verschijnen|nieuwe cijfers verwacht|wanneer is de volgende|wanneer zijn er nieuwe cijfers|wanneer komt er een update|wanneer wordt het bijgewerkt|wanneer worden de cijfers|hoe vaak komen|hoe vaak worden|hoe vaak verschijnen|volgende update|nieuwe cijfers uit|volgende cijfers|wanneer komt de nieuwe|wanneer komt q3|cijfers van het volgende kwartaal',
  ],
  [
    'topic:original',
    'originele publicatie|oorspronkelijke publicatie|originele bron|originele pdf|originele document|oorspronkelijke document|oorspronkelijke pdf|waar staat de originele|waar staat de publicatie|link naar de publicatie|link naar het origineel|pdf van uwv|publicatie van uwv|originele cijfers|originele rapport|waar vind ik de publicatie|waar kan ik de publicatie|link naar de bron|uwv publicatie|originele bestand',
  ],
  [
    'noise',
    'verband|omdat|doordat|toevallig|wellicht|alstublieft|zouden|zeggen|aangeven|kunt u|kunnen jullie|wil je|wilt u|kun jij|zou je|even snel|eventjes|nieuwsgierig|benieuwd|hartelijk|alvast|vriendelijk|verzoek|namens|onderwerp|betreft|bijlage|deadline|voorbereiding|vergadering|raadsvergadering|raadsvraag|uiterlijk|einde|middag|vanmiddag|vanochtend|morgen|overmorgen|straks|gauw|spoed|haast|excuses|misschien|stomme|domme|vraag|vraagje|nieuwe collega|collega|stagiair|stagiaire|beleidsmedewerker|accountmanager|journalist|wethouder|afdeling|sociale zaken|werkgeversservicepunt|regiomanager',
  ],
  [
    'super:bad',
    'trekt omlaag|trekt het omlaag|trekt het gemiddelde omlaag|trekt de boel omlaag|trekt ons omlaag',
  ],
  [
    'topic:bot',
    'met wie praat ik|met wie spreek ik|een mens of een programma|een mens of een computer|mens of machine',
  ],
  ['topic:privacy', 'met mijn gegevens|bewaar je mijn vragen|wat ik hier typ|wat ik typ'],
  [
    'topic:calculation',
    'berekend|bereken|berekenen|berekening|uitgerekend|reken je|rekenen jullie|reken|uitrekenen|tot stand',
  ],
  [
    'topic:next_edition',
    'wanneer komt het volgende kwartaal|wanneer komt het volgende kwartaal uit|wanneer is het volgende kwartaal|hoe vaak',
  ],
  ['says:position', 'op de landelijke lijst|op de landelijke ranglijst|op de lijst van|in de lijst'],
  ['noise', 'trekt'],
  ['says:median', 'mediaan|de mediaan'],
  [
    'says:mean',
    'gemiddelde van de gemeenten|gemiddelde over de gemeenten|gemiddelde per gemeente|gemiddelde gemeente|het gemiddelde van de gemeenten|gemiddelde dekking van de gemeenten|gemiddelde van alle gemeenten',
  ],
  [
    'says:neighbours',
    'omliggende gemeenten|omliggende|buurgemeenten|buurgemeente|buren van|de buren van|grenst|grenzen aan|grenzen|aangrenzende|aangrenzende gemeenten|naburige gemeenten|rondom liggende|gemeenten rondom',
  ],
  [
    'says:g4',
    'g4|de g4|vier grote steden|de vier grote steden|grote vier|de grote vier|4 grote steden|de vier grootste steden|vier grootste steden|grootste 4 gemeenten',
  ],
  ['says:nummer', 'nummer|nr|nummertje|plek|plaats'],
  ['ordinal:5', 'vijfde|5e|5de'],
  ['ordinal:6', 'zesde|6e|6de'],
  ['ordinal:7', 'zevende|7e|7de'],
  ['ordinal:8', 'achtste|8e|8ste'],
  ['ordinal:9', 'negende|9e|9de'],
  ['ordinal:10', 'tiende|10e|10de'],
  ['nth:2', 'voorlaatste|de voorlaatste|tweede van onderen|tweede van onder|op een na onderste|zilver'],
  ['super:bad', 'voorlaatste|de voorlaatste|tweede van onderen|tweede van onder|op een na onderste'],
  ['super:good', 'zilver'],
  ['super:top', 'kop'],
  ['super:bottom', 'staart|de staart'],
  ['super:high', 'op twee na meeste|de op twee na meeste'],
  ['nth:3', 'op twee na meeste|de op twee na meeste'],
  ['number:75', 'driekwart|drie kwart'],
  ['share', 'driekwart|drie kwart'],
  ['number:50', 'helft|de helft'],
  [
    'says:movers',
    'winnaars|verliezers|winnaars en verliezers|gekelderd|erop vooruit|erop achteruit|er op vooruit|vooruitgegaan',
  ],
  ['says:stands-out', 'gekke dingen|rare dingen|vreemde dingen|iets geks|iets vreemds'],
  ['says:why', 'te verklaren|verklaren|verklaar|ligt het aan|hoezo|wat maakt dat|komt het dat|vanwaar'],
  ['says:position', 'linkerrijtje|rechterrijtje|bungelt|lijstje'],
  ['says:gap', 'komt tekort op|tekort op|zet er bij|erbij om|hoeveel tot|nog tot'],
  ['topic:privacy', 'mijn vragen|worden mijn vragen|bewaard|wie kan daarbij|kan meekijken'],
  ['topic:reuse', 'linkedin|screenshot|mag ik een|doorsturen|doorgeven'],
  ['topic:next_edition', 'wanneer komt kwartaal'],
  [
    'says:other',
    'huur|huren|temperatuur|eredivisie|beurs|aandelen|fiets|verzekering|apk|band|bandenprofiel|dakdekker|koers|benzine|parkeren|dochter|zoon|boodschappen|schaatsen|voetbal',
  ],
  ['noise', 'es|effen|efkes|ns|ies|toch maar|eigenlijk|hoor|zeg|tel|telt op|bij elkaar'],
  [
    'when:next',
    'over twee jaar|over 2 jaar|over drie jaar|over een paar jaar|over enkele jaren|volgend jaar om deze tijd',
  ],
  ['says:not', 'niet|geen van beide|in plaats van|niet de|niet het'],
  ['says:wants', 'willen|wil|moet|moeten|zouden|streven|hopen'],
  ['says:towards', 'naar|op|tot|uitkomen|komen op|uitkomen op'],
  ['says:counts', 'telt|tellen|telde'],
  ['says:self', 'zelf|zelve'],
  ['owner:uwv', 'uwvers|uwv ers|via uwv|via het uwv|door uwv|van het uwv|uwv kant|de uwv kant'],
  ['noun:client', 'uwvers|uwv ers'],
  [
    'owner:municipal',
    'via de gemeente|gemeente kant|de gemeentekant|gemeentelijke clienten|gemeentelijke klanten|gemeentelijke kant',
  ],
  ['ask:who', 'wie zitten er in'],
  ['says:belongs', 'wie zitten er in'],
  ['says:vacancies', 'werkgevers mailen|mailtje sturen'],
];

export const MORE_EN: WordTable = [
  ['topic:calculation', 'calculated|calculate|computed'],
  ['says:median', 'median'],
  [
    'says:mean',
    'mean of the municipalities|average of the municipalities|average across municipalities|mean across municipalities|median across municipalities',
  ],
  [
    'says:neighbours',
    'neighbours|neighbouring municipalities|neighboring municipalities|surrounding municipalities|borders',
  ],
  ['says:g4', 'g4|four big cities|big four|four largest cities'],
  ['says:nummer', 'number|no'],
  ['ordinal:5', 'fifth|5th'],
  ['ordinal:6', 'sixth|6th'],
  ['ordinal:7', 'seventh|7th'],
  ['ordinal:8', 'eighth|8th'],
  ['ordinal:9', 'ninth|9th'],
  ['ordinal:10', 'tenth|10th'],
  ['says:other', 'rent|temperature|stock market|bicycle|insurance|parking|groceries'],
  ['says:not', 'not|instead of|neither'],
  ['says:wants', 'want|wants|aim|hope|should'],
  ['says:towards', 'to|at|reach'],
  ['says:counts', 'counts|count|counted'],
  ['noise', 'reach|reaches|reached|hit|hits|achieve|achieves'],
  [
    'says:gap',
    'needed to|needed for|need to reach|needs to reach|need to get to|to reach|to get to|more to go|still to go|how far is|how far are|how far from|away from|short of|gap to|shortfall|missing to reach|required to reach|fall short|how many more|more profiles',
  ],
  ['says:passes', 'overtake|pass|surpass|to beat|beat|outdo'],
  ['says:adds', 'adds|were to add|added|add|extra|additional'],
  [
    'says:position',
    'what position|which place|what place|what rank|which rank|where does it rank|position|rank nationally|how does it rank|which position|in the ranking|on the list|what number',
  ],
  [
    'says:movers',
    'movers|gainers|biggest movers|risers|fallers|risers and fallers|biggest rise|biggest drop|biggest fall|most improved|improved most|improved the most|grown the most|grew the most|declined the most|dropped the most|fell the most|rose the most|biggest increase|biggest decrease|largest increase|largest decrease|fastest growing',
  ],
  [
    'says:stands-out',
    'stands out|stand out|standing out|what stands out|remarkable|striking|notable|outliers|unusual|noteworthy|jumps out',
  ],
  ['says:why', 'why|how come|reason|what explains|what causes|cause'],
  ['says:group', 'group'],
  ['says:groups', 'groups|my groups|our groups'],
  ['says:held', 'do you have|have you got|are there|is there|available|out yet|in yet|published'],
  ['says:update', 'new figures|new data|new numbers|newer figures|new update|newest edition|latest edition'],
  ['says:aims', 'want to reach|want to get to|aim for|aim at|aiming for|hope to reach|striving for'],
  [
    'says:how-to',
    'how do i create|how do i fill in|how do i log in|how do i register|how do i add|how do i enter|how do i edit|log in|password|account',
  ],
  ['says:seeks', 'someone for|a candidate|suitable candidate|suitable candidates|a worker|staff'],
  ['says:better', 'better|worse|higher|lower|better or worse|up or down|higher or lower'],
  [
    'says:before',
    'than before|than earlier|than it was|getting better|getting worse|going up|going down|up or down|improving|declining',
  ],
  ['says:sum', 'together|combined|added up|summed|in sum'],
  ['says:reverse', 'the other way around|reversed|in reverse|other way round|the opposite|flip it'],
  ['says:same', 'same|the same|the same for|same for|ditto|same again'],
  ['says:also', 'also|too|as well|add'],
  ['says:that', 'those two|those three|them|these two|these three|both|all three'],
  ['says:file', 'file'],
  [
    'says:to-do',
    'what can we do|what should we do|what can a municipality do|how do we get|how can we get|how to get|what do you recommend|what do you advise|what would you recommend|what should our municipality do',
  ],
  ['says:no', 'no|no more|not anymore|no longer'],
  [
    'says:reaction',
    'really|wow|seriously|interesting|i see|right|yes|no|good to know|never mind|nevermind|got it|fair enough',
  ],
  ['says:needs', 'need|needs|needed|must|has to|have to'],
  ['says:last', 'the last|the last one|last one'],
  [
    'says:direction',
    'low to high|worst to best|ascending|lowest first|high to low|best to worst|descending|highest first',
  ],
  ['grade:low', 'low to high|ascending|lowest first|low|few|little'],
  ['grade:bad', 'worst to best|badly|poorly|poor|not so well|not well|less well|bad'],
  ['grade:high', 'high to low|descending|highest first|high|many'],
  ['grade:good', 'best to worst|well|good|strong|doing well'],
  [
    'nth:2',
    'second highest|second lowest|second best|second worst|runner up|number two|number 2|second place',
  ],
  ['nth:3', 'third highest|third lowest|third best|third worst|number three|number 3|third place'],
  ['super:high', 'second highest|third highest'],
  ['super:low', 'second lowest|third lowest|very lowest'],
  [
    'super:good',
    'second best|third best|runner up|number two|number 2|second place|number three|number 3|third place|very best',
  ],
  ['super:bad', 'second worst|third worst|very worst'],
  [
    'have:without',
    'still to do|still to be made|still need|still needs|outstanding|yet to get|still need a profile|still missing|to be made|not yet filled',
  ],
  ['noun:findable', 'find|employers find|an employer find'],
  [
    'says:vacancies',
    'unemployed|found a job|in work|benefit recipients|working people|have a job|jobless|hired',
  ],
  [
    'topic:bot',
    'who maintains|who runs|who made you|who built|who made this bot|are you an ai|are you human|are you a robot|are you a bot|this bot|language model|who is behind|who owns this bot|your name',
  ],
  [
    'topic:privacy',
    'gdpr|privacy|do you store|do you keep|what do you store|what do you remember|confidential|stored|read along|who can see|anonymous',
  ],
  [
    'topic:reuse',
    'may i use|can i use|may we use|can we use|am i allowed|are we allowed|may i share|can i share|reuse|cite|quote these|licence|license|allowed to publish|allowed to use',
  ],
  [
    'topic:calculation',
    'how do you calculate|how is this calculated|how is it calculated|how is that calculated|how are the figures calculated|how did you get|how do you get|how is the percentage|formula|calculation method|how do you arrive|how was this computed',
  ],
  [
    'topic:next_edition',
    'when do the new figures|when are the new figures|when is the next|next edition|next publication|next update|when will the new|when will new|when do new|when are new figures|how often|new figures come out|when does the next',
  ],
  [
    'topic:original',
    'original publication|original source|original pdf|original document|link to the source|link to the publication|original report|original figures|where is the publication|uwv publication',
  ],
  [
    'noise',
    'sorry|question|wondering|colleague|meeting|afternoon|tomorrow|today|deadline|regarding|attached|attachment|thanks in advance|in advance|by any chance|happen to|could you|can you|would you|just curious|curious|need it|before|noon|asap',
  ],
];

export const MORE_BOTH: WordTable = [['says:benchmark', 'benchmark|benchmarken|benchmarking']];
