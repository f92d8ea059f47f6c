# De opdrachten `sop norm`: een norm controleren, bekijken en uit Excel halen.

norm-usage = sop norm <OPDRACHT>
norm-about = Werken aan een norm: controleren, bekijken, en schrijven in Excel
norm-check = Noemt elke fout in een norm, en wat wel mag maar vreemd is
norm-check-usage = sop norm check [OPTIES] <BESTAND>...
norm-check-examples =
    Voorbeelden:
      sop norm check mijn-norm.toml
      sop norm check normen/*.toml            ook: gelden er geen twee voor dezelfde school?

    Na afloop: 0 = de normen zijn te gebruiken; 1 = er zijn fouten; 2 = een bestand kan niet worden gelezen.
    Let op: een norm zonder fouten kan nog wel waarschuwingen hebben. Die komen alleen hier, niet bij sop run.
norm-files = Een of meer normen (.toml of .xlsx)
norm-good = { $file }: { $norm } is te gebruiken (thema's: { $themes }, standaarden: { $standards }, vragen: { $questions })
norm-faulty = { $file }: nog niet te gebruiken
norm-no-file = { $file } kan niet worden gelezen: { $why }
norm-too-large = het bestand is te groot
norm-gone = het bestand is er niet
norm-no-match = op dit patroon past geen bestand
norm-is-folder = het is een map. Noem een bestand daarin; sop norm check neemt ook alle normen erin: { $file }/*.toml
norm-no-plain-file = het is geen gewoon bestand, of u mag het niet openen

norm-show = Toont een norm als document voor mensen
norm-show-usage = sop norm show [OPTIES] <BESTAND>
norm-show-examples =
    Voorbeelden:
      sop norm show mijn-norm.toml                              op het scherm, als Markdown
      sop norm show mijn-norm.toml --out mijn-norm.html         een pagina om te versturen of af te drukken
    Een bestand dat er al staat, blijft staan; met --overwrite wordt het vervangen.
norm-file = De norm (.toml of .xlsx)
norm-format = De vorm: md, html of xlsx [standaard: volgens --out, anders md]
norm-show-out = Het bestand dat wordt geschreven [standaard: het scherm; een xlsx moet een bestand hebben]
norm-overwrite = Vervang het bestand als het er al is
norm-out-needed = Een werkmap past niet op het scherm. Geef een bestand op: --out norm.xlsx
norm-out-there = { $file } bestaat al en is niet aangeraakt. Kies een andere naam, of gebruik --overwrite.
norm-out-odd = { $file } is geen gewoon bestand maar een verwijzing, een map of een apparaat. Daar wordt niet in geschreven. Kies een andere naam.
norm-too-long = { $file } kan geen werkmap worden: een tekst is langer dan een cel van Excel kan bevatten (32.000 tekens). Hij begint met ‘{ $text }’. Maak hem korter, of kies --format html of md.
norm-out-form = Aan de naam { $file } is niet te zien welke vorm u wilt. De naam eindigt op een van deze: { $forms }. Er is niets geschreven.
norm-written = { $file } is geschreven.
norm-not-shown = { $file } heeft fouten. Verbeter die eerst; er is niets gemaakt.

norm-either = { $most } of { $last }
norm-listed = { $most } en { $last }
norm-school-all = Een school voldoet aan de norm als zij aan elke standaard voldoet die voor haar geldt.
norm-school-share = Een school voldoet aan de norm als zij aan minstens { $threshold } van de standaarden voldoet die voor haar gelden{ $count ->
        [0] .
        [one] , en in elk geval aan de kernstandaard { $critical }.
       *[other] , en in elk geval aan de kernstandaarden { $critical }.
    }
norm-rule-all = { $questions ->
        [one] de vraag voldoende is
       *[other] alle vragen voldoende zijn
    }
norm-rule-share = { $even ->
        [yes] { $varied ->
            [no] { $questions ->
                [one] de vraag voldoende is
               *[other] minstens { $needed } van de { $questions } vragen (drempel { $threshold }) voldoende { $needed ->
                    [one] is
                   *[other] zijn
                }
            }
           *[yes] minstens { $threshold } van de vragen voldoende is
        }
       *[no] de vragen die voldoende zijn samen minstens { $threshold } van het gewicht hebben
    }
norm-rule-mean = { $even ->
        [yes] het gemiddelde niveau van de vragen minstens { $threshold } is
       *[no] het gemiddelde niveau van de vragen, naar gewicht, minstens { $threshold } is
    }
norm-takes = { $kinds ->
        [none] Een school
       *[other] Een school van de soort { $kinds }
    } voldoet aan deze standaard als { $rule }{ $level ->
        [none] {""}
       *[other] {" "}(‘{ $level }’ of hoger)
    }{ $count ->
        [0] {""}
        [one] , met in elk geval kernvraag { $critical } voldoende
       *[other] , met in elk geval kernvragen { $critical } voldoende
    }{ $count ->
        [0] {""}
       *[other] { $criticallevel ->
            [none] {""}
           *[other] {" "}(‘{ $criticallevel }’ of hoger)
        }
    }{ $varied ->
        [yes] ; welke vragen meetellen, hangt af van de soort school
       *[no] {""}
    }{ $number ->
        [yes] ; welk getal voldoende is, staat bij de vraag
       *[no] {""}
    }{ $free ->
        [yes] ; een vraag met als antwoord n.v.t. telt niet mee.
       *[no] .
    }

norm-years = { $from } tot en met { $until }
norm-years-open = vanaf { $from }
norm-kinds-all = alle soorten scholen
norm-counts = { $themes } { $themes ->
        [one] thema
       *[other] thema’s
    }, { $standards } { $standards ->
        [one] standaard
       *[other] standaarden
    }, { $questions } { $questions ->
        [one] vraag
       *[other] vragen
    }
norm-fact-name = Norm en versie
norm-fact-status = Status
norm-fact-schools = Voor
norm-fact-years = Schooljaren
norm-fact-size = Omvang
norm-fact-source = Bron
norm-skip = Naar de standaarden
norm-heading-contents = Inhoud
norm-heading-reading = Zo leest u deze norm
norm-about-critical = Een kernvraag moet altijd voldoende zijn om aan de standaard te voldoen, wat de andere antwoorden ook zijn.
norm-about-critical-standard = Aan een kernstandaard moet een school altijd voldoen om aan de norm te voldoen.
norm-about-weight = Een vraag telt voor 1, tenzij er een ander gewicht bij staat.
norm-about-open = Een open vraag telt niet vóór en niet tegen. Hangt de uitslag ervan af, dan is de standaard niet te beoordelen.
norm-scale-only = De antwoorden
norm-scale-usual = De antwoorden bij de meeste vragen
norm-scale-named = De schaal { $id }
norm-word-free = De vraag past niet bij de school en telt niet mee. Alleen waar dat bij de vraag staat.
norm-word-unknown = De vraag blijft open.
norm-head-id = Nummer
norm-head-question = Vraag
norm-head-notes = Bijzonderheden
norm-head-remedy = Eerste stap
norm-head-value = Niveau
norm-head-label = Antwoord
norm-head-meaning = Betekenis
norm-head-sufficient = voldoende
norm-mark-critical = kernvraag
norm-mark-critical-standard = kernstandaard
norm-only-kinds = Alleen voor { $kinds }.
norm-replaces = Vervangt { $older } uit een eerdere versie.
norm-on-scale = Schaal: { $id }.
norm-weighs = Gewicht: { $weight }.
norm-may-be-free = N.v.t. is mogelijk.
norm-number = Een getal: { $bands }.
norm-band = { $numbers } is ‘{ $label }’{ $enough ->
        [yes] {" "}(voldoende)
       *[no] {""}
    }
norm-band-below = minder dan { $limit }
norm-band-from = { $limit } of meer
norm-band-between = { $low } tot { $high }
norm-band-above = meer dan { $limit }
norm-band-to = { $limit } of minder
norm-band-over = meer dan { $low }, hoogstens { $high }

norm-import = Maakt van een norm in Excel een norm in TOML
norm-import-usage = sop norm import [OPTIES] <BESTAND>
norm-import-examples =
    Voorbeelden:
      sop norm show norms/anb-vo-voorbeeld.toml --out mijn-norm.xlsx     om in te schrijven
      sop norm import mijn-norm.xlsx --out mijn-norm.toml

    Na afloop: 0 = gemaakt; 1 = er zijn fouten en er is niets gemaakt; 2 = een bestand kan niet worden gelezen of geschreven.
norm-book = De werkmap, gemaakt met sop norm show --format xlsx
norm-import-out = Het bestand dat wordt geschreven [standaard: het scherm]
norm-not-imported = { $file } heeft fouten. Verbeter die eerst; er is niets gemaakt.
# Staat boven elke norm die het programma schrijft.
norm-toml-head =
    Een norm voor sop. Dit is een tekstbestand: u kunt het zelf aanpassen.

    Opbouw: een norm heeft thema's, een thema heeft standaarden, een standaard heeft indicatoren (de vragen).
      rule            wanneer een standaard gehaald is:
                      {"{"} share = 0.75 {"}"}  minstens 75 % van de (gewogen) indicatoren is voldoende
                      {"{"} all = true {"}"}    alle indicatoren zijn voldoende
                      {"{"} mean = 3 {"}"}      het (gewogen) gemiddelde niveau is minstens 3
      critical        true = kernstandaard of kernvraag: moet altijd gehaald zijn
      weight          gewicht van een indicator (zonder deze regel: 1)
      kinds           alleen voor deze soorten scholen (zonder deze regel: alle soorten)
      not_applicable  true = het antwoord n.v.t. is toegestaan
      scale           een andere schaal dan de gewone, hieronder beschreven bij [scales. ...]
      meaning         wat een niveau van de schaal betekent; staat op het invulformulier
      number          het antwoord is een getal; bands zijn de grenzen tussen de niveaus
      remedy          wat een school als eerste kan doen
      consistency     waar op wordt gelet voor een vraag in het gesprek; telt nooit mee voor een uitslag
      replaces        het id van de oude standaard waarvan deze standaard de opvolger is
    Geef een indicator met een andere betekenis een nieuw id. Zet bij een kleine wijziging de oude tekst in also.

norm-book-about = In deze werkmap staat een hele norm: wie en wanneer op het blad Norm, de antwoorden op Schalen, wat scholen moeten bieden op Standaarden, wat wordt gevraagd op Vragen, op Samenhang waar op wordt gelet voor een vraag in het gesprek, en op Inventaris welke expertise en voorzieningen worden gevraagd.
norm-book-import = Klaar met schrijven? Noem de werkmap bij norms in batch.toml: sop check en sop norm check noemen elke fout met blad en cel. Namen van bladen en kolommen blijven zoals ze zijn; rijen mag u toevoegen, weghalen en verplaatsen.
norm-book-lines = Staan in één cel meer teksten (kolom ook of vervangt)? Zet elke tekst op een eigen regel met Alt+Enter. Soorten scholen staan tussen komma’s.
norm-book-scales = De gewone schaal heet { $usual }. Op het blad Schalen staat per niveau een rij, van laag naar hoog. Een rij met niveau { $free } of { $unknown } noemt de woorden daarvoor.
norm-field-id = Kort en zonder spaties, hetzelfde voor alle versies: anb-po.
norm-field-version = De versie: 2025.
norm-field-title = De naam van de norm voor mensen.
norm-field-status = voorbeeld, pilot of vastgesteld. Staat op elk verslag.
norm-field-sector = PO of VO.
norm-field-kinds = Soorten scholen waarvoor de norm geldt, tussen komma’s: bao, sbo. Leeg: alle.
norm-field-from = Het eerste schooljaar waarin de norm geldt, zoals 2025-2026. Antwoorden van eerdere jaren tellen niet mee (A119, A120): moeten die wel meetellen, zet hier dan dat eerdere jaar.
norm-field-until = Het laatste schooljaar. Leeg: er is nog geen einde.
norm-field-source = Waar de norm vandaan komt.
norm-field-rule = Wanneer een school aan de norm voldoet: alle standaarden, of een aandeel ervan (en altijd de kernstandaarden).
norm-field-threshold = Bij een aandeel: welk deel, zoals 0,75.
norm-column-scale-id = De schaal waar de rij bij hoort. { $usual } is de schaal die geldt als er bij een vraag niets staat.
norm-column-level = Het getal van het niveau, van laag naar hoog. Of { $free } of { $unknown }: de rij noemt de woorden daarvoor.
norm-column-label = Het antwoord zoals scholen het zien.
norm-column-sufficient = ja bij elk niveau dat voldoende is.
norm-column-meaning = Wat het niveau betekent; staat op het formulier.
norm-column-also-words = Andere woorden voor hetzelfde antwoord, elk op een eigen regel.
norm-column-theme = Kort, zonder spaties. Rijen van een thema staan bij elkaar.
norm-column-theme-title = De naam van het thema; nodig op de eerste rij ervan.
norm-column-standard = Het nummer van de standaard, zonder spaties: V1.
norm-column-title = De naam van de standaard.
norm-column-critical-standard = ja: een school moet er altijd aan voldoen om aan de norm te voldoen.
norm-column-rule = alle: elke vraag voldoende. aandeel: een deel van de vragen. gemiddelde: het gemiddelde niveau.
norm-column-threshold = Bij aandeel een deel van 1 (0,75 is 75 %), bij gemiddelde een niveau. Bij alle leeg.
norm-column-kinds = Alleen voor deze soorten scholen, tussen komma’s. Leeg: alle.
norm-column-support = De ondersteuningsvraag waar het thema over gaat, zoals in de lijst met plaatsen. Mag leeg blijven.
norm-support = Ondersteuningsvraag: { $question }
norm-column-replaces = Het nummer van de oude standaard waarvan deze de opvolger is.
norm-column-of-standard = De standaard waar de vraag bij hoort, van het blad Standaarden.
norm-column-question = Het nummer van de vraag, zonder spaties: V1.1. Een vraag met een andere betekenis krijgt een nieuw nummer.
norm-column-text = De vraag.
norm-column-critical = ja: kernvraag. Moet altijd voldoende zijn om aan de standaard te voldoen.
norm-column-weight = Hoe zwaar de vraag telt. Leeg: 1.
norm-column-free = ja: het antwoord n.v.t. mag.
norm-column-scale = De schaal van het blad Schalen. Leeg of { $usual }: de gewone.
norm-column-bands = Alleen als het antwoord een getal is: de grenzen tussen de niveaus, van laag naar hoog, met een puntkomma ertussen: 20; 40.
norm-column-better = Bij een getal: is hoger beter of lager?
norm-column-unit = Bij een getal: de eenheid, zoals %.
norm-column-remedy = Wat een school als eerste kan doen; staat in haar verslag.
norm-column-also = Oudere woorden van dezelfde vraag, elk op een eigen regel.
