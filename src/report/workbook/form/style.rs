//! The formats of a form. Only what is to be filled in is unlocked, and only that has a colour that asks for it.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::report::workbook::sheet::{INK, SOFT};

/// Background of a cell that is still to be filled in.
const ASKING: Color = Color::RGB(0xFFF6D6);
/// Background of a cell that may be filled in.
const OFFERED: Color = Color::RGB(0xF6F8F9);
/// Last year's answers, and what else is only there to look at.
const QUIET: Color = Color::RGB(0x767676);
const LINE: Color = Color::RGB(0xC8D3D7);

/// The formats that the sheets share.
pub(super) struct Style {
    pub title: Format,
    pub text: Format,
    pub strong: Format,
    pub quiet: Format,
    pub note: Format,
    pub head: Format,
    pub label: Format,
    pub value: Format,
    pub theme: Format,
    pub standard: Format,
    pub id: Format,
    pub question: Format,
    pub critical: Format,
    pub before: Format,
    pub room: Format,
    pub room_note: Format,
    pub room_choice: Format,
    pub room_number: Format,
    pub room_date: Format,
    pub done: Format,
}

impl Style {
    pub(super) fn new() -> Style {
        let base = Format::new().set_font_name("Calibri").set_font_size(11.0).set_align(FormatAlign::Top);
        let line = base.clone().set_border_bottom(FormatBorder::Thin).set_border_bottom_color(LINE).set_text_wrap();
        let box_ = base.clone().set_border(FormatBorder::Thin).set_border_color(LINE).set_text_wrap();
        let room = box_.set_background_color(ASKING).set_unlocked();
        let strong = base.clone().set_bold().set_text_wrap();
        Style {
            title: base.clone().set_bold().set_font_size(16.0).set_font_color(INK),
            head: strong.clone().set_font_color(Color::White).set_background_color(INK),
            label: base.clone().set_font_color(QUIET),
            value: strong.clone(),
            theme: strong.clone().set_font_size(12.0).set_font_color(INK).set_border_bottom(FormatBorder::Medium),
            standard: strong.clone().set_background_color(SOFT).set_font_color(INK),
            id: line.clone().set_font_color(QUIET),
            critical: line.clone().set_bold().set_font_color(INK),
            before: line.clone().set_font_color(QUIET).set_italic(),
            question: line,
            room_note: room.clone().set_num_format("@").set_background_color(OFFERED),
            // As text: what looks like a formula or a date stays what was typed.
            room: room.clone().set_num_format("@"),
            room_choice: room.clone().set_num_format("@").set_bold(),
            room_number: room.clone().set_bold().set_align(FormatAlign::Left),
            room_date: room.set_num_format("dd-mm-yyyy").set_align(FormatAlign::Left),
            done: Format::new().set_background_color(Color::White),
            note: base.clone().set_text_wrap().set_font_color(QUIET).set_font_size(10.0),
            quiet: base.clone().set_text_wrap().set_font_color(QUIET),
            text: base.set_text_wrap(),
            strong,
        }
    }
}
