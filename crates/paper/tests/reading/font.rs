//! A font made by hand, as an operator would name one: every given character is
//! a square.

/// The size of the em square, in units.
const EM: u16 = 1000;

fn words(values: &[u16]) -> Vec<u8> {
    values.iter().flat_map(|value| value.to_be_bytes()).collect()
}

/// A TrueType font with the given characters of the basic plane, which have to
/// be in order.
pub(crate) fn squares(characters: &[char]) -> Vec<u8> {
    let count = u16::try_from(characters.len() + 1).unwrap();
    // Contours: one of four points, all of them on the curve, as words.
    let mut square = words(&[1, 100, 0, 900, 800, 3, 0]);
    square.extend([1, 1, 1, 1]);
    square.extend(words(&[100, 800, 0, 0u16.wrapping_sub(800)]));
    square.extend(words(&[0, 0, 800, 0]));
    while !square.len().is_multiple_of(4) {
        square.push(0);
    }
    let length = u16::try_from(square.len()).unwrap();

    let mut head = words(&[1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 3, EM]);
    head.extend([0; 16]);
    head.extend(words(&[0, 0, 1000, 1000, 0, 8, 2, 0, 0]));
    let hhea = words(&[1, 0, 900, 0u16.wrapping_sub(100), 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, count]);
    let maxp = words(&[1, 0, count, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    let hmtx = words(&[EM, 100].repeat(usize::from(count)));
    let glyf = square.repeat(usize::from(count));
    let loca = words(&(0..=count).map(|glyph| glyph * length / 2).collect::<Vec<_>>());

    // Format 4, a segment for every character, and the one that ends them.
    let codes: Vec<u16> = characters.iter().map(|c| u16::try_from(u32::from(*c)).unwrap()).chain([0xFFFF]).collect();
    let segments = u16::try_from(codes.len()).unwrap();
    let mut body = words(&[segments * 2, 2, 0, 0]);
    body.extend(words(&codes));
    body.extend(words(&[0]));
    body.extend(words(&codes));
    let deltas =
        codes.iter().zip(1u16..).map(|(code, glyph)| if *code == 0xFFFF { 1 } else { glyph.wrapping_sub(*code) });
    body.extend(words(&deltas.collect::<Vec<_>>()));
    body.extend(words(&vec![0; codes.len()]));
    let mut cmap = words(&[0, 1, 3, 1, 0, 12, 4, u16::try_from(body.len() + 6).unwrap(), 0]);
    cmap.extend(body);

    let tables: [(&[u8; 4], Vec<u8>); 7] = [
        (b"cmap", cmap),
        (b"glyf", glyf),
        (b"head", head),
        (b"hhea", hhea),
        (b"hmtx", hmtx),
        (b"loca", loca),
        (b"maxp", maxp),
    ];
    let mut file = words(&[1, 0, 7, 64, 2, 48]);
    let mut data = Vec::new();
    for (tag, table) in tables {
        let offset = u32::try_from(12 + 7 * 16 + data.len()).unwrap();
        file.extend(tag);
        file.extend([0; 4]);
        file.extend(offset.to_be_bytes());
        file.extend(u32::try_from(table.len()).unwrap().to_be_bytes());
        data.extend(table);
        while !data.len().is_multiple_of(4) {
            data.push(0);
        }
    }
    file.extend(data);
    file
}
