# Findings about norm files. A norm file is TOML: `key = value`, in tables such as [scale] and [[theme]].

finding-N110 = ‘{ $value }’ can't be an id.
    .remedy = Use 1 to 40 letters (without accents), digits, points, hyphens or underscores, without spaces. Begin with a letter or digit.
finding-N111 = { $part ->
        [theme] The theme ‘{ $value }’ stands on line { $line } already.
        [standard] The standard ‘{ $value }’ stands on line { $line } already.
        [consistency] The consistency rule ‘{ $value }’ already stands on line { $line }.
       *[indicator] The indicator ‘{ $value }’ stands on line { $line } already.
    }
    .remedy = Give one of the two another id. Upper and lower case count as the same.
finding-N112 = There is no status ‘{ $value }’.
    .remedy = Choose voorbeeld, pilot or vastgesteld.
finding-N113 = There is no sector ‘{ $value }’.
    .remedy = Write PO or VO.
finding-N114 = ‘{ $value }’ is not a school year.
    .remedy = Write a school year in full, such as 2025-2026.
finding-N115 = The last school year ({ $value }) lies before the first ({ $from }).
    .remedy = { $book ->
        [yes] Correct van or tot on the sheet Norm. Leave tot empty if the norm has no end yet.
       *[no] Correct from or until. Leave out until if the norm has no end yet.
    }
finding-N120 = This is not a rule: { $value }.
    .remedy = { $book ->
        [yes] Choose one of the words in the column regel: alle, aandeel or gemiddelde. With aandeel and gemiddelde goes a drempel (threshold).
       *[no] Choose exactly one of: { $known }. For example {"{"} all = true {"}"} or {"{"} share = 0.75 {"}"}.
    }
finding-N121 = A share of { $value } is not possible: it must be above 0 and at most 1.
    .remedy = { $book ->
        [yes] Write the drempel (threshold) as a percentage or as a part of 1: 75 % or 0.75.
       *[no] Write the share as a part of 1: for 75 % that is share = 0.75.
    }
finding-N122 = A mean of { $value } can't be reached: the highest possible is { $highest }.
    .remedy = Lower the threshold, or see whether all indicators have the right scale.
finding-N123 = Every school has a mean of { $value }: the lowest level is { $lowest }.
    .remedy = Raise the threshold if the standard is to ask for something.
finding-N124 = A weight of { $value } is not possible: it must be above 0 and at most 1000.
    .remedy = { $book ->
        [yes] Choose another weight. An empty gewicht counts for 1.
       *[no] Choose another weight. Without weight an indicator counts for 1.
    }
finding-N125 = The standard { $value } is said to be replaced, but still stands in this norm, on line { $line }.
    .remedy = { $book ->
        [yes] Name only standards of an earlier version of the norm in the column vervangt.
       *[no] Name only standards of an earlier version of the norm at replaces.
    }
finding-N126 = The kind ‘{ $value }’ never occurs here.
    .remedy = The norm or the standard is only for: { $known }. See whether the kind is spelled right.
finding-N127 = This question has the same words as the question on line { $line }: { $value }
    .remedy = Give every question words of its own. Otherwise a table with one column per question does not tell which one is meant.
finding-N128 = The answer n.v.t. is allowed here, but the scale has no word for it.
    .remedy = { $book ->
        [yes] Give the scale a row with niveau n.v.t. on the sheet Schalen, or empty the column nvt of this question.
       *[no] Add not_applicable = ["n.v.t."] to the scale, or remove not_applicable from the indicator.
    }
finding-N129 = With a share of { $value } every question must be sufficient all the same{ $kinds ->
        [all] .
       *[other] {" "}(kind: { $kinds }).
    }
    .remedy = { $book ->
        [yes] With so few questions none can be missed. Lower the drempel (threshold) if one question may fall short, or choose the rule alle if it may not.
       *[no] With so few questions none can be missed. Lower the share if one question may fall short, or write all = true if it may not.
    }
