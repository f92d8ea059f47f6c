use super::*;
use crate::wording::Language;
use crate::report::fixture;

#[test]
fn look() {
    for language in [Language::Nl, Language::En] {
    let d = fixture::dossier(language);
    let dir = format!("/tmp/look/charts-{}", language.tag());
    std::fs::create_dir_all(&dir).unwrap();
    let t = std::time::Instant::now();
    let figures = board(&d);
    println!("board {:?}", t.elapsed());
    let t = std::time::Instant::now();
    let n: usize = (0..d.now().len()).filter_map(|i| school(&d, i)).map(|c| c.svg.len()).sum();
    println!("schools {:?} {n}", t.elapsed());
    for f in figures {
        println!("{} {:?} {} {}", f.stem, f.chart.size, f.chart.svg.len(), f.chart.alt);
        std::fs::write(format!("{dir}/{}.svg", f.stem), &f.chart.svg).unwrap();
        let t = std::time::Instant::now();
        std::fs::write(format!("{dir}/{}.png", f.stem), crate::chart::raster::png(&f.chart.svg, 1.0).unwrap()).unwrap();
        println!("png {:?}", t.elapsed());
    }
    for i in [0,1,2,3,4,5,6,90] {
        let Some(c) = school(&d, i) else { println!("{i} none"); continue };
        println!("{}", c.alt);
        std::fs::write(format!("{dir}/school{i}.svg"), &c.svg).unwrap();
        std::fs::write(format!("{dir}/school{i}.png"), crate::chart::raster::png(&c.svg, 1.5).unwrap()).unwrap();
    }
    }
}

#[test]
fn every_chart_is_sound() {
    let d = fixture::dossier(Language::Nl);
    for f in board(&d) { crate::chart::tests::check(&f.chart); }
    for i in 0..d.now().len() { if let Some(c) = school(&d, i) { crate::chart::tests::check(&c); } }
}
