# Bevindingen over normbestanden. Een normbestand is TOML: `sleutel = waarde`, in tabellen als [scale] en [[theme]].

finding-N110 = ‘{ $value }’ kan geen id zijn.
    .remedy = Gebruik 1 tot 40 letters (zonder accent), cijfers, punten, streepjes of lage streepjes, zonder spaties. Begin met een letter of cijfer.
finding-N111 = { $part ->
        [theme] Het thema ‘{ $value }’ staat ook al op regel { $line }.
        [standard] De standaard ‘{ $value }’ staat ook al op regel { $line }.
        [consistency] De samenhangregel ‘{ $value }’ staat ook al op regel { $line }.
       *[indicator] De indicator ‘{ $value }’ staat ook al op regel { $line }.
    }
    .remedy = Geef een van de twee een ander id. Hoofdletters en kleine letters tellen als gelijk.
finding-N112 = De status ‘{ $value }’ bestaat niet.
    .remedy = Kies voorbeeld, pilot of vastgesteld.
finding-N113 = De sector ‘{ $value }’ bestaat niet.
    .remedy = Schrijf PO of VO.
finding-N114 = ‘{ $value }’ is geen schooljaar.
    .remedy = Schrijf een schooljaar voluit, zoals 2025-2026.
finding-N115 = Het laatste schooljaar ({ $value }) ligt voor het eerste ({ $from }).
    .remedy = { $book ->
        [yes] Verbeter van of tot op het blad Norm. Laat tot leeg als de norm nog geen einde heeft.
       *[no] Verbeter from of until. Laat until weg als de norm nog geen einde heeft.
    }
finding-N120 = Dit is geen regel: { $value }.
    .remedy = { $book ->
        [yes] Kies in de kolom regel een van de woorden: alle, aandeel of gemiddelde. Bij aandeel en gemiddelde hoort een drempel.
       *[no] Kies er precies één van: { $known }. Bijvoorbeeld {"{"} all = true {"}"} of {"{"} share = 0.75 {"}"}.
    }
finding-N121 = Een aandeel van { $value } kan niet: het moet meer dan 0 en hoogstens 1 zijn.
    .remedy = { $book ->
        [yes] Schrijf de drempel als percentage of als deel van 1: 75 % of 0,75.
       *[no] Schrijf het aandeel als deel van 1: voor 75 % is dat share = 0.75.
    }
finding-N122 = Een gemiddelde van { $value } is niet te halen: het hoogst mogelijke is { $highest }.
    .remedy = Verlaag de drempel, of kijk of alle indicatoren de goede schaal hebben.
finding-N123 = Een gemiddelde van { $value } haalt elke school: het laagste niveau is { $lowest }.
    .remedy = Verhoog de drempel als de standaard iets moet vragen.
finding-N124 = Een gewicht van { $value } kan niet: het moet meer dan 0 en hoogstens 1000 zijn.
    .remedy = { $book ->
        [yes] Kies een ander gewicht. Een leeg gewicht telt voor 1.
       *[no] Kies een ander gewicht. Zonder weight telt een indicator voor 1.
    }
finding-N125 = De standaard { $value } zou vervangen zijn, maar staat nog in deze norm, op regel { $line }.
    .remedy = { $book ->
        [yes] Noem in de kolom vervangt alleen standaarden uit een eerdere versie van de norm.
       *[no] Noem bij replaces alleen standaarden uit een eerdere versie van de norm.
    }
finding-N126 = De soort ‘{ $value }’ komt hier nooit voor.
    .remedy = De norm of de standaard geldt alleen voor: { $known }. Kijk of de soort goed geschreven is.
finding-N127 = Deze vraag heeft dezelfde woorden als de vraag op regel { $line }: { $value }
    .remedy = Geef elke vraag eigen woorden. Anders is bij een tabel met één kolom per vraag niet duidelijk welke vraag bedoeld is.
