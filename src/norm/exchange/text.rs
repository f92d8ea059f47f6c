//! From tables to TOML. What can't be right is written as it stands, for the reader of norms to find; only what TOML has no place for is noted here.

mod consistency;

use std::collections::{BTreeMap, BTreeSet};

use super::keys::column;
use super::model::{Line, is, split, unescape};
use super::values::{kinds, number};
use super::writer::{Writer, list, quoted};
use super::{BETTER, Cell, DEFAULT_SCALE, FIELDS, FREE, Tables, UNKNOWN, mangled};
use crate::base::finding::{Code, Fact, Finding, Place};
use crate::norm::rule;

/// A norm as TOML, and which cell each part came from.
pub struct Toml {
    /// The text.
    pub text: String,
    /// What TOML has no place for.
    pub findings: Vec<Finding>,
    marks: Vec<(u32, u32, Place)>,
}

impl Toml {
    /// Findings about the text, reported at the cells that it came from.
    pub fn at_cells(&self, findings: Vec<Finding>) -> Vec<Finding> {
        let lines: Vec<&str> = self.text.lines().collect();
        let moved = findings.into_iter().map(|mut finding| {
            let at = (finding.place.row, finding.place.column);
            let of_theme = lines.get((at.0 as usize).saturating_sub(1)) == Some(&THEME);
            // What stands above all cells is about the first sheet.
            let first = self.marks.first().map(|(_, _, place)| Place::at(place.source.clone(), 0, 0));
            finding.place = self.cell(at).or(first).unwrap_or(finding.place);
            let sheet = finding.place.source.sheet.clone().unwrap_or_default();
            let is_share = matches!(finding.code, Code::NormShareIsAll | Code::NormShare);
            // As Excel shows a number.
            let typed = finding.value.map(|value| as_typed(&value));
            finding.value = typed.map(|value| if is_share { value.replace('.', ",") } else { value });
            for (name, fact) in &mut finding.facts {
                if let ("key", Fact::Text(key)) = (*name, &fact)
                    && let Some(column) = column(&sheet, of_theme, key)
                {
                    *fact = Fact::Text(column.into());
                }
                if let (true, Fact::Text(text)) = (WAYS.contains(name), &mut *fact) {
                    *text = format!("cell_{text}");
                }
                // A finding that points at another line means a row.
                if let ("line", Fact::Count(line)) = (*name, &fact)
                    && let Some(place) = u32::try_from(*line).ok().and_then(|line| self.cell((line, u32::MAX)))
                {
                    *fact = Fact::Count(i64::from(place.row));
                }
            }
            finding
        });
        moved.collect()
    }

    fn cell(&self, at: (u32, u32)) -> Option<Place> {
        let before = self.marks.partition_point(|(line, column, _)| (*line, *column) <= at);
        self.marks.get(before.checked_sub(1)?).map(|(_, _, place)| place.clone())
    }
}

/// Facts that decide how a message speaks of a file of TOML: of a cell it speaks otherwise.
const WAYS: [&str; 4] = ["expected", "list", "reason", "at"];

/// A text of TOML as its author typed it in a cell.
fn as_typed(value: &str) -> String {
    value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).map_or_else(|| value.to_owned(), str::to_owned)
}

/// The header of a theme.
const THEME: &str = "[[theme]]";

struct Norm<'t> {
    tables: &'t Tables,
    out: Writer,
    findings: Vec<Finding>,
}

pub(super) fn write(tables: &Tables, head: &str) -> Toml {
    let mut norm = Norm { tables, out: Writer::default(), findings: Vec::new() };
    for line in head.lines() {
        norm.out.put(format!("# {line}").trim_end());
        norm.out.put("\n");
    }
    norm.top();
    norm.scales();
    norm.school();
    norm.themes();
    norm.inventory();
    norm.consistency();
    norm.lost_questions();
    norm.findings.extend(mangled::ids(tables));
    Toml { text: norm.out.text, findings: norm.findings, marks: norm.out.marks }
}

impl<'t> Norm<'t> {
    fn field(&self, name: &str) -> Cell {
        let row = self.tables.lines(0).find(|row| is(row.get("veld"), name));
        row.map(|row| row.get("waarde").clone()).unwrap_or_default()
    }

