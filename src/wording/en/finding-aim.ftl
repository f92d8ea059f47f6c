# Findings about aims ([[aim]] in batch.toml) and the national line.

finding-D101 = Two aims have the same id: { $value }.
    .remedy = Give each aim in batch.toml an id of its own.
finding-D102 = ‘{ $value }’ at { $key } is no share that can be read in one way: { $what ->
        [whole] a whole number can be a percentage or a part (1 is 1% or all)
        [text] as text there must be a percentage, with at most one digit after the point
       *[range] a share is above 0 and at most 1, or at most 100%
    }.
    .remedy = Write { $key } = 0.9 or { $key } = "90%"; for all: 1.0 or "100%".
finding-D103 = { $what ->
        [reversed] The aim must be reached in { $value }, which is not later than where it begins (from).
       *[year] ‘{ $value }’ is no school year.
    }
    .remedy = Write a school year such as "2027-2028". The year at by comes after the one at from.
finding-D104 = { $what ->
        [norm] This aim names a theme, a standard or a share, and no norm.
        [subjects] This aim names a theme and a standard as well.
        [shares] This aim names a share of schools and one of pupils as well.
        [share] This aim names a norm, and not which share must meet it.
       *[nothing] This aim names no norm, nor how it can be seen.
    }
    .remedy = An aim names norm, at most one of theme and standard, and one of schools and pupils. An aim that can't be counted from self-evaluations has no norm, and has measure.
finding-D105 = ‘{ $value }’ is no state of an action.
    .remedy = Choose one of these: { $known }.
finding-D106 = Aim { $aim } is about { $kind ->
        [norm] norm
        [theme] theme
       *[standard] standard
    } ‘{ $value }’, and { $kind ->
        [norm] there is no such norm
       *[other] norm { $norm } does not have it
    }. The aim is not counted; the reports say why. { $found ->
        [0] There is nothing like it.
       *[other] These are like it: { $near }.
    }
    .remedy = Correct the id in batch.toml.
finding-D107 = Aim { $aim } had to be reached in { $value }, and the reports are about { $year }.
    .remedy = Give the aim a later year, or leave it: then it says whether it was reached in that year, if there are answers of that year.
finding-D108 = The national file names aim ‘{ $value }’, which is not in batch.toml. The row does not count.
    .remedy = Put the id of an aim in the column doel.
finding-D109 = ‘{ $value }’ at { $column } can't be read. The row does not count.
    .remedy = Write a school year such as 2025-2026 and a share such as 0,62 or 62 %.
finding-D110 = For aim { $value } there are two national shares in { $year } that differ; the other stands in { $other }. Neither counts.
    .remedy = See which share is right and take the other away.
finding-D111 = ‘{ $value }’ may be aim { $meant }: a spreadsheet leaves out the last zero. The row does not count.
    .remedy = Give the cell the format Text and fill in the id of the aim again.

# The map of the wijken ([map] in batch.toml).
finding-D120 = The map can't be used: { $what ->
        [json] the file is no JSON, or nested too deeply
        [kind] it is no collection of areas (GeoJSON FeatureCollection)
        [coordinates] a coordinate is no number, or lies outside any map
        [much] it holds more than 2,000 areas or more than 200,000 points
       *[empty] it holds no area at all
    }. The wijken stand in the reports as tiles.
    .remedy = Save the borders of the wijken as GeoJSON (in QGIS: Export, GeoJSON), in less detail if need be.
finding-D121 = It is not clear which property of the map names the wijk: { $what ->
        [absent] what stands at name in [map] is not there. There is: { $names }
        [none] none of them holds the name of a wijk of the register. Looked in: { $names }
       *[several] more than one holds names of wijken, and not the same: { $names }
    }. The wijken stand in the reports as tiles.
    .remedy = Put the property with the name of the wijk in [map], such as name = "wijknaam".
finding-D122 = { $n ->
        [one] This wijk of the register has no area on the map: { $value }. It stands below it.
       *[other] { $n } wijken of the register have no area on the map: { $value }. They stand below it.
    }{ $found ->
        [0] {""}
       *[other] {" "}Like the first is: { $near }.
    }
    .remedy = Write the wijk in the register and on the map alike.
finding-D123 = { $n ->
        [one] This area on the map is no wijk of the register: { $value }. It has no colour.
       *[other] { $n } areas on the map are no wijk of the register: { $value }. They have no colour.
    }{ $found ->
        [0] {""}
       *[other] {" "}Like the first is: { $near }.
    }
    .remedy = Write the wijk in the register and on the map alike, or take the area away.
finding-D124 = { $n ->
        [one] One feature of the map is no area and is not drawn.
       *[other] { $n } features of the map are no area and are not drawn.
    }
    .remedy = Nothing needs to be done.