finding-N128 = Het antwoord n.v.t. is hier toegestaan, maar de schaal kent er geen woord voor.
    .remedy = { $book ->
        [yes] Geef de schaal op het blad Schalen een rij met niveau n.v.t., of maak de kolom nvt bij deze vraag leeg.
       *[no] Voeg not_applicable = ["n.v.t."] toe aan de schaal, of haal not_applicable weg bij de indicator.
    }
finding-N129 = Met een aandeel van { $value } moet toch elke vraag voldoende zijn{ $kinds ->
        [all] .
       *[other] {" "}(soort: { $kinds }).
    }
    .remedy = { $book ->
        [yes] Bij zo weinig vragen kan er geen enkele gemist worden. Verlaag de drempel als één vraag onvoldoende mag zijn, of kies de regel alle als dat niet mag.
       *[no] Bij zo weinig vragen kan er geen enkele gemist worden. Verlaag het aandeel als één vraag onvoldoende mag zijn, of schrijf all = true als dat niet mag.
    }
finding-N130 = De schaal ‘{ $value }’ bestaat niet in deze norm.
    .remedy = { $book ->
        [yes] Geef deze schaal rijen op het blad Schalen, { $scales ->
            [0] of maak de cel leeg.
           *[other] of kies een schaal die er is: { $known }.
        } Met een lege cel geldt de gewone schaal.
       *[no] Voeg [scales.{ $value }] toe, { $scales ->
               [0] of haal deze regel weg.
              *[other] of kies een schaal die er is: { $known }.
           } Zonder scale geldt de gewone schaal.
    }
finding-N131 = Geen enkele indicator gebruikt de schaal ‘{ $value }’.
    .remedy = { $book ->
        [yes] Haal de rijen van de schaal weg, of noem haar bij een vraag in de kolom schaal: { $value }.
       *[no] Haal de schaal weg, of noem hem bij een indicator met scale = "{ $value }".
    }
finding-N132 = Deze schaal heeft minder dan twee niveaus.
    .remedy = Geef de schaal ten minste twee niveaus.
finding-N133 = Niveau { $value } staat na niveau { $before }.
    .remedy = Zet de niveaus van laag naar hoog, elk met een eigen getal.
finding-N134 = Niveau { $value } is te groot of te klein.
    .remedy = Kies voor niveaus gehele getallen van -1000 tot en met 1000.
finding-N135 = Het woord ‘{ $value }’ staat in deze schaal ook al op regel { $line }, met een andere betekenis.
    .remedy = Laat elk woord in een schaal maar één ding betekenen. Hoofdletters tellen niet mee.
finding-N136 = Het woord ‘{ $value }’ is ook het getal van een ander niveau.
    .remedy = Kies een ander woord. Een antwoord wordt eerst als getal gelezen.
finding-N137 = Niveau { $value } is geen niveau van deze schaal.
    .remedy = { $book ->
        [yes] Zet in de kolom voldoende ja bij een van de niveaus: { $known }.
       *[no] Kies bij sufficient een van de niveaus: { $known }.
    }
finding-N138 = Het laagste niveau ({ $value }) geldt al als voldoende, dus elk antwoord is voldoende.
    .remedy = { $book ->
        [yes] Zet in de kolom voldoende pas ja vanaf een hoger niveau als de vraag iets moet vragen.
       *[no] Kies bij sufficient een hoger niveau als de vraag iets moet vragen.
    }
finding-N140 = { $bands ->
        [one] Er is { $bands } grens
       *[other] Er zijn { $bands } grenzen
    } voor een schaal met { $levels } niveaus.
    .remedy = { $needed ->
        [one] Geef precies { $needed } grens: één minder dan er niveaus zijn.
       *[other] Geef precies { $needed } grenzen: één minder dan er niveaus zijn.
    }
finding-N141 = De grens { $value } staat na { $before }.
    .remedy = Zet de grenzen van laag naar hoog, ook als een lager getal beter is.
