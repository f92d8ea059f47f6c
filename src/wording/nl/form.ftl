# Het formulier dat een school invult.

form-title-front = Zelfevaluatie
form-title-back = basisondersteuning { $year }
form-norm = Norm: { $norm }
form-for-whom = Met dit formulier kijkt u als school zelf naar uw basisondersteuning. Het komt van { $partnership }. Vul het bij voorkeur samen in: bijvoorbeeld de intern begeleider of ondersteuningscoördinator met de directeur.
form-time = Invullen duurt ongeveer een kwartier: { $questions ->
    [one] één vraag, met een antwoord uit een lijst.
   *[other] { $questions } vragen, bijna allemaal met een antwoord uit een lijst.
} U kunt tussendoor bewaren en later verdergaan.

form-heading-steps = Zo vult u het in
form-step = Stap { $number }
form-step-who = Ga naar het blad Vragenlijst (onderaan). Vul bovenaan in wie het formulier invult, in welke functie en op welke dag.
form-step-choose = Kies bij elke vraag een antwoord: klik op het gele vak en dan op het pijltje. Met Tab gaat u naar het volgende vak. Een vak dat is ingevuld, wordt wit.
form-step-before = In grijs staat wat uw school vorig jaar antwoordde. Is het nog zo? Kies dan hetzelfde; het wordt niet vanzelf overgenomen.
form-step-note = Een toelichting mag en hoeft niet. Schrijf geen namen op van leerlingen of collega’s.
form-step-send = Bewaar het bestand als { $file } en stuur het naar { $partnership }.

form-heading-answers = Wat de antwoorden betekenen
form-heading-answers-most = Wat de antwoorden betekenen bij de meeste vragen
form-heading-answers-some = Wat de antwoorden betekenen bij { $questions }
form-heading-numbers = Vragen waarop u een getal invult
form-sufficient-from = Vanaf hier is het voldoende.
form-meaning-not-applicable = De vraag past niet bij uw school en telt niet mee. Dit kan alleen waar het in de lijst staat.
form-meaning-unknown = De vraag blijft open, net als een vak dat u leeg laat.
form-good-higher = Goed is { $limit } of meer.
form-good-lower = Goed is { $limit } of minder.

form-heading-purpose = Wat ermee gebeurt
form-purpose = Uw antwoorden zijn de voorbereiding van een gesprek tussen uw school en het samenwerkingsverband. Het is geen toets en scholen worden niet op volgorde gezet. Vul dus in hoe het nu is. U krijgt een verslag met wat goed gaat en waarover u in gesprek kunt gaan.
form-open-question = Een open vraag telt niet vóór en niet tegen. Hangt een uitslag ervan af, dan staat er ‘niet te beoordelen’. Een kernvraag (‘kern’ voor de vraag) moet voldoende zijn om aan de standaard te voldoen.

form-critical-mark = kern
form-critical-standard = { $standard } (kernstandaard)
form-question-changed = vraag is veranderd
form-answer-relabelled = { $now } (vorig jaar: { $then })
form-question-new = nieuwe vraag
form-counter-front = Ingevuld:
form-counter-back = van { $total } vragen
form-aside-fill = Vul de gele vakken in; een toelichting mag. Tab gaat naar het volgende vak.
form-aside-help = kern = kernvraag: moet voldoende zijn. Wat een antwoord betekent, staat op het blad Uitleg.

form-prompt-by = Wie vult dit formulier in?
form-prompt-role = Bijvoorbeeld: intern begeleider, ondersteuningscoördinator, directeur.
form-prompt-date = De dag waarop u klaar bent met invullen, bijvoorbeeld { $example }.
form-prompt-choose = Kies uit: { $words }
form-prompt-list = Kies een antwoord uit de lijst. Wat de antwoorden betekenen, staat op het blad Uitleg.
form-prompt-not-applicable = { $word }: telt niet mee.
form-prompt-number = Vul een getal in. Leeg: weet niet.
form-prompt-percentage = Vul een percentage in als getal van 0 tot 100, zonder %-teken. Leeg: weet niet.
form-prompt-unit = Vul een getal in ({ $unit }), zonder dat woord erbij. Leeg: weet niet.
form-refused = Dit kan hier niet
form-refused-choice = Kies een antwoord uit de lijst. Klik daarvoor op het pijltje naast het vak.
form-refused-number = Vul een getal in, zonder woorden of tekens. Een percentage is een getal van 0 tot 100: vul 55 in voor 55 %.
form-refused-date = Vul een dag in zoals { $example }.
form-cut = (ingekort; het geheel staat in uw antwoorden van vorig jaar)
