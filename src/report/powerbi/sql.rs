//! `postgres.sql`: makes the star in a database and loads it.
//!
//! In: the star and the measures, as they are described. Out: a script for `psql`. It speaks of tables by name only: no value of a school stands in it.

use super::measure::{MEASURES, Measure};
use crate::base::digest::sha256;
use crate::report::tables::Type;
use crate::report::tables::star::{Form, STAR, StarColumn, StarTable};

/// The tables, what they may hold, and the measures as views.
pub(super) fn script() -> String {
    let tables: String = STAR.iter().map(|table| create(table)).collect();
    let tables = tables + CONTROL;
    let version = &sha256(tables.as_bytes())[..12];
    let names: Vec<_> = STAR.iter().map(|table| table.name).chain(["controle"]).collect();
    let copies: String = names.iter().map(|name| copy(name)).collect();
    format!(
        "{HEAD}{}\n{tables}\ntruncate {};\n\n{copies}\n{}{}{DIFFERENCE}\ncommit;\n",
        guard(version),
        names.join(", "),
        view("measures_per_schooljaar", false),
        view("measures_per_standaard", true),
    )
}

const HEAD: &str = r"-- Het sterschema van sop in PostgreSQL. Vanuit deze map: psql -d <database> -f postgres.sql
-- Alles of niets: gaat er iets mis, dan blijft staan wat er stond. Nog eens laden vervangt wat er stond.
\set ON_ERROR_STOP on
\encoding UTF8
begin;
set local client_min_messages = warning;
create schema if not exists sop;
set local search_path = sop, pg_catalog;
";

/// Tables of another version are not loaded into, and not thrown away either: others may have built on them.
fn guard(version: &str) -> String {
    format!(
        r"
do $$
begin
  if obj_description('sop'::regnamespace, 'pg_namespace') <> 'sop-ster {version}' then
    raise exception 'Het schema sop is van een andere versie van sop. Verwijder het eerst: drop schema sop cascade;';
  end if;
end
$$;
comment on schema sop is 'sop-ster {version}';
"
    )
}

const CONTROL: &str = "create table if not exists controle (
  measure text not null,
  schooljaar_id text not null references dim_schooljaar,
  standaard_id text references dim_standaard,
  waarde numeric not null
);
create unique index if not exists controle_key on controle (measure, schooljaar_id, coalesce(standaard_id, ''));
";

fn create(table: &StarTable) -> String {
    let mut lines: Vec<String> = table.columns.iter().map(column).collect();
    let key: Vec<_> = table.columns.iter().take(table.key).map(|column| column.name).collect();
    lines.push(format!("primary key ({})", key.join(", ")));
    lines.extend(table.checks.iter().map(|check| format!("check ({check})")));
    format!("create table if not exists {} (\n  {}\n);\n", table.name, lines.join(",\n  "))
}

fn column(column: &StarColumn) -> String {
    let kind = if column.form == Some(Form::Day) { "date" } else { kind(column.kind) };
    let mut line = format!("{} {kind}", column.name);
    if !column.is_optional {
        line += " not null";
    }
    if let Some(link) = column.to {
        line += &format!(" references {}", link.table);
    }
    if !column.words.is_empty() {
        line += &format!(" check ({} in ('{}'))", column.name, column.words.join("', '"));
    }
    if column.form == Some(Form::SchoolYear) {
        line += &school_year(column.name);
    }
    line
}

/// A school year ends in the year behind the one in which it begins. `case`, for only of four digits the year is worked out.
fn school_year(name: &str) -> String {
    format!(
        " check (case when {name} ~ '^[0-9]{{4}}-[0-9]{{4}}$' then right({name}, 4)::integer = left({name}, 4)::integer + 1 else {name} is null end)"
    )
}

fn kind(kind: Type) -> &'static str {
    match kind {
        Type::Text => "text",
        Type::Integer => "bigint",
        Type::Decimal => "numeric",
        Type::Amount => "numeric(14, 2)",
        Type::Bool => "boolean",
    }
}

fn copy(name: &str) -> String {
    format!("\\copy {name} from '{name}.csv' with (format csv, header true, null '', encoding 'UTF8')\n")
}

