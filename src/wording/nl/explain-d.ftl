# Uitleg bij de codes D: `sop explain D101`. Per code: wat het betekent (de tekst zelf), de titel, waarom het telt, een voorbeeld en wat u doet.

explain-group-D = De doelen

explain-D101 = Twee doelen hebben één id. De instellingen worden niet gebruikt.
    .title = Twee doelen met één id
    .why = De tabellen en de landelijke lijn noemen een doel bij zijn id.
    .example =
        {"["}[aim]]
        id = "veilig"
        {"["}[aim]]
        id = "veilig"      <- staat er al
    .cure =
        1. Geef een van de doelen een andere id.

explain-D102 = Het aandeel van een doel is op twee manieren te lezen, of is geen aandeel. De instellingen worden niet gebruikt.
    .title = Aandeel niet op één manier te lezen
    .why = Het programma gokt niet of 1 één procent is of alle scholen.
    .example =
        {"["}[aim]]
        schools = 90      <- 0.9 of "90%"
    .cure =
        1. Schrijf een deel met een punt, zoals 0.9.
        2. Of een percentage met teken, zoals "90%".

explain-D103 = Een jaar van een doel is geen schooljaar, of het begin ligt niet voor het eind. De instellingen worden niet gebruikt.
    .title = Jaar van een doel
    .why = De lijn die een doel moet volgen, loopt van een schooljaar naar een later schooljaar.
    .example =
        {"["}[aim]]
        by = "2028"      <- "2027-2028"
    .cure =
        1. Schrijf beide jaren: 2027-2028.

explain-D104 = Het is niet duidelijk waar een doel over gaat of wat er wordt geteld. De instellingen worden niet gebruikt.
    .title = Waar gaat het doel over?
    .why = Een doel telt één ding: scholen of leerlingen, bij één norm, thema of standaard.
    .example =
        {"["}[aim]]
        theme = "leren"
        standard = "L1"      <- een van beide
    .cure =
        1. Kies een thema of een standaard, of laat beide weg: dan gaat het om de hele norm.
        2. Kies schools of pupils.
        3. Is er niets te tellen, schrijf dan bij measure waaraan het te zien is.

explain-D105 = De stand van een actie is geen bekend woord. De instellingen worden niet gebruikt.
    .title = Stand van een actie
    .why = Acties hebben dezelfde stand als afspraken, zodat ze te tellen zijn.
    .example =
        {"["}[aim.action]]
        state = "bezig"      <- loopt
    .cure =
        1. Kies open, loopt, afgerond of vervallen.

explain-D106 = Een doel gaat over een norm, thema of standaard die er niet is. Het doel telt niet mee.
    .title = Doel over iets onbekends
    .why = Een doel dat stil wegvalt, lijkt gehaald.
    .example =
        {"["}[aim]]
        norm = "anb-po"
        standard = "V9"      <- die standaard is er niet
    .cure =
        1. Neem de id over uit de norm: sop norm show.

explain-D107 = Het jaar van een doel ligt voor het schooljaar van de verslagen.
    .title = Doel van een voorbij jaar
    .why = Het plan loopt dan af terwijl het nog als voornemen in de verslagen staat.
    .example =
        {"["}[aim]]
        by = "2023-2024"      <- de verslagen gaan over 2025-2026
    .cure =
        1. Kies een later jaar, of haal het doel weg als het plan voorbij is.

explain-D108 = Een rij van het landelijke bestand noemt een doel dat er niet is. De rij telt niet mee.
    .title = Landelijk aandeel zonder doel
    .why = De landelijke lijn staat naast een doel van het plan; zonder doel is er niets om haar naast te leggen.
    .example =
        doel;schooljaar;aandeel
        veillig;2025-2026;0,62      <- veilig
    .cure =
        1. Verbeter de id in de kolom doel.

