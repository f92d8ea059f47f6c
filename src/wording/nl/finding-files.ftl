# Bevindingen over bestanden (B) en over het scholenbestand (R).
# Bij elke code: wat er aan de hand is, en wat u kunt doen (.remedy).

## B0: de instellingen van de map

finding-B001 = In batch.toml staat ‘{ $value }’, en dat kan hier niet.
    .remedy = { $what ->
        [pattern] Schrijf bij id_pattern een geldig patroon (reguliere expressie), zoals ^[0-9]{"{6}"}$. Laat de regel weg voor de nummers van DUO.
        [duplicates] Schrijf duplicates = "latest" (de laatste inzending telt) of duplicates = "refuse" (geen van beide telt).
        [encoding] Schrijf een bekende tekencodering, zoals "utf-8", "windows-1252" of "macintosh".
        [kinds] Noem elk woord één keer, zoals kind = {"{"} Bo = "bao" {"}"}. Hoofdletters maken geen verschil.
        [file-twice] Noem elk bestand één keer. Ook ./scholen.csv en scholen.csv zijn hetzelfde bestand.
        [sector] Schrijf sector = "PO" of sector = "VO".
        [email] Schrijf één e-mailadres, zoals from = "gesprekken@swv.example".
        [line] Schrijf het onderwerp op één regel.
        [placeholder] Tussen accolades kan {"{school}"}, {"{nummer}"}, {"{bestuur}"}, {"{schooljaar}"}, {"{samenwerkingsverband}"}, {"{scholen}"}, {"{uitgave}"} of {"{bijlagen}"}. In een mail aan een bestuur kunnen school en nummer niet.
        [day] Schrijf by = 2026-03-01: eerst het jaar, dan de maand, dan de dag.
        [colour] Schrijf een kleur als hekje met zes cijfers of letters, zoals "#0b4f5c".
        [colours] Noem twee kleuren: eerst die van koppen, dan die van accenten, zoals colours = ["#0b4f5c", "#b35900"].
       *[group] Schrijf een geheel getal van 0 of meer.
    }
finding-B002 = batch.toml noemt ‘{ $value }’, maar dat is er niet.
    .remedy = Zet het bestand of de map op die plaats, of verbeter de naam in batch.toml. De naam telt vanaf de map waarin batch.toml staat.
finding-B003 = Er is geen enkel bestand waaruit antwoorden te lezen zijn.
    .remedy = Noemen andere bevindingen een bestand met antwoorden? Los die eerst op. Maak anders per schooljaar een map, bijvoorbeeld ‘2025-2026’, en zet daar de bestanden met zelfevaluaties in.

## B1: bestanden

finding-B004 = { $found ->
        [0] De map ‘{ $value }’ is er niet, of er staat geen batch.toml in.
       *[other] In de map ‘{ $value }’ staat geen batch.toml, maar wel ‘{ $other }’.
    }
    .remedy = { $found ->
        [0] Geef de map waarin batch.toml staat. Hoe u een eigen map maakt, staat in de handleiding (beginnen).
       *[other] Geef dat bestand de naam batch.toml. Staat er .txt achter, haal dat eraf: Verkenner laat het zien met Beeld, Weergeven, Bestandsnaamextensies.
    }
finding-B101 = Dit bestand kan niet worden gelezen.
    .remedy = Open het bestand zelf. Lukt dat, sla het dan opnieuw op als CSV (UTF-8) of als Excel-werkmap (.xlsx).
finding-B102 = Dit bestand is te groot: meer dan { $limit }.
    .remedy = { $what ->
        [list] Controleer of dit het juiste bestand is. Laat anders alleen de rijen en kolommen staan die het programma leest.
       *[other] Verdeel de rijen over meer bestanden in dezelfde map. Controleer ook of dit het juiste bestand is.
    }
finding-B103 = Het is niet zeker met welke tekencodering dit bestand is opgeslagen. Er kan in deze regel ‘{ $value }’ staan, maar ook ‘{ $mac }’.
    .remedy = Sla het bestand opnieuw op als CSV UTF-8. Of zet in batch.toml de regel encoding = "windows-1252" (of "macintosh") als u zeker weet welke het is: onder [schools] voor het scholenbestand, onder [evaluations] voor bestanden met antwoorden.
