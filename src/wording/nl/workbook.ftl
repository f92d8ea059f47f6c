# gesprekken.xlsx en resultaten.xlsx.

workbook-cover = Leeswijzer

workbook-agenda-title = Agenda van de gesprekken
workbook-agenda-po = PO per wijk
workbook-agenda-vo = VO per school
workbook-agenda-how = Elke regel is één onderwerp van gesprek. De onderwerpen van een school staan in de volgorde waarin u ze kunt bespreken: eerst kernstandaarden, dan wat terugkeert of al langer speelt.
workbook-agenda-room = In de gekleurde kolommen plant u de dag van het gesprek en schrijft u wat u afspreekt, op de regel van het onderwerp. Onder elk onderwerp is een tweede regel. Een nummer hoeft niet. Een dag bij een onderwerp plant dat ene onderwerp. Bespreekt u alle onderwerpen van een school op één dag? Zet de dag dan bij elk daarvan.
workbook-agenda-inserted = Meer afspraken over een onderwerp? Voeg er een regel onder in. School en standaard mag u daar leeg laten, zolang niemand het blad sorteert; anders vult u ze in. Laat de dunne regel onder de kop staan.
workbook-agenda-silent = Op het blad Niet ingeleverd staan de scholen die nog niets hebben ingeleverd, per bestuur. Is dat blad er niet, dan heeft elke school ingeleverd.
workbook-agenda-waivers = Op het blad Ontheffingen staan de standaarden waarvoor een ontheffing geldt. Bespreek ook die, en in elk geval de ontheffingen in hun laatste jaar. Een afspraak daarover schrijft u op het blad Afspraken; een verlenging komt in ontheffingen.csv. Staat er geen blad Ontheffingen, dan geldt er geen.
workbook-agenda-back = Bewaar dit bestand daarna onder een eigen naam in de map van de batch en noem het in batch.toml (agreements = "..."): dan staan de afspraken volgend jaar bij het onderwerp. Vult u met meer mensen in? Noem dan alle kopieën. Het blad Afspraken houdt de eerdere afspraken bij: werk daar status en datum bij, of zet er afspraken onder die bij geen onderwerp horen. De staat volgt uit de antwoorden en vult u niet in.
workbook-agenda-ranking = Scholen staan op wijk en naam, nooit op score. Dit overzicht bereidt een gesprek voor en is geen oordeel.

workbook-col-district = Wijk
workbook-col-school = School
workbook-col-board = Schoolbestuur
workbook-col-help = Wie kan meedenken
workbook-col-number = Nr.
workbook-col-topic = Onderwerp van gesprek
workbook-critical = { $topic } (kern)
workbook-col-verdict = Uitslag
workbook-col-status = Verloop
workbook-col-since = Sinds
workbook-col-years = Jaren achtereen
workbook-col-lead = Gespreksleider
workbook-col-score = Score
workbook-col-threshold = Drempel
workbook-col-way = Kortste weg naar de norm
workbook-col-earlier = Eerdere afspraken
workbook-silent = Niet ingeleverd
workbook-col-sent = Wat er wel kwam
workbook-waivers = Ontheffingen
workbook-waiver-last = Laatste schooljaar: daarna telt de standaard weer mee.
workbook-col-site = Vestigingsnummer
workbook-col-waived = Standaard
workbook-col-reason = Reden
workbook-col-granted = Verleend door
workbook-col-until = Tot en met
workbook-col-without = Uitslag zonder ontheffing
workbook-col-reminder = Let op
workbook-way = { $id } naar { $level }: { $text }
workbook-open = Beantwoord eerst:

