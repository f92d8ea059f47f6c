# What the program says on the screen.

cli-about =
    sop prepares the conversation: it reads the self-evaluations of all schools, holds them against the norm
    for basic support and makes reports for school, partnership and board.
cli-usage = Usage:
cli-usage-all = sop [OPTIONS] <COMMAND>
cli-usage-run = sop run [OPTIONS] <BATCH>
cli-usage-check = sop check [OPTIONS] <BATCH>
cli-usage-explain = sop explain [OPTIONS] [CODE | BATCH SCHOOL [STANDARD]]
cli-usage-forms = sop forms --year <YEAR> [OPTIONS] <BATCH>
cli-usage-completions = sop completions [OPTIONS] <KIND>
cli-argument-missing = Something is missing from the command: { $argument }. See sop --help.
cli-argument-twice = { $argument } can be given only once. See sop --help.
cli-argument-extra = ‘{ $argument }’ is one word too many. If a name or path has a space in it, put quotes around it. See sop --help.
cli-value-missing = Something must follow { $argument }. { $why } See sop --help.
cli-command-missing = A command is missing behind { $value }. { $why } More about them: { $value } --help.
cli-quote-swallowed = ‘{ $value }’ came in as one word. Windows reads a \ just before a quotation mark as part of the text. Leave the last \ out: "my batch" instead of "my batch\".
cli-path-device = On Windows that is the name of a device, not of a file or folder. Choose another name.
cli-argument-unknown = { $argument } does not exist. See sop --help.
cli-command-unknown = The command ‘{ $value }’ does not exist. See sop --help.
cli-value-wrong = ‘{ $value }’ is not possible for { $argument }. { $why } See sop --help.
cli-value-choices = Possible: { $values }.
cli-meant = Did you mean { $word }?
cli-shell = For which shell: bash, zsh, fish, powershell or elvish
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-help = Show this help
cli-version = Show the version
cli-lang = Language of reports and messages: nl (default) or en
cli-run = Reads a batch and writes all reports
cli-explain = Explains the code of a finding, or how the verdict on a school and a standard comes about
cli-explain-code = The code, such as A111 (without a code: a list of all codes), or the folder with batch.toml, a school (id or name) and, if wanted, a standard
cli-check = Reads a batch, names all that is wrong, what is in order and who has not handed in; makes no reports
cli-forms = Makes a form to fill in for every school
cli-man = Writes the manual of all commands, for man (Linux and macOS)
cli-usage-man = sop man [OPTIONS]
cli-man-name = NAME
cli-man-usage = USAGE
cli-completions = Writes completions for a shell (bash, zsh, fish, powershell, elvish)
cli-batch = The folder with batch.toml
cli-year = The school year [default: the latest with data]
cli-year-wrong = Write the school year as 2025-2026.
cli-year-meant = Did you mean { $year }?
cli-date = The reference date on the reports [default: that of the reports that are replaced; else the last day in the school year on which a school filled something in, or 1 August]
cli-date-wrong = Write an existing day as 2026-03-01 or 1-3-2026 (day, month, year).
cli-date-unclear = That may be two days. Write 2026-03-01 or 1-3-2026 (day, month, year).
cli-out = The folder for the reports [default: reports]
cli-check-out = The folder for bevindingen.csv, and for koppelingen.xlsx if there is anything to map [default: only koppelingen.xlsx, in reports]
cli-forms-year = The school year of the forms; no answers are needed yet
cli-forms-out = The folder for the forms [default: formulieren]
cli-report = Make this kind only; can be repeated: { $kinds }. The other files in the folder of the year stay as they are
cli-school = Make only the reports of this school (number or name); can be repeated. Everything else in the folder of the year stays as it is, except for the kinds with --report
cli-school-no-set = { $folder } holds something else than a set of reports of this partnership and year. With --school the rest of the set stays; there is no set here. Run without --school first, or choose another folder with --out. Nothing was written.
cli-schools-only = { $count ->
    [one] Of the schools only the report of { $schools } was made anew.
   *[other] Of the schools only the reports of { $schools } were made anew.
} { $carried ->
    [0] The folder holds nothing else. For all reports: run without --school.
    [one] One other file in the folder is as it was; manifest.json tells which run it comes from.
   *[other] The other files in the folder ({ $carried }) are as they were; manifest.json tells of each which run it comes from.
}
cli-behind = Mind: those other files were made from other input than now ({ $files }). So they still show how things were. For the whole: run without --school and --report.
cli-behind-version = Mind: those other files were made by another version of sop.
cli-behind-date = Mind: those other files have another reference date.
cli-behind-language = Mind: those other files are in another language.
cli-more = … and { $count } more
cli-date-kept = The reference date stays { $date }, as in the reports that were replaced. The last day on which a school filled something in is now { $usual }; with --date { $argument } that day comes on all reports, so all of them change.
cli-examples =
    Examples:
      sop run sample-data                     all reports of the sample data
      sop check my-batch                      what is wrong in my files?
