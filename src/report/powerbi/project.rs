//! The project for Power BI Desktop: the files around the semantic model, and a report with one empty page, without which it does not open.

use super::tmdl;
use crate::base::digest::sha256;
use crate::report::tables::star::STAR;
use crate::run::dossier::Dossier;

const SCHEMAS: &str = "https://developer.microsoft.com/json-schemas/fabric";

/// Every file, by its path below the package.
pub(super) fn files(dossier: &Dossier) -> Vec<(String, String)> {
    let w = &dossier.wording;
    let mut files = vec![
        ("sop.pbip".to_owned(), project()),
        ("sop.tmdl".to_owned(), tmdl::create_or_replace(w)),
        model("definition.pbism", semantic_model()),
        model(".platform", platform(&dossier.partnership, "SemanticModel")),
        model("definition/database.tmdl", tmdl::DATABASE.to_owned()),
        model("definition/model.tmdl", tmdl::model()),
        model("definition/expressions.tmdl", tmdl::expressions(w)),
        model("definition/relationships.tmdl", tmdl::relationships()),
        report(".platform", platform(&dossier.partnership, "Report")),
    ];
    files.extend(
        STAR.iter().map(|table| model(&format!("definition/tables/{}.tmdl", table.name), tmdl::table(table, w))),
    );
    files.extend(REPORT.iter().map(|(path, body)| report(path, body.replace("SCHEMAS", SCHEMAS))));
    files
}

fn model(path: &str, text: String) -> (String, String) {
    (format!("sop.SemanticModel/{path}"), text)
}

fn report(path: &str, text: String) -> (String, String) {
    (format!("sop.Report/{path}"), text)
}

fn project() -> String {
    format!(
        r#"{{
  "$schema": "{SCHEMAS}/pbip/pbipProperties/1.0.0/schema.json",
  "version": "1.0",
  "artifacts": [{{ "report": {{ "path": "sop.Report" }} }}],
  "settings": {{ "enableAutoRecovery": true }}
}}
"#
    )
}

fn semantic_model() -> String {
    format!(
        r#"{{
  "$schema": "{SCHEMAS}/item/semanticModel/definitionProperties/1.0.0/schema.json",
  "version": "4.2",
  "settings": {{}}
}}
"#
    )
}

/// What Fabric knows an item by: the same partnership has the same id in every run.
fn platform(partnership: &str, kind: &str) -> String {
    let digits = sha256(format!("sop/{kind}/{partnership}").as_bytes());
    let id = [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..32]].join("-");
    format!(
        r#"{{
  "$schema": "{SCHEMAS}/gitIntegration/platformProperties/2.0.0/schema.json",
  "metadata": {{ "type": "{kind}", "displayName": "sop" }},
  "config": {{ "version": "2.0", "logicalId": "{id}" }}
}}
"#
    )
}

/// The report: one empty page.
const REPORT: &[(&str, &str)] = &[
    (
        "definition.pbir",
        r#"{
  "$schema": "SCHEMAS/item/report/definitionProperties/2.0.0/schema.json",
  "version": "4.0",
  "datasetReference": { "byPath": { "path": "../sop.SemanticModel" } }
}
"#,
    ),
    (
        "definition/version.json",
        r#"{
  "$schema": "SCHEMAS/item/report/definition/versionMetadata/1.0.0/schema.json",
  "version": "2.0.0"
}
"#,
    ),
    (
        "definition/report.json",
        r#"{
  "$schema": "SCHEMAS/item/report/definition/report/1.0.0/schema.json",
  "layoutOptimization": "None",
  "themeCollection": {
    "baseTheme": { "name": "CY24SU10", "reportVersionAtImport": "5.59", "type": "SharedResources" }
  }
}
"#,
    ),
    (
        "definition/pages/pages.json",
        r#"{
  "$schema": "SCHEMAS/item/report/definition/pagesMetadata/1.0.0/schema.json",
  "pageOrder": ["overzicht"],
  "activePageName": "overzicht"
}
"#,
    ),
    (
        "definition/pages/overzicht/page.json",
        r#"{
  "$schema": "SCHEMAS/item/report/definition/page/1.0.0/schema.json",
  "name": "overzicht",
  "displayName": "Overzicht",
  "displayOption": "FitToPage",
  "height": 720,
  "width": 1280
}
"#,
    ),
];
