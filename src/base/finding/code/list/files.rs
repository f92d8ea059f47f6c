//! The batch folder and its files, and TOML. A new code goes at the end of its group.

macro_rules! file_codes {
    ([$next:ident $($later:ident)*] $($before:tt)*) => {
        $next! { [$($later)*] $($before)*
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
        }
    };
}
pub(super) use file_codes;