    fn top(&mut self) {
        self.fields();
        let keys = [
            ("id", "id"),
            ("versie", "version"),
            ("titel", "title"),
            ("status", "status"),
            ("sector", "sector"),
            ("soorten", "kinds"),
            ("van", "from"),
            ("tot", "until"),
            ("bron", "source"),
        ];
        for (name, key) in keys {
            let cell = self.field(name);
            if key == "kinds" { self.kinds(&cell) } else { self.text(key, &cell) }
        }
    }

    /// Fields that there are not, or twice.
    fn fields(&mut self) {
        let mut seen: Vec<&str> = Vec::new();
        for row in self.tables.lines(0) {
            let cell = row.get("veld");
            let known = FIELDS.iter().find(|name| is(cell, name)).filter(|name| !seen.contains(*name));
            match known {
                Some(name) => seen.push(name),
                None => self.findings.extend(odd(Code::NormFieldUnknown, cell, &FIELDS)),
            }
        }
    }

    fn text(&mut self, key: &str, cell: &Cell) {
        if !cell.text.is_empty() {
            self.out.pair(key, &quoted(&unescape(&cell.text)), cell);
        }
    }

    fn texts(&mut self, key: &str, cell: &Cell) {
        let items = split(&cell.text);
        if !items.is_empty() {
            self.out.pair(key, &list(&items), cell);
        }
    }

    fn kinds(&mut self, cell: &Cell) {
        let kinds = kinds(&cell.text);
        if !kinds.is_empty() {
            self.out.pair("kinds", &list(&kinds), cell);
        }
    }

    /// Ja or nee; a blank is nee.
    fn flag(&mut self, cell: &Cell) -> bool {
        match cell.text.to_lowercase().as_str() {
            "ja" | "x" => true,
            "" | "nee" => false,
            _ => {
                self.findings.extend(odd(Code::NormWordUnknown, cell, &["ja", "nee"]));
                false
            }
        }
    }

