use super::*;
use crate::wording::{Language, Wording};
#[test]
fn look() {
    let mut out = String::new();
    for (old, new, _) in super::faulty::FAULTS {
        for f in load(&with(old, new), "a.toml").findings {
            for l in [Language::Nl, Language::En] {
                let w = Wording::new(l);
                out += &format!("{} {}\n    {}\n    > {}\n", f.place, f.code.id(), w.finding(&f), w.remedy(&f));
            }
        }
    }
    for (old, new) in [
        ("status = \"voorbeeld\"", "status = voorbeeld"),
        ("status = \"voorbeeld\"", "status \"voorbeeld\""),
        ("status = \"voorbeeld\"", "status ="),
        ("[ { value = 1", " { value = 1"),
        ("label = \"deels\" },", "label = \"deels\" "),
        ("\"op orde\" } ]", "\"op orde\" }"),
        ("[school]", "[school"),
        ("[[theme]]", "[[theme]"),
        ("[\"bao\", \"sbo\"]", "[\"bao\" \"sbo\"]"),
        ("remedy = \"Maak", "remedy = Maak \""),
        ("title = \"Norm\"", "title = \"a \"b\" c\""),
        ("[school]", "<<<<<<"),
        ("weight = 1.5", "weight = 1,5"),
    ] {
        out += &format!("=== {new}\n");
        for f in load(&with(old, new), "a.toml").findings {
            let w = Wording::new(Language::Nl);
            out += &format!("{} {}\n    {}\n", f.place, f.code.id(), w.finding(&f));
        }
    }
    std::fs::create_dir_all("/tmp/look/norm").unwrap();
    std::fs::write("/tmp/look/norm/findings.txt", out).unwrap();
}