cli-run-examples =
    Examples:
      sop run sample-data
      sop run my-batch --year 2025-2026 --out D:\reports
      sop run my-batch --report agenda --report index
      sop run my-batch --school 99XA00        the report of this school alone

    Afterwards: 0 = done; 1 = done, but part of the input was not used (see bevindingen.csv);
    2 = failed, nothing was written. Warnings and findings for your information leave it at 0.
cli-check-examples =
    Examples:
      sop check sample-data
      sop check my-batch --lang en
cli-explain-examples =
    Examples:
      sop explain A111 --lang en
      sop explain                             all codes
      sop explain sample-data 99AH00          all verdicts of this school, in short
      sop explain sample-data 99AH00 V1       how this verdict comes about

cli-explain-more = More about a code: sop explain A111 --lang en
cli-explain-hint = What a code means and what you can do: sop explain { $code } --lang en
cli-explain-unknown = The code ‘{ $value }’ does not exist. { $found ->
        [0] No code looks like it.
        [one] This code looks like it: { $near }.
       *[other] These codes look like it: { $near }.
    } All codes: sop explain
cli-explain-error = Severity: error. Something was not used: the exit status of the run is 1, or 2 if nothing could be made.
cli-explain-warning = Severity: warning. See whether it is meant this way; the run goes on.
cli-explain-info = Severity: info. Good to know; the run goes on.
cli-explain-rows-aside = Rows of answers: are set aside and do not count.
cli-explain-rows-kept = Rows of answers: are not set aside for this code.
cli-explain-meaning = What it means
cli-explain-why = Why it matters
cli-explain-example = Example
cli-explain-cure = What to do
cli-totals = In all, by code:

cli-forms-examples =
    Examples:
      sop forms sample-data --year 2026-2027
      sop forms my-batch --year 2026-2027 --out D:\forms

    Send every school its own file. Put the files that are filled in back in the folder of that school year:
    sop run reads them as they are.

cli-stage-settings = Reading norms and schools
cli-stage-answers = Reading self-evaluations
cli-stage-judging = Judging
cli-rendering = Making reports

cli-failed = Failed: { $detail }. Nothing was written and earlier reports are still there.
cli-held = { $file } is open in another program, such as Excel, Word, Explorer or OneDrive. Close it there and try again. Nothing was written and earlier reports are still there.
cli-busy = Another run is at work in { $folder }. Wait until it is done and try again. Nothing was written.
cli-stopped = The input can't be used like this. Nothing was written and earlier reports are still there.
cli-no-such-year = There are no answers for { $year } that can be read. { $count ->
    [0] There is no school year with files at all.
    [one] There is one school year with files: { $known }.
   *[other] School years with files: { $known }.
}
cli-remedy = Do this:
cli-group = { $count }x { $severity } { $code }: { $message } (first place: { $place })