    /// The key of one of a few Dutch words.
    fn word(&mut self, cell: &Cell, words: &[(&str, &'static str)]) -> Option<&'static str> {
        let found = words.iter().find(|(dutch, key)| is(cell, dutch) || is(cell, key)).map(|(_, key)| *key);
        if found.is_none() {
            let known: Vec<&str> = words.iter().map(|(dutch, _)| *dutch).collect();
            self.findings.extend(odd(Code::NormWordUnknown, cell, &known));
        }
        found
    }

    fn scales(&mut self) {
        let mut ids: Vec<String> = Vec::new();
        for row in self.tables.lines(1) {
            let id = scale_id(row.get("schaal"));
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        // The default one comes first in a norm; it stands above the others.
        ids.sort_by_key(|id| !id.is_empty());
        for id in ids {
            let rows: Vec<Line> = self.tables.lines(1).filter(|row| scale_id(row.get("schaal")) == id).collect();
            self.scale(&id, &rows);
        }
    }

    fn scale(&mut self, id: &str, rows: &[Line]) {
        let Some(first) = rows.first() else { return };
        let header = if id.is_empty() { "[scale]".to_owned() } else { format!("[scales.{}]", quoted(id)) };
        let plain = header.replace('"', "");
        let is_bare = id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        self.out.header(if is_bare { &plain } else { &header }, first.get("schaal"));
        let words = |word: &str| rows.iter().filter(|row| is(row.get("niveau"), word)).collect::<Vec<_>>();
        let is_level = |row: &&Line| !is(row.get("niveau"), FREE) && !is(row.get("niveau"), UNKNOWN);
        let levels: Vec<&Line> = rows.iter().filter(is_level).collect();
        self.out.from(first.get("niveau"));
        self.out.put("levels = [\n");
        levels.iter().for_each(|row| self.level(row));
        self.out.put("]\n");
        self.sufficient(&levels);
        for (key, word) in [("not_applicable", FREE), ("unknown", UNKNOWN)] {
            let rows = words(word);
            let all = rows.iter().flat_map(|row| {
                std::iter::once(unescape(&row.get("antwoord").text)).chain(split(&row.get("ook").text))
            });
            let all: Vec<String> = all.filter(|word| !word.is_empty()).collect();
            if let (Some(row), false) = (rows.first(), all.is_empty()) {
                self.out.pair(key, &list(&all), row.get("antwoord"));
            }
        }
    }

    fn level(&mut self, row: &Line) {
        let (value, label) = (row.get("niveau"), row.get("antwoord"));
        self.out.from(value);
        self.out.put("  { value = ");
        self.out.from(value);
        self.out.put(&number(&value.text));
        if !label.text.is_empty() {
            self.out.put(", ");
            self.out.from(label);
            self.out.put(&format!("label = {}", quoted(&unescape(&label.text))));
        }
        let also = split(&row.get("ook").text);
        if !also.is_empty() {
            self.out.put(", ");
            self.out.from(row.get("ook"));
            self.out.put(&format!("also = {}", list(&also)));
        }
        let meaning = row.get("betekenis");
        if !meaning.text.is_empty() {
            self.out.put(", ");
            self.out.from(meaning);
            self.out.put(&format!("meaning = {}", quoted(&unescape(&meaning.text))));
        }
        self.out.put(" },\n");
    }

    /// The lowest level with "ja"; above it there is nothing else.
    fn sufficient(&mut self, levels: &[&Line]) {
        let enough: Vec<bool> = levels.iter().map(|row| self.flag(row.get("voldoende"))).collect();
        let Some(first) = enough.iter().position(|yes| *yes) else { return };
        if let Some(at) = enough[first..].iter().position(|yes| !yes) {
            self.findings.extend(odd(Code::NormSufficientGap, levels[first + at].get("voldoende"), &[]));
        }
        let cell = Cell { place: levels[first].get("voldoende").place.clone(), ..Cell::default() };
        self.out.pair("sufficient", &number(&levels[first].get("niveau").text), &cell);
    }

    fn school(&mut self) {
        let (rule, threshold) = (self.field("regel"), self.field("drempel"));
        if rule.text.is_empty() && threshold.text.is_empty() {
            return;
        }
        self.out.header("[school]", &rule);
        self.rule(&rule, &threshold);
    }

    fn rule(&mut self, cell: &Cell, threshold: &Cell) {
        if cell.text.is_empty() {
            return;
        }
        let Some(key) = self.word(cell, &rule::dutch_words(false)) else {
            // Reported already; that there is no rule would be the same fault once more.
            self.out.put("rule = { all = true }\n");
            return;
        };
        self.out.from(cell);
        self.out.put("rule = { ");
        if !rule::has_threshold(key) {
            self.out.put(&format!("{key} = true"));
            if !threshold.text.is_empty() {
                self.findings.extend(odd(Code::NormThresholdSpare, threshold, &[]));
            }
        } else {
            self.out.from(cell);
            self.out.put(&format!("{key} = "));
            self.out.from(threshold);
            self.out.put(&number(&threshold.text));
        }
        self.out.put(" }\n");
    }

    fn themes(&mut self) {
        let rows: Vec<Line> = self.tables.lines(2).collect();
        let mut questions: BTreeMap<&str, Vec<Line>> = BTreeMap::new();
        for (standard, row) in self.questions() {
            questions.entry(standard).or_default().push(row);
        }
        let mut theme = None;
        for (at, row) in rows.iter().enumerate() {
            let id = row.get("thema");
            // Left blank it is that of the row above; in the first row something is missing.
            let begins = |theme: &str| !id.text.is_empty() && id.text != theme;
            if theme.is_none_or(begins) {
                theme = Some(id.text.as_str());
                self.out.header(THEME, id);
                self.text("id", id);
                self.text("title", row.get("thematitel"));
                let of_theme = |row: &&Line| row.get("thema").text.is_empty() || row.get("thema").text == id.text;
                let others = rows[at + 1..].iter().take_while(of_theme);
                self.support_question(std::iter::once(row).chain(others).map(|row| row.get("ondersteuningsvraag")));
            }
            // A standard that stands twice is reported as such; its questions are written once.
            self.standard(*row, questions.remove(row.get("standaard").text.as_str()).unwrap_or_default());
        }
    }

    /// The question for support of a theme, on whichever of its rows it stands; another one on a later row is noted.
    fn support_question<'c>(&mut self, cells: impl Iterator<Item = &'c Cell>) {
        let mut filled = cells.filter(|cell| !cell.text.is_empty());
        let Some(first) = filled.next() else { return };
        self.text("support_question", first);
        let others = filled.filter(|cell| cell.text != first.text);
        self.findings.extend(others.filter_map(|cell| odd(Code::NormWordUnknown, cell, &[&first.text])));
    }

    fn standard(&mut self, row: Line, questions: Vec<Line>) {
        let id = row.get("standaard");
        self.out.header("[[theme.standard]]", id);
        self.text("id", id);
        self.text("title", row.get("titel"));
        self.rule(row.get("regel"), row.get("drempel"));
        if self.flag(row.get("kern")) {
            self.out.pair("critical", "true", row.get("kern"));
        }
        self.kinds(row.get("soorten"));
        self.texts("replaces", row.get("vervangt"));
        questions.into_iter().for_each(|row| self.question(row));
    }

    /// The questions, each with the standard it belongs to: that of the row above where it is left blank.
    fn questions(&self) -> Vec<(&'t str, Line<'t>)> {
        let mut standard = "";
        let with_standard = |row: Line<'t>| {
            let own = row.get("standaard").text.as_str();
            standard = if own.is_empty() { standard } else { own };
            (standard, row)
        };
        self.tables.lines(3).map(with_standard).collect()
    }

    fn question(&mut self, row: Line) {
        self.out.header("[[theme.standard.indicator]]", row.get("vraag"));
        self.text("id", row.get("vraag"));
        self.text("text", row.get("tekst"));
        self.texts("also", row.get("ook"));
        let weight = row.get("gewicht");
        if !weight.text.is_empty() && weight.text != "1" {
            self.out.pair("weight", &number(&weight.text), weight);
        }
        for (column, key) in [("kern", "critical"), ("nvt", "not_applicable")] {
            if self.flag(row.get(column)) {
                self.out.pair(key, "true", row.get(column));
            }
        }
        self.kinds(row.get("soorten"));
        let scale = row.get("schaal");
        if !scale_id(scale).is_empty() {
            self.text("scale", scale);
        }
        self.number(row);
        self.text("remedy", row.get("eerste_stap"));
    }

    fn number(&mut self, row: Line) {
        let (limits, better, unit) = (row.get("grenzen"), row.get("beter"), row.get("eenheid"));
        if limits.text.is_empty() && better.text.is_empty() && unit.text.is_empty() {
            return;
        }
        self.out.from(limits);
        self.out.put("number = { bands = [");
        for (at, limit) in limits.text.split([';', '\n']).map(str::trim).filter(|limit| !limit.is_empty()).enumerate() {
            self.out.put(if at > 0 { ", " } else { "" });
            self.out.put(&number(limit));
        }
        self.out.put("]");
        if let Some(key) = Some(better).filter(|cell| !cell.text.is_empty()).and_then(|cell| self.word(cell, &BETTER)) {
            self.out.put(", ");
            self.out.from(better);
            self.out.put(&format!("better = {}", quoted(key)));
        }
        if !unit.text.is_empty() {
            self.out.put(", ");
            self.out.from(unit);
            self.out.put(&format!("unit = {}", quoted(&unescape(&unit.text))));
        }
        self.out.put(" }\n");
    }

    fn inventory(&mut self) {
        for row in self.tables.lines(5) {
            self.out.header("[[inventory]]", row.get("inventaris"));
            self.text("id", row.get("inventaris"));
            self.text("type", row.get("type"));
            self.text("text", row.get("naam"));
            self.texts("also", row.get("ook"));
            self.kinds(row.get("soorten"));
        }
    }

    /// Questions of a standard that there is not.
    fn lost_questions(&mut self) {
        let known: BTreeSet<&str> = self.tables.lines(2).map(|row| row.get("standaard").text.as_str()).collect();
        let lost = self.questions().into_iter().filter(|(of, _)| !known.contains(*of));
        let lost: Vec<Finding> = lost
            .filter_map(|(of, row)| {
                let place = row.get("standaard").place.clone()?;
                Some(Finding::new(Code::NormQuestionLost, place).value(of).fact("question", &row.get("vraag").text))
            })
            .collect();
        self.findings.extend(lost);
    }
}

/// A finding about a cell that came from a file.
fn odd(code: Code, cell: &Cell, known: &[&str]) -> Option<Finding> {
    let finding = Finding::new(code, cell.place.clone()?).value(cell.text.as_str());
    Some(if known.is_empty() { finding } else { finding.fact("known", known.join(", ")) })
}

/// Blank for the default scale.
fn scale_id(cell: &Cell) -> String {
    if is(cell, DEFAULT_SCALE) { String::new() } else { cell.text.clone() }
}
