//! All the text in a file, whatever it is for.

mod archive;
mod markup;
mod model;
mod pdf;
mod picture;

pub use model::{Form, Passage, Spot};

/// All the text in a file; `None` where it can't be read as what it is.
pub fn passages(bytes: &[u8], form: Form) -> Option<Vec<Passage>> {
    match form {
        Form::Zip => archive::passages(bytes, plain),
        Form::Pdf | Form::Markup | Form::Text | Form::Png => plain(bytes, form),
    }
}

/// Of a file in which no others lie.
fn plain(bytes: &[u8], form: Form) -> Option<Vec<Passage>> {
    match form {
        Form::Pdf => pdf::passages(bytes),
        Form::Markup => Some(markup::passages(&String::from_utf8_lossy(bytes))),
        Form::Text => Some(vec![Passage::new(Spot::Text, String::from_utf8_lossy(bytes))]),
        Form::Png => picture::passages(bytes),
        Form::Zip => None,
    }
}
