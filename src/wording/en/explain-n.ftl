# Explanations of the codes N: `sop explain N110`. For each code: what it means (the text itself), the title, why it matters, an example and the cure.

explain-group-N = The norms

explain-N110 = An id or version in a norm is too long or has characters that it can't have. An id has 1 to 40 characters: letters without accent, digits, point, hyphen or underscore. It begins with a letter or digit. The run stops.
    .title = Id that is too long or has characters it can't have
    .why = The id stands in tables, in names of files and above columns. A space or a slash would mean something else there.
    .example =
        id = "Social safety"           <- space
        id = "V1/2"                    <- slash
    .cure =
        1. Choose a short id, such as V1 or social-safety. Write the full name at title.
        2. Did schools use the old id in their files already? Change it there as well.

explain-N111 = Two themes, two standards or two indicators in a norm have the same id. Capitals and small letters count as equal. The run stops.
    .title = Id stands twice in the norm
    .why = Of an answer to this id nobody can see which question it is about. The school would be judged on the wrong question.
    .example =
        {"[["}theme.standard.indicator]]
        id = "V1.1"
        {"..."}
        {"[["}theme.standard.indicator]]
        id = "v1.1"                    <- not changed after copying
    .cure =
        1. The finding names the line where the id stands first. Compare the two.
        2. Give the newest an id of its own, or remove one of them if it is the same question.

explain-N112 = At status a norm has a word that does not exist. The run stops.
    .title = Unknown status of a norm
    .why = The status stands on every report. A reader must see whether it is an example, a pilot or an adopted norm.
    .example =
        status = "final"
    .cure =
        1. Write status = "voorbeeld" (example), "pilot" or "vastgesteld" (adopted).
        2. Only with vastgesteld is there no warning above the reports.

explain-N113 = At sector a norm has something else than PO or VO. The run stops.
    .title = Unknown sector of a norm
    .why = The sector decides for which schools the norm holds.
    .example =
        sector = "BO"
    .cure =
        1. Write sector = "PO" or sector = "VO". Special schools (so) belong to PO; pro and vso belong to VO.
        2. Which kinds of school they are, you write at kinds.

explain-N114 = At from or until a norm has something that is not a school year. The run stops.
    .title = Begin or end of the norm is not a school year
    .why = For each school and year one norm may apply. Without clear years the program can't choose.
    .example =
        from = "2025"
        until = "2026-2028"            <- the second year should be 2027
    .cure =
        1. Write the school year in full, with two years in a row: from = "2025-2026".
        2. Does the norm have no end yet? Then remove until.

explain-N115 = The last school year of a norm (until) lies before the first (from). The run stops.
    .title = Norm ends before it begins
    .why = Such a norm holds in no year at all. All schools would be left without a verdict.
    .example =
        from = "2026-2027"
        until = "2024-2025"
    .cure =
        1. Mend from or until. Both years count themselves.
        2. Does the norm have no end yet? Then remove until.

explain-N120 = At rule there is not exactly one rule that can stand there. A standard has all, share or mean; the rule for the whole school only all or share. The run stops.
    .title = Rule is not exactly one rule
    .why = The rule decides when a school meets a standard. With two rules or none that is not clear.
    .example =
        rule = {"{"} all = true, share = 0.75 {"}"}  <- two rules
        rule = {"{"} all = false {"}"}               <- no rule
    .cure =
        1. Choose one: {"{"} all = true {"}"} (all questions sufficient), {"{"} share = 0.75 {"}"} (at least 75% sufficient) or {"{"} mean = 3 {"}"} (a mean level of at least 3).
        2. Must a question always be sufficient? Then put critical = true at that question.

explain-N121 = At share there is a number that is not a part of 1: 0 or lower, or higher than 1. The run stops.
    .title = Share is not above 0 and at most 1
    .why = With share = 75 no school could ever meet the standard, with share = 0 every school always.
    .example =
        rule = {"{"} share = 75 {"}"}          <- write 0.75
    .cure =
        1. Divide the percentage by 100 and write a point: 75% is share = 0.75.
        2. Must everything be sufficient? Then write all = true.

