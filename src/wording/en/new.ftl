# sop new, and the register that it makes.
cli-new = Begins a new batch: a folder with settings, a register and a small norm in Excel
cli-usage-new = sop new [OPTIONS] <FOLDER>
cli-new-folder = The new folder; a folder that holds something stays as it is
cli-new-name = The name of the partnership [default: the name of the folder]
cli-new-year = The school year that gets a folder for its self-evaluations
cli-new-duo = Fill the register with the schools in DUO's files (sites of PO, VO or both)
cli-new-municipality = Only schools in this municipality; more than one is fine
cli-new-examples =
    Examples:
      sop new my-batch --name "Samenwerkingsverband Voorbeeldstad" --year 2025-2026
      sop new my-batch --from-duo po.csv vo.csv --municipality Almere

    Then: fill in scholen.xlsx and norm.xlsx, put the self-evaluations in their folder, and run sop check my-batch.
cli-new-taken = { $folder } holds something already. Choose a new or an empty folder. Nothing was written.
cli-new-made = { $folder } is ready to be filled in: batch.toml, norm.xlsx and scholen.xlsx { $schools ->
    [0] (without schools so far).
    [one] (with one school).
   *[other] (with { $schools } schools).
  } Begin with batch.toml: it says of each line what it does.
cli-value-name = NAME
register-title = Register of schools
register-sheet = Scholen
register-column-site = Required. The site id (vestigingsnummer): BRIN and two digits, such as 99AB00. A row for each site.
register-column-name = Required. The name as it comes on the report.
register-column-sector = Required. PO or VO.
register-column-kind = Required. The kind of school, in the words of your norm: bao, sbo, so, vo, pro or vso.
register-column-board-number = The number of the board (bevoegd gezag), as DUO has it.
register-column-board = The name of the board. Spelled alike everywhere.
register-column-district = The wijk. It may be blank for VO.
register-column-area = The stadsdeel, if you work with it.
register-column-pupils = The number of pupils. May be blank.
register-column-from = The first school year of this row, such as 2025-2026. Blank: always.
register-column-until = The last school year of this row. Blank: still. A school that changes gets a row for each period.
register-column-successor = The site id that carries on after a merger. History and agreements go along.
register-column-shares = Ja: this school is willing to share its approach with schools that look for one.
register-column-lead = Who of the partnership leads the conversation.
register-column-email = Where the report goes. More addresses: with a semicolon between them.
register-column-supported = The number of pupils with extra support. May be blank.
register-column-regular = Regulier or stedelijk: is this a regular school building, or a facility for the whole city?
cli-new-no-duo = --municipality chooses from DUO's files. Give them with --from-duo. Nothing was written.
cli-new-nameless = The batch needs a name. Give it with --name. Nothing was written.
cli-new-stopped = These files make no register. Nothing was written.
cli-new-kinds = Check the column soort: where DUO names no kind, bao (PO), vo or pro (VO) is filled in. Special education is not known by that.
