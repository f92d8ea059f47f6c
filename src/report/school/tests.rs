use super::*;
use crate::report::fixture::{self, HOSTILE};
use crate::wording::Language;

fn look(dossier: &Dossier, folder: &str) {
    let all = render(dossier, &|| ()).expect("reports");
    for artifact in all {
        let path = std::path::Path::new(folder).join(&artifact.path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(path, artifact.bytes).expect("written");
    }
}

#[test]
fn look_at_it() {
    for (language, folder) in [(Language::Nl, "/tmp/look/school/nl"), (Language::En, "/tmp/look/school/en")] {
        let dossier = fixture::dossier(language);
        let start = std::time::Instant::now();
        look(&dossier, folder);
        eprintln!("{folder}: {:?}", start.elapsed());
    }
}