explain-N122 = The mean that the standard asks is higher than a school can get, even with the highest answer everywhere. The finding names the highest mean there can be. The run stops.
    .title = Mean that no school can reach
    .why = Every school would not meet the standard, however well it does. Often another scale was meant.
    .example =
        {"["}scale] has the levels 1 to 4
        rule = {"{"} mean = 4.5 {"}"}
    .cure =
        1. Lower mean.
        2. Or see whether all indicators of this standard have the right scale (scale = "..."). Questions on a scale of 1 to 3 pull down the highest mean there can be.

explain-N123 = Every school has the mean that the standard asks: it is not higher than the lowest level, and there is no key question. The norm is used all the same.
    .title = Mean that every school has
    .why = Everybody meets this standard, whatever was answered. The standard then asks nothing and never leads to a topic of conversation.
    .example =
        {"["}scale] has the levels 1 to 4
        rule = {"{"} mean = 1 {"}"}
    .cure =
        1. Is it meant this way? Then there is nothing to do.
        2. Else raise mean, or put critical = true at a question that must always be sufficient.

explain-N124 = The weight of an indicator is 0 or lower, or higher than 1000. The run stops.
    .title = Weight that can't be used
    .why = A question with weight 0 counts for nothing, yet the school has to answer it.
    .example =
        id = "V1.1"
        weight = 0
    .cure =
        1. Choose a weight above 0, such as 1, 2 or 0.5. Without weight a question counts for 1.
        2. Should the question not count? Then remove the indicator from the norm.

explain-N125 = At replaces a standard names a standard that is still in the same norm. The run stops.
    .title = Replaced standard is still in the norm
    .why = With replaces the history of the old standard goes on in the new one. That can't be if both exist: then there are two that carry on.
    .example =
        id = "V1"
        {"..."}
        id = "V2"
        replaces = {"["}"V1"]              <- V1 is still there
    .cure =
        1. Remove the old standard if the new one takes its place.
        2. Or remove the id at replaces. Name only standards of an earlier version there.

explain-N126 = At kinds there is a kind of school that never occurs here, because the norm or the standard around it leaves that kind out. The norm is used all the same.
    .title = Kind of school that never occurs here
    .why = Mostly it is a typing error. Then the question or standard does not hold for the schools that you meant.
    .example =
        kinds = {"["}"bao", "sbo"]         <- of the norm
        {"..."}
        kinds = {"["}"so"]                 <- of a question: holds for nobody now
    .cure =
        1. Mend the word. Use exactly the words of the column soort in scholen.csv.
        2. Or add the kind at kinds of the norm or the standard.

explain-N127 = Two questions in a norm have the same words, as their text or as an older wording (also). The norm is used all the same.
    .title = Two questions with the same words
    .why = In a table with one column per question, such as from Microsoft Forms, a question is sometimes known by its text only. With two equal texts it is not.
    .example =
        id = "V1.1"
        text = "There is a protocol."
        {"..."}
        id = "V2.1"
        text = "There is a protocol."
    .cure =
        1. Make the texts different: "There is a bullying protocol." and "There is an absence protocol."
        2. Does the text stand at also? Remove it at the question where it does not belong.

explain-N128 = With an indicator n.v.t. (does not apply) is allowed (not_applicable = true), but the scale has no word for it. The norm is used all the same.
    .title = N.v.t. is allowed, but the scale has no word for it
    .why = A school that fills in n.v.t. is then told that the answer is unknown. The question counts as unanswered.
    .example =
        {"["}scale]                        <- without not_applicable
        levels = ...

        id = "V1.1"
        not_applicable = true
    .cure =
        1. Put with the scale: not_applicable = {"["}"n.v.t.", "nvt"].
        2. Or remove not_applicable at the indicator.

explain-N129 = A standard asks a share below 100%, but has so few questions that none may fall short. The norm is used as usual; only sop norm check says so.
    .title = Share that asks all questions all the same
    .why = With 75% and three questions all three must be sufficient: two of three is 67%. A school that reads the rule expects something else.
    .example =
        rule = {"{"} share = 0.75 {"}"}      <- with three questions below it
    .cure =
        1. May one question fall short? Lower the share: share = 0.66.
        2. Must everything be sufficient? Then write {"{"} all = true {"}"}: that says what it does.

explain-N130 = At scale an indicator names a scale that is not in the norm. The run stops.
    .title = Scale does not exist
    .why = Without a scale the answers can't be read and nobody knows what is sufficient.
    .example =
        scale = "frequentei"           <- {"["}scales.frequentie] does exist
    .cure =
        1. Mend the name, or add the scale as {"["}scales.name].
        2. Remove scale if the default scale ({"["}scale]) is meant.