finding-N142 = ‘{ $value }’ zegt niet of een hoger of een lager getal beter is.
    .remedy = { $book ->
        [yes] Schrijf in de kolom beter: hoger of lager.
       *[no] Schrijf better = "higher" of better = "lower".
    }
finding-N143 = De eenheid ‘{ $value }’ kan verward worden met een deel van het getal.
    .remedy = Kies een eenheid zonder cijfers, komma, plus of min, zoals % of weken.
finding-N144 = De standaard ‘{ $value }’ geldt voor geen enkele soort school.
    .remedy = { $book ->
        [yes] Kijk naar de kolommen soorten bij de norm, bij deze standaard en bij de vragen: samen sluiten zij alle scholen uit.
       *[no] Kijk naar kinds bij de norm, bij deze standaard en bij de vragen: samen sluiten zij alle scholen uit.
    }
finding-N145 = De soort ‘{ $value }’ hoort niet bij { $sector }.
    .remedy = Kijk of de sector en de soort goed geschreven zijn. Bij PO horen bao, sbo en so, bij VO horen vo, pro en vso.
finding-N146 = Door de gewichten beslist de vraag { $indicator } alleen of de regel gehaald is{ $kinds ->
        [all] .
       *[other] {" "}(soort: { $kinds }).
    }
    .remedy = De andere vragen maken geen verschil. Kies andere gewichten of een andere drempel dan { $value }.
finding-N147 = De regel voegt niets toe: zijn de kernvragen voldoende, dan is een drempel van { $value } altijd gehaald{ $kinds ->
        [all] .
       *[other] {" "}(soort: { $kinds }).
    }
    .remedy = { $book ->
        [yes] Verhoog de drempel, of zet bij minder vragen ja in de kolom kern.
       *[no] Verhoog de drempel, of maak minder vragen kernvraag (critical).
    }
finding-N148 = Deze vraag lijkt sterk op de vraag op regel { $line }: ‘{ $other }’
    .remedy = Maak het verschil duidelijker in woorden, of haal een van de twee weg als het dezelfde vraag is.
finding-N149 = { $part ->
        [norm] Bij geen enkele vraag staat een eerste stap.
       *[standard] Bij de standaard ‘{ $value }’ ontbreekt de eerste stap bij { $missing } van de { $questions } vragen.
    }
    .remedy = { $book ->
        [yes] Schrijf in de kolom eerste_stap wat een school als eerste kan doen. Die stap staat in het verslag van de school.
       *[no] Schrijf bij een vraag met remedy wat een school als eerste kan doen. Die stap staat in het verslag van de school.
    }
finding-N150 = De norm { $value } staat in twee bestanden: { $other } en { $file }. Het tweede is niet gebruikt.
    .remedy = { $book ->
        [yes] Haal een van de twee bestanden weg, of geef een nieuwe versie een eigen versie op het blad Norm.
       *[no] Haal een van de twee bestanden weg, of geef een nieuwe versie een eigen versie bij version.
    }
finding-N151 = Twee normen gelden voor dezelfde scholen vanaf { $year }: { $other } ({ $otherfile }) en { $norm } ({ $file }).
    .remedy = { $book ->
        [yes] Geef de oudere norm een laatste schooljaar bij tot, of verdeel de soorten scholen bij soorten.
       *[no] Geef de oudere norm een laatste schooljaar met until, of verdeel de soorten scholen met kinds.
    }
finding-N152 = Een standaard vervangt ‘{ $value }’, maar geen enkele norm in deze batch heeft die standaard.
    .remedy = { $book ->
        [yes] Controleer het nummer in de kolom vervangt. Klopt het en is de oude norm er niet bij, dan begint de geschiedenis van deze standaard opnieuw.
       *[no] Controleer het id bij replaces. Klopt het en is de oude norm er niet bij, dan begint de geschiedenis van deze standaard opnieuw.
    }
