# Uitleg bij de codes B: `sop explain B001`. Per code: wat het betekent (de tekst zelf), de titel, waarom het telt, een voorbeeld en wat u doet.

explain-group-B = De map met bestanden (batch)

explain-B001 = In batch.toml staat bij een bekende sleutel een waarde die het programma niet kan gebruiken. Het gaat om id_pattern, sector, duplicates, encoding, minimum_group of by. De run stopt en schrijft niets.
    .title = Waarde in batch.toml kan niet worden gebruikt
    .why = Deze instellingen bepalen welke nummers en inzendingen tellen. Een waarde raden zou de uitslagen ongemerkt veranderen.
    .example =
        batch.toml:
        {"["}evaluations]
        folder = "zelfevaluaties"
        duplicates = "eerste"          <- bestaat niet
    .cure =
        1. Open batch.toml op de regel die de bevinding noemt.
        2. Kies een waarde die kan: duplicates = "latest" of "refuse"; encoding = "utf-8", "windows-1252" of "macintosh"; sector = "PO" of "VO"; minimum_group = een geheel getal van 0 of meer; by = 2026-03-01; id_pattern = een geldige reguliere expressie.
        3. Weet u het niet, haal de regel dan weg. Dan geldt de gewone instelling.

explain-B002 = batch.toml noemt een bestand of map die er niet is. Het kan gaan om scholen, normen, afspraken, ontheffingen of de map met zelfevaluaties. De run stopt en schrijft niets.
    .title = Bestand of map uit batch.toml is er niet
    .why = Zonder dit bestand zouden uitslagen ontbreken of anders uitvallen. Zonder ontheffingen lijkt een school bijvoorbeeld niet te voldoen.
    .example =
        batch.toml:
        waivers = "ontheffing.csv"

        In de map staat: ontheffingen.csv
    .cure =
        1. Kijk in de map van batch.toml hoe het bestand echt heet. De naam telt vanaf die map.
        2. Verbeter de naam in batch.toml, of zet het bestand op de goede plaats.
        3. Bij norms mag een sterretje: norms = {"["}"../norms/*.toml"]. Er moet dan minstens één bestand op passen.

explain-B003 = In geen enkele map van een schooljaar staat een bestand waaruit antwoorden te lezen zijn. De run stopt en schrijft niets.
    .title = Geen enkel bestand met antwoorden
    .why = Zonder antwoorden is er niets te beoordelen. Een verslag met alleen "niet ingediend" zou geen beeld van de scholen geven.
    .example =
        zelfevaluaties/
            antwoorden.csv             <- staat niet in een map met een schooljaar
    .cure =
        1. Maak onder de map met zelfevaluaties een map per schooljaar, zoals 2025-2026.
        2. Zet daar de bestanden met antwoorden in: csv, xlsx, xls of ods.
        3. Staan ze er al? Los dan de andere bevindingen over die bestanden op.

explain-B004 = De map die u noemt bestaat niet, of er staat geen batch.toml in. De run stopt.
    .title = Geen map met batch.toml
    .why = In batch.toml staat waar de scholen, de normen en de antwoorden zijn. Zonder dat bestand weet het programma niets.
    .example =
        sop run D:\verslagen           <- hier staan alleen oude verslagen
    .cure =
        1. Noem de map waarin batch.toml staat, of batch.toml zelf: sop run mijn-batch.
        2. Staat er batch.toml.txt? Haal .txt eraf; Verkenner toont dat einde met Beeld, Weergeven, Bestandsnaamextensies.
        3. Heeft u nog geen eigen map? Begin er een: sop new mijn-batch.

explain-B101 = Het programma kan dit bestand niet lezen. Meestal is het een norm die niet als UTF-8 is opgeslagen; dan stopt de run. Een enkele keer is het geen gewoon bestand, maar een map of een apparaat.
    .title = Bestand kan niet worden gelezen
    .why = Wat in dit bestand staat, telt niet mee. Antwoorden in dit bestand tellen dan niet voor de school.
    .example =
        batch.toml:  norms = {"["}"normen/po.toml"]
        Kladblok heeft po.toml opgeslagen als "ANSI": de é is niet te lezen.
    .cure =
        1. Een norm: kies in Kladblok Opslaan als, en bij Codering UTF-8.
        2. Iets anders: open het bestand. Lukt dat niet, vraag het dan opnieuw op.
        3. Een tabel: sla die op als CSV UTF-8 of als Excel-werkmap (.xlsx).