finding-N130 = There is no scale ‘{ $value }’ in this norm.
    .remedy = { $book ->
        [yes] Give this scale rows on the sheet Schalen, { $scales ->
            [0] or empty the cell.
           *[other] or choose a scale that is there: { $known }.
        } With an empty cell the default scale holds.
       *[no] Add [scales.{ $value }], { $scales ->
               [0] or remove this line.
              *[other] or choose a scale that is there: { $known }.
           } Without scale the default scale holds.
    }
finding-N131 = No indicator uses the scale ‘{ $value }’.
    .remedy = { $book ->
        [yes] Remove the rows of the scale, or name it with a question in the column schaal: { $value }.
       *[no] Remove the scale, or name it with an indicator: scale = "{ $value }".
    }
finding-N132 = This scale has fewer than two levels.
    .remedy = Give the scale at least two levels.
finding-N133 = Level { $value } stands after level { $before }.
    .remedy = Put the levels from low to high, each with a number of its own.
finding-N134 = Level { $value } is too large or too small.
    .remedy = Choose whole numbers from -1000 to 1000 for levels.
finding-N135 = The word ‘{ $value }’ stands in this scale on line { $line } already, with another meaning.
    .remedy = Let every word in a scale mean only one thing. Upper and lower case count as the same.
finding-N136 = The word ‘{ $value }’ is also the number of another level.
    .remedy = Choose another word. An answer is read as a number first.
finding-N137 = Level { $value } is not a level of this scale.
    .remedy = { $book ->
        [yes] Put ja in the column voldoende at one of the levels: { $known }.
       *[no] Choose one of the levels at sufficient: { $known }.
    }
finding-N138 = The lowest level ({ $value }) counts as sufficient already, so every answer is sufficient.
    .remedy = { $book ->
        [yes] Put ja in the column voldoende only from a higher level on if the question is to ask for something.
       *[no] Choose a higher level at sufficient if the question is to ask for something.
    }
finding-N140 = There { $bands ->
        [one] is { $bands } band limit
       *[other] are { $bands } band limits
    } for a scale with { $levels } levels.
    .remedy = { $needed ->
        [one] Give exactly { $needed } limit: one fewer than there are levels.
       *[other] Give exactly { $needed } limits: one fewer than there are levels.
    }
finding-N141 = The limit { $value } stands after { $before }.
    .remedy = Put the limits from low to high, also where a lower number is better.
finding-N142 = ‘{ $value }’ does not say whether a higher or a lower number is better.
    .remedy = { $book ->
        [yes] Write hoger or lager in the column beter.
       *[no] Write better = "higher" or better = "lower".
    }
finding-N143 = The unit ‘{ $value }’ can be taken for a part of the number.
    .remedy = Choose a unit without digits, comma, plus or minus, such as % or weken.
finding-N144 = The standard ‘{ $value }’ applies to no kind of school.
    .remedy = { $book ->
        [yes] Look at the columns soorten of the norm, of this standard and of the questions: together they leave out all schools.
       *[no] Look at kinds of the norm, of this standard and of the questions: together they leave out all schools.
    }
finding-N145 = The kind ‘{ $value }’ does not belong to { $sector }.
    .remedy = See whether the sector and the kind are written well. PO has bao, sbo and so, VO has vo, pro and vso.
finding-N146 = By the weights the question { $indicator } alone decides whether the rule is met{ $kinds ->
        [all] .
       *[other] {" "}(kind: { $kinds }).
    }
    .remedy = The other questions make no difference. Choose other weights or another threshold than { $value }.
finding-N147 = The rule adds nothing: once the key questions are sufficient, a threshold of { $value } is always met{ $kinds ->
        [all] .
       *[other] {" "}(kind: { $kinds }).
    }
    .remedy = { $book ->
        [yes] Raise the threshold, or put ja in the column kern of fewer questions.
       *[no] Raise the threshold, or make fewer questions critical.
    }
