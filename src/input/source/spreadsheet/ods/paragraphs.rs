//! The text within a cell of an ods.

use quick_xml::events::Event;

use super::super::archive::{Part, attribute, cut};
use crate::input::source::spreadsheet::sheets::Trouble;

/// The most spaces that one element may stand for: no more than it takes to write one, so that none of it can grow.
const MAX_SPACES: usize = 16;

/// The paragraphs of the cell that was just opened, each on a line of its own. Notes and drawings in the cell are no text of it.
pub(super) fn paragraphs(part: &mut Part) -> Result<String, Trouble> {
    let mut text = String::new();
    let (mut depth, mut is_first) = (1, true);
    while depth > 0 {
        let event = part.next()?.ok_or_else(cut)?;
        let is_text = match &event {
            Event::Start(element) => match element.local_name().as_ref() {
                "p" | "h" => {
                    text.push_str(if is_first { "" } else { "\n" });
                    is_first = false;
                    true
                }
                "s" => {
                    let spaces = attribute(element, "c").and_then(|c| c.parse().ok()).unwrap_or(1);
                    text.extend(std::iter::repeat_n(' ', MAX_SPACES.min(spaces)));
                    true
                }
                "tab" => {
                    text.push('\t');
                    true
                }
                "line-break" => {
                    text.push('\n');
                    true
                }
                "span" | "a" => true,
                _ => false,
            },
            Event::End(_) => {
                depth -= 1;
                continue;
            }
            event => {
                // Between the paragraphs stands nothing that is shown.
                if depth > 1 {
                    Part::gather(event, &mut text)?;
                }
                continue;
            }
        };
        drop(event);
        match is_text {
            true => depth += 1,
            false => part.skip()?,
        }
    }
    Ok(text)
}