explain-B102 = Het bestand is groter dan het programma leest: 192 MB voor antwoorden, 32 MB voor het scholenbestand, afspraken, ontheffingen en koppelingen, 64 MB voor een norm. Het is niet gelezen. Een norm die te groot is, stopt de run.
    .title = Bestand is te groot
    .why = Zo'n bestand is bijna nooit een tabel met antwoorden: tienduizend scholen met honderd vragen passen er ruim in. De grens houdt de computer bruikbaar.
    .example =
        zelfevaluaties/2025-2026/alles.csv     900 MB
    .cure =
        1. Kijk of dit het goede bestand is. Een reservekopie of een export van een heel systeem hoort hier niet.
        2. Is het echt zo groot? Verdeel de rijen over meer bestanden in dezelfde map, elk met de kop erboven.

explain-B103 = Een tekstbestand zegt niet met welke tekencodering het is opgeslagen, en de tekens passen bij meer dan één. Bij UTF-8 en bij Windows-1252 is het programma zeker; hier niet. Het bestand is niet gelezen.
    .title = Tekencodering is niet zeker
    .why = Met de verkeerde codering worden letters met een accent andere letters. Een antwoord zoals "één keer" wordt dan niet herkend. Daarom raadt het programma niet.
    .example =
        Een CSV van Excel op een oudere Mac:
        99AB00;A.1;één keer            wordt gelezen als:  99AB00;A.1;ŽŽn keer
    .cure =
        1. Open het bestand in het programma waarmee het is gemaakt en kies Opslaan als, CSV UTF-8.
        2. Kan dat niet en weet u de codering zeker? Zet in batch.toml de regel encoding = "macintosh" of encoding = "windows-1252": onder {"["}schools] voor het scholenbestand, onder {"["}evaluations] voor alle bestanden met antwoorden zonder kenmerk (BOM), ook voor die in UTF-8.

explain-B104 = In de map van een schooljaar staat een bestand dat geen tabel is. Het is niet gelezen. Het programma leest csv, tsv, txt, xlsx, xlsm, xls en ods.
    .title = Bestand is geen tabel en is niet gelezen
    .why = Meestal is dit een brief of een foto en is er niets aan de hand. Soms staan de antwoorden van een school in een pdf of een Word-bestand: die school geldt dan als niet ingediend.
    .example =
        zelfevaluaties/2025-2026/
            antwoorden.csv
            toelichting 99AB00.docx    <- niet gelezen
    .cure =
        1. Staan er antwoorden in? Zet ze in een tabel en sla die op als CSV of als Excel-werkmap.
        2. Hoort het er niet bij? Dan hoeft u niets te doen. U mag het laten staan.

explain-B105 = Onder de map met zelfevaluaties staat een map waarvan de naam geen schooljaar is, of een los bestand met een tabel. Wat erin staat, is niet gelezen.
    .title = Map heet niet naar een schooljaar
    .why = Het schooljaar bepaalt welke norm geldt en met welk jaar wordt vergeleken. Staan hier antwoorden in, dan gelden die scholen als niet ingediend.
    .example =
        zelfevaluaties/
            2025-2026/                 <- goed
            2026/                      <- geen schooljaar
            nagekomen.xlsx             <- staat niet in een map met een schooljaar
    .cure =
        1. Geef de map de naam van het schooljaar, met vier cijfers voor elk jaar: 2025-2026.
           Is de naam een verschrijving van een schooljaar, of kan het laatste jaar erin staan, dan stopt de run; met --year gaat hij door.
        2. Zet losse bestanden in de map van hun schooljaar.
        3. Hoort dit er niet bij? Zet het dan ergens anders neer.

explain-B106 = Het bestand bevat geen rijen met gegevens: het is leeg, of er staat alleen een kop. Er is niets uit gelezen.
    .title = Tabel zonder rijen met gegevens
    .why = Een school die dit bestand instuurde, geldt als niet ingediend. Is het scholen.csv, of een bestand met afspraken of ontheffingen waar zelfs geen kop in staat, dan stopt de run.
    .example =
        99AB00.csv:
        vestigingsnummer;indicator;antwoord
        (en verder niets)
    .cure =
        1. Open het bestand. Staan er rijen in een ander bestand of in een andere versie? Gebruik dan dat bestand.
        2. Zet in de eerste gevulde rij de namen van de kolommen en daaronder de gegevens.
        3. Is het bestand met reden leeg? Dan mag u het weghalen.

