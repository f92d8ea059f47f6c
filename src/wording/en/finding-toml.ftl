# Findings about TOML files: the norms and batch.toml.

finding-T101 = This is not valid TOML: { $problem ->
        [quote] a text does not stand properly between quotes
        [comma] a comma is missing, or there is one too many
        [bracket] a bracket is not opened or not closed
        [equals] a key, an = or a value is missing
        [path] between double quotes \ means something else. Write a path with /, as in "C:/Users/norm.toml", or between single quotes, as in 'C:\Users\norm.toml'
        [decimal] a number has a comma; write a point, as in 0.75
       *[other] something stands here that can't be here
    }. It says: { $value }
    .remedy = Look on this line, and on the line above, for a quote, comma, bracket or = that is missing or one too many.
finding-T102 = ‘{ $value }’ stands here for the second time.
    .remedy = Remove one of the two. Another theme, standard or indicator is written with double brackets, such as [[theme]].
finding-T103 = There is no key ‘{ $value }’ here.
    .remedy = { $nearest ->
        [none] Remove this key, or choose another. Possible here: { $known }.
       *[other] Did you mean ‘{ $nearest }’? Possible here: { $known }.
    }
finding-T104 = { $at ->
        [cell_file] The column ‘{ $key }’ is blank in this row.
       *[file] The key ‘{ $key }’ is missing.
    }
    .remedy = { $at ->
        [cell_file] Fill in ‘{ $key }’.
       *[file] Fill in ‘{ $key }’ in this part of the norm.
    }
finding-T105 = ‘{ $key }’ has ‘{ $value }’, and that is { $expected ->
        [cell_text] not a text
        [cell_number] not a number
        [cell_numbers] not a number
        [cell_whole] not a whole number
        [text] not a text
        [texts] not a list of texts
        [number] not a number
        [numbers] not a list of numbers
        [whole] not a whole number
        [flag] not true or false
        [table] not a table
       *[tables] not a list of tables
    }.
    .remedy = { $expected ->
        [cell_text] Write a text in this cell.
        [cell_number] Write a number in this cell, such as 3 or 0,75.
        [cell_numbers] Write numbers in this cell with semicolons between them, such as 20; 40.
        [cell_whole] Write a whole number in this cell, such as 3.
        [text] Put the text between quotes: { $key } = "...".
        [texts] Put the texts between square brackets: { $key } = ["...", "..."].
        [number] Write a number without quotes, with a point: { $key } = 0.75.
        [numbers] Write numbers between square brackets: { $key } = [20, 40].
        [whole] Write a whole number without quotes: { $key } = 3.
        [flag] Write { $key } = true or { $key } = false.
        [table] Write [{ $key }] on a line of its own, or { $key } = {"{"} ... {"}"}.
       *[tables] Write the heading with double brackets, or put the tables in a list: { $key } = [ {"{"} ... {"}"} ].
    }
finding-T106 = ‘{ $key }’ has an empty text.
    .remedy = Fill in ‘{ $key }’, or remove the empty text if it is not needed.
finding-T107 = The text of ‘{ $key }’ holds characters that can't be printed: ‘{ $value }’.
    .remedy = Type the text again instead of pasting it.
finding-T108 = { $list ->
        [theme] The norm has no theme at all.
        [cell_theme] The norm has no theme at all.
        [cell_standard] This theme has no standard at all.
        [standard] This theme has no standard at all.
        [crosswalk_standard] This crosswalk names no standard at all.
        [crosswalk] The file has no crosswalk at all.
        [name] There is no name at all here.
       *[indicator] This standard has no indicator at all.
    }
    .remedy = { $list ->
        [theme] Add a theme with [[theme]].
        [cell_theme] Fill in a row with a theme and a standard on the sheet Standaarden.
        [cell_standard] Fill in a standard of this theme on the sheet Standaarden.
        [cell_indicator] Fill in a question of this standard on the sheet Vragen, or remove the standard.
        [standard] Add a standard with [[theme.standard]], or remove the theme.
        [crosswalk_standard] Add a standard with [[crosswalk.standard]], or remove the crosswalk.
        [crosswalk] Add a crosswalk with [[crosswalk]], or do not name this file.
        [name] Name what holds the name of a wijk on the map, or leave name out.
       *[indicator] Add an indicator with [[theme.standard.indicator]], or remove the standard.
    }
finding-T110 = This file is { $form ->
        [wide] saved as UTF-16 (Notepad calls it ‘Unicode’ or ‘UTF-16 LE’; PowerShell makes it with >, too)
       *[other] no text in UTF-8
    }.
    .remedy = Save the file as UTF-8 (in Notepad: Save as, Encoding).
finding-T109 = ‘{ $key }’ has ‘{ $value }’: { $reason ->
        [cell_precise] that number has more than three digits after the point
        [cell_large] that number is too large
        [precise] that number has more than three digits after the point
        [large] that number is too large
       *[notation] a number is not read in this notation
    }.
    .remedy = { $reason ->
        [cell_precise] Write a plain number with at most three digits after the comma or point, such as 0,75.
        [cell_large] Write a plain number with at most three digits after the comma or point, such as 0,75.
        [cell_notation] Write a plain number with at most three digits after the comma or point, such as 0,75.
       *[other] Write a plain number with at most three digits after the point, such as 0.75.
    }
