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
    }. The aim does not count. { $found ->
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
