//! Which sheets of a workbook hold a table: one rule for the register, agreements, waivers, mappings and norms; answers have the same
//! ([`crate::intake::collect`]).
//!
//! Every sheet that has the columns is read, hidden or not. What nobody may expect is reported: a hidden sheet that is read, each sheet where rows come
//! from more than one, and sheets that are not read, louder where one has some of the columns. Must not know: what a table is about.

use std::sync::Arc;

use super::settle_header;
use crate::base::finding::{Code, Finding, Place, Source};
use crate::input::source::Sheet;

/// How far a sheet has the columns of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fit {
    /// It has them.
    Whole,
    /// It has some, and lacks these.
    Part(Vec<&'static str>),
    /// The program itself wrote it beside the tables, and it says what it said then: nothing to tell.
    Own,
    /// It is something else.
    Other,
}

/// Makes the tables of a file ready to be read: where the header of each stands, by its names, and which rows have moved along by a cell. `moved` tells
/// these of a sheet, by number, among the rows with something right beside the last name ([`Sheet::beside`]); where every row has something there it is
/// perhaps a column without a name, and no row has moved.
pub fn settle(sheets: &mut [Sheet], is_column: impl Fn(&str) -> bool, moved: impl Fn(&Sheet) -> Vec<usize>) {
    for sheet in sheets {
        settle_header(sheet, &is_column);
        sheet.set_aside_moved(|sheet| if sheet.is_column_beside() { Vec::new() } else { moved(sheet) });
    }
}

/// The sheets of one file that have the columns, with findings about them and about the others. None where no sheet has them: what is wrong is then
/// reported by who reads the table.
pub fn whole<'s>(sheets: &'s [Sheet], fit: impl Fn(&Sheet) -> Fit, findings: &mut Vec<Finding>) -> Vec<&'s Sheet> {
    let (read, beside) = candidates(sheets, fit);
    tell(&read, findings);
    findings.extend(beside);
    read
}

/// As [`whole`], for who still chooses among the sheets that have the columns, and then says which are read ([`tell`]): the findings are about the
/// others.
pub fn candidates(sheets: &[Sheet], fit: impl Fn(&Sheet) -> Fit) -> (Vec<&Sheet>, Vec<Finding>) {
    let fits: Vec<(&Sheet, Fit)> = sheets.iter().map(|sheet| (sheet, fit(sheet))).collect();
    let read: Vec<&Sheet> = fits.iter().filter(|(_, fit)| *fit == Fit::Whole).map(|(sheet, _)| *sheet).collect();
    let beside = if read.is_empty() { Vec::new() } else { beside_of(&fits) };
    (read, beside)
}

/// Says which sheets were read, where that is more than the one that everybody sees.
pub fn tell(read: &[&Sheet], findings: &mut Vec<Finding>) {
    let hidden = read.iter().filter(|sheet| sheet.hidden);
    findings.extend(hidden.map(|sheet| Finding::new(Code::SheetHidden, sheet.place())));
    let with_rows: Vec<&Sheet> = read.iter().filter(|sheet| !sheet.is_empty()).copied().collect();
    if with_rows.len() > 1 {
        let finding = about_file(Code::SheetsSeveral, with_rows[0]).fact("count", with_rows.len());
        findings.push(finding.fact("sheets", names(with_rows)));
    }
}

/// Which sheets are not read, and why.
fn beside_of(fits: &[(&Sheet, Fit)]) -> Vec<Finding> {
    let part = |(sheet, fit): &(&Sheet, Fit)| match fit {
        Fit::Part(missing) => {
            let finding = Finding::new(Code::SheetPart, sheet.place()).fact("count", missing.len());
            Some(finding.fact("columns", missing.join(", ")))
        }
        Fit::Whole | Fit::Own | Fit::Other => None,
    };
    let others: Vec<&Sheet> = fits.iter().filter(|(_, fit)| *fit == Fit::Other).map(|(sheet, _)| *sheet).collect();
    fits.iter().filter_map(part).chain(beside(&others, "columns")).collect()
}

/// A finding about sheets that were not read because they are something else, by their `columns` or their `name`; none for none.
pub fn beside(others: &[&Sheet], why: &'static str) -> Option<Finding> {
    let finding = about_file(Code::SheetsBeside, others.first()?).fact("count", others.len()).fact("why", why);
    Some(finding.fact("sheets", names(others.iter().copied())))
}

fn about_file(code: Code, sheet: &Sheet) -> Finding {
    let source = Source { file: sheet.source.file.clone(), sheet: None };
    Finding::new(code, Place::at(Arc::new(source), 0, 0))
}

fn names<'s>(sheets: impl IntoIterator<Item = &'s Sheet>) -> String {
    let quoted = |sheet: &Sheet| format!("‘{}’", sheet.source.sheet.as_deref().unwrap_or_default());
    sheets.into_iter().map(quoted).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(name: &str, hidden: bool, rows: u32) -> Sheet {
        let source = Source { file: "a.xlsx".into(), sheet: Some(name.into()) };
        let mut sheet = Sheet::new(Arc::new(source), 1);
        (0..=rows).for_each(|row| assert!(sheet.push(row + 1, [name])));
        sheet.hidden = hidden;
        sheet
    }

    fn reported(sheets: &[Sheet]) -> (usize, Vec<(Code, String)>) {
        let mut findings = Vec::new();
        let fit = |sheet: &Sheet| match sheet.header().next() {
            Some("x") => Fit::Other,
            Some("p") => Fit::Part(vec!["tot"]),
            _ => Fit::Whole,
        };
        let read = whole(sheets, fit, &mut findings).len();
        (read, findings.into_iter().map(|f| (f.code, f.place.source.sheet.clone().unwrap_or_default())).collect())
    }

    #[test]
    fn what_nobody_may_expect_is_told() {
        let of_file = String::new();
        assert_eq!(reported(&[sheet("a", false, 2)]), (1, vec![]));
        assert_eq!(reported(&[sheet("x", false, 2)]), (0, vec![]));
        let several = reported(&[sheet("a", false, 2), sheet("b", true, 1), sheet("leeg", false, 0)]);
        assert_eq!(several, (3, vec![(Code::SheetHidden, "b".into()), (Code::SheetsSeveral, of_file.clone())]));
        let beside = reported(&[sheet("x", false, 2), sheet("p", false, 1), sheet("a", false, 1), sheet("x", true, 1)]);
        assert_eq!(beside, (1, vec![(Code::SheetPart, "p".into()), (Code::SheetsBeside, of_file)]));
    }
}