finding-N153 = In de werkmap ontbreekt het blad ‘{ $value }’.
    .remedy = Een norm in Excel heeft deze bladen: { $known }. Begin met een werkmap die sop norm show --format xlsx heeft gemaakt.
finding-N154 = Het veld ‘{ $value }’ bestaat niet, of staat er al.
    .remedy = Op het blad Norm staat elk veld één keer: { $known }. Haal deze rij weg of verbeter de naam.
finding-N155 = ‘{ $value }’ kan hier niet.
    .remedy = Kies een van deze woorden: { $known }.
finding-N156 = Dit niveau is niet voldoende (‘{ $value }’), maar een lager niveau wel.
    .remedy = Zet ja bij elk niveau vanaf het eerste dat voldoende is.
finding-N157 = Bij de regel ‘alle’ hoort geen drempel; { $value } is niet gebruikt.
    .remedy = Maak de drempel leeg, of kies de regel aandeel of gemiddelde.
finding-N158 = De vraag { $question } hoort bij de standaard ‘{ $value }’, maar die staat niet op het blad Standaarden.
    .remedy = Verbeter het nummer van de standaard, of voeg de standaard toe op het blad Standaarden.

finding-N160 = Een rekenblad houdt deze ids niet uit elkaar, want het laat nullen weg: { $ids }.
    .remedy = Kies ids met een letter ervoor, zoals V1.10. Anders tellen antwoorden, ontheffingen en afspraken uit een rekenblad soms niet mee (A127, W121, G117).

finding-N161 = Een rekenblad maakt van { $found ->
    [one] dit id
   *[other] deze ids
  } een datum of een ander getal: { $ids }.
    .remedy = Kies ids met een letter en zonder streep, zoals V1.2.

finding-N162 = { $why ->
    [date] ‘{ $value }’ is een datum of tijd. Een rekenblad heeft die waarschijnlijk gemaakt van: { $meant }.
    [lost] ‘{ $value }’ is een getal, en staat op de plaats van { $meant }. Een rekenblad heeft de nul weggelaten.
   *[other] ‘{ $value }’ is een getal, en een rekenblad laat nullen weg. Bedoeld kan zijn: { $meant }.
  }
    .remedy = Geef de cel de opmaak Tekst en vul opnieuw in wat er moet staan.

# Samenhangregels: [[consistency]].
finding-N170 = Deze samenhangregel zegt niet, of meer dan één keer, waar hij op let.
    .remedy = Geef elke regel precies één van: { $known }.
finding-N171 = De vraag ‘{ $value }’ staat niet in deze norm. { $found ->
    [0] Er is geen vraag die erop lijkt.
   *[other] Lijkt erop: { $near }.
  }
    .remedy = { $book ->
        [yes] Noem in de kolom van de vraag het nummer van een vraag van deze norm.
       *[no] Noem bij indicator het id van een vraag van deze norm.
    }
finding-N172 = De schaal van vraag { $indicator } heeft geen niveau { $value }.
    .remedy = Kies een van de niveaus: { $known }.
finding-N173 = Deze voorwaarde noemt geen niveau, of meer dan één: { $value }
    .remedy = { $book ->
        [yes] Kies bij elke voorwaarde één vergelijking en één niveau.
       *[no] Geef elke voorwaarde precies één van: { $known }. Bijvoorbeeld at_least = 4.
    }
finding-N174 = Beide voorwaarden gaan over dezelfde vraag: { $value }.
    .remedy = Laat de tweede voorwaarde over een andere vraag gaan.
finding-N175 = { $why ->
        [kinds] Geen enkele soort school krijgt beide vragen: { $first } en { $second }. Deze regel merkt dus nooit iets op.
        [jump] Een sprong van { $value } niveaus kan niet: de langste schaal heeft er ruimte voor { $highest }.
       *[same_level] Er zijn geen { $value } vragen op één schaal: het zijn er hoogstens { $highest }. Deze regel merkt dus nooit iets op.
    }
    .remedy = { $why ->
        [kinds] Kijk naar kinds bij beide vragen en hun standaarden, of kies een andere vraag.
       *[other] Kies een lager getal.
    }
