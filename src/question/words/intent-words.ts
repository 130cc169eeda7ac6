import type { WordTable } from '../lexicon.ts';

export const INTENT_NL: WordTable = [
  ['ask:howmany', 'hoeveel|hvl|hoevel|hoeveeel|hoe veel|hoeveeln|hvel|heoveel'],
  [
    'ask:what',
    'wat|wa|wta|geef|toon|laat zien|laat|zeg|vertel|noem|zoek|wat is|wat zijn|geef mij|geef me|ik zoek|ik wil|doe mij|doe me',
  ],
  ['ask:how', 'hoe|hoezo|hoe staat|hoe doet|hoe gaat|hoe zit|hoe is|hoe scoort'],
  ['ask:when', 'wanneer|per wanneer'],
  [
    'says:trend',
    'verloop|kwartalen|laatste jaren|afgelopen jaren|laatste tijd|per kwartaal|per jaar|alle jaren|alle kwartalen|elk kwartaal|ieder kwartaal|alle edities|ontwikkeling|ontwikkelingen|ontwikkelt|ontwikkeld|ontwikkelde|evolutie|trends|trendlijn|historie|historisch|geschiedenis|tijdreeks|door de jaren heen|over de jaren|over de jaren heen|door de tijd|over de tijd|in de tijd|in de loop der jaren|gegroeid|groei|groeide|groeit|gestegen|stijging|steeg|stijgt|gedaald|daling|daalde|daalt|toegenomen|toename|toeneemt|afgenomen|afname|veranderd|verandering|veranderingen|verandert|veranderde|vooruitgang|vooruitgegaan|achteruitgegaan|achteruit gegaan|vooruit gegaan|verbeterd|verbetering|verslechterd|grafiek door de tijd|mutatie|mutaties|terugloop|oploop|opgelopen|teruggelopen|progressie|beweging|bijgekomen|beter geworden|slechter geworden|hoger geworden|lager geworden|meer geworden|minder geworden|omhoog gegaan|omlaag gegaan|vooruitgaan|achteruitgaan|vooruit gaan|achteruit gaan|omhooggegaan|omlaaggegaan|stijger|stijgers|daler|dalers|groeiers|vooruitgang geboekt|toen en nu|nu en toen|nu vs toen|toen vs nu|nu versus toen|toen versus nu|vroeger en nu|vroeger vs nu|nu en vroeger|welk kwartaal|in welk kwartaal|welk jaar|in welk jaar',
  ],
  [
    'says:compare',
    'vergelijk|vergelijken|vergelijking|vergeleken|vergelijkt|vgl|vergeljk|vergelijk met|vergeleken met|vergeleken bij|in vergelijking met|verschil|verschillen|verschilt|scheelt|schelen|verschil tussen|naast elkaar|zij aan zij|versus elkaar|ten opzichte',
  ],
  [
    'vs',
    'vs|versus|tov|t o v|ten opzichte van|tegenover|naast|in vergelijking met|vergeleken met|vergeleken bij|beter dan|slechter dan|hoger dan|lager dan|tegen|afgezet tegen|meer dan|minder dan|dan|of in',
  ],
  ['says:list', 'lijst|lijstje|opsomming|som op|gemeentelijst|regiolijst|leden'],
  [
    'says:belongs',
    'horen|hoort|hoor|behoren|behoort|vallen|valt|val|liggen|ligt|lig|zitten|zit|deelnemende|deelnemen|maken deel uit|maakt deel uit|onderdeel|deel uit|inbegrepen|bestaat uit|bestaat|bestaan|vormen|omvat|bevat|zijn er|zijn',
  ],
  ['regios', 'per regio|per arbeidsmarktregio'],
  [
    'gemeenten',
    'per gemeente|van elke gemeente|voor elke gemeente|voor alle gemeenten|van alle gemeenten|iedere gemeente|elke gemeente|uitgesplitst naar gemeente',
  ],
  [
    'says:per',
    'per gemeente|per regio|per arbeidsmarktregio|uitgesplitst|uitsplitsing|uitgesplitst naar gemeente|van elke gemeente|voor elke gemeente|voor alle gemeenten|van alle gemeenten|iedere gemeente|elke gemeente',
  ],
  [
    'says:define',
    'betekent|berekend|bereken|berekenen|berekening|betekenis|betekend|beteken|definitie|definities|definieer|leg|leg uit|uitleg|uitgelegd|uitleggen|wat betekent|wat houdt|houdt in|wat wordt bedoeld|bedoelen|bedoelt|bedoel je|wordt bedoeld|begrip|verklaar|hoe werkt|werkt|staat voor|toelichting|wat is een|wat zijn de|wat doet|waar staat voor|waarvoor dient|afkorting|wat houd|verstaan',
  ],
  [
    'says:sources',
    'bron|bronnen|bronvermelding|editie|edities|herkomst|waar komen de cijfers vandaan|vandaan|welke data|welke gegevens|welke cijfers|welke kwartalen|welke jaren|welke periodes|welke perioden|hoe oud|hoe actueel|hoe recent|hoe vers|hoe betrouwbaar|laatste update|bijgewerkt|geactualiseerd|geupdate|ververst|gepubliceerd|publicatie|publicaties|welke publicaties|datum van de cijfers|van wanneer|bijgewerkt tot|gebaseerd op|gebaseerd|openbaar|databron|databronnen|alle edities|wanneer komt|importdatum|peildatum|wie maakt|wie publiceert|wie levert|van wie komen|van wie zijn|tot wanneer|waar haal je|waar haal jij|waar haalt|hoe kom je aan|hoe kom je daaraan|van wanneer zijn|hoe ver lopen',
  ],
  [
    'says:map',
    'kaart|kaartje|kaarten|landkaart|plattegrond|op de kaart|kaartbeeld|kaartweergave|heatmap|op een kaart|in kaart|kaartt',
  ],
  [
    'says:export',
    'exporteer|exporteren|exporteert|download|downloaden|downloadbaar|bestand downloaden|exportbestand|uitdraai|als bestand|databestand|exprteer|exporter|csv bestand|excel bestand|excelbestand|excellijst|exceloverzicht',
  ],
  ['format:csv', 'kommagescheiden|csv bestand|csvbestand|komma gescheiden'],
  [
    'format:xlsx',
    'excel bestand|excelbestand|rekenblad|werkblad|spreadsheet|excellijst|exceloverzicht|excelsheet',
  ],
  [
    'format:chart',
    'grafiek|grafiekje|grafieken|als grafiek|staafdiagram|lijngrafiek|diagram|plaatje|lijndiagram|staafgrafiek|visueel|visualiseer',
  ],
  ['format:table', 'tabel|tabelletje|als tabel|tabelvorm|in een tabel'],
  [
    'says:peers',
    'vergelijkbare gemeenten|vergelijkbare|vergelijkbaar|gelijke grootte|zelfde grootte|dezelfde grootte|even grote|even groot|zelfde omvang|dezelfde omvang|grootteklasse|gelijksoortige|gemeenten van deze grootte|soortgelijke|gelijkaardige|even grote gemeenten|grootte klasse|qua grootte|qua omvang',
  ],
  ['says:average', 'gemiddelde|gemiddeld|gem'],
  [
    'says:figures',
    'cijfers|cijfer|stand|staat|update|updates|overzicht|gegevens|data|getallen|aantallen|kerncijfers|stand van zaken|resultaten|uitkomst|uitkomsten|situatie|score|scores|info|informatie|dashboard|feiten|getal|statistieken|statistiek|cijfertjes',
  ],
  [
    'says:follow',
    'en|ook|maar|dan|en dan|hoe zit het met|hoe zit dat met|hoe zit het in|hoe zit dat in|wat dacht je van|en voor|en in|nou|doe ook|en hoe zit het met|hetzelfde voor|zelfde voor|idem|nog een keer|hetzelfde maar|en van',
  ],
  ['says:only', 'alleen|enkel|slechts|uitsluitend|alleen maar|liever|nu als|maar dan'],
  [
    'says:that',
    'dat|dit|die|deze|daar|daarvan|ervan|hier|dezelfde|datzelfde|daarin|daarbinnen|daaronder|hierin|erin',
  ],
  [
    'says:help',
    'help|hulp|wat kun je|wat kan je|wat kan ik vragen|wat kun jij|wat kan jij|wat kan ik|voorbeelden|voorbeeldvragen|hoe werk je|hoe werkt dit|hoe werkt deze bot|hoe werkt de bot|handleiding|uitleg over de bot|wat doe je|wat doe jij|wie ben je|wie ben jij|wat ben jij|wat ben je|opties|commando s|commandos|mogelijkheden|instructie|instructies|waarmee kun je helpen|wat weet je|hoe gebruik ik|wat voor vragen|wat kan deze bot|wat kan de bot|welke vragen|gebruiksaanwijzing|hoe werkt het|menu',
  ],
  [
    'says:greeting',
    'hoi|hallo|hey|hee|heej|hai|hoihoi|moin|mojn|moin moin|goeie|hallootjes|hoi hoi|ola|hola|servus|gm|goeiemorgend|goeiemoggel|goedemorrege|heey|hoii|halloo|beste lezer|dag allen|hallo allemaal|hoi allemaal|goedemorgen allemaal|goedemiddag allemaal|goedenavond allemaal|ha die|beste mensen|ha|goedemorgen|goedemiddag|goedenavond|goeiemorgen|goeiemiddag|goeienavond|goede morgen|goede middag|goedendag|dag|moi|mogge|hee hallo|yo|morgen|goeiedag|beste bot|beste collega|beste collegas|beste allemaal|beste dekkingsbot|geachte collega|hoe gaat het met je|goed bezig|mijn naam is|ik heet|halo|welkom',
  ],
  [
    'says:bye',
    'houdoe|doei|doeg|doei doei|tot ziens|fijne dag|fijne dag nog|fijne avond|prettige dag|prettige avond|goed weekend|fijn weekend|prettig weekend|tot later|tot morgen|tot straks|tot gauw|tot de volgende keer|werkze|welterusten|adieu|tot horens',
  ],
  [
    'says:thanks',
    'bedankt|dank je|dank je wel|dankje|dankjewel|dank|dank u|dank u wel|thanks|top bedankt|top|super|fijn|mooi|perfect|geweldig|prima|toppie|heel erg bedankt|mooi zo|goed zo|lekker bezig|topper|helder|duidelijk|oke|ok|okee|oki|merci|dankuwel|dankuwel|danku|dankjulliewel|dank jullie wel|bedank|bedankt alvast|hartelijk dank|hartelijk bedankt|veel dank|heel fijn|dank voor|bedankt voor|hartstikke bedankt|super bedankt|tof|gaaf|keurig|netjes|ideaal|handig|goed werk|chapeau|top man|fantastisch|uitstekend',
  ],
  [
    'says:advice',
    'advies|adviezen|adviseer|tips|tip|aanbeveling|aanbevelingen|wat kunnen we doen|wat kan de gemeente doen|wat moeten we doen|wat kunnen wij doen|verbeteren|meer profielen krijgen|omhoog krijgen|verbeterstappen|stappen|stappenplan|aan de slag|hoe verbeteren|verhogen|hoe krijgen we meer profielen|wat te doen|actiepunten',
  ],
  ['says:step', 'stap|actie|punt|nummer'],
  ['says:local', 'lokaal|lokale|plaatselijk'],
  ['says:regional', 'regionaal|regionale'],
  [
    'says:national',
    'landelijke stap|landelijk advies|landelijke adviezen|landelijke actie|landelijke aanbevelingen',
  ],
  ['says:all', 'alle|elke|iedere|allemaal|ieder'],
  [
    'we',
    'we|wij|ons|onze|onze regio|onze arbeidsmarktregio|ons gebied|mijn regio|deze regio|wij hier|bij ons|deze arbeidsmarktregio',
  ],
  [
    'country',
    'landelijk|landelijke|heel nederland|nederland|nederlandse|nationaal|nationale|het land|hele land|het hele land|heel het land|landelijk gemiddelde|het landelijk gemiddelde|landelijke gemiddelde|het landelijke gemiddelde|nederlands gemiddelde|rest van nederland|rest van het land|de rest van nederland|de rest van het land|van het land|nl breed|ned',
  ],
  [
    'says:personal-data',
    'naam|namen|namenlijst|bsn|bsns|burgerservicenummer|burgerservicenummers|adres|adressen|telefoonnummer|telefoonnummers|geboortedatum|geboortedata|persoonsgegevens|contactgegevens|e mailadres|e mailadressen|emailadres|mailadres|wie zijn|wie is|wie werkt|wie werken|wie kan ik bellen|wie kan ik mailen|contactpersoon|contactpersonen|wie heeft geen profiel|wie hebben geen profiel|wie heeft een profiel|wie hebben een profiel|wie staat er in sonar|wie staan er in sonar|wie zitten er in|dossier|dossiers|medisch|medische|diagnose|diagnoses|beperking|beperkingen|cv|cvs|uitkering van|mijn profiel|mijn dossier|mijn uitkering|personeelsnummer|clientnummer|clientnummers|cliëntnummer|op naam|per persoon|individuele|individu|mijn buurman|mijn buurvrouw|welke personen|welke mensen|welke clienten|welke klanten|welke kandidaten|welke kandidaat|uitkering',
  ],
  [
    'says:vacancies',
    'vacature|vacatures|baan|banen|werk zoeken|sollicitatie|sollicitaties|solliciteren|openstaande functies|functies|stageplek|stageplekken|arbeidsplaatsen|werkplek|werkplekken|bijbaan|werkgelegenheid|werkloosheid|werkloos|werklozen|ww|salaris|werkgevers zoeken|plaatsingen|geplaatst|plaatsing|loonkostensubsidie|garantiebanen|garantiebaan',
  ],
  [
    'says:forecast',
    'voorspel|voorspelling|voorspellingen|voorspellen|prognose|prognoses|verwachting|verwachtingen|verwacht|verwachte|zal zijn|zullen zijn|hoeveel zullen|hoeveel worden het|raming|ramingen|schatting voor|extrapoleer|extrapolatie|gaat halen|toekomstige',
  ],
  [
    'says:weather',
    'weerbericht|weersverwachting|temperatuur|regen|regent|regenen|zon|zonnig|sneeuw|sneeuwt|storm|het weer|weer vandaag|weer morgen|weer in|wat voor weer|hoe is het weer|graden|buienradar|weersvoorspelling|lekker weer|mooi weer|slecht weer|hoe wordt het weer',
  ],
  [
    'says:other',
    'mannen|vrouwen|jongens|meisjes|jongeren|ouderen|leeftijd|leeftijden|geslacht|nationaliteit|migratieachtergrond|opleidingsniveau|grap|mop|grapje|gedicht|recept|recepten|pizza|bitcoin|voetbal|ajax|feyenoord|psv|hoofdstad|burgemeester|president|premier|gedichtje|trein|treinen|ns|filemelding|in de file|verjaardag|film|muziek|liedje|koffie|lunch|eten|restaurant|hotel|vakantie|nieuws|verkiezingen|politiek|beurs|aandelen|chatgpt|ai|vertaal|vertaling|hoe laat is het|hoe laat|lottery|loterij|huizenprijzen|huizenprijs|woningen|woz|criminaliteit|corona|belasting|belastingen|schulden|armoede|oppervlakte|postcode|postcodes|inwonertal|aantal inwoners|hoeveel inwoners|inwoneraantal|zin van het leven|mening|vind je van|wedstrijd|gewonnen|weddenschap|voetbalwedstrijd|olympische|tennis|formule 1|verdien|verdient|verdienen|tv|televisie|serie|netflix|benzineprijs|hond|kat|autisme|wandelen|kookpunt|tafel van|autistisch|verslaafd|verslaving|laaggeletterd|laaggeletterden|statushouders|vluchtelingen|asielzoekers|nieuwkomers|bijstandsuitkeringen|uitkeringen|cao|minimumloon',
  ],
];