finding-N148 = This question is much like the question on line { $line }: ‘{ $other }’
    .remedy = Make the difference clearer in words, or take one of the two away if it is the same question.
finding-N149 = { $part ->
        [norm] Not one question has a first step.
       *[standard] In the standard ‘{ $value }’ the first step is missing for { $missing } of the { $questions } questions.
    }
    .remedy = { $book ->
        [yes] Write in the column eerste_stap what a school can do first. That step stands in the school's report.
       *[no] Write with remedy what a school can do first. That step stands in the school's report.
    }
finding-N150 = The norm { $value } stands in two files: { $other } and { $file }. The second was not used.
    .remedy = { $book ->
        [yes] Remove one of the two files, or give a new version its own versie on the sheet Norm.
       *[no] Remove one of the two files, or give a new version its own version.
    }
finding-N151 = Two norms are for the same schools from { $year } on: { $other } ({ $otherfile }) and { $norm } ({ $file }).
    .remedy = { $book ->
        [yes] Give the older norm a last school year at tot, or divide the kinds of schools at soorten.
       *[no] Give the older norm a last school year with until, or divide the kinds of schools with kinds.
    }
finding-N152 = A standard replaces ‘{ $value }’, but no norm in this batch has that standard.
    .remedy = { $book ->
        [yes] Check the id in the column vervangt. If it is right and the old norm is not there, the history of this standard begins anew.
       *[no] Check the id at replaces. If it is right and the old norm is not there, the history of this standard begins anew.
    }
finding-N153 = The workbook lacks the sheet ‘{ $value }’.
    .remedy = A norm in Excel has these sheets: { $known }. Begin with a workbook that sop norm show --format xlsx made.
finding-N154 = There is no field ‘{ $value }’, or it stands there already.
    .remedy = On the sheet Norm every field stands once: { $known }. Take this row away or correct the name.
finding-N155 = ‘{ $value }’ can't be here.
    .remedy = Choose one of these words: { $known }.
finding-N156 = This level is not sufficient (‘{ $value }’), but a lower level is.
    .remedy = Put ja with every level from the first that is sufficient.
finding-N157 = The rule ‘alle’ has no threshold; { $value } was not used.
    .remedy = Make the threshold blank, or choose the rule aandeel or gemiddelde.
finding-N158 = The question { $question } belongs to the standard ‘{ $value }’, but that is not on the sheet Standaarden.
    .remedy = Correct the number of the standard, or add the standard on the sheet Standaarden.

finding-N160 = A spreadsheet can't keep these ids apart, for it drops zeros: { $ids }.
    .remedy = Choose ids with a letter in front, such as V1.10. Otherwise answers, waivers and agreements from a spreadsheet sometimes do not count (A127, W121, G117).

finding-N161 = A spreadsheet makes a date or another number of { $found ->
    [one] this id
   *[other] these ids
  }: { $ids }.
    .remedy = Choose ids with a letter and without a dash, such as V1.2.

finding-N162 = { $why ->
    [date] ‘{ $value }’ is a date or a time. A spreadsheet has probably made it of: { $meant }.
    [lost] ‘{ $value }’ is a number, and stands in the place of { $meant }. A spreadsheet has dropped the zero.
   *[other] ‘{ $value }’ is a number, and a spreadsheet drops zeros. This may be meant: { $meant }.
  }
    .remedy = Format the cell as Text and enter again what it should say.

# Consistency rules: [[consistency]].
finding-N170 = This consistency rule does not say what it notices, or says it more than once.
    .remedy = Give every rule exactly one of: { $known }.
finding-N171 = Question ‘{ $value }’ is not in this norm. { $found ->
    [0] No question looks like it.
   *[other] These look like it: { $near }.
  }
    .remedy = { $book ->
        [yes] In the column of the question name the id of a question of this norm.
       *[no] At indicator name the id of a question of this norm.
    }
