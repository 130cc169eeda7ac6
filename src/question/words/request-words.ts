import type { WordTable } from '../lexicon.ts';

export const REQUEST_NL: WordTable = [
  [
    'says:subscribe',
    'abonneer|abonneren|aboneer|abonnement|abonnement op|abboneer|inschrijven|schrijf in|aanmelden|meld aan|meld me aan|meld mij aan|meld ons aan|elke week|iedere week|wekelijks|wekelijkse|weekbericht|weekoverzicht|digest|hervat|hervatten|weekupdate|elke maandag|elke dinsdag|elke woensdag|elke donderdag|elke vrijdag|iedere maandag|iedere dinsdag|iedere woensdag|iedere donderdag|iedere vrijdag|nieuwsbrief|volg|volgen|ga door met',
  ],
  ['says:resume', 'hervat|hervatten|ga door met'],
  [
    'says:other-rhythm',
    'dagelijks|elke dag|iedere dag|elke werkdag|iedere werkdag|om de week|tweewekelijks|maandelijks|elke maand|iedere maand',
  ],
  ['weekday:1', 'elke maandag|iedere maandag'],
  ['weekday:2', 'elke dinsdag|iedere dinsdag'],
  ['weekday:3', 'elke woensdag|iedere woensdag'],
  ['weekday:4', 'elke donderdag|iedere donderdag'],
  ['weekday:5', 'elke vrijdag|iedere vrijdag'],
  [
    'says:unsubscribe',
    'afmelden|meld af|meld me af|meld mij af|meld ons af|afmeld|opzeggen|zeg op|abonnement opzeggen|uitschrijven|schrijf me uit|schrijf uit|deabonneer|stop abonnement|stop het abonnement|stop met sturen|stop met posten|stop digest|stop de digest|geen digest meer|geen berichten meer|stop met de digest|zeg abonnement op|zeg het abonnement op|abonnement stoppen|abonnement verwijderen|verwijder abonnement|verwijder het abonnement|stop weekbericht|stop het weekbericht|stop|hou op|kap ermee|stoppen',
  ],
  [
    'says:pause',
    'pauzeer|pauzeren|pauze|pauseer|onderbreek|zet op pauze|op pauze|tijdelijk stop|tijdelijk stoppen|even stoppen|zet abonnement stil|pauzer|stilzetten|zet stil',
  ],
  [
    'says:subscriptions',
    'abonnementen|weekberichten|weekoverzichten|nieuwsbrieven|mijn abonnementen|abonnementen lijst|welke abonnementen|lijst abonnementen|lopende abonnementen|waarop ben ik geabonneerd|geabonneerd|onze abonnementen|toon abonnementen|waar ben ik op geabonneerd|welke digests|digests',
  ],
  [
    'says:target',
    'doel|doelstelling|streefcijfer|streefwaarde|doelwaarde|streefpercentage|ambitie|streven|mikken|als doel|target',
  ],
  [
    'says:targets',
    'doelen|doelstellingen|mijn doelen|onze doelen|streefcijfers|lijst doelen|welke doelen|targets|welke doelstellingen|ambities',
  ],
  [
    'says:alert',
    'waarschuw|waarschuwen|waarschuwing|waarschuwt|alarm|alarmeer|seintje|geef een seintje|sein|laat weten|laat het weten|laat me weten|laat mij weten|laat het me weten|laat het mij weten|laat het ons weten|laat me het weten|laat even weten|geef een gil|trek aan de bel|laat ons weten|meld het als|meld als|drempel|drempelwaarde|signaleer|signaal|melding|notificatie|bericht als|tip ons als|waarschuuw',
  ],
  ['says:alerts', 'waarschuwingen|drempels|alarmen|meldingen|notificaties'],
  [
    'says:link',
    'koppel|koppelen|gekoppeld|koppeling|verbind|verbinden|verbonden|kanaal is voor|dit kanaal hoort bij|dit kanaal is van|kanaal koppelen|stel regio in|kopel|koppell',
  ],
  [
    'says:unlink',
    'ontkoppel|ontkoppelen|loskoppelen|koppel los|ontkoppeling|verbreek|verbreek koppeling|koppeling verwijderen|verwijder koppeling|verwijder de koppeling|koppeling verbreken|ontkopel|haal koppeling weg',
  ],
  [
    'says:language',
    'taal|taalinstelling|praat|spreek|antwoord in het|antwoord voortaan|praten|in het|voortaan',
  ],
  ['says:settings', 'instelling|instellingen|voorkeur|voorkeuren|configuratie|instellen'],
  [
    'says:forget',
    'vergeet mij|vergeet me|vergeet ons|verwijder mijn gegevens|verwijder al mijn gegevens|wis al mijn gegevens|verwijder alles van mij|gooi mijn gegevens weg|wis mijn gegevens|wis mij|verwijder mij|mijn gegevens verwijderen|mijn gegevens wissen|wis alles over mij|verwijder alles over mij|avg verzoek|recht op vergetelheid|vergeet mijn gegevens',
  ],
  ['language:en', 'engels|engelse|engelstalig'],
  ['language:nl', 'nederlands|nederlandstalig'],
  ['language:auto', 'automatisch|automatische|vanzelf'],
  [
    'says:remove',
    'verwijder|verwijderen|wis|wissen|schrap|schrappen|weghalen|haal weg|annuleer|annuleren|intrekken|trek in|uitzetten|zet uit|weg|stop|stoppen|opheffen|uit|verwijderd|stopzetten',
  ],
  ['says:direct', 'direct|meteen|gelijk|onmiddellijk|zodra|direkt|terstond'],
  [
    'says:below',
    'onder|lager|daalt|zakt|zakken|minder|beneden|zakt onder|daalt onder|lager dan|minder dan|onder de|komt onder|kleiner dan',
  ],
  [
    'says:above',
    'boven|hoger|stijgt|bereikt|boven de|hoger dan|komt boven|meer dan|haalt|uitkomt boven|groter dan|passeert',
  ],
  ['says:if', 'als|wanneer|indien|zodra'],
  ['weekday:1', 'maandag|maandags|maandagochtend|maandagmiddag|maandagavond|ma|maandagmorgen'],
  ['weekday:2', 'dinsdag|dinsdags|dinsdagochtend|dinsdagmiddag|dinsdagavond|di|dinsdagmorgen'],
  ['weekday:3', 'woensdag|woensdags|woensdagochtend|woensdagmiddag|woensdagavond|wo|woensdagmorgen'],
  ['weekday:4', 'donderdag|donderdags|donderdagochtend|donderdagmiddag|donderdagavond|do|donderdagmorgen'],
  ['weekday:5', 'vrijdag|vrijdags|vrijdagochtend|vrijdagmiddag|vrijdagavond|vr|vrijdagmorgen'],
  ['weekday:6', 'zaterdag|zaterdags|za|zaterdagochtend'],
  ['weekday:7', 'zondag|zondags|zo|zondagochtend'],
  [
    'daypart:9',
    's ochtends|ochtend|s morgens|maandagochtend|dinsdagochtend|woensdagochtend|donderdagochtend|vrijdagochtend|maandagmorgen|dinsdagmorgen|woensdagmorgen|donderdagmorgen|vrijdagmorgen',
  ],
  ['daypart:14', 's middags|middag|maandagmiddag|dinsdagmiddag|woensdagmiddag|donderdagmiddag|vrijdagmiddag'],
  ['daypart:20', 's avonds|avond|maandagavond|dinsdagavond|woensdagavond|donderdagavond|vrijdagavond'],
  ['hour', 'uur|u'],
];

