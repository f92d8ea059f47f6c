# Explanation of the codes D: `sop explain D101`. Per code: what it means (the text itself), the title, why it counts, an example and what to do.

explain-group-D = Aims

explain-D101 = Two aims have one id. The settings are not used.
    .title = Two aims with one id
    .why = Tables and the national line name an aim by its id.
    .example =
        {"["}[aim]]
        id = "veilig"
        {"["}[aim]]
        id = "veilig"      <- staat er al
    .cure =
        1. Give one of the aims another id.

explain-D102 = The share of an aim can be read in two ways, or is no share. The settings are not used.
    .title = Share that can be read in two ways
    .why = The program does not guess whether 1 is one per cent or all schools.
    .example =
        {"["}[aim]]
        schools = 90      <- 0.9 of "90%"
    .cure =
        1. Write a part with a point, such as 0.9.
        2. Or a percentage with its sign, such as "90%".

explain-D103 = A year of an aim is no school year, or it does not begin before it ends. The settings are not used.
    .title = Year of an aim
    .why = The line that an aim has to follow goes from a school year to a later one.
    .example =
        {"["}[aim]]
        by = "2028"      <- "2027-2028"
    .cure =
        1. Write both years: 2027-2028.

explain-D104 = It is not clear what an aim is about, or what is counted. The settings are not used.
    .title = What is the aim about?
    .why = An aim counts one thing: schools or pupils, for one norm, theme or standard.
    .example =
        {"["}[aim]]
        theme = "leren"
        standard = "L1"      <- een van beide
    .cure =
        1. Choose a theme or a standard, or leave both: then it is about the whole norm.
        2. Choose schools or pupils.
        3. Where nothing can be counted, write at measure how it can be seen.

explain-D105 = The state of an action is no word for one. The settings are not used.
    .title = State of an action
    .why = Actions have the states of agreements, so that they can be counted.
    .example =
        {"["}[aim.action]]
        state = "bezig"      <- loopt
    .cure =
        1. Choose open, loopt, afgerond or vervallen.

explain-D106 = An aim is about a norm, theme or standard that there is not. The aim does not count.
    .title = Aim about something unknown
    .why = An aim that drops out in silence seems to be reached.
    .example =
        {"["}[aim]]
        norm = "anb-po"
        standard = "V9"      <- die standaard is er niet
    .cure =
        1. Take the id from the norm: sop norm show.

explain-D107 = The year of an aim lies before the school year of the reports.
    .title = Aim of a year that is past
    .why = The plan has then ended while the reports still show it as an intention.
    .example =
        {"["}[aim]]
        by = "2023-2024"      <- de verslagen gaan over 2025-2026
    .cure =
        1. Choose a later year, or take the aim away if the plan is over.

explain-D108 = A row of the national file names an aim that there is not. The row does not count.
    .title = National share without an aim
    .why = The national line stands beside an aim of the plan; without one there is nothing to lay it beside.
    .example =
        doel;schooljaar;aandeel
        veillig;2025-2026;0,62      <- veilig
    .cure =
        1. Correct the id in the column doel.

explain-D109 = A national share or its school year can't be read. The row does not count.
    .title = National share that can't be read
    .why = A whole number without a sign can be a percentage or a part.
    .example =
        doel;schooljaar;aandeel
        veilig;2025-2026;62      <- 0,62 of 62 %
    .cure =
        1. Write 0,62 or 62 %.
        2. Write a school year with both years.

explain-D110 = For one aim and school year there are two national shares that differ. Neither counts.
    .title = Two national shares
    .why = The program does not choose which of the two is right.
    .example =
        doel;schooljaar;aandeel
        veilig;2025-2026;0,62
        veilig;2025-2026;0,65
    .cure =
        1. Take one of the rows away.

explain-D111 = The national file holds a number that may be the id of two aims, such as 1.1 and 1.10. The row does not count.
    .title = Number that may be two aims
    .why = A share at the wrong aim is noticed by nobody.
    .example =
        doel;schooljaar;aandeel
        1.1;2025-2026;0,62      <- 1.1 or 1.10?
    .cure =
        1. Give the column doel the format Text.
        2. Fill in the id again, or choose ids with a letter for aims.

explain-D120 = The map of the wijken can't be used. The wijken stand in the reports as tiles.
    .title = Map can't be used
    .why = A map that is read by half would show wijken in the wrong place.
    .example =
        {"["}map]
        file = "wijken.geojson"      <- no GeoJSON, or no areas
    .cure =
        1. Open the file in QGIS and export the layer with the borders of the wijken as GeoJSON.
        2. If it is too large, make the borders simpler (Simplify) or leave out areas outside the region.

explain-D121 = The map gives properties with each area, and it is not clear which of them is the name of the wijk. The wijken stand in the reports as tiles.
    .title = Name of the wijk on the map is unclear
    .why = A wrong property puts figures in the wrong wijk.
    .example =
        {"["}map]
        file = "wijken.geojson"
        name = "wijk"      <- that property is not there; wijknaam is
    .cure =
        1. Look in the file what the property with the name of the wijk is called.
        2. Put it in batch.toml: name = "wijknaam".

explain-D122 = Wijken of the register have no area on the map. They stand below it with their figures.
    .title = Wijk without an area
    .why = A wijk that falls off the map is not seen.
    .example =
        scholen.csv: wijk = "Poortwijk"
        wijken.geojson: "wijknaam": "Poort"      <- written otherwise
    .cure =
        1. Write the wijk in the register and on the map alike.

explain-D123 = An area on the map is no wijk of the register. It is drawn without a colour.
    .title = Area without a wijk
    .why = If it is a wijk that is called otherwise, its figures are not on the map.
    .example =
        wijken.geojson: "wijknaam": "Industrieterrein"   <- no school there
    .cure =
        1. If it is a wijk with schools, write it as in the register.
        2. Else it can stay as it is.

explain-D124 = There are points or lines on the map. These are not drawn.
    .title = Feature of the map is no area
    .why = Only areas can be a wijk.
    .example =
        "geometry": {"{"}"type": "Point", ...{"}"}      <- a point
    .cure =
        1. Nothing needs to be done.
