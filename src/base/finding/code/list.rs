//! The list itself: a line for what each code is about, its id, how grave it is, and `SetsRowsAside` where rows of answers are not used because of it.
//! A new code goes at the end of its group.

use super::Severity;

codes! {
    // --- B: the batch folder and files as such -------------------------------------------------------------------------
    /// `batch.toml` holds something that can't be used.
    BatchSettings = "B001" Error;
    /// `batch.toml` names a file or folder that is not there.
    BatchFileMissing = "B002" Error;
    /// No file of answers in any year folder.
    NoAnswers = "B003" Error;
    /// The folder that was named is not a batch folder.
    BatchMissing = "B004" Error;

    /// A file can't be read as text or as a workbook.
    FileUnreadable = "B101" Error;
    /// A file is larger than the limit.
    FileTooLarge = "B102" Error;
    /// The encoding of a text file is not certain.
    EncodingUnsure = "B103" Error;
    /// A file in an answers folder that is not a table.
    FileIgnored = "B104" Info;
    /// A folder whose name is not a school year, or a table beside the year folders: there may be answers in it.
    FolderNotAYear = "B105" Error;
    /// A table without a row of headers or without rows.
    TableEmpty = "B106" Warning;
    /// A required column is missing.
    ColumnMissing = "B107" Error;
    /// A column that nothing reads.
    ColumnUnknown = "B108" Info;
    /// Two columns with the same name.
    ColumnDouble = "B109" Error;
    /// A quote that never closes.
    QuoteUnclosed = "B110" Error;
    /// A row has cells below no name.
    RowTooLong = "B111" Warning;
    /// A file is gone or may not be read.
    FileGone = "B112" Error;
    /// A file that lies outside the batch folder by way of a symbolic link.
    FileOutside = "B113" Error;
    /// A kind of file that is not read: PDF, Word, HTML, xlsb, zip.
    FileKindUnknown = "B114" Error;
    /// A text file holds NUL bytes.
    FileBinary = "B115" Error;
    /// The text does not fit the encoding that is set or that its byte order mark names.
    EncodingMisfit = "B116" Error;
    /// A workbook with a password.
    WorkbookLocked = "B117" Error;
    /// A workbook that is damaged.
    WorkbookBroken = "B118" Error;
    /// A table or workbook that takes too much memory once it is opened.
    TableTooLarge = "B119" Error;
    /// A cell of a workbook holds an error such as #N/A.
    CellError = "B120" Warning;
    /// A file that is named as a workbook but holds a text that is not a table.
    WorkbookNot = "B121" Error;
    /// A formula in a workbook whose outcome was never worked out.
    FormulaUnworked = "B122" Warning;
    /// A file or folder whose name can't be used as it is.
    NameUnusable = "B123" Error;
    /// A folder that is a link to another folder of the batch.
    FolderLink = "B124" Error;
    /// A folder too deep within other folders.
    FolderTooDeep = "B125" Error;
    /// A sheet that a workbook hides so that Excel can't show it.
    SheetVeryHidden = "B126" Info;
    /// A row, mostly of a text file, has more cells than the header and its neighbours: what it holds may stand below the wrong name.
    RowShifted = "B130" Error SetsRowsAside;
    /// A row of a text file has fewer cells than the header and its neighbours.
    RowTooShort = "B131" Error SetsRowsAside;
    /// A table of which every line stands in one cell was read as the lines of a text file.
    LinesInOneCell = "B132" Warning;
    /// A sheet that a workbook names and of which it holds nothing.
    SheetWithoutContent = "B133" Warning;
    /// A table of which most lines stand in one cell, and others do not.
    LinesBroken = "B134" Error;
    /// A cell that holds rows of the table: a quote that closes too late.
    RowsInCell = "B170" Error SetsRowsAside;
    /// A text with a character that paper can't show.
    TextNotShown = "B145" Info;
    /// The out folder is, or would take the place of, somebody's input.
    OutIsInput = "B150" Error;
    /// More findings of one code in one file than are listed one by one.
    FindingsMore = "B151" Info;
    /// A text that is too long for where it is shown.
    TextCut = "B152" Warning;
    /// A file that changed while it was being read.
    FileChanged = "B153" Error;

    /// The day in `hand_in` is not in the school year of the reports.
    HandInElsewhere = "B180" Warning;
    /// A colour of the house style that can't be read on white.
    StyleContrast = "B181" Warning;
    /// A logo that can't be used.
    StyleLogo = "B182" Error;

    // --- A: more about answers ---
    /// A cell with an answer that is merged over several rows: it counts for each.
    AnswerMerged = "A180" Warning;

    // --- T: TOML files, norms and batch.toml alike ------------------------------------------------------------------------
    /// The text is not TOML.
    TomlSyntax = "T101" Error;
    /// A key or table stands twice.
    TomlKeyTwice = "T102" Error;
    /// A key that a norm does not have.
    TomlKeyUnknown = "T103" Error;
    /// A required key is missing.
    TomlKeyMissing = "T104" Error;
    /// A value of the wrong type.
    TomlType = "T105" Error;
    /// A text with nothing in it.
    TomlBlank = "T106" Error;
    /// A text with characters that can't be shown.
    TomlUnprintable = "T107" Error;
    /// A norm without themes, a theme without standards, or a standard without indicators.
    TomlEmpty = "T108" Error;
    /// A number that is not a plain decimal of at most three digits behind the point.
    TomlNumber = "T109" Error;
    /// The file is not text in UTF-8.
    TomlNotText = "T110" Error;

    // --- N: norms ------------------------------------------------------------------------------------------------------
    /// Not an id.
    NormId = "N110" Error;
    /// An id that stands twice.
    NormIdTwice = "N111" Error;
    /// An unknown status.
    NormStatus = "N112" Error;
    /// An unknown sector.
    NormSector = "N113" Error;
    /// Not a school year.
    NormYear = "N114" Error;
    /// The last school year lies before the first.
    NormYearsReversed = "N115" Error;
    /// A rule that is not exactly one rule.
    NormRule = "N120" Error;
    /// A share that is not above 0 and at most 1.
    NormShare = "N121" Error;
    /// A mean that no school can reach.
    NormMeanUnreachable = "N122" Error;
    /// A mean that every school has.
    NormMeanAlways = "N123" Warning;
    /// A weight that is not above 0 and at most 1000.
    NormWeight = "N124" Error;
    /// A standard replaces one that the norm still has.
    NormReplacesPresent = "N125" Error;
    /// A kind that the norm or the standard around it leaves out.
    NormKindElsewhere = "N126" Warning;
    /// Two questions with the same wording.
    NormTextTwice = "N127" Warning;
    /// N.v.t. is allowed, but the scale has no word for it.
    NormNoWordForNotApplicable = "N128" Warning;
    /// A share that leaves no question room to fall short: it asks what `all` asks.
    NormShareIsAll = "N129" Info;
    /// A scale that does not exist.
    NormScaleUnknown = "N130" Error;
    /// A scale that no indicator uses.
    NormScaleUnused = "N131" Warning;
    /// A scale with fewer than two levels.
    NormLevelsFew = "N132" Error;
    /// Levels that do not rise.
    NormLevelOrder = "N133" Error;
    /// A level beyond plus or minus 1000.
    NormLevelRange = "N134" Error;
    /// A word with two meanings in one scale.
    NormWordTwice = "N135" Error;
    /// A word that is the number of another level.
    NormWordNumber = "N136" Error;
    /// The sufficient level is not a level of the scale.
    NormSufficient = "N137" Error;
    /// The lowest level is sufficient already.
    NormSufficientLowest = "N138" Warning;
    /// A number of bands that does not fit the scale.
    NormBandCount = "N140" Error;
    /// Bands that do not rise.
    NormBandOrder = "N141" Error;
    /// Neither higher nor lower is better.
    NormBetter = "N142" Error;
    /// A unit that can be taken for a part of the number.
    NormUnit = "N143" Error;
    /// A standard of which no kind of school has a question.
    NormStandardNobody = "N144" Warning;
    /// A kind that belongs to the other sector.
    NormKindOfOtherSector = "N145" Warning;
    /// One question on which alone a rule hangs.
    NormOneDecides = "N146" Warning;
    /// A rule that adds nothing to the critical questions.
    NormRuleSuperfluous = "N147" Warning;
    /// Two questions that differ in next to nothing.
    NormTextNear = "N148" Warning;
    /// Questions without a first step (remedy).
    NormNoRemedy = "N149" Info;
    /// The same norm and version in two files.
    NormTwice = "N150" Error;
    /// Two norms that can apply to the same school and year.
    NormOverlap = "N151" Error;
    /// A standard replaces one that no norm of the batch has.
    NormReplacesUnknown = "N152" Info;

    /// A workbook with a norm lacks a sheet.
    NormSheetMissing = "N153" Error;
    /// A field of the sheet Norm that there is not, or that stands twice.
    NormFieldUnknown = "N154" Error;
    /// A word in a workbook with a norm that is not one of a few.
    NormWordUnknown = "N155" Error;
    /// A level above a sufficient one that is not sufficient.
    NormSufficientGap = "N156" Error;
    /// A threshold with a rule that has none.
    NormThresholdSpare = "N157" Warning;
    /// A question of a standard that there is not.
    NormQuestionLost = "N158" Error;
    /// Ids that a spreadsheet can't keep apart.
    NormIdsAlike = "N160" Warning;
    /// Ids that a spreadsheet makes something else of.
    NormIdsChange = "N161" Warning;
    /// An id or version in a workbook of which a spreadsheet made something else.
    NormIdMangled = "N162" Error;
    /// A consistency rule names no kind of sign, or several.
    NormConsistencyKind = "N170" Error;
    /// A consistency rule is about a question that there is not.
    NormConsistencyIndicator = "N171" Error;
    /// A consistency rule names a level that the scale of the question does not have.
    NormConsistencyLevel = "N172" Error;
    /// A condition of a consistency rule names no level, or several.
    NormConsistencyCondition = "N173" Error;
    /// Both conditions of a pair are about one question.
    NormConsistencySelf = "N174" Error;
    /// A consistency rule that can never notice anything.
    NormConsistencyNever = "N175" Error;
    /// A condition that every answer meets.
    NormConsistencyAlways = "N176" Error;
    /// Two consistency rules that notice the same.
    NormConsistencyTwice = "N177" Warning;
    /// The number of a consistency rule can't be right.
    NormConsistencyNumber = "N178" Error;
    /// A pair without two conditions.
    NormConsistencyPair = "N179" Error;
    /// An item of the inventory is neither expertise nor a facility.
    NormInventoryType = "N180" Error;

    // --- R: register ---------------------------------------------------------------------------------------------------
    /// The register lacks required columns.
    RegisterColumnsMissing = "R101" Error;
    /// The register has no school that can be used.
    RegisterEmpty = "R102" Error;
    /// A required cell of the register is blank.
    RegisterCellBlank = "R103" Error;
    /// A vestigingsnummer that does not fit the pattern.
    RegisterIdInvalid = "R104" Error;
    /// As [`Code::RegisterIdInvalid`], but with the zero that a spreadsheet takes away it would fit.
    RegisterIdLostZero = "R105" Error;
    /// Povo is neither PO nor VO.
    SectorUnknown = "R106" Error;
    /// Van or tot is not a school year.
    PeriodUnreadable = "R107" Error;
    /// A period that ends before it begins.
    PeriodReversed = "R108" Error;
    /// Two periods of one school overlap.
    PeriodOverlap = "R109" Error;
    /// The same row twice.
    RegisterRowDouble = "R110" Warning;
    /// A number of pupils that can't be read.
    PupilsUnreadable = "R111" Warning;
    /// A successor that is not in the register.
    SuccessorUnknown = "R112" Warning;
    /// A school that is, directly or in the end, its own successor.
    SuccessorCircular = "R113" Warning;
    /// A school without a board.
    SchoolWithoutBoard = "R114" Info;
    /// The register does not name boards at all.
    BoardsAbsent = "R115" Info;
    /// The columns of a row give two different vestigingsnummers.
    RegisterIdsDisagree = "R116" Error;
    /// Rows of other municipalities than the settings choose.
    MunicipalityLeftOut = "R117" Info;
    /// No row of a municipality that the settings choose.
    MunicipalityAbsent = "R118" Error;
    /// The settings choose municipalities, but the register does not name them.
    MunicipalityColumnMissing = "R119" Error;
    /// Schools that are new in the year of the run.
    SchoolsNew = "R120" Info;
    /// Schools that were there a year ago, and that another school carries on for.
    SchoolsSucceeded = "R121" Info;
    /// Schools that were there a year ago, and that nothing carries on for.
    SchoolsVanished = "R122" Warning;
    /// Schools that were there a year ago, with a successor that is not there either.
    SuccessorsAbsent = "R123" Warning;
    /// A board under several names: each would count as a board of its own.
    BoardNamesSeveral = "R124" Warning;
    /// A board with several numbers, which counts as one.
    BoardNumbersSeveral = "R125" Info;
    /// Names that several schools have.
    SchoolNamesShared = "R126" Warning;
    /// No school has a number of pupils.
    PupilsAbsent = "R127" Info;
    /// Schools of PO without a wijk, where others have one.
    DistrictsBlank = "R128" Info;
    /// A vestigingsnummer that stands twice, without periods and with different contents.
    RegisterIdDouble = "R129" Error;
    /// A successor by a name that several schools have.
    SuccessorSeveral = "R135" Error;
    /// A school with a successor and without a last school year: it still exists, and hands on nothing.
    SuccessorWithoutEnd = "R130" Warning;
    /// The rows of a school name several successors, of which the last counts.
    SuccessorsDiffer = "R131" Warning;
    /// Two sheets that say different things of one school: two versions of the register.
    RegisterVersions = "R132" Error;
    /// A hidden sheet with another version of the register, which was not read.
    RegisterVersionHidden = "R133" Warning;
    /// Whether a school shares its approach can't be read.
    SharesUnreadable = "R140" Warning;
    /// What stands for an address of e-mail is none.
    EmailUnusable = "R141" Warning;
    /// Whether the building of a school is a regular one can't be read.
    RegularUnreadable = "R142" Warning;

    // --- A: answers ----------------------------------------------------------------------------------------------------
    /// A table of answers has a shape that is not known.
    TableShapeUnknown = "A101" Error SetsRowsAside;
    /// Two columns of a table of answers mean the same.
    AnswerColumnDouble = "A102" Error SetsRowsAside;
    /// The id of one question stands with the text of another, in a header or in a row.
    ColumnTorn = "A103" Error SetsRowsAside;
    /// Two columns may tell the school, and they differ.
    SchoolColumnUnclear = "A104" Warning;
    /// A sheet of a workbook that is no table of answers, beside one that is.
    SheetNotAnswers = "A105" Info;
    /// A column that seems to ask a question and matches none.
    ColumnUnmatched = "A106" Error SetsRowsAside;
    /// A hidden sheet of a workbook that is read as any other.
    SheetHidden = "A107" Info;
    /// A second school below the rows of the one that stands above the table.
    SecondSchool = "A108" Error SetsRowsAside;
    /// A row of answers without a vestigingsnummer.
    SiteBlank = "A110" Error SetsRowsAside;
    /// A row of answers of a school that is not in the register.
    SiteUnknown = "A111" Error SetsRowsAside;
    /// As [`Code::SiteUnknown`], but with the zero in front that a spreadsheet takes away it would be known.
    SiteLostZero = "A112" Error SetsRowsAside;
    /// A row of answers of a school that is not in the register in that year.
    SiteNotInYear = "A113" Error SetsRowsAside;
    /// The school year in the row is not the year of the folder.
    YearDisagrees = "A114" Error SetsRowsAside;
    /// A row of answers without an indicator.
    IndicatorBlank = "A115" Error SetsRowsAside;
    /// An indicator that no norm knows.
    IndicatorUnknown = "A116" Error SetsRowsAside;
    /// An indicator of another norm than the school's.
    IndicatorOfOtherNorm = "A117" Error SetsRowsAside;
    /// An indicator that does not apply to the school's kind.
    IndicatorNotForKind = "A118" Warning SetsRowsAside;
    /// A question that stands in a file in other words than in the norm.
    QuestionDrifted = "A122" Warning;
    /// A column that is read as a question because a person said so.
    ColumnLinked = "A123" Info;
    /// The name of more than one school.
    SiteSeveral = "A124" Error SetsRowsAside;
    /// The vestigingsnummer is of one school, the name of another.
    SiteDisagrees = "A125" Error SetsRowsAside;
    /// A text that is read as a school because a person said so.
    SiteLinked = "A126" Info;
    /// An indicator that a spreadsheet made something else of.
    IndicatorMangled = "A127" Error SetsRowsAside;
    /// Answers of what is no school here, as a person said.
    SiteIgnored = "A128" Info SetsRowsAside;
    /// Answers of a school without a norm.
    AnswersWithoutNorm = "A119" Error SetsRowsAside;
    /// No norm applies to the schools of a sector and kind.
    NormMissing = "A120" Warning;
    /// Two norms apply to the same schools.
    NormsTwo = "A121" Error;
    /// An answer that the scale does not know. An error, as the next two are: the question counts as unanswered, though the school said
    /// something.
    AnswerUnknown = "A130" Error;
    /// N.v.t. where the indicator does not allow it.
    AnswerNotApplicable = "A131" Error;
    /// An answer to a number indicator that is not a number.
    AnswerNotANumber = "A132" Error;
    /// A date that can't be read.
    AnswerDateUnreadable = "A133" Warning;
    /// A percentage below 1 or above 100: perhaps a spreadsheet's fraction.
    AnswerPercentageOdd = "A134" Warning;
    /// A label that a spreadsheet made a date of.
    AnswerBecameDate = "A135" Error;
    /// A date that stands there as the serial number of a spreadsheet.
    AnswerDateSerial = "A136" Info;
    /// A date that is nowhere near the school year.
    AnswerDateElsewhere = "A137" Warning;
    /// A number with a point and three digits: perhaps a thousand and more.
    AnswerThousands = "A138" Warning;
    /// An earlier submission, followed by a later one of the same school.
    SubmissionEarlier = "A140" Warning SetsRowsAside;
    /// Several submissions by one school, and nothing says which one counts.
    SubmissionsUnclear = "A141" Error SetsRowsAside;
    /// The same answer twice.
    DuplicateSame = "A142" Info SetsRowsAside;
    /// An answer that was replaced by a later one.
    DuplicateEarlier = "A143" Warning SetsRowsAside;
    /// Two answers to one question, and nothing says which one counts.
    DuplicateConflict = "A144" Error SetsRowsAside;
    /// A row that says nothing about a question that another row answers.
    DuplicateSilent = "A145" Info SetsRowsAside;
    /// As [`Code::SubmissionEarlier`], but the later one answers less than half of its questions.
    SubmissionShrunk = "A146" Error SetsRowsAside;

    /// The same submission once more.
    SubmissionSame = "A147" Info SetsRowsAside;
    /// One submission that more than one person filled in.
    SubmissionPeople = "A148" Warning;
    /// A text that more than one question has, where it is to say which one is answered.
    QuestionTextShared = "A149" Error SetsRowsAside;
    /// A column of dates is read with the month first.
    AnswerDatesMonthFirst = "A160" Info;
    /// Dates that can be read two ways, and nothing tells which.
    AnswerDatesUnclear = "A161" Warning;
    /// A form that came back with every answer blank: no submission.
    SubmissionBlank = "A165" Warning SetsRowsAside;
    /// A form with the norm's questions blank, that says something of the inventory only: the school is as one that handed in nothing.
    SubmissionInventoryOnly = "A181" Warning SetsRowsAside;
    /// A table that was read from more than one sheet of a workbook.
    SheetsSeveral = "A166" Info;
    /// Sheets beside a table that are something else, and were not read.
    SheetsBeside = "A167" Info;
    /// A sheet beside a table that has some of its columns, and was not read.
    SheetPart = "A168" Warning;
    /// A column that means the same as another one, which goes before it.
    ColumnAside = "A153" Info;
    /// Several columns tell the date, and they differ: no answer has one.
    DateColumnsDiffer = "A154" Warning;
    /// The header of a table once more among its rows.
    HeaderAgain = "A155" Info;
    /// Another header among the rows of a table: what stands below it is not read.
    SecondTable = "A156" Error SetsRowsAside;

    // --- K: mappings (koppelingen) ------------------------------------------------------------------------------------
    /// The file of mappings lacks the columns that it needs.
    MappingColumnsMissing = "K101" Error;
    /// Neither yes nor no to the question whether a mapping is right.
    MappingConsentUnreadable = "K102" Error;
    /// A mapping that is confirmed but leads nowhere.
    MappingWithoutTarget = "K103" Error;
    /// A mapping of neither a column nor a school.
    MappingSubjectUnknown = "K104" Error;
    /// A mapping to something that is not there.
    MappingTargetUnknown = "K105" Error;
    /// Two mappings of one text that contradict each other.
    MappingContradiction = "K106" Error;
    /// A file of mappings in a form that is not read.
    MappingFileOther = "K107" Warning;
    /// A mapping that is confirmed without the text that it is about.
    MappingWithoutText = "K108" Error;

    // --- G: agreements -------------------------------------------------------------------------------------------------
    /// An agreement without an id.
    AgreementIdBlank = "G101" Info;
    /// Two agreements with the same id.
    AgreementIdDouble = "G102" Error;
    /// An agreement with a school that is not in the register.
    AgreementSiteUnknown = "G103" Error;
    /// An agreement about a standard that no norm knows.
    AgreementStandardUnknown = "G104" Error;
    /// An agreement that does not say what was agreed.
    AgreementTextBlank = "G105" Error;
    /// A word for the status that is not known.
    AgreementStatusUnknown = "G106" Warning;
    /// An amount that can't be read.
    AgreementAmountUnreadable = "G107" Warning;
    /// Neither yes nor no to the question whether a task was taken over.
    AgreementTakeoverUnreadable = "G108" Warning;
    /// A task was taken over without an amount.
    AgreementTakeoverWithoutAmount = "G109" Warning;
    /// A date that can't be read.
    AgreementDateUnreadable = "G110" Warning;
    /// An agreement with the name of several schools.
    AgreementSiteSeveral = "G115" Error;
    /// A date of an agreement that can be read two ways, and nothing tells which.
    AgreementDateUnclear = "G116" Warning;
    /// An agreement about a standard that a spreadsheet can't keep apart from another.
    AgreementStandardInDoubt = "G117" Error;
    /// The cells of an agreement that tell its school are about different ones.
    AgreementSiteDisagrees = "G118" Error;
    /// A row with an agreement names no school, and stands under no topic for certain.
    AgreementWithoutSchool = "G120" Error;
    /// Rows about one agreement differ in what comes beside it.
    AgreementCopiesDiffer = "G121" Error;
    /// A task is taken over and it is not said until when.
    AgreementTakeoverWithoutPeriod = "G122" Warning;
    /// Two copies of the agenda plan a topic on different days.
    TalkDatesDiffer = "G123" Warning;
    /// The kind of contribution says that a task is taken over, and the column for it does not.
    AgreementTakeoverNotMarked = "G124" Warning;
    /// Two rows of one table without a number say the same, and count as one.
    AgreementRowsEqual = "G125" Warning;
    /// A date of an agreement far from the school years of the batch.
    AgreementDateBeyond = "G126" Warning;
    /// An agreement that had to be done before it was made.
    AgreementDueBeforeMade = "G127" Warning;
    /// An amount of which it is not said when it was agreed: it is in no school year.
    AgreementAmountUndated = "G128" Warning;
    /// Agreements that were made after the run date.
    AgreementsAhead = "G129" Warning;
    /// A text that somebody typed in a filled-in agenda where nothing is read.
    AgreementCellUnread = "G130" Warning;
    /// Amounts in a table without a column that says when they were agreed: they are in no school year.
    AgreementAmountsUndated = "G131" Info;

    // --- W: waivers ----------------------------------------------------------------------------------------------------
    /// A waiver lacks something that it must say.
    WaiverIncomplete = "W101" Error;
    /// A waiver for a school that is not in the register.
    WaiverSiteUnknown = "W102" Error;
    /// A waiver of a standard that no norm knows.
    WaiverStandardUnknown = "W103" Error;
    /// Van or tot is not a school year.
    WaiverYearUnreadable = "W104" Error;
    /// A waiver that ends before it begins.
    WaiverEndsBeforeStart = "W105" Error;
    /// A school that grants its own waiver.
    WaiverBySchool = "W106" Error;
    /// Two waivers of one standard for one school that overlap.
    WaiverOverlap = "W107" Warning;
    /// A waiver that covers no school year at all.
    WaiverWithoutEffect = "W108" Warning;
    /// A waiver that ends with the school year of the run.
    WaiverLastYear = "W109" Info;
    /// A waiver that has ended, of a standard that the school has not met since.
    WaiverExpired = "W110" Warning;
    /// A waiver that ended with the year before, of a standard that the school meets.
    WaiverExpiredMet = "W111" Info;
    /// A waiver that still runs, of a school that has gone over into another.
    WaiverLeftBehind = "W112" Warning;
    /// The file of waivers can't be used, and stops the run.
    WaiversUnusable = "W113" Error;
    /// A waiver with the name of several schools.
    WaiverSiteSeveral = "W120" Error;
    /// A waiver of a standard that a spreadsheet can't keep apart from another.
    WaiverStandardInDoubt = "W121" Error;
    /// The cells of a waiver that tell its school are about different ones.
    WaiverSiteDisagrees = "W122" Error;
    /// Van or tot is far from the school years of the batch.
    WaiverYearBeyond = "W123" Error;

    // --- V: second looks -------------------------------------------------------------------------------------------------
    /// A second look lacks something that it can't do without.
    SecondLookIncomplete = "V101" Error;
    /// A second look at a school that the register does not have.
    SecondLookSiteUnknown = "V102" Error;
    /// A second look at a name that several schools bear.
    SecondLookSiteSeveral = "V103" Error;
    /// A second look of which the number and another cell are about two schools.
    SecondLookSiteDisagrees = "V104" Error;
    /// A second look at a question that no norm has.
    SecondLookQuestionUnknown = "V105" Error;
    /// A second look at a question that may be another.
    SecondLookQuestionInDoubt = "V106" Error;
    /// A second look of which the id is of one question and the text of another.
    SecondLookQuestionDisagrees = "V107" Error;
    /// A second look at a question that is never asked of schools such as this one.
    SecondLookQuestionElsewhere = "V108" Error;
    /// The answer of a second look is not on the scale of the question.
    SecondLookAnswerUnknown = "V109" Error;
    /// The day or the end of a second look can't be read.
    SecondLookDateUnreadable = "V110" Error;
    /// The day or the end of a second look can be read two ways.
    SecondLookDateUnclear = "V111" Error;
    /// A second look ends before it was made.
    SecondLookEndsBefore = "V112" Error;
    /// A second look that stands there already.
    SecondLookDouble = "V113" Warning;
    /// One visitor who says two things about one question on one day.
    SecondLookConflict = "V114" Error;
    /// A second look that is not shown in this run.
    SecondLookNotShown = "V115" Info;
    /// The day or the end of a second look is far from the school years of the batch.
    SecondLookDateBeyond = "V116" Error;
    /// A second look that was made after the run date: it is not shown yet.
    SecondLookAhead = "V117" Warning;

    // --- P: places for extra support -------------------------------------------------------------------------------------
    /// An arrangement without a code or a question for support.
    PlaceIncomplete = "P101" Error;
    /// An arrangement of a school that the register does not have.
    PlaceSiteUnknown = "P102" Error;
    /// An arrangement with a name that several schools bear.
    PlaceSiteSeveral = "P103" Error;
    /// The cells of an arrangement that tell its school are about different ones.
    PlaceSiteDisagrees = "P104" Error;
    /// Two arrangements of the same time have one code and say different things.
    PlaceCodeDouble = "P105" Error;
    /// An arrangement that stands there already.
    PlaceRowsEqual = "P106" Warning;
    /// A number of places that is no whole number.
    PlaceCountUnreadable = "P107" Warning;
    /// Two columns for one number differ.
    PlaceCountsDiffer = "P108" Warning;
    /// More places are free than there are.
    PlaceFreeAbove = "P109" Warning;
    /// A tariff that can't be read.
    PlaceTariffUnreadable = "P110" Warning;
    /// A word for the status of an arrangement that is not known.
    PlaceStatusUnknown = "P111" Error;
    /// A day or school year of an arrangement that can't be read.
    PlacePeriodUnreadable = "P112" Error;
    /// A day of an arrangement that can be read two ways.
    PlaceDateUnclear = "P113" Error;
    /// An arrangement of which no day is left between its first and its last.
    PlacePeriodReversed = "P114" Error;
    /// An arrangement without a number of places.
    PlaceWithoutNumber = "P115" Warning;
    /// An arrangement that has ended by its status and runs by its dates.
    PlaceEndedRunning = "P116" Warning;
    /// An arrangement of a school that takes no part in the school year.
    PlaceSchoolAbsent = "P117" Warning;
    /// A question for support that a norm names and no arrangement has.
    PlaceQuestionUnknown = "P118" Info;
    /// A day or school year in a list of places lies so far from the batch that it can't be meant.
    PlaceDateBeyond = "P119" Error;
}