finding-B104 = ‘{ $value }’ is geen tabel en is niet gelezen.
    .remedy = Hoort dit bestand erbij? Sla het dan op als CSV of als Excel-werkmap. Anders hoeft u niets te doen.
finding-B105 = ‘{ $value }’ is niet gelezen: de naam is geen schooljaar.{ $found ->
        [0] { "" }
       *[other] { " " }Bedoeld is misschien { $meant }.
    }
    .remedy = Noem de map alleen naar het schooljaar, met twee jaren van vier cijfers en een streepje ertussen: ‘2025-2026’. Namen zoals ‘2025-26’, ‘2025_2026’ en ‘PO 2025-2026’ kunnen niet. Zet een los bestand in de map van het juiste jaar. Hoort dit niet bij de antwoorden, zet het dan ergens anders.{ $found ->
        [0] { "" }
       *[other] { " " }Met --year 2025-2026 kiest u het jaar zelf; dan gaat de run door zonder wat hier staat.
    }
finding-B106 = Deze tabel heeft geen rijen met gegevens.
    .remedy = Controleer of dit het juiste bestand is. De eerste gevulde rij moet de namen van de kolommen bevatten, daaronder staan de gegevens.
finding-B107 = De kolom ‘{ $column }’ ontbreekt. De tabel is niet gebruikt.
    .remedy = Voeg een kolom toe met precies deze naam in de eerste rij. Hoofdletters, spaties en streepjes maken niet uit.
finding-B108 = { $columns ->
    [one] Deze kolom wordt niet gebruikt: ‘{ $column }’.
   *[other] Deze kolommen worden niet gebruikt: { $column }.
  }
    .remedy = Is er een kolom bij die wel mee moet tellen? Controleer dan hoe de naam is geschreven. Staan er antwoorden in, draai dan sop check en geef in koppelingen.xlsx aan wat de kolom is. Anders hoeft u niets te doen.
finding-B109 = De kolom ‘{ $column }’ staat er twee keer. De tabel is niet gebruikt.
    .remedy = Verwijder een van de twee kolommen, of geef die een andere naam.
finding-B110 = Hier begint een aanhalingsteken (") dat nergens eindigt. { $lines ->
        [one] Deze regel is
       *[other] Deze regel en alles daarna, samen { $lines } regels, zijn
    } niet gelezen. De regels ervoor wel.
    .remedy = Haal het aanhalingsteken weg, of zet er een aan het einde van de cel.
finding-B111 = { $cells ->
        [one] Er staat een cel
       *[other] Er staan { $cells } cellen
    } buiten de kolommen met een naam. De rest van de rij is wel gebruikt.
    .remedy = Kijk of elke waarde in de rij onder de goede naam staat. Is het een losse aantekening? Geef die kolom een naam, of haal de aantekening weg.
finding-B112 = { $why ->
        [open] Dit bestand is open in een ander programma, en kan daarom niet worden gelezen.
       *[gone] Dit bestand of deze map is er niet meer, of mag niet worden gelezen.
    }
    .remedy = { $why ->
        [open] Sluit het bestand in dat programma, zoals Excel of Word, en start het programma daarna opnieuw.
       *[gone] Sluit het bestand als het nog openstaat in Excel. Controleer of het bestand of de map er nog staat (ook waar een verwijzing naartoe gaat) en of u het mag openen. Start het programma daarna opnieuw.
    }
finding-B113 = Dit bestand of deze map ligt buiten de map van deze batch en is niet gelezen.
    .remedy = Zet het bestand of de map zelf op deze plaats, in plaats van een verwijzing ernaar.
finding-B114 = Dit is een bestand van het soort { $kind }. Dat kan het programma niet lezen, ook niet als de naam op .csv of .xlsx eindigt.
    .remedy = Open het bestand en sla het op als CSV (UTF-8) of als Excel-werkmap (.xlsx). Pak een zip, 7z of rar eerst uit. Zet het nieuwe bestand in deze map en haal dit bestand weg.
finding-B115 = Dit bestand is geen leesbare tekst: er staan tekens in die niet in een tekst voorkomen.
    .remedy = Open het bestand in het programma waarmee het is gemaakt en sla het op als CSV UTF-8 of als Excel-werkmap (.xlsx).
