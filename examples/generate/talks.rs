//! What came of earlier conversations: agreements and waivers, and which conversations are planned. In: the model, for gaps that are there. Out:
//! `afspraken.csv`, `ontheffingen.csv` and `agenda.csv`. Must not know: how answers are written down.

use std::path::Path;

use anyhow::Result;
use fastrand::Rng;

use crate::draw::stream;
use crate::judge;
use crate::model::Model;
use crate::norms::{self, Norm, Standard};
use crate::story::{LAST, Story};
use crate::told::Told;
use crate::world::{School, year_name};

/// A gap of a school in a year, and what became of it a year later (`None`: not to be said).
struct Gap<'a> {
    school: &'a School,
    standard: &'a Standard,
    solved: Option<bool>,
}

/// What is agreed about a standard: sector, id, description, who, contribution of the partnership.
pub(crate) type Deal = (&'static str, &'static str, &'static str, &'static str, &'static str);

#[rustfmt::skip]
pub(crate) const DEALS: [Deal; 18] = [
    ("PO", "V2", "Het team kiest vijf schoolregels en bespreekt elke maand hoe het gaat.", "directeur", "gedragsdeskundige, 2 dagdelen"),
    ("PO", "Z1", "De school plant drie groepsbesprekingen per jaar en analyseert na elke toetsronde.", "intern begeleider", ""),
    ("PO", "Z2", "Het team volgt een training handelingsgericht werken en oefent met één groepsplan.", "directeur en intern begeleider", "trainer, 3 middagen"),
    ("PO", "L1", "De school legt het stappenplan bij een vermoeden van dyslexie vast.", "intern begeleider", "dyslexiespecialist, 6 uur"),
    ("PO", "L2", "Een rekenspecialist denkt een halfjaar mee over leerlingen met rekenproblemen.", "rekencoördinator", "rekenspecialist, 12 uur"),
    ("PO", "L3", "De school onderzoekt met twee scholen in de wijk een gezamenlijke plusgroep.", "directeur", "projectleider, 20 uur"),
    ("PO", "G1", "De school stelt een protocol voor medische handelingen vast en schoolt twee medewerkers.", "directeur", "jeugdverpleegkundige, 1 dagdeel"),
    ("PO", "G2", "De school laat het gebouw nalopen op drempels en maakt een plan met het bestuur.", "directeur en bestuur", "adviseur toegankelijkheid, 1 bezoek"),
    ("PO", "P1", "Leerkrachten voeren met elke leerling twee keer per jaar een gesprek over leren.", "intern begeleider", ""),
    ("PO", "P2", "De school voegt aan elk OPP een bladzijde toe met wat de leerling zelf wil.", "intern begeleider", "format en voorbeeld"),
    ("PO", "P3", "De school plant een overdrachtsmiddag in juni en een vast gesprek met de voorschool.", "directeur", ""),
    ("PO", "O3", "De school maakt een scholingsplan bij de meest gestelde ondersteuningsvragen.", "directeur", "bijdrage scholing"),
    ("VO", "L2", "De school stelt een vast stappenplan bij dyscalculie op, samen met twee andere scholen.", "ondersteuningscoördinator", "rekenspecialist, 20 uur"),
    ("VO", "Z2", "Mentoren maken per klas één overzicht van wat werkt en evalueren dat elke periode.", "teamleiders", "trainer, 2 middagen"),
    ("VO", "G1", "De school wijst een vaste medewerker aan voor leerlingen die lang ziek zijn.", "ondersteuningscoördinator", "consulent, 8 uur"),
    ("VO", "O3", "De school plant een studiedag over ondersteuning voor alle docenten.", "schoolleider", "bijdrage scholing"),
    ("VO", "P3", "De school spreekt elke basisschool over nieuwe leerlingen met een ondersteuningsvraag.", "brugklascoördinator", ""),
    ("VO", "L1", "Elke leerling met dyslexie krijgt een kaart met zijn hulpmiddelen.", "taalcoördinator", "dyslexiespecialist, 10 uur"),
];

/// What the partnership takes over from a board: school year, standard, description, amount. The last one has no amount, which is a fault.
#[rustfmt::skip]
const TAKEN_OVER: [(u16, &str, &str, &str); 4] = [
    (LAST - 2, "G2", "Het samenwerkingsverband regelt voor het bestuur de aangepaste werkplekken op deze school.", "6400"),
    (LAST - 2, "L2", "Het samenwerkingsverband zet voor het bestuur een rekenspecialist in, een dagdeel per week.", "8750,50"),
    (LAST - 1, "L3", "Het samenwerkingsverband organiseert voor het bestuur een plusgroep voor drie scholen in de wijk.", "12500"),
    (LAST - 1, "Z2", "Het samenwerkingsverband verzorgt voor het bestuur de training van het team.", ""),
];

/// How many agreements come out of the conversations about each year.
const PER_YEAR: [(u16, usize); 2] = [(LAST - 2, 10), (LAST - 1, 14)];

/// Writes the agreements; gives the stories that some of them tell.
pub(crate) fn write_agreements<'a>(
    model: &Model<'a>,
    norms: &'a [Norm],
    story: &Story,
    file: &Path,
) -> Result<Told<'a>> {
    let mut out = csv::WriterBuilder::new().delimiter(b';').from_path(file)?;
    out.write_record([
        "afspraak",
        "vestigingsnummer",
        "standaard",
        "omschrijving",
        "wie",
        "bijdrage_swv",
        "bedrag",
        "taakovername",
        "uiterlijk",
        "status",
        "datum",
        "opmerking",
    ])?;
    let mut left = TAKEN_OVER.to_vec();
    let mut made = Vec::new();
    for (year, count) in PER_YEAR {
        let mut rng = stream(model.seed, &["agreements", &year.to_string()]);
        let found = gaps(model, norms, story, year, count, &mut rng)?;
        made.push((year, rng, found));
    }
    let taken: Vec<&str> = made.iter().flat_map(|(.., gaps)| gaps).map(|gap| gap.school.id.as_str()).collect();
    let told = Told::find(model, norms, story, &taken)?;
    for (year, rng, gaps) in &mut made {
        for (at, gap) in gaps.iter().enumerate() {
            let over = left.iter().position(|o| o.0 == *year && o.1 == gap.standard.id).map(|o| left.swap_remove(o));
            out.write_record(agreement(rng, *year, at, gap, over))?;
        }
        // Number 15 of the last year is about a school that handed in nothing.
        for row in told.agreements(*year, if *year == LAST - 1 { 16 } else { gaps.len() + 1 }) {
            out.write_record(row)?;
        }
    }
    if let Some(school) = story.silent_in(LAST - 1) {
        let what =
            "De school levert de zelfevaluatie dit schooljaar voor 1 december in; we kijken samen wat daarbij helpt.";
        let row =
            [school, "", what, "schoolleider", "gesprek op school", "", "nee", "2025-12-01", "open", "2025-05-15", ""];
        out.write_record(["A2025-15"].iter().chain(&row))?;
    }
    out.flush()?;
    Ok(told)
}

