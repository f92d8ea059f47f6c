# Explanations of the codes T: `sop explain T101`. For each code: what it means (the text itself), the title, why it matters, an example and the cure.

explain-group-T = How batch.toml and the norms are written (TOML)

explain-T101 = A norm or batch.toml is not written by the rules of TOML. At the place named a quote, comma, bracket or = is wrong. The run stops; the rest of the file was looked through as far as possible, so that you see the faults at once.
    .title = Not valid TOML
    .why = A norm that was read by half would lack questions. Then the verdicts of all schools are wrong.
    .example =
        title = "Social safety         <- the second quote is missing
        kinds = {"["}"bao" "sbo"]          <- the comma is missing
    .cure =
        1. Open the file in Notepad and go to the line that the finding names.
        2. Look at the line above it as well: the fault is often there.
        3. Text stands between "...", a list between square brackets with commas, and behind each key stands a =.

explain-T102 = A key or table stands twice in the same place of a norm or of batch.toml. The run stops.
    .title = Key or table stands twice
    .why = If the two differ, nobody can see which one applies. Another threshold or another school year gives other verdicts.
    .example =
        id = "V1"
        rule = {"{"} share = 0.75 {"}"}
        rule = {"{"} all = true {"}"}          <- rule is there already
    .cure =
        1. Remove one of the two.
        2. Do you want to add a theme, standard or indicator? Write its heading with double brackets: {"[["}theme.standard]].

explain-T103 = A norm or batch.toml holds a key that the program does not know in that place. The finding names the keys that it does know. The run stops.
    .title = Unknown key
    .why = A typing error would otherwise switch off a setting without anybody noticing. With critcal = true, a question does not become a key question.
    .example =
        {"[["}theme.standard]]
        id = "V1"
        critcal = true                 <- should be critical
    .cure =
        1. Compare the key with the list in the finding and mend it. Keys are in small letters.
        2. Does the key stand below the right heading? A key belongs to the heading {"["}...] above it.
        3. Is it a note? Put a # in front of it.

explain-T104 = A norm or batch.toml lacks a key that must always be there. The finding points at the table that it belongs in. The run stops.
    .title = Required key is missing
    .why = Without rule or from, for example, the program does not know when a school meets a standard or for which year the norm holds. That is not guessed.
    .example =
        {"[["}theme.standard]]
        id = "V1"
        title = "Social safety"        <- rule is missing
    .cure =
        1. Add the key below the heading that the finding names.
        2. See in the norm or batch.toml of sample-data what that line looks like.

explain-T105 = A key has a value of the wrong type, such as a number where a text belongs. The run stops.
    .title = Value of the wrong type
    .why = TOML tells 3 from "3". The program converts nothing, so that nothing ever stands there that you did not mean.
    .example =
        version = 2023                 <- should be "2023": a text
        sufficient = "3"               <- should be 3: a number
        kinds = "bao"                  <- should be {"["}"bao"]: a list
    .cure =
        1. Go to the line and write the value as the finding shows.
        2. Text between "...", numbers without quotes and with a point, a list between square brackets.

explain-T106 = A key has a text with nothing in it, or spaces only. The run stops.
    .title = Blank text
    .why = This text stands in reports or has to point at something. A question without text tells a school nothing.
    .example =
        {"[["}theme.standard.indicator]]
        id = "V1.1"
        text = ""
    .cure =
        1. Fill in the text.
        2. Is the key not required (such as remedy or until)? Then you may remove the whole line.

explain-T107 = A text holds characters that can't be printed, such as a control character. They often come along when pasting from a pdf. The run stops.
    .title = Text with characters that can't be printed
    .why = The text stands in reports and workbooks. Such a character would make the text or the file unreadable there.
    .example =
        text = "The school has ? a protocol"  <- ? is a control character
    .cure =
        1. Type the text again instead of pasting it.
        2. Do you have to paste? Paste it into Notepad first and copy it from there.

explain-T108 = A norm has no themes, a theme no standards, a standard no indicators, or a crosswalk no standards. The run stops.
    .title = Norm, theme or standard without content
    .why = There is nothing to say about a standard without questions. Mostly a part got lost when cutting and pasting.
    .example =
        {"[["}theme]]
        id = "veiligheid"
        title = "Safety"               <- and the next theme follows at once
    .cure =
        1. Add what is missing: {"[["}theme]], {"[["}theme.standard]] or {"[["}theme.standard.indicator]].
        2. Or remove the empty theme or standard.
        3. Mind the order: an indicator belongs to the last standard above it.

explain-T109 = A number is not a plain number with at most three digits behind the point, or it is too large. The run stops.
    .title = Number can't be used this way
    .why = The program reckons in whole thousandths, so that no verdict depends on rounding. More digits would be dropped in silence.
    .example =
        rule = {"{"} share = 0.6667 {"}"}      <- four digits behind the point
        weight = 1e2                   <- write 100
    .cure =
        1. Write a plain number with a point, such as 0.667 or 2.5.
        2. Write a whole number without a point, such as 3.

explain-T110 = A norm or batch.toml is no text in UTF-8, the encoding of TOML. The run stops.
    .title = File is no text in UTF-8
    .why = In another encoding letters such as é and ë can't be read with certainty. A question or an answer would then no longer be recognised.
    .example =
        name = "Coöperatie"            <- saved as Windows-1252
    .cure =
        1. Open the file in a text editor.
        2. Save it as UTF-8. In Notepad: Save as, and choose UTF-8 as encoding.