explain-N131 = The norm has an extra scale that no indicator uses. The norm is used all the same.
    .title = Scale that nobody uses
    .why = Perhaps the line scale was forgotten at a question. That question is then read on the default scale, with other words and another limit.
    .example =
        {"["}scales.frequentie]            <- and nowhere scale = "frequentie"
    .cure =
        1. Put scale = "frequentie" at the questions that should use this scale.
        2. Doesn't the scale belong to the norm? Then remove it.

explain-N132 = A scale has fewer than two levels. The run stops.
    .title = Scale with fewer than two levels
    .why = With one level every answer is the same. Then there is nothing to judge.
    .example =
        levels = {"["} {"{"} value = 1, label = "present" {"}"} ]
    .cure =
        1. Add a level, for example {"{"} value = 0, label = "not present" {"}"} in front.
        2. Choose at sufficient from which level on an answer is sufficient.

explain-N133 = The levels of a scale do not stand from low to high, or a number stands there twice. The run stops.
    .title = Levels do not stand from low to high
    .why = The program goes by the order: a higher level is better. Another order is mostly a typing error in a number.
    .example =
        levels = {"["} {"{"} value = 2, label = "soms" {"}"}, {"{"} value = 1, label = "nooit" {"}"} ]
    .cure =
        1. Put the levels from low to high, each with a number of its own.
        2. Is 1 the best with you? Then turn the numbers round.

explain-N134 = The number of a level is lower than -1000 or higher than 1000. The run stops.
    .title = Number of a level is too large or too small
    .why = With ordinary numbers means stay readable and no sum can grow too large. Often a comma or a zero too many was typed.
    .example =
        {"{"} value = 30000, label = "op orde" {"}"}
    .cure =
        1. Choose a whole number from -1000 to 1000. Ordinary is 1, 2, 3, 4.

explain-N135 = A word has two meanings in one scale, for example as a level and as n.v.t. Capitals do not count. The run stops.
    .title = Word with two meanings in one scale
    .why = Who answers that word can be read in two ways. The one gives another verdict than the other.
    .example =
        {"{"} value = 1, label = "nee" {"}"}
        not_applicable = {"["}"n.v.t.", "Nee"]
    .cure =
        1. Let each word stand in one place: at one level, at not_applicable or at unknown.

explain-N136 = A word in a scale is the number of another level. The run stops.
    .title = Word is the number of another level
    .why = An answer is read as a number first. So who means this word gets another level.
    .example =
        {"{"} value = 1, label = "4" {"}"}     <- but 4 is a level as well
    .cure =
        1. Choose a word that is not a number, such as "nog niet".
        2. Or give the level the number that schools fill in.

explain-N137 = At sufficient there is a number that is not a level of the scale. The run stops.
    .title = Sufficient is not on the scale
    .why = The level at sufficient is the level from which an answer is sufficient. It stands in every report, with its word.
    .example =
        levels with value 1, 2, 3 and 4
        sufficient = 5
    .cure =
        1. Choose one of the levels that the finding names, for example sufficient = 3.

explain-N138 = The lowest level of a scale is sufficient already. So every answer on this scale is sufficient. The norm is used all the same.
    .title = Lowest level is sufficient already
    .why = Questions on this scale can never make a school end up with "does not meet".
    .example =
        levels with value 1, 2, 3 and 4
        sufficient = 1
    .cure =
        1. Is it meant this way, for example for questions that only inform? Then there is nothing to do.
        2. Else choose a higher level at sufficient.

explain-N140 = A question for a number has too many or too few limits (bands) for its scale. The run stops.
    .title = Number of limits does not fit the scale
    .why = The limits divide the numbers over the levels. Between four levels lie exactly three limits.
    .example =
        scale with 4 levels
        number = {"{"} bands = {"["}20, 40], better = "higher", unit = "%" {"}"}
    .cure =
        1. Give one limit fewer than there are levels, such as bands = {"["}20, 40, 60].
        2. Or choose at scale a scale with fewer levels.