finding-B116 = { $what ->
    [line] In deze regel staat een letter die niet past bij de tekencodering van het bestand: { $encoding }. Het bestand is niet gelezen.
   *[file] Dit bestand past niet bij de tekencodering { $encoding }.
  }
    .remedy = { $what ->
        [line] Open het bestand en zoek in deze regel de letter die er vreemd uitziet. Typ die opnieuw en sla het bestand op als CSV UTF-8. Er kunnen meer van zulke letters zijn.
       *[file] Sla het bestand opnieuw op als CSV UTF-8. Staat er in batch.toml een regel met encoding, controleer die dan of haal die weg.
    }
finding-B117 = Deze werkmap is beveiligd met een wachtwoord.
    .remedy = Open de werkmap, haal het wachtwoord eraf (Bestand, Info, Werkmap beveiligen) en sla de werkmap weer op.
finding-B118 = Deze werkmap is beschadigd en is niet gelezen. Technische melding: { $detail }.
    .remedy = Open de werkmap in Excel of LibreOffice, laat die zo nodig herstellen en sla de werkmap opnieuw op als .xlsx.
finding-B119 = { $what ->
    [cell] Het bestand is niet gelezen: in deze cel staat te veel tekst (meer dan 100.000 bytes).
    [batch] Dit bestand is niet gebruikt: met de bestanden ervoor samen vraagt het te veel geheugen (meer dan 560 MB).
    [file] Dit bestand is niet gebruikt: het vraagt te veel geheugen (meer dan 560 MB).
    [list] Dit bestand is niet gebruikt: voor een lijst staat er te veel in (meer dan 64 MB geheugen).
   *[table] Deze tabel is niet gelezen: geopend vraagt die te veel geheugen.
  }
    .remedy = { $what ->
        [cell] Kort de tekst in deze cel in. Is de cel in het rekenblad niet zo lang? Dan ontbreekt ervoor een aanhalingsteken of een regeleinde.
        [list] Controleer of dit het juiste bestand is. Laat anders alleen de rijen en kolommen staan die het programma leest.
        [file] Controleer of dit het juiste bestand is. Verdeel anders de rijen over meer bestanden, en draai in delen.
        [batch] Controleer of dit het juiste bestand is. Haal anders bestanden van oude schooljaren weg, of draai in delen.
       *[table] Controleer of er ver buiten de gegevens nog iets staat. Kopieer anders alleen de gegevens naar een nieuw bestand.
    }
finding-B120 = In deze cel staat een fout van het rekenblad: { $value }.
    .remedy = Verbeter de formule in deze cel, of typ de waarde zelf.
finding-B121 = Dit bestand heet een werkmap ({ $value }), maar is dat niet: er staat alleen tekst in.
    .remedy = Open het bestand in het programma waarmee het is gemaakt en sla het op als Excel-werkmap (.xlsx) of als CSV (UTF-8). Een andere naam geven is niet genoeg.
finding-B122 = De uitkomst van deze formule staat niet in het bestand. De cel telt als leeg.
    .remedy = Open de werkmap in Excel of LibreOffice en sla die opnieuw op. Dan komt de uitkomst in het bestand te staan.
finding-B123 = De naam van dit bestand of deze map kan niet worden gebruikt: { $what ->
        [control] er staan tekens in die niet te zien zijn, zoals een regeleinde
       *[unicode] er staan tekens in die niet te lezen zijn
    }. Wat het bevat is niet gelezen.
    .remedy = Geef het bestand of de map een andere naam, met gewone letters, cijfers, spaties en streepjes.
finding-B124 = Deze map is een verwijzing naar een andere map en is niet gelezen.
    .remedy = Zet de bestanden zelf in de map, in plaats van een verwijzing ernaar.
finding-B125 = Deze map ligt te diep in andere mappen en is niet gelezen.
    .remedy = Zet de bestanden hoger, het liefst meteen in de map van het schooljaar.
finding-B150 = De verslagen kunnen niet naar ‘{ $value }’: { $what ->
        [evaluations] dat is een map met zelfevaluaties van scholen
        [norms] dat is de map met de normen
        [year] dat is een map van een schooljaar die niet door dit programma is gemaakt
       *[inputs] de map die dan wordt gemaakt, zou op de plaats komen van bestanden die deze run leest
    }.
    .remedy = Kies met --out een andere map, bijvoorbeeld ‘verslagen’ naast de map van de batch. Het programma maakt daarin zelf een map per schooljaar.