/// A view with what each measure comes to, per school year, or per school year and standard.
fn view(name: &str, per_standard: bool) -> String {
    let tables = STAR.iter().filter(|table| !per_standard || has(table, "standaard_id"));
    let parts = tables.filter_map(|table| {
        let own: Vec<&Measure> = MEASURES.iter().filter(|measure| measure.table == table.name).collect();
        (!own.is_empty()).then(|| part(table, &own, per_standard))
    });
    let parts: Vec<_> = parts.collect();
    format!("create or replace view {name} as\n{};\n\n", parts.join("union all\n"))
}

fn has(table: &StarTable, name: &str) -> bool {
    table.columns.iter().any(|column| column.name == name)
}

fn part(table: &StarTable, measures: &[&Measure], per_standard: bool) -> String {
    let (year, join) = match has(table, "schooljaar_id") {
        true => ("f.schooljaar_id", ""),
        false => ("s.schooljaar_id", " join dim_school s using (school_jaar_id)"),
    };
    let (standard, of, by) = match per_standard {
        true => (", x.standaard_id", ", f.standaard_id", " where f.standaard_id is not null"),
        false => ("", "", ""),
    };
    let aggregates: Vec<_> =
        measures.iter().enumerate().map(|(at, measure)| format!("    {} as m{at}", measure.sql())).collect();
    let values: Vec<_> =
        measures.iter().enumerate().map(|(at, measure)| format!("('{}', x.m{at}::numeric)", measure.name)).collect();
    format!(
        "select x.schooljaar_id{standard}, v.measure, v.waarde\nfrom (\n  select {year}{of},\n{}\n  from {} f{join}{by}\n  group by {year}{of}\n) x\ncross join lateral (values\n  {}\n) v(measure, waarde)\n",
        aggregates.join(",\n"),
        table.name,
        values.join(",\n  "),
    )
}

/// What differs from what the program says: nothing, unless rows were changed.
const DIFFERENCE: &str = "create or replace view controle_verschil as
select c.measure, c.schooljaar_id, c.standaard_id, c.waarde as volgens_sop, round(coalesce(j.waarde, s.waarde, 0), 3) as berekend
from controle c
left join measures_per_schooljaar j on c.standaard_id is null and j.measure = c.measure and j.schooljaar_id = c.schooljaar_id
left join measures_per_standaard s on s.standaard_id = c.standaard_id and s.measure = c.measure and s.schooljaar_id = c.schooljaar_id
where round(coalesce(j.waarde, s.waarde, 0), 3) is distinct from c.waarde;
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_made_and_loaded_once_below_what_it_leads_to() {
        let script = script();
        for table in STAR {
            assert_eq!(script.matches(&format!("create table if not exists {} (", table.name)).count(), 1);
            assert_eq!(script.matches(&format!("\\copy {} from", table.name)).count(), 1);
        }
        for line in script.lines().filter(|line| line.contains(" references ")) {
            let (before, _) = script.split_once(line).expect("the line");
            let target = line.split(" references ").nth(1).expect("a table").trim_end_matches(',');
            let target = target.split(' ').next().expect("a name");
            assert!(before.contains(&format!("create table if not exists {target} (")), "{line}");
        }
        // Empty keys too are there once, in versions without `nulls not distinct` as well.
        assert!(script.contains("unique index") && script.contains("coalesce(standaard_id, '')"));
        assert!(script.contains("\n  datum date,\n") && script.contains("\n  uiterlijk date,\n"));
        assert!(MEASURES.iter().all(|measure| script.contains(&format!("('{}', ", measure.name))));
    }

    /// Every count of a fact is told not to be negative, and the state of coverage to follow from its counts.
    #[test]
    fn every_count_and_state_has_a_check() {
        for table in STAR {
            let checks = table.checks.join(" and ");
            let counts =
                table.columns.iter().filter(|c| c.kind == Type::Integer && c.name != "volgorde" && c.name != "niveau");
            for column in counts {
                // A sum or an upper bound of what is not negative is none either.
                let name = column.name;
                let told = [">= 0", "between 0", "> 0"].iter().any(|how| checks.contains(&format!("{name} {how}")));
                let bounds = ["<= ", "= ", "else "].iter().any(|how| checks.contains(&format!("{how}{name}")));
                assert!(told || bounds, "{}.{name}", table.name);
            }
            let is_coverage = table.columns.iter().any(|column| column.name == "dekking");
            assert!(!is_coverage || checks.contains("dekking = case voldoet"), "{}", table.name);
        }
    }
}