explain-N141 = The limits (bands) of a question for a number do not stand from low to high. The run stops.
    .title = Limits do not stand from low to high
    .why = In a wrong order a number would fall into the wrong level.
    .example =
        number = {"{"} bands = {"["}60, 40, 20], better = "lower" {"}"}
    .cure =
        1. Put the limits from low to high, even if a lower number is better: bands = {"["}20, 40, 60].
        2. Which way is good, better tells.

explain-N142 = At better there is neither higher nor lower. The run stops.
    .title = Not clear whether higher or lower is better
    .why = Of absence a low number is good, of plans a high number. The program can't know that.
    .example =
        number = {"{"} bands = {"["}20, 40, 60], better = "more" {"}"}
    .cure =
        1. Write better = "higher" or better = "lower".

explain-N143 = The unit of a question for a number has a digit, comma, plus or minus in it, or is just a point. The run stops.
    .title = Unit looks like a part of the number
    .why = The unit is taken off the answer before the number is read. A digit in the unit would take a digit off the answer.
    .example =
        unit = "0"                     <- of 40 there remains 4
    .cure =
        1. Choose a unit without digits or marks, such as "%", "weken" or "leerlingen".

explain-N144 = No kind of school gets this standard: the kinds of the norm, the standard and the questions together leave nothing. The norm is used as usual; only sop norm check says so.
    .title = Standard for no kind of school
    .why = The standard is in the norm, but no school is ever asked about it. Often a kind is misspelt.
    .example =
        kinds = {"["}"bao"]                <- of the norm
        {"[["}theme.standard]]
        kinds = {"["}"so"]                 <- so no school is left
    .cure =
        1. Compare kinds of the norm, of the standard and of the questions.
        2. Is the standard for all schools of the norm? Then take kinds away there.

explain-N145 = A norm for PO names a kind of VO, or the other way round. The norm is used as usual; only sop norm check says so.
    .title = Kind that belongs to the other sector
    .why = A norm applies to schools of its sector only. So it never applies to this kind.
    .example =
        sector = "PO"
        kinds = {"["}"bao", "vso"]         <- vso belongs to VO
    .cure =
        1. Is the sector right? Then take the kind away, or write the kind that you mean.
        2. Does the norm apply in the other sector too? Make a norm of its own for it.

explain-N146 = The weights are such that one question decides whether the rule of the standard is met. The other questions make no difference. The norm is used as usual; only sop norm check says so.
    .title = One question decides alone
    .why = Schools fill in questions that lead to nothing. The verdict seems to rest on all questions, but rests on one.
    .example =
        rule = {"{"} share = 0.5 {"}"}
        weight = 5                       <- the other two questions weigh 1
    .cure =
        1. Give the other questions more weight, or this one less.
        2. Must this question always be sufficient? Put critical = true with it and keep the weights equal.

explain-N147 = Once all key questions of the standard are sufficient, the rule is always met, whatever is answered to the others. The norm is used as usual; only sop norm check says so.
    .title = Rule that adds nothing to the key questions
    .why = The rule and the questions that are not critical make no difference. Schools fill them in for nothing.
    .example =
        rule = {"{"} share = 0.5 {"}"}       <- three of the four questions
        critical = true                  <- are critical already
    .cure =
        1. Raise the threshold, or make fewer questions critical.
        2. Are all questions critical? Then write {"{"} all = true {"}"}: that says the same in one rule.

explain-N148 = Two questions of a norm have nearly the same words. The norm is used as usual; only sop norm check says so.
    .title = Two questions that are nearly the same
    .why = Who fills in does not see the difference. And in a table with a column per question one slip leads to the wrong question.
    .example =
        text = "Het team bespreekt de uitkomsten."
        text = "Het team bespreekt de uitkomst."
    .cure =
        1. Is it the same question? Take one away.
        2. Is the difference meant? Put it at the beginning of the sentence, or word the question otherwise.

explain-N149 = Questions do not say what a school can do first (remedy). There is one finding per standard, or one for the whole norm if that step stands nowhere. Only sop norm check says so.
    .title = Questions without a first step
    .why = The first step stands in the school's report, with the shortest way to the norm. Without it the school only reads what is missing.
    .example =
        text = "Het team kent de meldcode."
        remedy = "Loop de stappen door op een studiemoment."   <- missing
    .cure =
        1. Write one sentence with remedy for each question: small, to be done within a month.
        2. Begin with the key questions. There is no hurry: the norm works without.