fn agreement(rng: &mut Rng, year: u16, at: usize, gap: &Gap, over: Option<(u16, &str, &str, &str)>) -> [String; 12] {
    let standard = gap.standard.id.as_str();
    let deal = DEALS.iter().find(|d| d.0 == gap.school.sector && d.1 == standard);
    let (what, who, help) = deal.map_or(("", "", ""), |d| (d.2, d.3, d.4));
    let (status, remark) = match (gap.solved, rng.f64()) {
        (Some(true), x) if x < 0.8 => ("afgerond", ["Is gelukt.", "Gezien bij het schoolbezoek.", ""][rng.usize(0..3)]),
        (_, x) if x < 0.45 && year + 2 == LAST => ("afgerond", "Uitgevoerd; in de zelfevaluatie nog niet te zien."),
        (_, x) if x < 0.12 => ("vervallen", "In overleg vervangen door een andere aanpak."),
        (_, x) if x < 0.62 => {
            ("loopt", ["Eerste stap is gezet.", "Vertraagd door wisseling van directeur.", ""][rng.usize(0..3)])
        }
        _ => ("open", ""),
    };
    let made = format!("{}-{:02}-{:02}", year + 1, rng.u8(3..=6), rng.u8(1..=28));
    let due = match rng.u8(0..3) == 0 {
        true => format!("{}-{:02}-01", year + 1, rng.u8(10..=12)),
        false => format!("{}-{:02}-01", year + 2, rng.u8(2..=8)),
    };
    let amount = match over {
        Some((.., amount)) => amount.to_owned(),
        None if help.contains("bijdrage") => format!("{}", 250 * rng.u32(3..=10)),
        None => String::new(),
    };
    let yes = if over.is_some() { "ja" } else { "nee" };
    let number = format!("A{}-{:02}", year + 1, at + 1);
    [
        number.as_str(),
        gap.school.id.as_str(),
        standard,
        over.map_or(what, |o| o.2),
        who,
        if over.is_some() { "taak overgenomen" } else { help },
        &amount,
        yes,
        &due,
        status,
        &made,
        remark,
    ]
    .map(str::to_owned)
}

