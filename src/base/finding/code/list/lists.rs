//! What stands in lists beside the answers: agreements, waivers, second looks, places, aims. A new code goes at the end of its group.

macro_rules! list_codes {
    ([$next:ident $($later:ident)*] $($before:tt)*) => {
        $next! { [$($later)*] $($before)*
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
            AgreementsAhead = "G129" Info;
            /// A text that somebody typed in a filled-in agenda where nothing is read.
            AgreementCellUnread = "G130" Warning;
            /// Amounts in a table without a column that says when they were agreed: they are in no school year.
            AgreementAmountsUndated = "G131" Info;
            /// A copy of the agenda without its hidden columns.
            AgendaWithoutMark = "G140" Info;
            /// A day or time of a conversation that is not in the next agenda: it went over into a school with another, or into none.
            TalkNotHandedOn = "G141" Warning;

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
            /// A question for support that looks like another one.
            PlaceQuestionNear = "P120" Warning;
            /// A question for support that holds more than one.
            PlaceQuestionSeveral = "P121" Warning;
            /// What a list of places says of a school contradicts the register.
            PlaceRegisterDiffers = "P122" Warning;

            // --- D: aims -------------------------------------------------------------------------------------------------------
            /// Two aims have one id.
            AimTwice = "D101" Error;
            /// A share that can be read in two ways, or is none.
            AimShare = "D102" Error;
            /// A year of an aim is no school year, or it begins after it ends.
            AimYear = "D103" Error;
            /// It is not clear what an aim is about, or what is counted.
            AimAbout = "D104" Error;
            /// The state of an action is no word for one.
            AimActionState = "D105" Error;
            /// An aim is about a norm, theme or standard that the batch does not have.
            AimUnknown = "D106" Error;
            /// An aim had to be reached before the year of the run.
            AimPast = "D107" Warning;
            /// A national share of an aim that there is not.
            NationalAimUnknown = "D108" Warning;
            /// A national share, or its year, can't be read.
            NationalUnreadable = "D109" Error;
            /// Two national shares for one aim and year that differ.
            NationalDiffers = "D110" Error;
            /// A number that may be the id of two aims: a spreadsheet takes the last zero.
            NationalAimUnsure = "D111" Error;

            // --- D: the map of the wijken --------------------------------------------------------------------------------------
            /// The file with the map can't be used.
            MapUnusable = "D120" Error;
            /// It is not clear which property of the map names wijken.
            MapNames = "D121" Error;
            /// Wijken of the register without an area on the map.
            MapDistrictMissing = "D122" Warning;
            /// Areas on the map that are no wijk of the register.
            MapAreaUnknown = "D123" Warning;
            /// Features on the map that are no area.
            MapNoArea = "D124" Info;
        }
    };
}
pub(super) use list_codes;
