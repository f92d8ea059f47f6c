//! Norms, and the register of schools. A new code goes at the end of its group.

macro_rules! norm_codes {
    ([$next:ident $($later:ident)*] $($before:tt)*) => {
        $next! { [$($later)*] $($before)*
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
            /// A crosswalk names a norm that there is not: it is left out.
            CrosswalkNorm = "N300" Warning;
            /// A crosswalk names a standard that its norm does not have.
            CrosswalkStandard = "N301" Error;
            /// A crosswalk says something twice.
            CrosswalkTwice = "N302" Error;
            /// A crosswalk does not say what answers a standard, or how far.
            CrosswalkAnswers = "N303" Error;
            /// Standards of the other norm that a crosswalk does not name.
            CrosswalkNotNamed = "N304" Info;
            /// A crosswalk between norms of two sectors.
            CrosswalkSector = "N305" Error;
            /// A norm beside the batch's own that no crosswalk leads to.
            CrosswalkNormUnused = "N306" Warning;

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
            /// A wijk or board with the name that tables give to the schools without one.
            GroupNameReserved = "R160" Warning;
            /// A wijk under several names: each counts as a wijk of its own.
            DistrictNamesSeveral = "R161" Warning;
        }
    };
}
pub(super) use norm_codes;