workbook-results-title = Alle resultaten
workbook-results-how = Elk blad is één tabel, met dezelfde kolommen als de bestanden in de map data. Filter met de pijltjes in de kopregel.
workbook-table-schools = de scholen in elk schooljaar, met de norm die voor hen geldt.
workbook-table-indicators = de vragen van elke norm, met hun standaard, regel en gewicht.
workbook-table-answers = elk antwoord, met de plaats waar het staat.
workbook-table-verdicts = de uitslag per school en standaard, met alle cijfers erachter.
workbook-table-school-verdicts = de uitslag per school als geheel.
workbook-table-topics = de onderwerpen van gesprek.
workbook-table-coverage = hoeveel scholen aan een standaard voldoen: in het geheel, per wijk, schoolbestuur, sector en soort.
workbook-table-coverage-pupils = dezelfde dekking naar leerlingen
workbook-table-waivers = de uitslagen waarvoor een ontheffing geldt: waarom, door wie verleend en tot wanneer.
workbook-table-findings = wat er aan de invoer niet klopte, waar, en wat u kunt doen.
workbook-figure-score = score: over de beantwoorde vragen; bij de regel mean het gewogen gemiddelde niveau, bij share en all het gewogen deel dat voldoende is.
workbook-figure-bounds = score_min en score_max: dezelfde maat als elke open vraag het laagste of het hoogste niveau had gekregen.
workbook-figure-threshold = drempel: wat de score minstens moet zijn. Kernvragen moeten altijd voldoende zijn.
workbook-figure-counts = vragen, beantwoord, nvt, voldaan: hoeveel vragen gelden, een niveau hebben, niet van toepassing zijn en voldoende zijn.
workbook-figure-edge = op_de_rand: één antwoord een stap anders zou de uitslag veranderen.
workbook-figure-way = kortste_weg: de vragen waarmee de school het snelst aan de standaard voldoet. kortste_weg_naar: het niveau waar elke vraag dan minstens naartoe moet, in dezelfde volgorde.
workbook-figure-status = status en sinds: wat er met een onderwerp gebeurde in de jaren; sinds is het eerste jaar van de aaneengesloten reeks.
workbook-figure-share = aandeel: scholen die voldoen, gedeeld door alle scholen voor wie de standaard geldt. Wie niets indiende, telt mee in het geheel.
workbook-figure-coverage = dekking: volledig (alle scholen voldoen), deels (twee of meer, niet alle), kwetsbaar (één school), wit (geen school).
workbook-figure-finding = cel: in een werkmap het adres (B14); in een tekstbestand regel en kolom (R14K3).
workbook-too-long = De tabel { $table } heeft meer regels dan een blad van Excel kan hebben. Ze staat helemaal in de map data.

# koppelingen.xlsx: wat een tekst in een bestand betekent, als niets precies past.

mappings-title = Koppelingen: wat betekent deze kolom of deze school?
mappings-why = In de bestanden staan kolommen of namen van scholen die nergens precies mee overeenkomen. Het programma gokt niet: u zegt wat ze betekenen. Tot die tijd worden ze niet gebruikt.
mappings-subjects = Elke regel op het blad Koppelingen is één tekst. Bij soort ‘{ $column }’ is het de kop van een kolom, bij soort ‘{ $school }’ de naam of het nummer van een school. In voorstel staat wat er het meest op lijkt; in gelijkenis hoe sterk (in procenten).
mappings-agree = Klopt het voorstel? Kies bij akkoord: ja. Klopt het niet? Kies nee, en vul bij anders in wat het wel is.
mappings-other = Bij anders past: het nummer van een vraag (zoals V1.2), een vestigingsnummer, de naam van een vaste kolom (zoals vestigingsnummer, toelichting of datum), of ‘{ $ignored }’ als de kolom niet nodig is of de school niet meedoet. Wat bij anders staat, gaat vóór het voorstel. Andere mogelijkheden staan bij ook_mogelijk.
mappings-open = Laat u akkoord en anders leeg, dan blijft de tekst buiten gebruik en komt hij de volgende keer weer op de lijst.
mappings-where = Bewaar dit bestand als { $file } in de map van de batch, naast batch.toml. Elke volgende run gebruikt het.
mappings-known = Wat u eerder heeft bevestigd, staat bovenaan met akkoord = ja. U kunt het oude bestand dus door dit bestand vervangen.

package-title = Tabellen van { $partnership }, { $year }
package-description = Eén csv per tabel: puntkomma, decimale komma, UTF-8 met byte order mark, ja en nee. Een lege cel betekent dat er niets is. Staat er in een tekst een apostrof voor een teken als = of +, dan is die erbij gezet, zodat een rekenblad de tekst niet uitvoert; in Parquet staat hij er niet.
