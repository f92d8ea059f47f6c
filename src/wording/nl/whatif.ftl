# Wat als een andere norm gold (sop what-if).

whatif-title = Wat als: { $norms }
whatif-subtitle = { $partnership } · antwoorden van { $year }
whatif-purpose = Dezelfde antwoorden, langs een andere norm gelegd. Dit is een verkenning: er is niets vastgesteld en de gewone verslagen veranderen niet.
whatif-swap = { $after } in plaats van { $before }, voor { $schools ->
        [one] 1 school.
       *[other] { $schools } scholen.
    }
whatif-swap-new = { $after }, voor { $schools ->
        [one] 1 school waarvoor nu geen norm geldt.
       *[other] { $schools } scholen waarvoor nu geen norm geldt.
    }
whatif-years = { $norm } geldt zelf niet in { $year }; hier doen we alsof dat wel zo is.
whatif-nothing = Er verandert geen enkele uitslag.
whatif-changed = { $verdicts ->
        [0] Geen enkele uitslag is er onder beide normen: er valt niets te vergelijken.
        [one] { $moves ->
            [0] De ene uitslag die er onder beide normen is, verandert niet.
           *[other] De ene uitslag die er onder beide normen is, verandert.
        }
       *[other] { $moves ->
            [0] Van de { $verdicts } uitslagen die er onder beide normen zijn, verandert er geen.
            [one] Van de { $verdicts } uitslagen die er onder beide normen zijn, verandert er 1, bij 1 school.
           *[other] Van de { $verdicts } uitslagen die er onder beide normen zijn, veranderen er { $moves }, bij { $schools ->
                [one] 1 school.
               *[other] { $schools } scholen.
            }
        }
    }
whatif-added = { $count ->
        [one] Er komt 1 uitslag bij, omdat een standaard nieuw is.
       *[other] Er komen { $count } uitslagen bij, omdat een standaard nieuw is.
    }
whatif-removed = { $count ->
        [one] Er vervalt 1 uitslag, omdat een standaard vervalt.
       *[other] Er vervallen { $count } uitslagen, omdat een standaard vervalt.
    }
whatif-schools = { $count ->
        [0] Geen enkele school krijgt een andere uitslag over de norm als geheel.
        [one] 1 school krijgt een andere uitslag over de norm als geheel.
       *[other] { $count } scholen krijgen een andere uitslag over de norm als geheel.
    }
whatif-never-asked-count = { $count ->
        [one] 1 vraag van deze norm is nooit gesteld.
       *[other] { $count } vragen van deze norm zijn nooit gesteld.
    } Zo’n vraag telt als niet beantwoord: waar zij beslist, is de uitslag ‘niet te beoordelen’. We raden niet.
whatif-coverage-count = Standaarden waaraan alle scholen voldoen: { $full } (nu { $full-before }), een deel: { $partial } (nu { $partial-before }), één school: { $fragile } (nu { $fragile-before }), geen school: { $white } (nu { $white-before }){ $any ->
        [0] .
       *[other] , niet te zeggen: { $open } (nu { $open-before }).
    }

whatif-standards = Per standaard
whatif-standards-how = Voldoet: zoveel scholen voldoen, van zoveel scholen die meetellen. Ook een school die niets inleverde, telt mee.
whatif-standards-bounds = Staat er ‘tot’ tussen twee getallen, dan hangt het af van antwoorden die er niet zijn. Maakt dat uit voor de dekking, dan staat er ‘niet te zeggen’.
whatif-standards-come-and-go = Bij een standaard die nieuw is of vervalt, telt de laatste kolom de uitslagen die erbij komen of vervallen.
whatif-col-standard = Standaard
whatif-col-why = Wat de norm anders vraagt
whatif-col-before = Voldoet nu
whatif-col-after = Voldoet dan
whatif-col-undecided = Dan niet te beoordelen
whatif-col-coverage = Dekking
whatif-col-changed = Uitslagen die veranderen
whatif-of = { $met }{"\u00A0"}van{"\u00A0"}{ $schools }
whatif-of-bounds = { $met }{"\u00A0"}tot{"\u00A0"}{ $possible }{"\u00A0"}van{"\u00A0"}{ $schools }
whatif-coverage-open = niet te zeggen ({ $least } tot { $most })
whatif-coverage-open-move = nu { $before }, dan { $after }
whatif-coverage-move = { $before }, wordt { $after }
whatif-same = geen verschil
whatif-comes-to-the-same = komt op hetzelfde neer
whatif-dash = –

whatif-moves = Scholen waarvan een uitslag verandert
whatif-moves-one-sided = Uitslagen op een standaard die nieuw is of vervalt, staan niet in deze lijst. Hierboven zijn ze per standaard geteld; per school staan ze in wat-als.xlsx.
whatif-moves-many = Er veranderen meer uitslagen dan hier staan. Ze staan allemaal in wat-als.xlsx.
whatif-col-school = School
whatif-col-now = Nu
whatif-col-then = Dan
whatif-col-reason = Waarom
whatif-standard-of = { $standard } ({ $norm })
whatif-no-standard = bestaat niet
whatif-why-never-asked = { $count ->
        [one] 1 vraag is nooit gesteld; dat antwoord beslist
       *[other] { $count } vragen zijn nooit gesteld; die antwoorden beslissen
    }