cli-schools = Schools in the register: { $schools }; handed in: { $handed }; not handed in: { $silent }
cli-without-norm = Left out because no norm holds for this kind of school: { $count }
cli-rows = Answers (files: { $files }; all school years): { $read } read, { $used } used, { $aside } set aside
cli-rows-why = Set aside because of these findings: { $reasons }
cli-judged = Answers judged, of { $year } alone and without open questions: { $indicators }; verdicts (per school and standard): { $standards }
cli-topics = Topics of conversation: { $topics }; not met: { $gaps }; cannot be assessed: { $undecided }; not handed in: { $silent }
cli-findings = Findings about the input: errors: { $errors }; warnings: { $warnings }; for information: { $infos }
cli-written = { $files } files written to { $folder }
cli-partial = { $carried ->
    [0] The folder now holds only the kinds that were asked for. For all reports: run without --report.
   *[other] Only the kinds that were asked for are new. The other files in the folder ({ $carried }) stayed as they were; manifest.json says of each which run it comes from.
}
cli-kept = Something had been changed in earlier reports, or sop had not made them. They are kept in { $folder }. Did somebody fill in gesprekken.xlsx there? Put that file in the batch folder and name it in batch.toml at agreements.
cli-kept-partnership = In the folder there were files of another partnership: { $name }. They are kept in { $folder }
cli-kept-content = There was something else, such as forms or another year. It is kept in { $folder }
cli-kept-open = A remainder of earlier reports is left, for { $file } is open in another program. The remainder is in { $folder }. Close that file: the next run removes the remainder. If something in it was changed, it is kept.
cli-kept-stuck = Earlier reports could not be removed whole: { $file } can't be removed or read. What there still is, is in { $folder }. The next run tries again.
cli-kept-rest = A remainder of earlier reports had been left, and something in it was changed since. That remainder is in { $folder }; the other files of those reports are no longer there.
cli-refused = Nothing was written and earlier reports are still there.
cli-output-failed = The screen or file that the output goes to takes no more: { $detail }. What should stand here is not complete.
cli-no-threads = The computer gives the program no new threads. Close other programs or raise the limit, and try again. Nothing was written.
cli-mistake = Something went wrong in the program itself ({ $place }). Nothing was written and earlier reports are still there. Report this place, with what you did.
cli-start = Start here: { $file }
cli-forms-making = Making forms
cli-forms-findings = Findings about the norms, the schools and the answers of last year. The forms were made all the same:
cli-forms-written = { $forms } forms written in { $folder }
cli-forms-kept = There were forms already in which something was filled in or changed. They are kept in { $folder }
cli-forms-without-norm = No form for { $school } ({ $id }): no norm with questions applies to this school in this year.
cli-forms-none = For { $year } no norm applies to any school in the register. Nothing was written.
cli-mappings = { $count ->
    [one] One column or school matches nothing exactly. Say in { $file } what it means
   *[other] { $count } columns or schools match nothing exactly. Say in { $file } what they mean
} and put that file in the batch folder as { $name }. Nothing else was written.
cli-mappings-kept = Something is filled in or changed in { $file } already, or it is open in another program. That file was not touched.
cli-check-early = There is no self-evaluation yet. The settings, the norms and the register were tested: what is wrong there stands above. Nothing was written.
cli-check-findings = Every finding, with its place and what to do, is in { $file }
cli-tested = Tested:
cli-tested-state = { $good ->
    [yes] in order:
   *[no] { $errors ->
        [0] { $warnings ->
            [one] 1 warning:
           *[other] { $warnings } warnings:
        }
        [one] { $warnings ->
            [0] 1 error:
            [one] 1 error, 1 warning:
           *[other] 1 error, { $warnings } warnings:
        }
       *[other] { $warnings ->
            [0] { $errors } errors:
            [one] { $errors } errors, 1 warning:
           *[other] { $errors } errors, { $warnings } warnings:
        }
    }
}
cli-tested-settings = settings (batch.toml)
cli-tested-norms = norms ({ $count }): { $names }
cli-tested-register = register: { $count } schools in { $year }
cli-tested-answers = files of answers, all school years: { $files }, of which { $good } without an error or warning
cli-tested-mappings = mappings: { $count }
cli-tested-agreements = agreements: { $count }
cli-tested-waivers = waivers: { $count }
cli-tested-second-looks = second looks: { $count }
cli-tested-places = arrangements for extra support: { $count }
cli-silent = Not handed in yet for { $year } ({ $count }), per board:
cli-silent-none = Every school with a norm has handed in for { $year }.
cli-silent-boardless = without a board in the register
cli-checked = Checked only: nothing was written.
# Why the system refused something.
io-already-exists = something else stands there, not a plain file or folder
io-not-empty = that folder is not empty
io-name = that name is not possible here
io-is-folder = that is a folder
io-no-folder = that is not a folder
io-not-found = it is not there
io-memory = the memory is full
io-denied = you have no rights to it
io-read-only = it can only be read
io-held = that is open in another program (close it there and try again), or you have no rights there
io-other = the system refuses that (code { $code })
io-open = that is open in another program; close it there and try again
io-busy = it is in use
io-full = the disk is full
# Where the help has a value.
cli-value-folder = FOLDER
cli-value-file = FILE
cli-value-older = OLD
cli-value-newer = NEW
cli-value-kind = KIND
cli-holds-reports = The reports of a run are in { $folder }. Choose another folder with --out. Nothing was written.
cli-rows-open = Of the answers used these leave their question open: { $blank } blank or ‘don’t know’, { $unread } that can’t be read (A130, A131, A132, A135)