export const INTENT_EN: WordTable = [
  ['ask:howmany', 'how many|how much|hoe many|howmany|number of|amount of|count of|how mny|hw many'],
  [
    'ask:what',
    'what|what is|what s|whats|what are|give|show|tell|display|list|get|give me|show me|tell me|find|i want|i need|wat is the|i d like|i would like',
  ],
  ['ask:how', 'how|how is|how are|how does|how did|how s|hows'],
  ['ask:when', 'when'],
  [
    'says:trend',
    'development|quarters|past years|recent years|last years|per quarter|per year|all years|all quarters|every quarter|each quarter|all editions|developments|developed|trends|trendline|history|historical|historically|over time|over the years|through the years|through time|grown|growth|grew|risen|increase|increased|decrease|decreased|fallen|dropped|changed|change|changes|progress|evolution|evolved|improved|improvement|worsened|timeline|time series|gone up|gone down|went up|went down|going up|going down|getting better|getting worse|become better|become worse|gotten better|gotten worse|movers|gainers|then and now|now and then|then vs now|now vs then|which quarter|in which quarter|which year|in which year',
  ],
  [
    'says:compare',
    'compare|compared|comparison|comparing|compares|compare with|compared to|compared with|compare to|difference|difference between|side by side|relative to|stack up',
  ],
  [
    'vs',
    'vs|versus|against|compared to|compared with|relative to|than|better than|worse than|higher than|lower than|next to|as opposed to|more than|less than',
  ],
  ['says:list', 'list|members|list all'],
  [
    'says:belongs',
    'belong|belongs|part of|in|fall under|falls under|make up|makes up|members of|covered by|are there|located|lie|lies|situated|comprise|consist of|consists of|is|are',
  ],
  ['regios', 'per region|by region'],
  [
    'gemeenten',
    'per municipality|by municipality|for each municipality|for every municipality|each municipality|for all municipalities|of all municipalities|every municipality',
  ],
  [
    'says:per',
    'per municipality|per region|by municipality|by region|for each municipality|for every municipality|each municipality|broken down|breakdown|for all municipalities|of all municipalities|every municipality',
  ],
  [
    'says:define',
    'mean|means|meaning|calculated|calculate|computed|definition|definitions|define|explain|explanation|what does|what is a|what is an|what is meant|meant by|how does|stand for|stands for|glossary|describe|what counts as|work',
  ],
  [
    'says:sources',
    'source|sources|edition|editions|where do the numbers come from|where does the data come from|where do the figures come from|which data|what data|which quarters|what quarters|which years|what years|which periods|how old|how recent|how up to date|how reliable|last update|last updated|updated|published|publication|publications|provenance|based on|come from|coming from|data source|data sources|all editions|which figures|who makes|who publishes|where did you get|where do you get|as of when|how current',
  ],
  ['says:map', 'map|maps|mapped|on a map|on the map|choropleth|heat map'],
  ['says:export', 'export|exported|download|downloadable|as a file|as file|spreadsheet|a file'],
  ['format:xlsx', 'spreadsheet|excel file|workbook'],
  ['format:csv', 'csv file|comma separated'],
  [
    'format:chart',
    'chart|graph|as a chart|as a graph|as chart|as graph|line chart|bar chart|plot|diagram|visualise|visualize|charts',
  ],
  ['format:table', 'table|as a table|as table|in a table'],
  [
    'says:peers',
    'similar municipalities|comparable municipalities|similar|comparable|peers|same size|similar size|similar sized|similarly sized|of the same size|equal size|peer|peer group|size class|equally large|comparable size',
  ],
  ['says:average', 'average|mean value|avg|averages'],
  [
    'says:figures',
    'figures|figure|numbers|number|status|update|overview|data|results|stats|statistics|state|score|scores|info|information|situation|facts|doing|standing|standings',
  ],
  [
    'says:follow',
    'and|also|but|what about|how about|and for|and in|same for|the same for|ditto|again for|and what about|and how about|then',
  ],
  ['says:only', 'only|just|rather|solely|instead'],
  ['says:that', 'that|this|those|these|it|there|its|here'],
  [
    'says:help',
    'help|what can you do|what can i ask|examples|example questions|how do you work|how does this work|how does this bot work|who are you|what are you|options|commands|what do you do|what do you know|manual|instructions|how do i use|usage|what can i do|how can you help|what questions',
  ],
  [
    'says:greeting',
    'hi|hello|hey|hiya|my name is|dear all|dear team|dear colleague|dear colleagues|dear sir|dear madam|hi all|hi team|hello all|hey all|good morning|good afternoon|good evening|good day|greetings|howdy|morning|hey there|hi there|hello there|yo',
  ],
  [
    'says:bye',
    'bye|bye bye|goodbye|see you|see you later|see ya|cya|good night|have a nice day|have a good day|have a good one|have a great day|good weekend|nice weekend|have a nice weekend|take care',
  ],
  [
    'says:thanks',
    'thanks|thank you|thank you very much|many thanks|thx|ty|cheers|great|nice|perfect|awesome|ok|okay|cool|good job|well done|got it|clear|thanks a lot|thanks a bunch|thanks so much|thank u|thnx|thanx|tnx|much appreciated|appreciated|brilliant|excellent|lovely|amazing|good bot|good work|wonderful|fantastic',
  ],
  [
    'says:advice',
    'advice|tips|tip|recommendation|recommendations|what can we do|what should we do|what can the municipality do|advise|improve|steps|action points|how to improve|how can we improve|suggestions',
  ],
  ['says:step', 'step|action|point|number'],
  ['says:local', 'local|locally'],
  ['says:regional', 'regional|regionally'],
  ['says:national', 'national step|national advice|national action|national recommendations'],
  ['says:all', 'all|every|each|any'],
  ['we', 'we|us|our|our region|our area|my region|this region|our labour market region|ours'],
  [
    'country',
    'national|nationally|nationwide|the netherlands|netherlands|country|the country|whole country|the whole country|entire country|countrywide|national average|the national average|dutch average|dutch|rest of the country|the rest of the country|country as a whole|the rest of the netherlands|across the country',
  ],
  [
    'says:personal-data',
    'name|names|bsn|social security number|social security numbers|address|addresses|phone number|phone numbers|date of birth|birth dates|personal data|contact details|email address|email addresses|who are|who is|who has no profile|who have no profile|who has a profile|who doesn t have a profile|medical|diagnosis|diagnoses|disability|disabilities|cv|cvs|resume|resumes|my profile|my file|my benefit|individual|by name|which people|which persons|which clients|which candidates|which customers|neighbour|benefits',
  ],
  [
    'says:vacancies',
    'vacancy|vacancies|job|jobs|job openings|job opening|openings|apply for|internship|internships|hiring|employment rate|unemployment|salary|salaries|placements|placed',
  ],
  [
    'says:forecast',
    'forecast|forecasts|predict|prediction|predictions|expected|expectation|expectations|projection|projections|will be|will there be|how many will|estimate for|extrapolate|going to be|outlook',
  ],
  [
    'says:weather',
    'weather|rain|raining|sunny|snow|snowing|temperature|storm|degrees|weather forecast|the weather',
  ],
  [
    'says:other',
    'joke|poem|recipe|pizza|bitcoin|football|soccer|capital|mayor|president|prime minister|train|trains|movie|music|song|coffee|lunch|restaurant|hotel|holiday|news|elections|politics|stock|stocks|translate|translation|what time|lottery|house prices|housing|crime|covid|tax|taxes|population|inhabitants|meaning of life|opinion|chatgpt|match|game|who won|movies|olympics|tennis|dog|cat|autism|refugees|bicycle|recipe for',
  ],
];

export const INTENT_BOTH: WordTable = [
  ['says:trend', 'trend'],
  ['says:compare', 'benchmark|benchmarken|benchmarking'],
  ['says:export', 'export|csv|xlsx|xls|excel|ods|sheet|sheets|google sheet'],
  ['format:csv', 'csv'],
  ['format:xlsx', 'xlsx|xls|excel|ods|sheet|sheets|google sheet'],
  ['country', 'nl|nld'],
  ['and', '&|+|plus'],
  ['says:greeting', 'hi'],
  ['says:bye', 'ciao|later'],
  ['says:help', 'help|faq'],
];