finding-N172 = The scale of question { $indicator } has no level { $value }.
    .remedy = Choose one of the levels: { $known }.
finding-N173 = This condition names no level, or more than one: { $value }
    .remedy = { $book ->
        [yes] Choose one comparison and one level for every condition.
       *[no] Give every condition exactly one of: { $known }. For instance at_least = 4.
    }
finding-N174 = Both conditions are about the same question: { $value }.
    .remedy = Let the second condition be about another question.
finding-N175 = { $why ->
        [kinds] No kind of school is asked both questions: { $first } and { $second }. So this rule never notices anything.
        [jump] A jump of { $value } levels is not possible: the longest scale has room for { $highest }.
       *[same_level] There are no { $value } questions on one scale: there are at most { $highest }. So this rule never notices anything.
    }
    .remedy = { $why ->
        [kinds] Look at kinds with both questions and their standards, or choose another question.
       *[other] Choose a lower number.
    }
finding-N176 = Every answer to question { $indicator } meets this condition: { $value } is the lowest or the highest level.
    .remedy = { $book ->
        [yes] Choose another level, or as comparison that the answer is exactly { $value }.
       *[no] Choose another level, or write is = { $value } if only that level is meant.
    }
finding-N177 = Consistency rule ‘{ $value }’ notices the same as ‘{ $other }’ on line { $line }.
    .remedy = Remove one of the two. Of each kind without questions one rule is enough.
finding-N178 = The number { $value } at { $key } is not possible.
    .remedy = Choose a whole number from { $least } up to and including { $most }.
finding-N179 = A pair has exactly two conditions; here { $conditions ->
        [one] there is one.
       *[other] there are { $conditions }.
    }
    .remedy = { $book ->
        [yes] Fill in vraag_1 and vraag_2 of a contradiction, each with a comparison and a level.
       *[no] Write pair = [ {"{"} indicator = "V1.1", at_least = 4 {"}"}, {"{"} indicator = "V2.1", at_most = 1 {"}"} ].
    }
finding-N180 = There is no type ‘{ $value }’.
    .remedy = Write expertise or voorziening.
finding-N300 = The crosswalk names norm ‘{ $value }’ version ‘{ $version }’, and there is none. The crosswalk is left out. There are: { $known }.
    .remedy = Take over id and version as they stand in the norm, or name the file of that norm at norms below [crosswalk] in batch.toml.
finding-N301 = Standard ‘{ $value }’ is not in norm { $norm }. { $found ->
        [0] Nothing is like it.
       *[other] This is like it: { $near }.
    }
    .remedy = Correct the id.
finding-N302 = ‘{ $value }’ stands here for the second time: { $what ->
        [elsewhere] there is a crosswalk between these two norms already, in { $other }
        [norms] there is a crosswalk between these two norms already
        [source] a standard counts once for another one
       *[standard] it has been said what covers this standard
    }.
    .remedy = Remove one of the two, or join them.
finding-N303 = { $what ->
        [word] ‘{ $value }’ does not say how far a standard is covered.
        [nothing] This standard is covered ‘{ $value }’, and it is not said by what.
       *[something] This standard is not covered, and yet a standard stands at from.
    }
    .remedy = Write "fully" or "partly" at answers, with the standards at from; or "not", without from.
finding-N304 = Of norm { $norm } { $n ->
        [1] standard { $standards } is not named: it counts
       *[other] { $n } standards are not named ({ $standards }): they count
    } as not covered.
    .remedy = If that is right, write "not" at answers of that standard. Otherwise: name what covers it.
finding-N305 = This crosswalk leads from a norm for { $from } to a norm for { $to }. No school is under both.
    .remedy = Choose two norms for the same sector.
finding-N306 = No crosswalk leads to norm { $value }. Nothing about this norm comes in the reports.
    .remedy = Write a crosswalk to this norm, or remove the file at norms below [crosswalk].