explain-N150 = Two files hold the same norm with the same version. The run stops.
    .title = The same norm in two files
    .why = If the two files differ, nobody can see which norm was adopted. Often a copy was left behind.
    .example =
        norms/po.toml                  id = "anb-po", version = "2025"
        norms/po - copy.toml           id = "anb-po", version = "2025"
    .cure =
        1. Remove the copy from the folder, or name only the right files at norms in batch.toml.
        2. Is it really a new version? Then give it a version, from and until of its own.

explain-N151 = Two norms hold for the same sector, the same kinds of school and the same school years. The run stops.
    .title = Two norms for the same schools
    .why = For each school and year exactly one norm may apply. Else a school has two verdicts.
    .example =
        anb-po 2023:  sector = "PO", from = "2023-2024"
        anb-po 2025:  sector = "PO", from = "2025-2026"
        The first has no until, so it holds in 2025-2026 as well.
    .cure =
        1. Give the old norm a last year: until = "2024-2025".
        2. Or divide the schools: kinds = {"["}"bao"] in one norm, kinds = {"["}"sbo", "so"] in the other.

explain-N152 = A standard replaces a standard that is in no norm of this batch. The norm is used as usual.
    .title = Replaced standard is in no norm
    .why = Without the old norm the history of the new standard begins anew. With a typing error that is not what is meant.
    .example =
        id = "V1"
        replaces = {"["}"V1-oud"]          <- the norm of 2023 calls it V1-2023
    .cure =
        1. Check the id at replaces.
        2. Is the old norm still somewhere? Then name it at norms in batch.toml as well.
        3. Are there no old data? Then there is nothing to do.

explain-N153 = A workbook that sop norm import reads lacks a sheet: Norm, Schalen, Standaarden or Vragen. No norm is made.
    .title = Sheet of a norm in Excel is missing
    .why = Without that sheet the norm is not complete.
    .example =
        Sheets: Uitleg, Norm, Schalen, Standaarden, Blad1   <- was called Vragen
    .cure =
        1. Give the sheet its name back. More sheets are fine: they are not read.
        2. Or begin with a new workbook: sop norm show norm.toml --out norm.xlsx.

explain-N154 = On the sheet Norm of a norm in Excel stands a field that there is not, or a field twice. No norm is made.
    .title = Field on the sheet Norm that can't be
    .why = What stands with an unknown field would vanish unnoticed.
    .example =
        veld      waarde
        id        anb-po
        verise    2025                   <- versie
    .cure =
        1. Correct the name of the field, or take the row away.

explain-N155 = In a norm in Excel stands a word where only a few words can be, such as ja and nee, or alle, aandeel and gemiddelde. No norm is made.
    .title = Word that can't be in this column
    .why = The program does not guess what is meant.
    .example =
        kern      regel
        misschien aandeel                <- ja or nee
    .cure =
        1. Choose a word from the list in the cell; the finding names them.

explain-N156 = On the sheet Schalen ja stands with a level and nee with a higher one. No norm is made.
    .title = Higher level that is not sufficient
    .why = A higher answer may never be worth less: sufficient is all from one level on.
    .example =
        niveau    antwoord    voldoende
        3         op orde     ja
        4         sterk       nee        <- ja too
    .cure =
        1. Put ja with every level from the first that is sufficient.

explain-N157 = In a norm in Excel a threshold stands with the rule alle. The threshold is not used.
    .title = Threshold with a rule that has none
    .why = All questions must be sufficient. If you meant a share of them, the norm is stricter now.
    .example =
        regel     drempel
        alle      0,75                   <- aandeel?
    .cure =
        1. Must everything be sufficient? Make the threshold blank.
        2. Is a share enough? Choose the rule aandeel.

explain-N158 = A question in a norm in Excel names a standard that is not on the sheet Standaarden. No norm is made.
    .title = Question of a standard that is not there
    .why = The question would vanish from the norm unnoticed.
    .example =
        Standaarden: V1, V2
        Vragen:      V11, V1.1           <- V1
    .cure =
        1. Correct the number of the standard with the question.
        2. Is the standard new? Add it on the sheet Standaarden.