explain-D109 = Een landelijk aandeel of zijn schooljaar is niet te lezen. De rij telt niet mee.
    .title = Landelijk aandeel niet te lezen
    .why = Een heel getal zonder teken kan een percentage zijn of een deel.
    .example =
        doel;schooljaar;aandeel
        veilig;2025-2026;62      <- 0,62 of 62 %
    .cure =
        1. Schrijf 0,62 of 62 %.
        2. Schrijf een schooljaar met beide jaren.

explain-D110 = Voor één doel en schooljaar staan er twee landelijke aandelen die verschillen. Geen van beide telt mee.
    .title = Twee landelijke aandelen
    .why = Het programma kiest niet welk van de twee klopt.
    .example =
        doel;schooljaar;aandeel
        veilig;2025-2026;0,62
        veilig;2025-2026;0,65
    .cure =
        1. Haal een van de rijen weg.

explain-D111 = In het landelijke bestand staat een getal dat de id van twee doelen kan zijn, zoals 1.1 en 1.10. De rij telt niet mee.
    .title = Getal dat twee doelen kan zijn
    .why = Een aandeel bij het verkeerde doel valt niemand op.
    .example =
        doel;schooljaar;aandeel
        1.1;2025-2026;0,62      <- 1.1 of 1.10?
    .cure =
        1. Geef de kolom doel de opmaak Tekst.
        2. Vul de id opnieuw in, of kies voor doelen ids met een letter.

explain-D120 = De kaart met de wijken is niet te gebruiken. De wijken staan in de verslagen als tegels.
    .title = Kaart niet te gebruiken
    .why = Een kaart die half is gelezen, zou wijken op de verkeerde plaats tonen.
    .example =
        {"["}map]
        file = "wijken.geojson"      <- geen GeoJSON, of geen vlakken
    .cure =
        1. Open het bestand in QGIS en exporteer de laag met wijkgrenzen als GeoJSON.
        2. Is het te groot, maak de grenzen dan eenvoudiger (Vereenvoudigen) of laat vlakken buiten het gebied weg.

explain-D121 = De kaart noemt bij elk vlak eigenschappen, en het is niet duidelijk welke daarvan de naam van de wijk is. De wijken staan in de verslagen als tegels.
    .title = Naam van de wijk op de kaart onduidelijk
    .why = Een verkeerde eigenschap zet cijfers in de verkeerde wijk.
    .example =
        {"["}map]
        file = "wijken.geojson"
        name = "wijk"      <- die eigenschap is er niet; wel wijknaam
    .cure =
        1. Kijk in het bestand hoe de eigenschap met de naam van de wijk heet.
        2. Zet haar in batch.toml: name = "wijknaam".

explain-D122 = Wijken uit het scholenbestand hebben geen vlak op de kaart. Zij staan er met hun cijfers onder.
    .title = Wijk zonder vlak
    .why = Een wijk die van de kaart valt, wordt niet gezien.
    .example =
        scholen.csv: wijk = "Poortwijk"
        wijken.geojson: "wijknaam": "Poort"      <- anders geschreven
    .cure =
        1. Schrijf de wijk in het scholenbestand en op de kaart hetzelfde.

explain-D123 = Een vlak op de kaart is geen wijk uit het scholenbestand. Het is getekend zonder kleur.
    .title = Vlak zonder wijk
    .why = Is het een wijk die anders heet, dan staan haar cijfers niet op de kaart.
    .example =
        wijken.geojson: "wijknaam": "Industrieterrein"   <- zonder school
    .cure =
        1. Is het een wijk met scholen, schrijf haar dan hetzelfde als in het scholenbestand.
        2. Anders kan het zo blijven.

explain-D124 = Op de kaart staan punten of lijnen. Die worden niet getekend.
    .title = Onderdeel van de kaart is geen vlak
    .why = Alleen vlakken kunnen een wijk zijn.
    .example =
        "geometry": {"{"}"type": "Point", ...{"}"}      <- een punt
    .cure =
        1. Er hoeft niets te gebeuren.
