//! One page each for the support plan council (OPR) and the general assembly of boards (ALV).
//!
//! In: the dossier and its charts. Out: `bestuur/opr.pdf` and `bestuur/alv.pdf`, each of one page whatever there is to say: first the charts go, then tables, then sentences.

use anyhow::{Result, bail};

use super::page::in_short;
use crate::present::board::{Chapter, Piece, Subject, chapters};
use crate::present::coverage::norms;
use crate::present::figures::NormChart;
use crate::report::engine::pdf::{Block, Document, MM, Measured, measure};
use crate::report::paper::{GAP, GROUND, SOFT, TEXT, chart, grid, heading, list, note, text};
use crate::report::{Artifact, house};
use crate::run::dossier::Dossier;

/// Who reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Council {
    /// The ondersteuningsplanraad.
    Opr,
    /// The algemene ledenvergadering.
    Alv,
}

impl Council {
    const ALL: [Council; Council::Alv as usize + 1] = [Council::Opr, Council::Alv];

    fn word(self) -> &'static str {
        match self {
            Council::Opr => "opr",
            Council::Alv => "alv",
        }
    }

    /// What it reads about, in order.
    fn subjects(self) -> &'static [Subject] {
        match self {
            Council::Opr => {
                &[Subject::Response, Subject::Coverage, Subject::Holes, Subject::Moved, Subject::Extra, Subject::Aims]
            }
            Council::Alv => {
                &[Subject::Response, Subject::Coverage, Subject::Holes, Subject::Moved, Subject::Agreed, Subject::Aims]
            }
        }
    }

    /// The chapter of which it sees the table too.
    fn table(self) -> Subject {
        match self {
            Council::Opr => Subject::Holes,
            Council::Alv => Subject::Agreed,
        }
    }

    /// What it can ask; of aims only where there are any.
    fn asks(self, has_aims: bool) -> Vec<&'static str> {
        let asks = match self {
            Council::Opr => ["council-opr-ask-holes", "council-opr-ask-aims", "council-opr-ask-parents"],
            Council::Alv => ["council-alv-ask-holes", "council-alv-ask-aims", "council-alv-ask-money"],
        };
        asks.into_iter().filter(|id| has_aims || !id.ends_with("aims")).collect()
    }
}

/// The pages.
pub(in crate::report) fn render(dossier: &Dossier, figures: &[NormChart]) -> Result<Vec<Artifact>> {
    let chapters = chapters(dossier, figures);
    let one = |council: Council| {
        let pdf = page(dossier, &chapters, figures, council)?.write()?;
        Ok(Artifact::new(format!("bestuur/{}.pdf", council.word()), pdf.bytes))
    };
    Council::ALL.into_iter().map(one).collect()
}

/// The page in as much detail as it holds.
fn page(dossier: &Dossier, chapters: &[Chapter], figures: &[NormChart], council: Council) -> Result<Measured> {
    for step in 0..=STEPS {
        let document = document(dossier, chapters, figures, (council, step))?;
        let measured = measure(house::dressed(document, &dossier.style))?;
        if measured.pages() == 1 {
            return Ok(measured);
        }
    }
    bail!("the page for {} does not fit", council.word())
}

/// So often something is left out.
const STEPS: usize = 7;

fn document(
    dossier: &Dossier,
    chapters: &[Chapter],
    figures: &[NormChart],
    (council, step): (Council, usize),
) -> Result<Document> {
    let w = &dossier.wording;
    let title = w.say(match council {
        Council::Opr => "council-opr-title",
        Council::Alv => "council-alv-title",
    });
    let own: Vec<&Chapter> =
        council.subjects().iter().filter_map(|subject| chapters.iter().find(|one| one.subject == *subject)).collect();
    // Step by step fewer of the answers, from the last.
    let told = own.len().saturating_sub(step.saturating_sub(3));
    let year = [("year", dossier.year.to_string().into())];
    let front = vec![
        heading(1, &title),
        Block::Text(text(&w.say_with("board-subtitle", &year), TEXT.sized(10.5), 0.0)),
        Block::Text(text(dossier.sender(), TEXT.sized(10.5).bold(), 3.0)),
    ];
    let mut body =
        vec![Block::Note { ground: Some(GROUND), bar: None, inset: (10.0, 8.0), body: front, gaps: (0.0, GAP) }];
    body.extend(w.norm_notices(norms(dossier).iter().map(|view| view.norm.status)).iter().map(|notice| note(notice)));
    body.push(in_short(own.iter().copied().take(told)));
    if step < 1 {
        body.extend(first_chart(chapters, figures)?);
    }
    if step < 2 {
        let with_table = own.iter().find(|chapter| chapter.subject == council.table());
        let tables = with_table.into_iter().flat_map(|chapter| &chapter.pieces);
        body.extend(
            tables
                .filter_map(|piece| if let Piece::Grid(own) = piece { Some(grid(own)) } else { None })
                .take(1)
                .flatten(),
        );
    }
    if step < 3 {
        let has_aims = own.iter().any(|chapter| chapter.subject == Subject::Aims);
        let role = w.say(match council {
            Council::Opr => "council-opr-role",
            Council::Alv => "council-alv-role",
        });
        body.push(Block::Text(text(&role, TEXT.bold(), GAP).sticky()));
        body.push(list(&council.asks(has_aims).into_iter().map(|id| w.say(id)).collect::<Vec<_>>(), TEXT));
    }
    let purpose = [("purpose", w.say("board-reading-purpose").into())];
    body.push(Block::Text(text(&w.say_with("council-more", &purpose), TEXT.sized(8.0).ink(SOFT), GAP)));
    let pages = [("page", "{page}".into()), ("pages", "{pages}".into())];
    let made = w.say_with("board-made", &[("date", w.language().date(dossier.date).into())]);
    Ok(Document {
        ident: format!("{} {} {}", council.word(), dossier.partnership, dossier.year),
        title: format!("{title} {}", dossier.sender()),
        author: dossier.sender().to_owned(),
        language: w.language().tag(),
        margins: (18.0 * MM, 13.0 * MM, 14.0 * MM),
        footer: (format!("{} · {made}", dossier.sender()), w.say_with("board-page", &pages)),
        footer_style: TEXT.sized(7.5).ink(SOFT),
        cut: w.say("text-cut"),
        body,
    })
}

/// The chart of the aims; without aims that of the development.
fn first_chart(chapters: &[Chapter], figures: &[NormChart]) -> Result<Option<Block>> {
    let of = |subject: Subject| {
        let own = chapters.iter().filter(move |chapter| chapter.subject == subject).flat_map(|chapter| &chapter.pieces);
        own.into_iter().find_map(|piece| if let Piece::Chart(stem) = piece { Some(stem) } else { None })
    };
    of(Subject::Aims).or_else(|| of(Subject::Moved)).map(|stem| chart(stem, figures, 172.0, 2)).transpose()
}