explain-N160 = The norm has ids that are the same number to a spreadsheet. Of a typed 1.10 it leaves 1.1. Where such a number stands in a file without the other, it does not count.
    .title = Ids that a spreadsheet can't keep apart
    .why = An answer to 1.10 would count for 1.1. The program does not guess, and the school gets no verdict on that question.
    .example =
        id = "1.1"
        id = "1.10"
    .cure =
        1. Choose ids with a letter in front, such as V1.1 and V1.10.
        2. Or let schools use only the form of sop forms: there ids are text.

explain-N161 = The norm has ids that a spreadsheet makes something else of when somebody types them: a date of 1-2, 3/4 or MRT1, a number of 01 or 1E2.
    .title = Ids that a spreadsheet makes something else of
    .why = A file then has an id that does not exist, and the answer does not count (A127).
    .example =
        id = "1-2"
        id = "MRT1"
    .cure =
        1. Choose ids with a letter and without a dash, such as V1.2.

explain-N162 = In the workbook with the norm there is, in the place of an id or version, something that a spreadsheet made something else of, or perhaps did. No norm was made.
    .title = Spreadsheet has changed an id or version
    .why = A norm with the wrong id does not fit forms, answers and earlier years.
    .example =
        typed: 1-2     in the cell: 2-jan
        typed: 1.10    in the cell: 1.1
    .cure =
        1. Format the cell as Text in Excel and enter again what it should say.
        2. Read the norm again with sop norm import.

explain-N170 = A consistency rule ([[consistency]]) names no kind, or more than one. The run stops.
    .title = Consistency rule without a kind, or with several
    .why = The program does not know what the rule has to notice.
    .example =
        {"[["}consistency]]
        id = "C1"
        jump = 2
        within_seconds = 60            <- two kinds in one rule
    .cure =
        1. Choose one kind: pair, same_level, jump, same_explanation or within_seconds.
        2. Do you want two things noticed? Make two rules of it, each with an id of its own.

explain-N171 = A consistency rule is about a question that is not in the norm. The run stops.
    .title = Consistency rule about an unknown question
    .why = The rule would never notice anything, and nobody would see that.
    .example =
        {"[["}consistency]]
        id = "C1"
        pair = [ {"{"} indicator = "V1.11", at_least = 4 {"}"},
                 {"{"} indicator = "V2.1", at_most = 1 {"}"} ]
    .cure =
        1. Fill in the id of the question as it stands in this norm.
        2. Was the question taken out of the norm? Then remove the rule as well.

explain-N172 = A condition of a consistency rule names a level that the scale of the question does not have. The run stops.
    .title = Level of a condition does not exist
    .why = The condition would hold always or never.
    .example =
        {"{"} indicator = "V1.1", at_least = 5 {"}"}   <- the scale goes up to 4
    .cure =
        1. Choose one of the levels that the finding names.
        2. Does the question have a scale of its own? Then look at the levels of that.

explain-N173 = A condition of a consistency rule names no level, or more than one. The run stops.
    .title = Condition without a level, or with several
    .why = So it is not clear for which answer the rule holds.
    .example =
        {"{"} indicator = "V1.1", is = 3, at_most = 4 {"}"}
    .cure =
        1. Choose one of: is (exactly), at_least or at_most.
        2. Leave out the others.

explain-N174 = Both conditions of a consistency rule are about the same question. The run stops.
    .title = Both conditions about the same question
    .why = A question has one answer: the conditions contradict each other or say the same.
    .example =
        pair = [ {"{"} indicator = "V1.1", at_least = 4 {"}"},
                 {"{"} indicator = "V1.1", at_most = 1 {"}"} ]
    .cure =
        1. Let one of the conditions be about another question.

explain-N175 = A consistency rule can never notice anything: no school is asked both questions, or the number is higher than the norm allows. The run stops.
    .title = Consistency rule that never notices anything
    .why = The rule seems to work and does nothing.
    .example =
        jump = 4                       <- a scale of 4 levels has 3 steps
    .cure =
        1. With two questions look at kinds: of the questions and of their standards.
        2. With a number choose a lower one. The finding names the highest.

explain-N176 = A condition of a consistency rule holds for every answer. The run stops.
    .title = Condition that always holds
    .why = Then the rule looks at one question only, and asks where nothing stands out.
    .example =
        {"{"} indicator = "V1.1", at_least = 1 {"}"}   <- 1 is the lowest level
    .cure =
        1. Choose a higher level at at_least, or a lower one at at_most.
        2. Is only that one level meant? Then write is.

