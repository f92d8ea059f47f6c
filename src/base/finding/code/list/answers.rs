//! Answers, and mappings. A new code goes at the end of its group.

macro_rules! answer_codes {
    ([$next:ident $($later:ident)*] $($before:tt)*) => {
        $next! { [$($later)*] $($before)*
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
            SubmissionInventoryOnly = "A182" Warning SetsRowsAside;
            /// A table that was read from more than one sheet of a workbook.
            SheetsSeveral = "A166" Info;
            /// Sheets beside a table that are something else, and were not read.
            SheetsBeside = "A167" Info;
            /// A sheet of a norm whose name is a slip of one that is not there.
            NormSheetMisspelt = "A205" Error;
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
            /// A cell with an answer that is merged over several rows: it counts for each.
            AnswerMerged = "A180" Warning;
            /// Words of one school, or the name of a file with answers of others, name a school.
            OtherSchoolNamed = "A181" Info;

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
        }
    };
}
pub(super) use answer_codes;
