# Findings about second looks (tweede-blik.csv or .xlsx), and about who shares its approach.

finding-V101 = This second look does not say { $column }. The row does not count.
    .remedy = Fill in { $column }. A second look always has a visitor, a date, a school, a question and an answer.
finding-V102 = { $found ->
    [blank] No school stands in this row. The row does not count.
    [0] Site ‘{ $value }’ is not in the register. The second look does not count. No number looks like it.
    [one] Site ‘{ $value }’ is not in the register. The second look does not count. This number looks like it: { $near }.
   *[other] Site ‘{ $value }’ is not in the register. The second look does not count. These numbers look like it: { $near }.
  }
    .remedy = { $found ->
        [blank] Fill in the vestigingsnummer. Is it no row of its own, such as a total, take it out.
       *[other] Correct the vestigingsnummer, or add the school to the register.
    }
finding-V103 = More than one school has the name ‘{ $value }’: { $sites }. It is not clear which one is meant. The second look does not count.
    .remedy = Fill in the vestigingsnummer.
finding-V104 = This row names more than one school: ‘{ $value }’ does not agree with ‘{ $other }’. The second look does not count.
    .remedy = See which school is meant, and let the vestigingsnummer, the BRIN code and the name be those of that school.
finding-V105 = Question ‘{ $value }’ is in no norm. The second look does not count. { $found ->
    [0] No question looks like it.
   *[other] These look like it: { $near }.
  }
    .remedy = Fill in the id of the question as the norm writes it, such as V1.1, or the whole text of the question.
finding-V106 = Question ‘{ $value }’ may be more than one question. Meant: { $meant }. The second look does not count.
    .remedy = Format the column as Text in the spreadsheet and enter the id of the question again. In a CSV write ="{ $value }".
finding-V107 = The id and the text are of two questions: beside { $value } stands the text of { $other }. The second look does not count.
    .remedy = Correct the id or the text of the question, or leave out one of the two columns.
finding-V108 = Question { $value } is in no norm for a school such as { $school }. The second look does not count.
    .remedy = See whether the school and the question are filled in right. Norms for PO and VO have questions of their own.
finding-V109 = The answer ‘{ $value }’ is not on the scale of question { $indicator }. The second look does not count.
    .remedy = Fill in an answer or a level as schools do. Put other words at toelichting.
finding-V110 = ‘{ $value }’ at { $column } is no date. The second look does not count.
    .remedy = Write a date as 2025-11-03.{ $column ->
        [tot] {" "}A school year will do as well, such as 2025-2026.
       *[other] {""}
    }
finding-V111 = ‘{ $value }’ at { $column } may be two days: there are dates with the month first as well. The second look does not count.
    .remedy = Write all dates as 2025-11-03.
finding-V112 = This second look ends ({ $value }) before the visit. The row does not count.
    .remedy = Correct datum or tot. Without tot a second look ends with the school year of the visit.
finding-V113 = This second look at question { $indicator } of { $value } stands there already: { $other }. It counts once.
    .remedy = Remove one of the two rows.
finding-V114 = One visitor gives two answers to question { $indicator } of { $value } on one day; the other stands in { $other }. Neither counts.
    .remedy = See which answer is right and remove the other row.
finding-V115 = { $why ->
        [ended] The second look at question { $indicator } of { $value } ran until { $until } and is no longer shown.
        [later] The second look at question { $indicator } of { $value } is of { $date }, after this school year, and is not shown.
        [school] The second look at question { $indicator } of { $value } is not shown: the school does not take part this school year.
        [scale] The second look at question { $indicator } of { $value } is not shown: the scale of this school year does not know the answer.
       *[question] The second look at question { $indicator } of { $value } is not shown: the school is not asked that question this school year.
    }
    .remedy = { $why ->
        [ended] Does what the visitor saw still hold? Then choose a later date at tot.
        [later] Nothing is needed: it comes in a later school year.
        [scale] Fill in an answer that is on the scale of this school year.
       *[other] Nothing is needed, unless another school or question was meant.
    }

finding-V116 = { $column } is { $value }. That can not be right: it must lie from { $first } up to { $last }. The second look does not count.
    .remedy = Correct the year.
finding-V117 = The second look at question { $indicator } at { $value } is of { $date }, after the run date. It is not shown yet.
    .remedy = Should it stand in the report? Make the reports with --date { $date } or a later day. Otherwise nothing is needed.

finding-R140 = At deelt_aanpak stands ‘{ $value }’. That is neither ja nor nee, and counts as nee.
    .remedy = Fill in ja if the school wants to share its approach with other schools, and else nee.

finding-R142 = At regulier_stedelijk stands ‘{ $value }’. It is not known whether the building is a regular one.
    .remedy = Fill in regulier or stedelijk, or leave the cell blank.

finding-R141 = At email stands ‘{ $value }’. That is no e-mail address, and is not used.
    .remedy = Write an address like directie@school.example, without a name or spaces. Part several addresses by a semicolon or a comma.
