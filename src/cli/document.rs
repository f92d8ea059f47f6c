//! A document that a command makes: on the screen, or in a file. PowerShell's `>` spoils what is not plain ASCII, so every such command takes `--out`.

use std::path::Path;

use anyhow::Result;

use super::args::Target;
use super::exit::Exit;
use super::files::shown;
use super::shown::to_open;
use super::terminal;
use crate::publish::{self, Saved};
use crate::wording::Wording;

/// Gives a document where it was asked for.
pub(super) fn give(target: &Target, bytes: &[u8], w: &Wording) -> Result<Exit> {
    match &target.out {
        Some(out) => write(out, bytes, target.overwrite, w),
        None => {
            terminal::bytes(bytes);
            Ok(Exit::Done)
        }
    }
}

/// The name of the file ends in something that is no form of the document; `forms` are those that there are.
pub(super) fn no_form(target: &Target, forms: &str, w: &Wording) -> Exit {
    let file = target.out.as_deref().map(shown).unwrap_or_default();
    errln!("{}", w.say_with("norm-out-form", &[("file", file.into()), ("forms", forms.into())]));
    Exit::Failed
}

/// Writes a file and says so, or says why not.
fn write(out: &Path, bytes: &[u8], overwrite: bool, w: &Wording) -> Result<Exit> {
    let facts = [("file", to_open(out).into())];
    Ok(match publish::save(out, bytes, overwrite)? {
        Saved::Done => {
            outln!("{}", w.say_with("norm-written", &facts));
            Exit::Done
        }
        Saved::Taken => {
            errln!("{}", w.say_with("norm-out-there", &facts));
            Exit::Failed
        }
        Saved::NotAFile => {
            errln!("{}", w.say_with("norm-out-odd", &facts));
            Exit::Failed
        }
    })
}