finding-B151 = Bevinding { $code } komt in dit bestand nog { $more } keer voor. Die staan er niet apart bij, maar tellen wel mee.
    .remedy = Los eerst op wat wel apart wordt genoemd: meestal is het overal hetzelfde. Draai daarna opnieuw.
finding-B152 = Deze tekst heeft { $length } tekens en past niet: { $what ->
        [name] in de verslagen staan de eerste { $limit } tekens van de naam
       *[cell] in een werkmap van Excel staan de eerste { $limit } tekens
    }.
    .remedy = Maak de tekst korter als het geheel moet worden getoond. De uitslagen veranderen er niet door.
finding-B153 = Dit bestand is veranderd terwijl het programma bezig was.
    .remedy = Wacht tot niemand het bestand meer bewaart of synchroniseert, en draai opnieuw.
finding-B126 = Dit blad is zo verborgen dat Excel het niet laat zien. Het is niet gelezen.
    .remedy = Staan er antwoorden op? Kopieer ze dan naar een zichtbaar blad of vraag de school om een nieuw bestand. Anders hoeft u niets te doen.
finding-B130 = { $kind ->
        [beside] Deze rij heeft { $cells } cellen, en er horen er { $expected } te zijn.
       *[remark] In deze rij staat een antwoord waar een toelichting hoort: de cellen zijn waarschijnlijk verschoven.
    } Wat erin staat, kan onder de verkeerde naam staan. De rij is niet gebruikt.
    .remedy = Meestal staat er een scheidingsteken in een tekst. Zet die cel tussen aanhalingstekens ("...") of haal het teken weg. In Excel: schuif de cellen terug, of zet een aantekening niet pal naast de tabel.
finding-B131 = Deze rij heeft { $cells } { $cells ->
        [one] cel
       *[other] cellen
    }, en er horen er { $expected } te zijn. Wat erin staat, kan onder de verkeerde naam staan. De rij is niet gebruikt.
    .remedy = Zet het scheidingsteken dat ontbreekt erbij, ook voor een lege cel.
finding-B180 = In batch.toml staat bij hand_in dat scholen uiterlijk { $value } inleveren. Dat is niet in schooljaar { $year }; de datum staat daarom op geen enkel blad.
    .remedy = Zet bij by een datum in schooljaar { $year }, of haal de regel weg.
finding-B181 = De kleur { $value } van de huisstijl is op wit niet goed te { $kind ->
        [text] lezen
       *[shape] zien
    }: het contrast is { $whole },{ $part } op 1, en nodig is { $kind ->
        [text] 4,5
       *[shape] 3
    } op 1 (WCAG 2.2). Gebruikt is { $nearest }.
    .remedy = Zet bij colours in batch.toml "{ $nearest }", of kies zelf een donkerder kleur.
finding-B182 = Het logo ‘{ $value }’ is niet gebruikt: { $what ->
        [kind] het is geen PNG en geen SVG
        [much] het is te groot van opzet: meer dan 4.000 beeldpunten breed of hoog, meer dan 4 miljoen beeldpunten, of meer dan 5.000 vormen
        [damaged] het bestand is beschadigd
        [unsafe] het bevat iets wat kan uitvoeren of naar elders leidt: { $part }
        [drawn] het bevat iets wat niet wordt getekend: { $part }
       *[empty] er staat niets in
    }.
    .remedy = { $what ->
        [drawn] Laat in het tekenprogramma alles omzetten in vormen (contouren) van één kleur, zonder tekst, verloop of doorzichtigheid. Of bewaar het logo als PNG.
        [unsafe] Bewaar het logo opnieuw als gewone SVG zonder verwijzingen, of als PNG.
       *[other] Neem een PNG of SVG van hoogstens 256 kB die u in een browser kunt openen.
    }
