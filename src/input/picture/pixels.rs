//! A PNG: its pixels.

use std::io::Cursor;

use png::{ColorType, Decoder, Limits, Transformations};

use super::model::{Content, Unfit};
use crate::base::number::to_usize;

/// The most pixels, and beside or above each other.
const MOST_PIXELS: u64 = 4_000_000;
const MOST_SIDE: u32 = 4_000;
/// How much memory reading it may take.
const ROOM: usize = 64 << 20;

pub(super) fn read(bytes: &[u8]) -> Result<((f32, f32), Content), Unfit> {
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: ROOM });
    // Eight bits of each part, and no palette.
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    let mut reader = decoder.read_info().map_err(|_| Unfit::Damaged)?;
    let (width, height) = (reader.info().width, reader.info().height);
    if width.max(height) > MOST_SIDE || u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Unfit::TooMuch);
    }
    let mut raw = vec![0; reader.output_buffer_size().ok_or(Unfit::TooMuch)?];
    let frame = reader.next_frame(&mut raw).map_err(|_| Unfit::Damaged)?;
    raw.truncate(frame.buffer_size());
    let rgba: Vec<u8> = match frame.color_type {
        ColorType::Rgba => raw,
        ColorType::Rgb => raw.chunks_exact(3).flat_map(|p| [p[0], p[1], p[2], u8::MAX]).collect(),
        ColorType::Grayscale => raw.iter().flat_map(|grey| [*grey, *grey, *grey, u8::MAX]).collect(),
        ColorType::GrayscaleAlpha => raw.chunks_exact(2).flat_map(|p| [p[0], p[0], p[0], p[1]]).collect(),
        ColorType::Indexed => return Err(Unfit::Damaged),
    };
    if rgba.len() != to_usize(width) * to_usize(height) * 4 {
        return Err(Unfit::Damaged);
    }
    if rgba.chunks_exact(4).all(|pixel| pixel[3] == 0) {
        return Err(Unfit::Empty);
    }
    Ok(((width as f32, height as f32), Content::Pixels { width, height, rgba }))
}

#[cfg(test)]
mod tests {
    use super::super::model::Picture;
    use super::*;

    fn png(width: u32, height: u32, colour: ColorType, data: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(colour);
        let mut writer = encoder.write_header().expect("a header");
        writer.write_image_data(data).expect("pixels");
        drop(writer);
        bytes
    }

    fn pixels(bytes: &[u8]) -> Vec<u8> {
        match Picture::read(bytes.to_vec()).expect("a picture").content {
            Content::Pixels { rgba, .. } => rgba,
            Content::Shapes(_) => panic!("pixels"),
        }
    }

    #[test]
    fn every_kind_of_pixel_becomes_the_same() {
        assert_eq!(pixels(&png(2, 1, ColorType::Rgb, &[1, 2, 3, 4, 5, 6])), [1, 2, 3, 255, 4, 5, 6, 255]);
        assert_eq!(pixels(&png(1, 1, ColorType::Rgba, &[1, 2, 3, 4])), [1, 2, 3, 4]);
        assert_eq!(pixels(&png(1, 2, ColorType::Grayscale, &[7, 9])), [7, 7, 7, 255, 9, 9, 9, 255]);
        assert_eq!(pixels(&png(1, 1, ColorType::GrayscaleAlpha, &[7, 9])), [7, 7, 7, 9]);
    }

    #[test]
    fn a_picture_that_is_damaged_too_large_or_empty_is_refused() {
        let whole = png(8, 8, ColorType::Grayscale, &[9; 64]);
        for end in 0..whole.len() - 20 {
            assert!(Picture::read(whole[..end].to_vec()).is_err(), "{end} bytes");
        }
        let refused = |bytes: &[u8]| Picture::read(bytes.to_vec()).expect_err("no picture");
        assert_eq!(refused(&png(1, 1, ColorType::Rgba, &[1, 2, 3, 0])), Unfit::Empty);
        assert_eq!(refused(&png(4001, 1, ColorType::Grayscale, &[0; 4001])), Unfit::TooMuch);
        assert_eq!(refused(&png(2001, 2000, ColorType::Grayscale, &vec![0; 4_002_000])), Unfit::TooMuch);
    }
}