/// Gaps of a year that an agreement can be about, one per school, in order of site id.
fn gaps<'a>(
    model: &Model<'a>,
    norms: &'a [Norm],
    story: &Story,
    year: u16,
    count: usize,
    rng: &mut Rng,
) -> Result<Vec<Gap<'a>>> {
    let mut found = Vec::new();
    let mut schools: Vec<&School> = model.world.in_year(year).filter(|s| !story.is_silent(s, year)).collect();
    rng.shuffle(&mut schools);
    for school in schools {
        let norm = norms::of(norms, school.sector, year)?;
        let later = norms::of(norms, school.sector, year + 1)?;
        let known = |s: &&Standard| DEALS.iter().any(|d| d.0 == school.sector && d.1 == s.id);
        let mut standards: Vec<&Standard> = norm.standards.iter().filter(known).collect();
        rng.shuffle(&mut standards);
        let is_met = |norm: &Norm, standard: &Standard, year: u16| {
            judge::met(standard, &model.answers(school, year, norm, standard))
        };
        // Not the same talk over and over.
        let often = |s: &Standard| found.iter().filter(|g: &&Gap| g.standard.id == s.id).count() > 1;
        let gap = |s: &&Standard| is_met(norm, s, year) == Some(false) && !often(s);
        let Some(standard) = standards.into_iter().find(gap) else { continue };
        let next = later.standards.iter().find(|s| s.id == standard.id);
        found.push(Gap {
            school,
            standard,
            solved: next.filter(|_| school.holds_in(year + 1)).and_then(|s| is_met(later, s, year + 1)),
        });
        if found.len() == count {
            break;
        }
    }
    found.sort_by(|a, b| a.school.id.cmp(&b.school.id));
    Ok(found)
}

/// Standard, first and last school year, reason and who granted it.
type Grant = (&'static str, u16, u16, &'static str, &'static str);

const GRANTS: [Grant; 4] = [
    ("G2", LAST - 1, LAST, "Verbouwing: de lift komt in de zomer van 2026.", "Directie samenwerkingsverband"),
    ("G2", LAST - 1, LAST + 1, "Tijdelijk gebouw tot de nieuwbouw klaar is.", "Directie samenwerkingsverband"),
    ("L3", LAST - 2, LAST - 1, "De plusgroep van de wijk begint na de zomer van 2025.", "Bestuurlijk overleg PO"),
    ("O3", LAST, LAST + 1, "Nieuw team na de zomer; scholingsplan is goedgekeurd.", "Bestuurlijk overleg VO"),
];

/// Writes the waivers: each for a school that would have a gap there without it.
pub(crate) fn write_waivers(model: &Model, norms: &[Norm], story: &Story, file: &Path) -> Result<()> {
    let mut out = csv::WriterBuilder::new().delimiter(b';').from_path(file)?;
    out.write_record(["vestigingsnummer", "standaard", "van", "tot", "reden", "verleend_door"])?;
    let mut rng = stream(model.seed, &["waivers"]);
    let mut schools: Vec<&School> = model.world.in_year(LAST).filter(|s| s.from.is_none()).collect();
    rng.shuffle(&mut schools);
    for (standard, from, until, reason, by) in GRANTS {
        let sector = if by.ends_with("VO") { "VO" } else { "PO" };
        let last = until.min(LAST);
        let norm = norms::of(norms, sector, last)?;
        let Some(the) = norm.standards.iter().find(|s| s.id == standard) else { continue };
        let gap = |s: &&School| {
            s.sector == sector
                && !story.is_silent(s, last)
                && judge::met(the, &model.answers(s, last, norm, the)) == Some(false)
        };
        let Some(at) = schools.iter().position(gap) else { continue };
        let school = schools.swap_remove(at);
        out.write_record([&school.id, standard, &year_name(from), &year_name(until), reason, by])?;
    }
    Ok(out.flush()?)
}

/// The days of the conversations with the schools of a wijk, and of VO.
const DAYS: [&str; 3] = ["12-3-2026", "17-3-2026", "24-3-2026"];
/// When a conversation begins; the last of a day has no time yet.
const TIMES: [&str; 4] = [" 9:00", " 10:30", " 13:30", ""];

/// Writes which conversations are planned: with the schools of two wijken, and with some of VO.
pub(crate) fn write_plan(model: &Model, file: &Path) -> Result<()> {
    let mut out = csv::WriterBuilder::new().delimiter(b';').from_path(file)?;
    out.write_record(["vestigingsnummer", "standaard", "omschrijving", "gesprek_op"])?;
    let schools: Vec<&School> = model.world.in_year(LAST).collect();
    let mut planned = Vec::new();
    for (day, district) in DAYS.iter().zip([Some(0), Some(1), None]) {
        let sector = if district.is_some() { "PO" } else { "VO" };
        let is_there = |school: &&&School| school.district == district && school.sector == sector;
        // Of VO only the first conversations are planned.
        let most = if district.is_none() { 3 } else { TIMES.len() };
        let of = schools.iter().filter(is_there).take(most);
        planned.extend(of.zip(TIMES).map(|(school, time)| (school.id.as_str(), format!("{day}{time}"))));
    }
    planned.sort();
    for (school, when) in planned {
        out.write_record([school, "", "", &when])?;
    }
    Ok(out.flush()?)
}