finding-N176 = Elk antwoord op vraag { $indicator } voldoet aan deze voorwaarde: { $value } is het laagste of het hoogste niveau.
    .remedy = { $book ->
        [yes] Kies een ander niveau, of kies als vergelijking dat het antwoord precies { $value } is.
       *[no] Kies een ander niveau, of schrijf is = { $value } als alleen dat niveau bedoeld is.
    }
finding-N177 = De samenhangregel ‘{ $value }’ let op hetzelfde als ‘{ $other }’ op regel { $line }.
    .remedy = Haal een van de twee weg. Van elke soort zonder vragen is één regel genoeg.
finding-N178 = Het getal { $value } bij { $key } kan niet.
    .remedy = Kies een geheel getal van { $least } tot en met { $most }.
finding-N179 = Een tegenstelling heeft precies twee voorwaarden; hier { $conditions ->
        [one] staat er één.
       *[other] staan er { $conditions }.
    }
    .remedy = { $book ->
        [yes] Vul bij een tegenstelling vraag_1 en vraag_2 in, elk met een vergelijking en een niveau.
       *[no] Schrijf pair = [ {"{"} indicator = "V1.1", at_least = 4 {"}"}, {"{"} indicator = "V2.1", at_most = 1 {"}"} ].
    }
finding-N180 = Het type ‘{ $value }’ bestaat niet.
    .remedy = Schrijf expertise of voorziening.
finding-N300 = De koppeling van normen noemt norm ‘{ $value }’ versie ‘{ $version }’, en die is er niet. De koppeling telt niet mee. Er zijn: { $known }.
    .remedy = Neem id en versie over zoals ze in de norm staan, of noem het bestand van die norm bij norms onder [crosswalk] in batch.toml.
finding-N301 = Standaard ‘{ $value }’ staat niet in norm { $norm }. { $found ->
        [0] Er is niets dat erop lijkt.
       *[other] Dit lijkt erop: { $near }.
    }
    .remedy = Verbeter het id.
finding-N302 = ‘{ $value }’ staat hier voor de tweede keer: { $what ->
        [elsewhere] tussen deze twee normen is er al een koppeling, in { $other }
        [norms] tussen deze twee normen is er al een koppeling
        [source] een standaard telt bij een andere één keer mee
       *[standard] over deze standaard is al gezegd wat haar dekt
    }.
    .remedy = Haal een van de twee weg, of voeg ze samen.
finding-N303 = { $what ->
        [word] ‘{ $value }’ zegt niet hoever een standaard is gedekt.
        [nothing] Deze standaard is ‘{ $value }’ gedekt, maar er staat niet waardoor.
       *[something] Deze standaard is niet gedekt, en toch staat er een standaard bij from.
    }
    .remedy = Schrijf bij answers "fully" of "partly", met de standaarden bij from; of "not", zonder from.
finding-N304 = Van norm { $norm } { $n ->
        [1] is standaard { $standards } niet genoemd: die telt
       *[other] zijn { $n } standaarden niet genoemd ({ $standards }): die tellen
    } als niet gedekt.
    .remedy = Klopt dat, schrijf dan bij answers van die standaard "not". Anders: noem wat haar dekt.
finding-N305 = Deze koppeling gaat van een norm voor { $from } naar een norm voor { $to }. Geen school valt onder allebei.
    .remedy = Kies twee normen voor dezelfde sector.
finding-N306 = Naar norm { $value } leidt geen koppeling. Er komt niets over deze norm in de verslagen.
    .remedy = Schrijf een koppeling naar deze norm, of haal het bestand weg bij norms onder [crosswalk].