explain-B107 = In het bestand met afspraken of ontheffingen ontbreekt een kolom die nodig is. De run stopt en schrijft niets.
    .title = Verplichte kolom ontbreekt
    .why = Zonder ontheffingen zouden scholen ten onrechte niet voldoen. Zonder afspraken zou een gesprek opnieuw beginnen. Daarom gaat de run niet zonder door.
    .example =
        ontheffingen.csv:
        vestigingsnummer;standaard;reden;verleend_door  <- tot ontbreekt
        99AB00;V1;verbouwing;samenwerkingsverband
    .cure =
        1. Voeg de kolom toe in de rij met namen. Hoofdletters, spaties en streepjes maken niet uit.
        2. Afspraken: vestigingsnummer en omschrijving zijn nodig. Ontheffingen: vestigingsnummer, standaard, tot, reden en verleend_door.
        3. Heeft u geen afspraken of ontheffingen? Haal dan de regel agreements of waivers weg uit batch.toml.

explain-B108 = In de tabel staan kolommen waarvan het programma de naam niet kent. Het slaat deze kolommen over en leest de rest.
    .title = Kolommen die niets betekenen voor sop
    .why = Meestal klopt dit: een bestand van DUO heeft veel kolommen die hier niet nodig zijn. Maar een tikfout in de naam van een kolom kost alles wat eronder staat.
    .example =
        vestigingsnummer;indicator;antwoord;toelichtng  <- tikfout
        99AB00;A.1;3;Zie het jaarplan
    .cure =
        1. Lees de namen die de bevinding noemt. Is er een bij die moet meetellen, verbeter dan de naam in de eerste rij.
        2. Bekende kolommen bij antwoorden: vestigingsnummer, indicator, antwoord, schooljaar, toelichting, ingevuld_door, functie, datum.
        3. Zijn de kolommen alleen voor uzelf? Dan hoeft u niets te doen.

explain-B109 = Twee kolommen van het scholenbestand, de afspraken of de ontheffingen betekenen hetzelfde. Het programma kiest er geen. De run stopt en schrijft niets.
    .title = Twee kolommen met dezelfde betekenis
    .why = Als de twee kolommen verschillen, is niet te zien welke klopt. Een verkeerde keuze verandert wie er meedoet of wat is afgesproken.
    .example =
        scholen.csv:
        vestigingsnummer;naam;VESTIGINGSNAAM;povo;soort  <- naam staat er twee keer
    .cure =
        1. Kijk welke van de twee kolommen de goede gegevens heeft.
        2. Haal de andere kolom weg, of geef die een naam die het programma niet kent, zoals naam_oud.

