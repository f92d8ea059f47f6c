# Whether a set or a file is as it was made (sop verify).

verify-about = Says whether a set of reports, or one file of it, is still as it was made; writes nothing
verify-usage = sop verify [OPTIONS] <FOLDER | FILE>
verify-value = FOLDER|FILE
verify-path = The folder of a school year (or the folder with school years), or one file such as a PDF that was mailed
verify-set-option = The folder with the set that a file would come from [default: the set that it stands in, else reports]
verify-examples =
    Examples:
      sop verify reports                      every school year in the folder
      sop verify reports/2025-2026
      sop verify received.pdf --set reports   does this report stand in the set like this?

    Exit status: 0 = everything is as it was made; 1 = something was changed, is gone or was added; 2 = nothing can be said.
verify-set-good = { $folder }: { $filled ->
    [0] { $files ->
        [one] the one file beside manifest.json is as it was made
       *[other] all { $files } files beside manifest.json are as they were made
    }
   *[other] but for the mailing list, all files beside manifest.json are as they were made
} ({ $partnership }, { $year }).
verify-set-bad = { $folder }: not everything is as it was made ({ $partnership }, { $year }). Files in the set, beside manifest.json: { $files }; changed: { $changed }; gone: { $missing }; added: { $added }{ $unreadable ->
        [0] {"."}
       *[other] {"; not readable: "}{ $unreadable }.
    }
verify-changed = changed:
verify-filled = Filled in or changed since the hand-out: { $files }. That is what the list is for; only see whether addresses and attachments are still right.
verify-missing = gone:
verify-unreadable = cannot be read, perhaps open in another program:
verify-added = added:
verify-more = … and { $count } more
verify-seal = Mark of the set (SHA-256 of manifest.json): { $seal }
verify-file-good = { $path } is as it was made: { $file } in { $set }.
verify-file-changed = { $path } is not as it was made: its content was changed, or it was put there later.
verify-file-misplaced = { $path } is not in its place: its content is that of { $file }.
verify-file-replaced = { $path } is as it was made for issue { $number } ({ $file }), but the set now has another paper in its place: send that one.
verify-file-unknown = { $path } does not stand in { $set } like this: it was changed, or it comes from another set.
verify-gone = { $path } is not there or can't be read. Nothing can be said of it.
verify-no-set = No set was found with { $path }: there is no manifest.json. Name the folder with the set with --set. Nothing can be said of it.
verify-manifest-gone = { $path } is not there or can't be read. Nothing can be said of it.
verify-manifest-large = { $path } is larger than sop ever makes it and is not read. Nothing can be said of it.
verify-manifest-unreadable = { $path } is no manifest of sop, or it was changed. Nothing can be said of it.
verify-manifest-foreign = { $path } names files that sop does not make, or one file twice, and is not used. Nothing can be said of it.
