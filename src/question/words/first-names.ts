/** First names people are called by in the messages of a Dutch office; none is a place, and only Jan another word. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'aad aart abdel abdullah achmed adriaan agnes ahmad ahmed aisha albert alex alexander ali alice alicia alina ' +
    'amal amber amina amir amira amy andre andrea andreas andrew angela angelique anita anja anke ankie ann anna anne ' +
    'annelies anneke annemarie annemiek annemieke annette anniek annika anouk anton antoinette antoon ap arend arie arjan ' +
    'arjen arno arnold arthur astrid aukje ayse babette barbara barry bart bas bastiaan beatrice benjamin bernard ' +
    'bert berend bianca birgit bob boris bram brenda brian brigitte bruno carla carlijn carlo carmen carolien carolina ' +
    'caroline casper catharina cees chantal charles charlotte chris christa christiaan christian christina christine ' +
    'cindy claire claudia cor cora corina corine cornelis corrie daan daisy damian dana daniel danielle danny daphne david ' +
    'deborah debbie demi dennis desiree diana dick diederik dieuwke dineke dirk dominique donna dorien doris ebru eddy ' +
    'edith eduard edwin eefje eelco eline elise eliza elizabeth ella ellen elly eloy els elsa emiel emil emily emma emre ' +
    'eric erik erika erna ernst esmee esther eva evelien evelyn evert ewout fabian farah fatima fatma femke ferdinand ' +
    'ferry fleur floor floris flora fons frank frans franciska fred freddy frederik frits gea geert geertje geke georg ' +
    'george gerald gerard gerben gerda gerrit gerrie gert gertjan gijs gina giulia greet greetje guido guus gwen hamid ' +
    'hamza hanna hannah hanneke hannie hans harm harmen harold harrie harry hasan hassan heidi hein heleen helena hella ' +
    'hendrik hendrika henk hennie henny henri henriette henry herbert herman hetty hidde hilde hugo huub ibrahim ida ilona ' +
    'ilse imke imran ina ineke inge ingeborg ingrid irene iris irma isa isabel isabelle ivo jaap jack jackie jacob jacqueline ' +
    'jaimy jamal james jamila jan jane janine janneke jannie jantine jasmijn jasper jean jeannette jelle jennifer jenny jeroen ' +
    'jesse jessica jet jeanine jim jip jo joan joanna jochem joep joeri johan johanna johannes john jolanda jolien ' +
    'jonathan joop joost jordi jordy joris jos jose josefien joseph josephine joy joyce judith jules julia julian julie jurgen ' +
    'jurre justin karel karen karim karin karla katja katrien kees kelly kevin khadija kim kirsten klaas klaske koen koos ' +
    'kris kristel kristien lars laura lauren laurens lea lena leo leon leonie lidia lieke liesbeth lieve linda lisa ' +
    'lisanne lisette liselotte loes lotte louis louise luc luca lucas lucia lucy luuk lydia lynn maaike maarten machteld ' +
    'madelief maikel malou manon marc marcel marco margje margot margreet margriet maria marian marianne marieke mariette ' +
    'marijke marijn marina mario marion marit marja marjan marjolein marjolijn marleen marlies marloes martijn martin martina ' +
    'martine mary maud maurice maurits max mees mehmet melanie melissa menno merel meryem michael michel michelle mick miep ' +
    'mieke mila milan milou mira miranda mirjam mirthe mohamed mohammed moniek monique mustafa myrthe nadia nadine naomi ' +
    'natalie natasja nathalie nick nicky nico nicole niels nienke nina noa noah nora noor noortje olga oliver olivia omar ' +
    'oscar otto pascal patricia patrick paul paula paulien pauline peter petra philip pien pieter piet pim quinten rachel ' +
    'rachid raymond rebecca remco rene renate renee rens reinier rianne richard rik rick ria rita rob robbert robert robin ' +
    'roel roelof roger roland rolf roos romy ron ronald rosa rosalie rosanne roy ruben rudi rudolf ruud ruth sabine sabrina ' +
    'said sam samantha samira sander sandra sanne sara sarah saskia sebastiaan selma serge shirley silvia simon simone sjaak ' +
    'sjoerd sofie sonja sophie stan stef stefan stefanie stella stephan steven stijn suzan suzanne sven sylvia tamara tania ' +
    'tanja tara teun teunis theo thea theresa thijs thomas tijn tim tineke tobias tom ton trijntje trudy truus twan tycho ' +
    'ursula valerie vera victor victoria vincent wendy wessel wiebe wietse wilfred wilhelmina wilko willeke willem willemijn ' +
    'wilma wim wouter xander yannick yara yasmin yasmina yolanda youssef yusuf yvette yvonne zeynep zoe'
  ).split(' '),
);