export const REQUEST_EN: WordTable = [
  [
    'says:subscribe',
    'subscribe|subscribe to|subscription|sign up|sign me up|weekly|every week|each week|digest|resume|follow|weekly update|weekly digest|newsletter|every monday|every tuesday|every wednesday|every thursday|every friday',
  ],
  ['says:resume', 'resume'],
  [
    'says:other-rhythm',
    'daily|every day|each day|every weekday|every other week|fortnightly|monthly|every month|each month',
  ],
  ['weekday:1', 'every monday'],
  ['weekday:2', 'every tuesday'],
  ['weekday:3', 'every wednesday'],
  ['weekday:4', 'every thursday'],
  ['weekday:5', 'every friday'],
  [
    'says:unsubscribe',
    'unsubscribe|unsubscribe from|sign off|sign me off|cancel subscription|cancel the subscription|stop the digest|stop digest|stop sending|stop posting|no more digests|stop|opt out|end subscription|remove subscription|cancel my subscription',
  ],
  ['says:pause', 'pause|suspend|hold|put on hold|snooze|pause the digest'],
  [
    'says:subscriptions',
    'subscriptions|my subscriptions|our subscriptions|list subscriptions|which subscriptions|subscribed|digests',
  ],
  ['says:target', 'target|goal|aim|objective|set target|set goal|set a target|set a goal|set the target'],
  ['says:targets', 'targets|goals|my targets|our targets|objectives|list targets|which targets'],
  [
    'says:alert',
    'alert|warn|warn me|warn us|warning|notify|notify me|notify us|let me know|let us know|tell me when|tell us when|tell me if|tell us if|threshold|ping|ping me|alarm|notification|alert me',
  ],
  ['says:alerts', 'alerts|warnings|thresholds|notifications'],
  [
    'says:link',
    'link|linked|connect|connected|connection|this channel is for|link channel|link this channel to|couple',
  ],
  ['says:unlink', 'unlink|disconnect|remove link|remove the link|unlink channel|decouple|remove connection'],
  ['says:language', 'language|speak|talk|answer in|reply in|respond in'],
  ['says:settings', 'setting|settings|preference|preferences|configuration|configure'],
  [
    'says:forget',
    'forget me|delete my data|delete all my data|erase all my data|remove all my data|erase my data|remove my data|forget about me|delete everything about me|erase me|delete me|right to be forgotten',
  ],
  ['language:en', 'english'],
  ['language:nl', 'dutch'],
  ['language:auto', 'automatic|automatically'],
  ['says:remove', 'remove|delete|cancel|drop|clear|stop|turn off|switch off|off|disable|erase'],
  ['says:direct', 'immediately|at once|directly|right away|instantly|straight away|as soon as|asap'],
  [
    'says:below',
    'below|under|less than|lower than|drops|falls|drops below|falls below|goes below|beneath|goes under|dips below',
  ],
  ['says:above', 'above|over|more than|higher than|rises above|exceeds|goes above|reaches|goes over|hits'],
  ['says:if', 'if|when|once'],
  ['weekday:1', 'monday|mondays|mon'],
  ['weekday:2', 'tuesday|tuesdays|tue'],
  ['weekday:3', 'wednesday|wednesdays|wed'],
  ['weekday:4', 'thursday|thursdays|thu'],
  ['weekday:5', 'friday|fridays|fri'],
  ['weekday:6', 'saturday|saturdays|sat'],
  ['weekday:7', 'sunday|sundays|sun'],
  ['daypart:9', 'in the morning|mornings|morning'],
  ['daypart:14', 'in the afternoon|afternoons|afternoon'],
  ['daypart:20', 'in the evening|evenings|evening'],
  ['hour', 'am|pm|oclock|o clock|h|hours|hrs'],
];