explain-B110 = Een cel in een tekstbestand begint met een aanhalingsteken (") dat nergens eindigt. Het programma kan niet weten waar de cel ophoudt. Deze rij en alles daarna zijn niet gelezen; de rijen ervoor wel.
    .title = Aanhalingsteken wordt niet gesloten
    .why = Alle antwoorden na deze plaats ontbreken. Scholen die verderop staan, gelden als niet ingediend of hebben open vragen. Is het het bestand met ontheffingen, dan stopt de run.
    .example =
        99AB00;A.1;3;"Zie het jaarplan
        99AB00;A.2;4;                  <- ook deze rij is niet gelezen
    .cure =
        1. Open het bestand in Kladblok en ga naar de regel die de bevinding noemt.
        2. Zet een aanhalingsteken aan het einde van de cel, of haal het eerste weg.
        3. Draai opnieuw. Pas dan ziet u of er verderop nog iets niet klopt.

explain-B111 = In een rij staat iets onder geen enkele naam, zoals een aantekening naast de tabel. De rest van de rij is gewoon gebruikt. Wat te ver staat, is niet gebruikt en wordt niet genoemd, want het kan over een leerling gaan.
    .title = Cel zonder naam erboven
    .why = Meestal is het een losse aantekening. Is de rij in Excel per ongeluk opgeschoven, dan staat ook het antwoord in de verkeerde kolom.
    .example =
        | vestigingsnummer | indicator | antwoord |               |
        | 99AB00           | A.1       | 3        | nog nabellen  |
    .cure =
        1. Ga naar de rij en kijk of elke waarde onder de goede naam staat.
        2. Is het een losse aantekening? Geef de kolom een naam, of haal de aantekening weg.

explain-B112 = Het bestand was er bij het begin van de run, maar was later weg, of het was open in een ander programma of mocht niet worden gelezen. Wat erin staat, telt niet mee.
    .title = Bestand is weg of open in een ander programma
    .why = Antwoorden in dit bestand ontbreken. Is het scholen.csv of het bestand met afspraken of ontheffingen, dan stopt de run.
    .example =
        zelfevaluaties/2025-2026/99AB00.xlsx
        Iemand verplaatste het bestand tijdens de run, of OneDrive was nog bezig.
    .cure =
        1. Sluit het bestand in Excel en wacht tot OneDrive of SharePoint klaar is.
        2. Controleer of u het bestand zelf kunt openen.
        3. Draai opnieuw.

explain-B113 = Dit bestand of deze map ligt in werkelijkheid buiten de map van de batch: het is een koppeling (symbolic link) naar een andere plaats. Wat erin staat, is niet gelezen.
    .title = Bestand ligt buiten de map van de batch
    .why = Zo komt er nooit een bestand in een verslag dat daar niet hoort, langs een koppeling die niemand ziet. Een pad dat batch.toml noemt, ook op een andere schijf, ziet u wel, en dat wordt gelezen.
    .example =
        zelfevaluaties/2025-2026/99AB00.csv  ->  /home/anja/prive/99AB00.csv
    .cure =
        1. Kopieer het bestand zelf naar de map van de batch.
        2. Hoort het op een andere plaats te staan? Noem dan die plaats zelf in batch.toml, zoals "../norms/po.toml" of "D:/swv/scholen.xlsx".

explain-B114 = Dit is een soort bestand dat het programma niet leest, maar waar wel antwoorden in kunnen staan: PDF, Word, PowerPoint, HTML, XML, xlsb, numbers of een zip. Het programma ziet dat aan de eerste tekens of aan het einde van de naam. Het bestand is niet gelezen.
    .title = Dit soort bestand wordt niet gelezen
    .why = De antwoorden in dit bestand tellen niet mee, ook als het op .xlsx of .csv eindigt. Zonder ander bestand geldt de school als niet ingediend.
    .example =
        uitslagen.xls
        Een website gaf deze naam aan een webpagina (HTML) met een tabel.
    .cure =
        1. Open het bestand in Excel of LibreOffice. Een zip pakt u eerst uit.
        2. Kies Opslaan als, en dan Excel-werkmap (.xlsx) of CSV UTF-8.
        3. Zet het nieuwe bestand in de map en haal het oude weg.

explain-B115 = In dit tekstbestand staan NUL-tekens. Die horen niet in een tekst. Vaak is het UTF-16 zonder kenmerk aan het begin, of helemaal geen tekst. Het bestand is niet gelezen.
    .title = Bestand is geen leesbare tekst
    .why = De antwoorden in dit bestand tellen niet mee. Zonder ander bestand geldt de school als niet ingediend.
    .example =
        antwoorden.csv begint met:  9 . 9 . A . B . 0 . 0 .   (elke punt: een NUL)
    .cure =
        1. Open het bestand in het programma waarmee het is gemaakt.
        2. Kies Opslaan als, en dan CSV UTF-8 of Excel-werkmap (.xlsx).
        3. Ziet u alleen vreemde tekens? Dan is het bestand beschadigd: vraag het opnieuw op.

explain-B116 = De tekens in dit bestand passen niet bij de tekencodering die is ingesteld, of die het bestand zelf aan het begin noemt. Of het bestand is UTF-8, op een enkele letter na: dan noemt de bevinding de regel. Het bestand is niet gelezen.
    .title = Tekst past niet bij de tekencodering
    .why = Met een verkeerde codering zouden letters verdwijnen of veranderen. De antwoorden in dit bestand tellen niet mee.
    .example =
        batch.toml:  encoding = "utf-8"
        99AB00.csv is opgeslagen als Windows-1252 en bevat een é.
    .cure =
        1. Staat er encoding in batch.toml? Haal die regel weg: meestal herkent het programma de codering zelf.
        2. Noemt de bevinding een regel? Open het bestand, typ daar de letter die er vreemd uitziet opnieuw en sla het op als CSV UTF-8.
        3. Of sla het bestand opnieuw op als CSV UTF-8.

explain-B117 = De werkmap is beveiligd met een wachtwoord om te openen. Het programma vraagt nooit om een wachtwoord. De werkmap is niet gelezen.
    .title = Werkmap heeft een wachtwoord
    .why = De antwoorden in deze werkmap tellen niet mee. Zonder ander bestand geldt de school als niet ingediend.
    .example =
        99AB00.xlsx
        Excel vraagt bij het openen: Voer het wachtwoord in.
    .cure =
        1. Open de werkmap in Excel met het wachtwoord.
        2. Kies Bestand, Info, Werkmap beveiligen, Versleutelen met wachtwoord. Maak het vak leeg en kies OK.
        3. Sla de werkmap op. Een beveiligd blad (alleen tegen wijzigen) mag wel.

explain-B118 = De werkmap is beschadigd of niet helemaal aangekomen. Het programma leest dan geen enkel blad, want een deel zou voor het geheel kunnen doorgaan.
    .title = Werkmap is beschadigd
    .why = De antwoorden in deze werkmap tellen niet mee. Zonder ander bestand geldt de school als niet ingediend.
    .example =
        99AB00.xlsx is 12 kB; de school heeft een bestand van 48 kB verstuurd.
    .cure =
        1. Open de werkmap in Excel of LibreOffice. Laat die zo nodig herstellen en controleer de inhoud.
        2. Sla de werkmap opnieuw op als .xlsx.
        3. Lukt het niet, vraag het bestand dan opnieuw op.

explain-B119 = De tabel zou geopend te veel geheugen vragen: bijvoorbeeld meer dan 20 miljoen gevulde cellen, een werkmap die uitgepakt groter is dan 1 GB, of een cel met meer dan 100.000 bytes tekst (in Excel past ten hoogste 32.767 tekens). Het bestand is niet gelezen.
    .title = Tabel vraagt te veel geheugen
    .why = De grens beschermt uw computer tegen bestanden die bedoeld of per ongeluk enorm zijn. De antwoorden in dit bestand tellen niet mee.
    .example =
        antwoorden.xlsx
        Het bestand is 3 MB, maar uitgepakt meer dan 1 GB.
    .cure =
        1. Druk in Excel op Ctrl+End. Staat u ver buiten de tabel? Dan staat daar nog iets.
        2. Kopieer alleen de tabel naar een nieuwe werkmap en sla die op als .xlsx.
        3. Noemt de bevinding een cel? Kort dan de tekst in die cel in.

explain-B120 = In een cel van een werkmap staat een foutwaarde, zoals #N/B of #VERW!. De formule in die cel geeft geen uitkomst. De foutwaarde telt als de tekst van de cel.
    .title = Cel bevat een foutwaarde van Excel
    .why = Staat dit bij een antwoord, dan kent de schaal die tekst niet en telt de vraag als niet beantwoord (A130). Staat het bij een nummer, dan hoort de rij bij geen school.
    .example =
        99AB00.xlsx, blad Antwoorden, cel C14:   =VERT.ZOEKEN(A14;Blad2!A:B;2;0)
        Excel laat zien:                         #N/B
    .cure =
        1. Ga in Excel naar de cel die de bevinding noemt.
        2. Verbeter de formule, of typ de waarde zelf.
        3. Sla de werkmap op en draai opnieuw.

explain-B121 = De naam eindigt op .xlsx, .xls, .xlsm of .ods, maar het bestand is geen werkmap en ook geen tabel. Er staat alleen tekst in. Het bestand is niet gelezen.
    .title = Bestand heet een werkmap, maar is dat niet
    .why = De antwoorden tellen niet mee. Alleen de naam veranderen maakt van een tekst geen werkmap.
    .example =
        99AB00.xlsx, geopend in Kladblok:
        Beste collega, hierbij onze antwoorden ...
    .cure =
        1. Open het bestand in het programma waarmee het is gemaakt.
        2. Zet de antwoorden in een tabel en kies Opslaan als, Excel-werkmap (.xlsx) of CSV UTF-8.

explain-B122 = In een cel van een werkmap staat een formule waarvan de uitkomst niet in het bestand staat. Het programma rekent niet zelf. De cel telt als leeg.
    .title = Formule zonder uitkomst
    .why = Staat dit bij een antwoord, dan telt de vraag als niet beantwoord. Staat het bij een nummer, dan hoort de rij bij geen school.
    .example =
        99AB00.xlsx is gemaakt door een programma, niet door Excel:
        cel C14:   =B14+1              <- de uitkomst is nooit berekend
    .cure =
        1. Open de werkmap in Excel of LibreOffice en sla die opnieuw op. Dan staat de uitkomst in het bestand.
        2. Of typ de waarde zelf in de cel.

explain-B123 = De naam van een bestand of map bevat tekens die niet te zien of niet te lezen zijn, zoals een regeleinde. Wat het bevat, is niet gelezen.
    .title = Naam van een bestand kan niet worden gebruikt
    .why = De naam staat in bevindingen en in het manifest. Met onzichtbare tekens kan een naam op een andere lijken.
    .example =
        99AB00(regeleinde).csv
    .cure =
        1. Geef het bestand of de map een andere naam, met gewone letters, cijfers, spaties en streepjes.

explain-B124 = Een map in de map met zelfevaluaties is een verwijzing (symbolic link) naar een andere map van de batch. Zij is niet gelezen.
    .title = Map is een verwijzing naar een andere map
    .why = Anders zouden dezelfde bestanden twee keer kunnen tellen, of zou het zoeken nooit ophouden.
    .example =
        zelfevaluaties/2025-2026/kopie  ->  zelfevaluaties/2024-2025
    .cure =
        1. Zet de bestanden zelf in de map van het schooljaar.
        2. Haal de verwijzing weg.

explain-B125 = Een map ligt meer dan acht mappen diep onder de map van het schooljaar. Zij is niet gelezen.
    .title = Map ligt te diep
    .why = Antwoorden in deze map tellen niet mee. De grens houdt het zoeken kort.
    .example =
        zelfevaluaties/2025-2026/a/b/c/d/e/f/g/h/i/99AB00.csv
    .cure =
        1. Zet de bestanden hoger, het liefst meteen in de map van het schooljaar.

explain-B126 = Een werkmap heeft een blad dat zo verborgen is dat Excel niet aanbiedt om het te laten zien. Zulke bladen maken programma's voor zichzelf. Het blad is niet gelezen.
    .title = Diep verborgen blad is niet gelezen
    .why = Niemand kan zien wat er op zo'n blad staat, dus niemand heeft het zo ingeleverd. Staan er toch antwoorden op, dan tellen die niet mee.
    .example =
        99AB00.xlsx
            blad Antwoorden            <- gelezen
            blad Instellingen          <- diep verborgen, niet gelezen
    .cure =
        1. Verwacht u antwoorden op dit blad? Vraag de school om een bestand waarin ze op een zichtbaar blad staan.
        2. Anders hoeft u niets te doen.

explain-B130 = Een rij heeft meer cellen dan de kop en de andere rijen. In een werkmap geldt dat als pal naast de tabel iets staat dat een antwoord kan zijn, of naast een ontheffing wat dan ook; ook als het getal van een antwoord in de kolom voor de toelichting staat. Het programma kan niet weten welk scheidingsteken te veel is. De hele rij is niet gebruikt: geen antwoord, geen school, geen ontheffing.
    .title = Rij is verschoven: een cel te veel
    .why = Achter een los scheidingsteken staat alles één kolom te ver. Zonder deze fout kreeg een vraag het antwoord van haar buurvraag.
    .example =
        vestigingsnummer;opmerking;A.1;A.2
        99AB00;goed geregeld;3;3
        99CD00;goed; zie het jaarplan;2;3  <- een ; te veel
    .cure =
        1. Ga naar de rij en zoek de tekst met het scheidingsteken.
        2. Zet die tekst tussen aanhalingstekens ("...") of haal het teken weg.
        3. Eindigt elke rij op een paar lege cellen? Dat mag, als het in alle rijen even veel is.

explain-B131 = Een rij in een tekstbestand heeft minder cellen dan de kop en de andere rijen. Het programma kan niet weten waar het scheidingsteken ontbreekt. De hele rij is niet gebruikt.
    .title = Rij is verschoven: een cel te weinig
    .why = Achter de plaats waar een scheidingsteken ontbreekt, staat alles één kolom te vroeg. Laat een programma lege cellen aan het einde weg, dan doet het dat in meer rijen; zulke rijen zijn wel gebruikt.
    .example =
        vestigingsnummer;opmerking;A.1;A.2
        99AB00;;3;3
        99CD00;2;3                         <- de lege opmerking ontbreekt
    .cure =
        1. Ga naar de rij en kijk of elke waarde onder de goede naam staat.
        2. Zet het ontbrekende scheidingsteken erbij, ook aan het einde van de rij.

explain-B132 = Elke regel van de tabel staat als één tekst in de eerste kolom. Zo gaat het als Nederlandse Excel een CSV met komma's opent. Het programma heeft de regels verdeeld bij het scheidingsteken en daarna gewoon gelezen.
    .title = Hele regel in één cel
    .why = De antwoorden tellen mee. Een regel met een scheidingsteken te veel of te weinig is niet gebruikt; zie B130 en B131.
    .example =
        | A                                   |
        | vestigingsnummer,indicator,antwoord |
        | 99AB00,A.1,3                        |
    .cure =
        1. Kies in Excel de kolom, dan Gegevens, Tekst naar kolommen, Gescheiden, en het scheidingsteken.
        2. Sla de werkmap op en draai opnieuw.

explain-B133 = De lijst van bladen in de werkmap noemt een blad waarvan het bestand niets bevat. Oude macro's en programma's die werkmappen maken, laten zo'n regel achter.
    .title = Blad zonder inhoud
    .why = Meestal gaat er niets verloren: Excel toont zo'n blad leeg of niet. Stonden er wel antwoorden op, dan tellen die niet mee.
    .example =
        99AB00.xlsx
            blad Antwoorden            <- gelezen
            blad Module1               <- staat alleen in de lijst
    .cure =
        1. Open de werkmap in Excel en kijk of er een blad met antwoorden ontbreekt.
        2. Zo ja: vraag de school om een nieuw bestand. Anders hoeft u niets te doen.

explain-B134 = De meeste regels van de tabel staan als één tekst in de eerste kolom, maar in sommige rijen staat ook iets in een andere kolom. Een tekst met een puntkomma is dan door Excel in stukken geknipt.
    .title = Regels deels in één cel
    .why = Wat bij elkaar hoort, is niet meer zeker. De hele tabel is daarom niet gebruikt.
    .example =
        | A                          | B            |
        | 99AB00,goed geregeld,3,3   |              |
        | 99CD00,goed                | zie plan,2,3 |
    .cure =
        1. Zoek het oorspronkelijke CSV-bestand en lever dat in, of open het in Excel via Gegevens, Uit tekst/CSV.
        2. Is het er niet meer: zet de stukken van zo'n rij weer in de eerste cel, en kies dan Gegevens, Tekst naar kolommen.

explain-B170 = In één cel staan regels die eruitzien als rijen van dezelfde tabel, of een aanhalingsteken (") sluit pas regels later, met tekst erachter. Meestal ontbreekt er een aanhalingsteken. Volgens de regels van CSV zijn al die regels één cel; het programma raadt niet welke rijen het waren. De rij met deze cel is niet gebruikt. Gewone toelichtingen van meer regels zijn geen probleem, ook niet met een puntkomma erin.
    .title = Rijen in één cel
    .why = De rijen in de cel zijn anders ongemerkt weg, en de rij zelf krijgt de antwoorden van de laatste. Scholen die alleen in zo'n cel staan, gelden als niet ingediend.
    .example =
        99AB00;"goed;3;3;3
        99CD00;x;1;1;1      <- staat in de cel van 99AB00
        99EF00;"oké;3;3;3
    .cure =
        1. Open het bestand in Kladblok en ga naar de regel die de bevinding noemt.
        2. Zoek het aanhalingsteken dat te veel is of dat ontbreekt, en herstel het.
        3. Is het wel één toelichting? Haal de scheidingstekens aan het begin van de regels dan weg.

explain-B145 = Een naam, een tekst van de norm, een toelichting, een afspraak of een ontheffing heeft een teken dat het lettertype van de verslagen niet heeft: een plaatje, een letter uit een ander schrift, of een los accent dat bij de letter ervoor geen bestaande letter vormt.
    .title = Teken dat niet op papier kan
    .why = De verslagen en grafieken gebruiken een eigen lettertype, zodat ze overal gelijk zijn. Het teken is weggelaten, of er staat een vraagteken. In de tabellen en op het scherm staat de tekst zoals hij is. Van antwoorden, afspraken en ontheffingen is er één bevinding per bestand, met het aantal en de eerste plaats, zonder de tekst.
    .example =
        scholen.csv: wijk = Lindewijk 🌳
        op papier:          Lindewijk ?
    .cure =
        1. Schrijf de tekst zonder het teken als hij op papier niet goed te lezen is.
        2. Anders hoeft u niets te doen.

explain-B150 = De map waar de verslagen heen moeten, is zelf invoer: de map met zelfevaluaties of normen, een map van een schooljaar die dit programma niet heeft gemaakt, of een map waar bestanden van deze run in staan. Er is niets geschreven.
    .title = Uitvoer kan niet in een map met invoer
    .why = De volgende run zou de verslagen als antwoorden lezen, of bestanden van scholen zouden van hun plaats gaan.
    .example =
        sop run mijn-batch --out mijn-batch/zelfevaluaties
    .cure =
        1. Kies met --out een eigen map, bijvoorbeeld verslagen.
        2. Noem niet de map van het schooljaar: die maakt het programma zelf.

explain-B151 = Van één soort bevinding zijn er in één bestand meer dan 1.000. De eerste 1.000 staan er apart bij, de rest is geteld.
    .title = Meer van dezelfde bevindingen
    .why = Zo blijft de lijst leesbaar en past ook een bestand met miljoenen foute rijen in het geheugen. De totalen tellen alles.
    .example =
        zelfevaluaties/2025-2026/alles.csv
            A111 op 250.000 rijen      <- 1.000 genoemd, 249.000 geteld
    .cure =
        1. Kijk naar de bevindingen die wel apart staan: meestal is de oorzaak overal dezelfde.
        2. Los die op en draai opnieuw.

explain-B152 = Een tekst is langer dan de plaats waar hij hoort. Een cel van Excel kan niet meer dan 32.767 tekens bevatten, en van de naam van het samenwerkingsverband worden er 200 gebruikt.
    .title = Tekst is afgekapt
    .why = Een te lange tekst zou een werkmap onbruikbaar maken. Alleen het eerste deel staat er nu in; aan de uitslagen verandert niets.
    .example =
        batch.toml:
        name = "Samenwerkingsverband ..."   <- langer dan 200 tekens
    .cure =
        1. Maak de tekst korter.
        2. Is het eerste deel genoeg, dan hoeft u niets te doen.

explain-B153 = Een bestand is veranderd tussen twee keer lezen in dezelfde run. De run stopt, of het bestand is niet gebruikt.
    .title = Bestand veranderde onder het lezen
    .why = Anders zouden verslagen en manifest over twee verschillende bestanden gaan.
    .example =
        zelfevaluaties/2025-2026/99AB00.xlsx   <- bewaard tijdens de run
    .cure =
        1. Wacht tot het bestand niet meer wordt bewaard of gesynchroniseerd.
        2. Draai opnieuw.

explain-B180 = De uiterste datum om in te leveren ligt niet in het schooljaar van de verslagen. De datum komt niet op papier.
    .title = Uiterste datum van een ander schooljaar
    .why = Een datum van vorig jaar op het gespreksblad van dit jaar zet een school op het verkeerde been.
    .example =
        {"["}hand_in]
        by = 2025-03-01      <- de verslagen gaan over 2025-2026
    .cure =
        1. Zet bij by een datum tussen 1 augustus en 31 juli van dit schooljaar.
        2. Of haal de regel weg: dan staat er dat u in het gesprek afspreekt wanneer.

explain-B181 = Een kleur van de huisstijl heeft op wit te weinig contrast. Het programma gebruikt de dichtstbijzijnde kleur die wel goed te lezen is: dezelfde kleur met zo weinig zwart erbij als nodig.
    .title = Kleur met te weinig contrast
    .why = Wie minder goed ziet, of een verslag in grijs afdrukt, moet koppen en accenten ook kunnen lezen. WCAG 2.2 vraagt 4,5 op 1 voor tekst en 3 op 1 voor vormen.
    .example =
        {"["}style]
        colours = ["#f39200", "#0b4f5c"]      <- oranje tekst op wit: 2,35 op 1
    .cure =
        1. Neem de kleur over die de bevinding noemt.
        2. Of ruil de kleuren: de eerste is voor tekst, de tweede voor balken en tekens.

explain-B182 = Het logo in batch.toml kan niet worden gebruikt. De verslagen zijn zonder logo gemaakt.
    .title = Logo niet bruikbaar
    .why = Een logo komt op elk verslag. Daarom mag er niets in staan wat kan uitvoeren, wat van elders moet komen of wat op papier anders zou zijn dan op het scherm.
    .example =
        {"["}style]
        logo = "logo.svg"      <- een SVG met <text> of met een verloop
    .cure =
        1. Zet tekst in het logo om in contouren en bewaar het als gewone SVG met vlakken van één kleur.
        2. Of bewaar het als PNG van hoogstens 256 kB.