whatif-why-added = de standaard is nieuw
whatif-why-removed = de standaard vervalt
whatif-why-kinds = { $holds ->
        [yes] de standaard geldt dan ook voor deze soort school
       *[no] de standaard geldt dan niet voor deze soort school
    }
whatif-why-waiver = de ontheffing geldt maar onder één van beide normen
whatif-why-answers = de antwoorden worden anders gelezen
whatif-why-norm = de standaard is { $strictness }

whatif-questions = Vragen die nooit zijn gesteld
whatif-questions-how = Bij geen enkele school die iets inleverde, staat hier een antwoord.
whatif-col-question = Vraag
whatif-col-schools = Scholen die haar zouden krijgen

whatif-charts = Als de drempel schuift
whatif-chart-data = Cijfers bij de figuur
whatif-files = De tabellen staan in wat-als.xlsx en in data; de figuren ook los, als SVG en PNG.
whatif-console-standard = { $standard }: { $before } -> { $after }{ $why }
whatif-console-same = { $standard }: { $before }, geen verschil{ $why }
whatif-written = { $files } bestanden geschreven in { $folder }. Begin hier: { $file }
whatif-xlsx-title = Wat als een andere norm gold
whatif-xlsx-verdicts = elke uitslag op een standaard die verandert, erbij komt of vervalt, met de reden.
whatif-xlsx-schools = elke uitslag over de norm als geheel die verandert.
whatif-xlsx-coverage = de dekking nu en dan, voor het geheel en per groep. Kolommen met mogelijk: als wat niet te beoordelen is, goed uitvalt.
whatif-xlsx-questions = vragen die nooit zijn gesteld.
whatif-xlsx-thresholds = hoeveel scholen voldoen bij elke drempel; mogelijk: als de open vragen goed uitvallen.

whatif-nothing-asked = Geef --norm of --threshold: anders is er niets om te proberen.
whatif-threshold-wrong = Schrijf een drempel als V1=0.8, V1=80% of Z1=2,75.
whatif-threshold-share = De drempel van { $standard } moet meer dan 0 en hoogstens 1 zijn (of 100%).
whatif-threshold-mean = De drempel van { $standard } moet tussen { $lowest } en { $highest } liggen.
whatif-threshold-unknown = Standaard ‘{ $standard }’ staat niet in { $norms }. Standaarden: { $known }.
whatif-no-school = Voor geen enkele school met een uitslag in { $year } geldt { $norm }.

chart-thresholds-title = Hoeveel scholen voldoen als de drempel schuift: { $norm }, { $year }
chart-thresholds-how = Dikke lijn: scholen die zeker voldoen. Dunne lijn: scholen die voldoen als hun open vragen goed uitvallen. Streepjes: de drempel dan; doorgetrokken: de drempel nu. Kernvragen blijven gelden. Geteld zijn alleen scholen die antwoorden gaven en geen ontheffing hebben.
chart-thresholds-bounds = { $met } tot { $possible }
chart-thresholds-of = { $schools } van { $n }
chart-thresholds-move = { $before }, wordt { $after }
chart-thresholds-threshold = Drempel
chart-thresholds-possible = Voldoet misschien
chart-thresholds-message = Bij de drempels van nu voldoen de minste scholen bij { $fewest }
chart-thresholds-message-all = Bij de drempels van nu voldoet elke school die antwoorden gaf en geen ontheffing heeft
chart-thresholds-alt = { $standards ->
        [one] Voor 1 standaard hoeveel scholen voldoen bij elke drempel. Bij de drempel van nu voldoen, van de scholen die antwoorden gaven en geen ontheffing hebben: { $fewest }.
       *[other] Voor { $standards } standaarden hoeveel scholen voldoen bij elke drempel. Van de scholen die antwoorden gaven en geen ontheffing hebben, voldoen de minste bij { $fewest }.
    }
chart-thresholds-alt-all = Voor { $standards ->
        [one] 1 standaard
       *[other] { $standards } standaarden
    } hoeveel scholen voldoen bij elke drempel. Alle scholen die antwoorden gaven en geen ontheffing hebben, voldoen { $standards ->
        [one] daaraan.
       *[other] aan elke standaard.
    }
chart-thresholds-alt-bounds = { $standard } ({ $met } tot { $possible } van { $schools })
chart-thresholds-alt-standard = { $standard } ({ $met } van { $schools })

cli-what-if = Legt dezelfde antwoorden langs een andere norm en zegt wat er verandert
cli-usage-what-if = sop what-if [OPTIES] <BATCH> [--norm <BESTAND>] [--threshold <V1=0.8>]
cli-what-if-norm = De norm om te proberen (TOML of Excel), in plaats van de norm die nu voor dezelfde scholen geldt
cli-what-if-threshold = Een andere drempel, zoals V1=0.8; mag vaker
cli-what-if-out = De map waarin de uitkomst komt [standaard: wat-als]
cli-what-if-trying = Opnieuw beoordelen
cli-what-if-examples =
    Voorbeelden:
      sop what-if sample-data --threshold V1=0.7
      sop what-if mijn-batch --norm pilot.toml --year 2025-2026
whatif-findings = Bevindingen over de invoer, zoals bij sop run. De vergelijking is wel gemaakt, met wat te lezen was:
