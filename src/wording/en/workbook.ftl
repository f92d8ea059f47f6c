# gesprekken.xlsx and resultaten.xlsx.

workbook-cover = Guide

workbook-agenda-title = Agenda of the conversations
workbook-agenda-po = PO by district
workbook-agenda-vo = VO by school
workbook-agenda-how = Each row is one topic of conversation. The topics of a school stand in the order in which to talk about them: key standards first, then what returned or has lasted longer.
workbook-agenda-room = In the coloured columns you plan the day of the conversation and write what you agree, on the row of the topic. Below each topic there is a second row. A number is not needed. A day on a topic plans that one topic. Do you talk about all topics of a school on one day? Then put the day on each of them.
workbook-agenda-inserted = More agreements about a topic? Insert a row below it. You may leave its school and standard blank, as long as nobody sorts the sheet; else fill them in. Leave the thin row below the header.
workbook-agenda-silent = The sheet Not handed in has the schools that handed in nothing yet, per board. If it is not there, every school handed in.
workbook-agenda-waivers = The sheet Waivers has the standards for which a waiver holds. Discuss those as well, and in any case the waivers in their last year. Write an agreement about it on the sheet Afspraken; a renewal goes into ontheffingen.csv. If there is no sheet Waivers, none holds.
workbook-agenda-back = Then save this file under a name of your own in the batch folder and name it in batch.toml (agreements = "..."): next year the agreements stand beside their topic. Do several people fill it in? Then name all copies. The sheet Afspraken keeps the earlier agreements: update status and date there, or add agreements that belong to no topic. The state (staat) follows from the answers; you do not fill it in.
workbook-agenda-ranking = Schools stand by district and name, never by score. This overview prepares a conversation and is not a judgement.

workbook-col-district = District
workbook-col-school = School
workbook-col-board = Board
workbook-col-help = Who can help
workbook-col-number = No.
workbook-col-topic = Topic of conversation
workbook-critical = { $topic } (critical)
workbook-col-verdict = Verdict
workbook-col-status = Course
workbook-col-since = Since
workbook-col-years = Years in a row
workbook-col-lead = Led by
workbook-col-score = Score
workbook-col-threshold = Threshold
workbook-col-way = Shortest way to the norm
workbook-col-earlier = Earlier agreements
workbook-silent = Not handed in
workbook-col-sent = What did come
workbook-waivers = Waivers
workbook-waiver-last = Last school year: from then on the standard counts again.
workbook-col-site = Site number
workbook-col-waived = Standard
workbook-col-reason = Reason
workbook-col-granted = Granted by
workbook-col-until = Up to and including
workbook-col-without = Verdict without waiver
workbook-col-reminder = Note
workbook-way = { $id } to { $level }: { $text }
workbook-open = Answer first:

workbook-results-title = All results
workbook-results-how = Each sheet is one table, with the same columns as the files in the folder data. Filter with the arrows in the header.
workbook-table-schools = the schools in each school year, with the norm that holds for them.
workbook-table-indicators = the questions of each norm, with their standard, rule and weight.
workbook-table-answers = each answer, with the place where it stands.
workbook-table-verdicts = the verdict per school and standard, with all figures behind it.
workbook-table-school-verdicts = the verdict per school as a whole.
workbook-table-topics = the topics of conversation.
workbook-table-coverage = how many schools meet a standard: as a whole, per district, board, sector and kind.
workbook-table-coverage-pupils = the same coverage by pupils
workbook-table-waivers = the verdicts with a waiver: why, granted by whom and until when.
workbook-table-findings = what was wrong with the input, where, and what to do.
workbook-figure-score = score: over the answered questions; with the rule mean the weighted mean level, with share and all the weighted share that is sufficient.
workbook-figure-bounds = score_min and score_max: the same measure if every open question had been given the lowest or the highest level.
workbook-figure-threshold = drempel (threshold): what the score must be at least. Key questions must always be sufficient.
workbook-figure-counts = vragen, beantwoord, nvt, voldaan: how many questions apply, have a level, are not applicable and are sufficient.
workbook-figure-edge = op_de_rand (on the edge): one answer one step further would change the verdict.
workbook-figure-way = kortste_weg (shortest way): the questions by which the school meets the standard soonest. kortste_weg_naar (to which level): the level that each of them must come to at least, in the same order.
workbook-figure-status = status and sinds (since): what became of a topic over the years; sinds is the first year of the unbroken run.
workbook-figure-share = aandeel (share): schools that meet the standard, divided by all schools it applies to. Those that handed in nothing stay in the whole.
workbook-figure-coverage = dekking (coverage): volledig (all schools meet it), deels (two or more, not all), kwetsbaar (one school), wit (no school).
workbook-figure-finding = cel (cell): in a workbook the address (B14); in a text file row and column (R14K3).
workbook-too-long = The table { $table } has more rows than a sheet of Excel can have. It stands whole in the folder data.

# koppelingen.xlsx: what a text in a file means where nothing matches exactly.

mappings-title = Mappings: what does this column or this school mean?
mappings-why = The files hold columns or names of schools that match nothing exactly. The program does not guess: you say what they mean. Until then they are not used.
mappings-subjects = Every row on the sheet Koppelingen is one text. With soort ‘{ $column }’ it is the header of a column, with soort ‘{ $school }’ the name or number of a school. The column voorstel (proposal) holds what is most like it; gelijkenis says how much (in percent).
mappings-agree = Is the proposal right? Choose at akkoord (agreed): ja. Is it not? Choose nee, and fill in at anders (other) what it is.
mappings-other = At anders fits: the number of a question (such as V1.2), a vestigingsnummer, the name of a fixed column (such as vestigingsnummer, toelichting or datum), or ‘{ $ignored }’ if the column is not needed or the school does not take part. What stands at anders goes before the proposal. Other possibilities stand at ook_mogelijk.
mappings-open = If you leave akkoord and anders blank, the text stays out of use and is on the list again next time.
mappings-where = Save this file as { $file } in the batch folder, beside batch.toml. Every later run uses it.
mappings-known = What you confirmed before stands at the top with akkoord = ja. So this file can replace the old one.

package-title = Tables of { $partnership }, { $year }
package-description = One csv per table: semicolon, decimal comma, UTF-8 with a byte order mark, ja and nee. An empty cell means that there is nothing. An apostrophe before a sign such as = or + in a text was put there so that no spreadsheet runs the text; in Parquet it is not there.