explain-N177 = Two consistency rules notice the same: the same two conditions, or the same kind with another number.
    .title = Two consistency rules that notice the same
    .why = A school would be asked the same question twice.
    .example =
        {"[["}consistency]]
        id = "jump"
        jump = 2
        {"[["}consistency]]
        id = "large-jump"
        jump = 3                       <- is a jump of 2 or more too
    .cure =
        1. Remove one of the two.
        2. Of a kind with a number the rule with the lowest number is enough; of within_seconds that with the highest.

explain-N178 = The number of a consistency rule is too small or too large. The run stops.
    .title = Number of a consistency rule is not possible
    .why = An explanation of three letters is soon the same as another, and within a day everybody fills in a form.
    .example =
        same_explanation = 3
    .cure =
        1. Choose a number between the bounds that the finding names.

explain-N179 = A pair does not have two conditions. The run stops.
    .title = Pair without two conditions
    .why = Answers can only contradict each other where there are two.
    .example =
        pair = [ {"{"} indicator = "V1.1", at_least = 4 {"}"} ]
    .cure =
        1. Give two conditions, each about a question of its own.
        2. Do three answers contradict each other? Then make more rules of it.

explain-N180 = Something in the inventory is neither expertise nor a facility. The run stops.
    .title = Unknown type in the inventory
    .why = Expertise and facilities stand apart in the reports.
    .example =
        {"[["}inventory]]
        id = "X1"
        type = "persoon"                   <- expertise
    .cure =
        1. Write expertise (somebody who knows how) or voorziening (something that is there).

explain-N300 = A crosswalk names a norm that there is not, or another version of it. The crosswalk is left out.
    .title = Crosswalk with a norm that there is not
    .why = Without the norm itself it can't be said which standards it has.
    .example =
        from = {"{"} norm = "anb-po", version = "2024" {"}"}    <- there are 2023 and 2025
    .cure =
        1. Take over id and version from the norm.
        2. Is the norm not at norms in batch.toml? Name its file at norms below [crosswalk].

explain-N301 = A crosswalk names a standard that the norm does not have. The run stops.
    .title = Crosswalk with an unknown standard
    .why = A slip would let a standard count as not covered in silence.
    .example =
        to = "T1"
        from = ["V10"]                         <- V1
    .cure =
        1. Look up the id in the norm and correct it.

explain-N302 = A crosswalk says something twice: about two norms, about a standard, or a standard twice in a list. The run stops.
    .title = Crosswalk says something twice
    .why = Where two lines differ it can't be seen which one holds.
    .example =
        {"[["}crosswalk.standard]]
        to = "T1"
        {"[["}crosswalk.standard]]
        to = "T1"                              <- stands there already
    .cure =
        1. Join the lines or remove one.

explain-N303 = It is not said properly how far a standard is covered, or by what. The run stops.
    .title = How far a standard is covered
    .why = Fully, partly and not each mean something else for the figures. Nothing is guessed.
    .example =
        to = "T1"
        answers = "fully"                      <- from is missing
    .cure =
        1. Write "fully" or "partly" with from, or "not" without from.

explain-N304 = A crosswalk says nothing of standards of the other norm. They count as not covered.
    .title = Standard named in no crosswalk
    .why = Not covered is never met. Perhaps a standard was forgotten.
    .example =
        to = "T2"                              <- T1 is named nowhere
    .cure =
        1. Is it right? Write answers = "not" with that standard.
        2. Otherwise: name at from what covers it.

explain-N305 = A crosswalk joins a norm for PO with a norm for VO. The run stops.
    .title = Crosswalk between PO and VO
    .why = A school is PO or VO. No school gets a result from such a crosswalk.
    .example =
        from = {"{"} norm = "anb-po", version = "2025" {"}"}
        to = {"{"} norm = "anb-vo", version = "2023" {"}"}   <- VO
    .cure =
        1. Choose two norms for the same sector.

explain-N306 = A norm stands at [crosswalk] and no crosswalk leads to it.
    .title = Norm beside the own without a crosswalk
    .why = Without a crosswalk it is not known what the answers of schools say for that norm.
    .example =
        {"["}crosswalk]
        norms = ["other-norm.toml"]            <- no crosswalk
    .cure =
        1. Write a crosswalk, or remove the norm.