finding-B170 = In deze cel staan { $lines } regels die rijen van de tabel lijken. De rij met deze cel is niet gebruikt.
    .remedy = Kijk in deze regels of er een aanhalingsteken (") te veel is of ontbreekt. Is het één toelichting, haal dan de scheidingstekens uit haar regels.
finding-B132 = In deze tabel staat elke regel in één cel, met { $delimiter ->
        [comma] komma's
        [semicolon] puntkomma's
        [tab] tabs
       *[bar] verticale strepen
    } ertussen. Het programma heeft de regels zelf verdeeld.
    .remedy = Controleer of de antwoorden kloppen. Beter is het om de kolom te splitsen: kies in Excel Gegevens, Tekst naar kolommen, Gescheiden, en sla de werkmap op.
finding-B133 = Dit blad staat in de werkmap genoemd, maar er zit niets in het bestand. Het is overgeslagen.
    .remedy = Open de werkmap in Excel. Staan er antwoorden op dit blad, sla de werkmap dan opnieuw op. Is het een oude macro, dan hoeft u niets te doen.
finding-B134 = In deze tabel staat bijna elke regel in één cel, maar niet elke: in sommige rijen staat ook iets in een andere cel. De tabel is niet gelezen.
    .remedy = Open het oorspronkelijke CSV-bestand in Excel via Gegevens, Uit tekst/CSV, met het goede scheidingsteken. Of splits de kolom met Gegevens, Tekst naar kolommen. Sla het daarna op.
finding-B145 = { $kind ->
    [file] { $texts ->
        [one] In één tekst van dit bestand staat een teken dat het lettertype van de verslagen niet heeft. Dit is de plaats. Op papier ontbreekt het teken, of er staat een vraagteken.
       *[other] In { $texts } teksten van dit bestand staat een teken dat het lettertype van de verslagen niet heeft. Dit is de eerste. Op papier ontbreekt het teken, of er staat een vraagteken.
    }
   *[text] In deze tekst staat een teken dat het lettertype van de verslagen niet heeft. Op papier en in de grafieken staat: ‘{ $shown }’.
  }
    .remedy = Schrijf de tekst zonder dat teken als hij zo niet goed te lezen is. Anders hoeft u niets te doen.

## R: het scholenbestand

finding-R101 = In het scholenbestand ontbreekt: { $columns }. Zonder deze kolommen kan het programma niet werken.
    .remedy = Voeg de kolommen toe. In povo komt PO of VO. In soort komt bao, sbo, so, vo, pro of vso: het woord dat de norm gebruikt. In een bestand van DUO staan deze twee kolommen vaak niet. Is het antwoord voor alle scholen in het bestand hetzelfde, zet dan in batch.toml onder [schools] bijvoorbeeld sector = "PO" en kind = "bao".
finding-R102 = In het scholenbestand staat geen enkele school die kan worden gebruikt.
    .remedy = Los eerst de andere bevindingen over dit bestand op.
finding-R103 = De kolom ‘{ $column }’ is leeg bij deze school. De rij is niet gebruikt.
    .remedy = Vul de cel in.
finding-R104 = ‘{ $value }’ is geen vestigingsnummer. De rij is niet gebruikt.
    .remedy = Vul het vestigingsnummer in als tekst: de BRIN-code (twee cijfers, twee letters) en twee cijfers, zoals 01AB00. Maakt een rekenblad er een getal van, geef de kolom dan eerst de opmaak Tekst.
finding-R105 = ‘{ $value }’ is geen vestigingsnummer. Waarschijnlijk is er een nul weggevallen en is { $likely } bedoeld. De rij is niet gebruikt.
    .remedy = Geef de kolom in het rekenblad de opmaak Tekst en vul het hele nummer in, met de nullen.
finding-R106 = ‘{ $value }’ is geen PO of VO. De rij is niet gebruikt.
    .remedy = Vul in de kolom povo PO of VO in. Speciaal onderwijs hoort bij PO, voortgezet speciaal onderwijs en praktijkonderwijs bij VO.
finding-R107 = ‘{ $value }’ is geen schooljaar. De rij is niet gebruikt.
    .remedy = Schrijf het schooljaar als 2025-2026, of laat de cel leeg.
finding-R108 = Deze periode eindigt in { $value } en begint pas in { $from }. De rij is niet gebruikt.
    .remedy = Verbeter van of tot. Laat van leeg als de school er altijd al was, en tot als de school blijft bestaan.
finding-R109 = School { $value } staat voor een deel van de tijd ook in rij { $other }. Deze rij is niet gebruikt.
    .remedy = Vul van en tot zo in dat de perioden van een school niet overlappen, of verwijder een van de rijen.
finding-R110 = School { $value } staat er twee keer op dezelfde manier in, ook in rij { $other }. Eén rij telt mee.
    .remedy = Verwijder een van de twee rijen.
finding-R111 = ‘{ $value }’ is geen aantal leerlingen. De school telt mee, maar zonder aantal leerlingen.
    .remedy = Vul een heel getal in, zoals 312 of 1.234. Is het aantal niet bekend, laat de cel dan leeg.
finding-R112 = De opvolger ‘{ $value }’ staat niet in het scholenbestand. De opvolging telt niet mee.
    .remedy = Controleer het vestigingsnummer van de opvolger, of voeg die school toe.
finding-R113 = Via de opvolger { $value } komt deze school weer bij zichzelf uit. De opvolging telt niet mee.
    .remedy = Vul bij opvolger de school in die na de fusie verdergaat, en laat de cel leeg bij die school zelf.
finding-R130 = School { $value } noemt opvolger { $successor }, maar in rij { $row } is tot leeg: de school bestaat dus nog. Er gaat niets op de opvolger over.
    .remedy = Vul bij tot het laatste schooljaar van { $value } in. Bestaat de school nog, laat dan opvolger leeg.
finding-R131 = School { $value } noemt in deze rij opvolger { $successor }, en in haar laatste periode opvolger { $last }. De laatste telt.
    .remedy = Vul in alle rijen van { $value } dezelfde opvolger in, of alleen in de laatste.
finding-R132 = School { $value } staat hier met andere gegevens dan in { $other }. Het zijn twee versies van het scholenbestand, en het programma kiest er niet een.
    .remedy = Laat in de werkmap alleen het blad staan dat geldt, of verbeter de rij die niet klopt. Veranderde de school, vul dan van en tot in, zodat de perioden niet overlappen.
finding-R133 = Dit blad is verborgen, en school { $value } staat ook in { $other }. Het is een andere versie van het scholenbestand en is niet gelezen.
    .remedy = Is dit blad oud, verwijder het dan. Geldt juist dit blad, maak het dan zichtbaar en verwijder het andere.
finding-R114 = Bij { $value } staat geen bevoegd gezag. De school telt bij geen enkel bestuur mee.
    .remedy = Vul het nummer of de naam van het bevoegd gezag in.
finding-R115 = Het scholenbestand noemt geen bevoegd gezag. Er zijn daarom geen uitkomsten per bestuur.
    .remedy = Voeg de kolommen bevoegd_gezag_nummer en bevoegd_gezag toe als u die uitkomsten wilt zien.
finding-R116 = Deze rij noemt twee verschillende vestigingsnummers: ‘{ $value }’ past niet bij ‘{ $other }’. De rij is niet gebruikt.
    .remedy = Controleer de kolommen met de BRIN-code en het vestigingsnummer, en laat in elke kolom hetzelfde nummer staan.
finding-R117 = { $rows ->
        [one] Eén rij is
       *[other] { $rows } rijen zijn
    } niet gebruikt: de school staat niet in de gekozen gemeente ({ $value }). { $kept ->
        [one] Eén rij is
       *[other] { $kept } rijen zijn
    } overgebleven.
    .remedy = Doet er ook een school uit een andere gemeente mee? { $by ->
        [option] Geef die gemeente dan ook op, met nog een keer --municipality.
       *[batch] Zet die gemeente dan erbij in batch.toml, onder [schools] bij municipality.
    } Anders hoeft u niets te doen.
finding-R118 = Geen enkele rij heeft de gemeente ‘{ $value }’, die { $by ->
        [option] met --municipality
       *[batch] in batch.toml
    } is gekozen.{ $found ->
        [0] {""}
       *[other] {" "}Bedoelde u { $near }?
    }
    .remedy = Controleer hoe de naam in de kolom GEMEENTENAAM is geschreven, en schrijf die zo { $by ->
        [option] achter --municipality.
       *[batch] in batch.toml, onder [schools] bij municipality.
    } Hoofdletters, spaties en streepjes maken niet uit.
finding-R119 = { $by ->
        [option] Met --municipality
       *[batch] In batch.toml
    } is een gemeente gekozen ({ $value }), maar het scholenbestand heeft geen kolom GEMEENTENAAM.
    .remedy = Voeg de kolom GEMEENTENAAM toe, of haal { $by ->
        [option] --municipality weg.
       *[batch] in batch.toml de regel municipality weg.
    } Dan doen alle scholen in het bestand mee.
finding-R120 = { $count ->
        [one] Eén school is
       *[other] { $count } scholen zijn
    } nieuw in dit schooljaar: { $schools }.
    .remedy = Klopt dit, dan hoeft u niets te doen. Is het een school met een nieuw nummer, vul dan bij het oude nummer in wie de opvolger is.
finding-R121 = { $count ->
        [one] Eén school is
       *[other] { $count } scholen zijn
    } dit schooljaar overgegaan in een andere school: { $schools }.
    .remedy = Klopt dit, dan hoeft u niets te doen. De geschiedenis van de uitslagen gaat mee naar de opvolger.
finding-R122 = { $count ->
        [one] Eén school is
       *[other] { $count } scholen zijn
    } er dit schooljaar niet meer, en er is geen opvolger ingevuld: { $schools }.
    .remedy = Is de school opgegaan in een andere school, of kreeg die een nieuw nummer? Vul dan bij opvolger het nummer in dat doorgaat. Is de school gesloten, dan hoeft u niets te doen. Bestaat de school nog, verbeter dan tot.
finding-R123 = { $count ->
        [one] Eén school is
       *[other] { $count } scholen zijn
    } er dit schooljaar niet meer, en de opvolger ook niet: { $schools }.
    .remedy = Controleer het nummer van de opvolger, en bij die school van en tot.
finding-R124 = Het bestuur ‘{ $value }’ staat er met verschillende namen: { $names }. Elke naam telt als een eigen bestuur.
    .remedy = Schrijf de naam van het bestuur bij al zijn scholen op dezelfde manier. Zijn het verschillende besturen, controleer dan het nummer.
finding-R125 = Het bestuur ‘{ $value }’ heeft meer dan één nummer: { $numbers }. De scholen tellen samen als één bestuur.
    .remedy = Een bestuur mag meer dan één nummer hebben. Zijn het verschillende besturen, geef ze dan ieder een eigen naam.
finding-R126 = { $count ->
        [one] Eén naam is
       *[other] { $count } namen zijn
    } van meer dan één school: { $schools }. Deze scholen zijn alleen aan hun nummer te herkennen.
    .remedy = Laat deze scholen hun vestigingsnummer invullen, of geef ze in het scholenbestand ieder een eigen naam.
finding-R127 = Van geen enkele school is het aantal leerlingen bekend. Uitkomsten in leerlingen blijven leeg.
    .remedy = Vul de kolom leerlingen als u die uitkomsten wilt zien. De aantallen staan bij DUO in een ander bestand.
finding-R128 = { $count ->
        [one] Eén PO-school heeft geen wijk, en andere wel
       *[other] { $count } PO-scholen hebben geen wijk, en andere wel
    }: { $schools }. Zonder wijk telt een school bij geen enkele wijk mee.
    .remedy = Vul bij deze scholen de wijk in.
finding-R160 = ‘{ $value }’ is de naam die tabellen geven aan scholen zonder wijk of bestuur. De cel telt als leeg.
    .remedy = Laat de cel leeg als de school er geen heeft. Heet de wijk of het bestuur echt zo, schrijf de naam dan zonder haakjes.
finding-R161 = De wijk ‘{ $value }’ staat er op verschillende manieren geschreven: { $names }. Elke naam telt als een eigen wijk.
    .remedy = Schrijf de naam van de wijk bij al haar scholen op dezelfde manier. Zijn het verschillende wijken, geef ze dan namen die meer verschillen.
finding-R129 = School { $value } staat ook in rij { $other }, met andere gegevens. In beide rijen zijn van en tot leeg. Deze rij is niet gebruikt.
    .remedy = Verwijder de rij die niet klopt. Veranderde de school, vul dan van en tot in, zodat de perioden niet overlappen.

finding-R135 = De naam ‘{ $value }’ bij opvolger hebben meer scholen: { $sites }. Deze school heeft nu geen opvolger.
    .remedy = Vul het vestigingsnummer van de opvolger in.
