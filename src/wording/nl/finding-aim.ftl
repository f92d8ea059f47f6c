# Bevindingen over de doelen ([[aim]] in batch.toml) en de landelijke lijn.

finding-D101 = Twee doelen hebben dezelfde id: { $value }.
    .remedy = Geef elk doel in batch.toml een eigen id.
finding-D102 = ‘{ $value }’ bij { $key } is geen aandeel dat op één manier te lezen is: { $what ->
        [whole] een heel getal kan een percentage zijn of een deel (1 is 1 % of alle)
        [text] als tekst hoort er een percentage te staan, met hoogstens één cijfer achter de komma
       *[range] een aandeel ligt boven 0 en is hoogstens 1, of hoogstens 100 %
    }.
    .remedy = Schrijf { $key } = 0.9 of { $key } = "90%"; voor alle: 1.0 of "100%".
finding-D103 = { $what ->
        [reversed] Het doel moet in { $value } bereikt zijn, en dat is niet later dan het begin (from).
       *[year] ‘{ $value }’ is geen schooljaar.
    }
    .remedy = Schrijf een schooljaar als "2027-2028". Het jaar bij by komt na dat bij from.
finding-D104 = { $what ->
        [norm] Dit doel noemt een thema, een standaard of een aandeel, en geen norm.
        [subjects] Dit doel noemt een thema en ook een standaard.
        [shares] Dit doel noemt een aandeel van de scholen en ook een van de leerlingen.
        [share] Dit doel noemt een norm, en niet welk aandeel eraan moet voldoen.
       *[nothing] Dit doel noemt geen norm en ook niet waaraan het te zien is.
    }
    .remedy = Noem bij een doel norm, hoogstens een van theme en standard, en één van schools en pupils. Een doel dat niet uit de zelfevaluaties te tellen is, heeft geen norm en wel measure.
finding-D105 = ‘{ $value }’ is geen stand van een actie.
    .remedy = Kies een van deze: { $known }.
finding-D106 = Doel { $aim } gaat over { $kind ->
        [norm] norm
        [theme] thema
       *[standard] standaard
    } ‘{ $value }’, en { $kind ->
        [norm] die norm is er niet
       *[other] dat staat niet in norm { $norm }
    }. Het doel is niet geteld; in de verslagen staat waarom. { $found ->
        [0] Er is niets dat erop lijkt.
       *[other] Dit lijkt erop: { $near }.
    }
    .remedy = Verbeter de id in batch.toml.
finding-D107 = Doel { $aim } moest in { $value } bereikt zijn, en de verslagen gaan over { $year }.
    .remedy = Geef het doel een later jaar, of laat het staan: dan staat erbij of het in dat jaar is gehaald, als er van dat jaar antwoorden zijn.
finding-D108 = Het landelijke bestand noemt doel ‘{ $value }’, en dat staat niet in batch.toml. De rij telt niet mee.
    .remedy = Neem in de kolom doel de id van een doel over.
finding-D109 = ‘{ $value }’ bij { $column } is niet te lezen. De rij telt niet mee.
    .remedy = Schrijf een schooljaar als 2025-2026 en een aandeel als 0,62 of 62 %.
finding-D110 = Voor doel { $value } staan in { $year } twee landelijke aandelen die verschillen; het andere staat in { $other }. Geen van beide telt mee.
    .remedy = Kijk welk aandeel klopt en haal het andere weg.
finding-D111 = ‘{ $value }’ kan doel { $meant } zijn: een rekenblad laat de laatste nul weg. De rij telt niet mee.
    .remedy = Geef de cel de opmaak Tekst en vul de id van het doel opnieuw in.

# De kaart van de wijken ([map] in batch.toml).
finding-D120 = De kaart is niet te gebruiken: { $what ->
        [json] het bestand is geen JSON, of te diep genest
        [kind] het is geen verzameling van vlakken (GeoJSON FeatureCollection)
        [coordinates] een coördinaat is geen getal, of ligt buiten elke kaart
        [much] er staan meer dan 2.000 vlakken of meer dan 200.000 punten in
       *[empty] er staat geen enkel vlak in
    }. De wijken staan in de verslagen als tegels.
    .remedy = Bewaar de wijkgrenzen als GeoJSON (in QGIS: Exporteren, GeoJSON), zo nodig eenvoudiger.
finding-D121 = Het is niet duidelijk welke eigenschap van de kaart de wijk noemt: { $what ->
        [absent] wat bij name in [map] staat, is er niet. Er is: { $names }
        [none] in geen ervan staat de naam van een wijk uit het scholenbestand. Gezocht in: { $names }
       *[several] in meer dan een staan namen van wijken, en niet dezelfde: { $names }
    }. De wijken staan in de verslagen als tegels.
    .remedy = Zet in [map] de eigenschap met de naam van de wijk, zoals name = "wijknaam".
finding-D122 = { $n ->
        [one] Deze wijk uit het scholenbestand heeft geen vlak op de kaart: { $value }. Zij staat eronder.
       *[other] { $n } wijken uit het scholenbestand hebben geen vlak op de kaart: { $value }. Zij staan eronder.
    }{ $found ->
        [0] {""}
       *[other] {" "}Dit lijkt op de eerste: { $near }.
    }
    .remedy = Schrijf de wijk in het scholenbestand en op de kaart hetzelfde.
finding-D123 = { $n ->
        [one] Dit vlak op de kaart is geen wijk uit het scholenbestand: { $value }. Het heeft geen kleur.
       *[other] { $n } vlakken op de kaart zijn geen wijk uit het scholenbestand: { $value }. Zij hebben geen kleur.
    }{ $found ->
        [0] {""}
       *[other] {" "}Dit lijkt op het eerste: { $near }.
    }
    .remedy = Schrijf de wijk in het scholenbestand en op de kaart hetzelfde, of haal het vlak weg.
finding-D124 = { $n ->
        [one] Eén onderdeel van de kaart is geen vlak en wordt niet getekend.
       *[other] { $n } onderdelen van de kaart zijn geen vlak en worden niet getekend.
    }
    .remedy = Er hoeft niets te gebeuren.
