//! Reads back what a PDF file of ours holds: its objects, its structure, and
//! its text with the places it stands at.
//!
//! It knows as much of PDF (ISO 32000-1) as the files need: a classic
//! cross-reference table, Flate streams, `Identity-H` fonts with a `ToUnicode`
//! map, `Tf`, `Tm`, `Tj`, `TJ`, and `ActualText` around them.

use std::collections::{BTreeMap, HashMap};
use std::io::Read as _;

/// How far apart the baselines of one line are at most, in points.
pub(crate) const SAME_LINE: f64 = 3.0;

/// A PDF value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Number(f64),
    Name(String),
    Bytes(Vec<u8>),
    List(Vec<Value>),
    Dictionary(HashMap<String, Value>),
    Reference(u32),
    Word(String),
}

impl Value {
    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        match self {
            Value::Dictionary(entries) => entries.get(key),
            _ => None,
        }
    }

    fn list(&self) -> &[Value] {
        match self {
            Value::List(values) => values,
            _ => &[],
        }
    }

    /// A text string: UTF-16 with its mark, or Latin.
    pub(crate) fn text(&self) -> String {
        let Value::Bytes(bytes) = self else { return String::new() };
        match bytes.strip_prefix(&[0xFE, 0xFF]) {
            Some(units) => utf_16(units),
            None => bytes.iter().map(|byte| char::from(*byte)).collect(),
        }
    }

    fn number(&self) -> f64 {
        match self {
            Value::Number(number) => *number,
            other => panic!("{other:?} is no number"),
        }
    }
}

fn utf_16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    String::from_utf16(&units).unwrap()
}

/// Reads values one by one.
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace() || byte == 0) {
            self.at += 1;
        }
    }

    fn until(&mut self, close: u8) -> Vec<Value> {
        let mut values = Vec::new();
        loop {
            self.skip_space();
            if self.peek() == Some(close) {
                self.at += 1;
                return values;
            }
            values.push(self.next().expect("a list that ends"));
        }
    }

    /// The next value; a reference is read as one.
    fn next(&mut self) -> Option<Value> {
        self.skip_space();
        let value = match self.peek()? {
            b'/' => {
                self.at += 1;
                Value::Name(self.word())
            }
            b'[' => {
                self.at += 1;
                Value::List(self.until(b']'))
            }
            b'<' if self.bytes.get(self.at + 1) == Some(&b'<') => {
                self.at += 2;
                let values = self.until(b'>');
                self.at += 1;
                let pairs = values.chunks_exact(2).map(|pair| match &pair[0] {
                    Value::Name(name) => (name.clone(), pair[1].clone()),
                    other => panic!("{other:?} is no key"),
                });
                Value::Dictionary(pairs.collect())
            }
            b'<' => {
                let end = self.at + self.bytes[self.at..].iter().position(|byte| *byte == b'>').unwrap();
                let digits: String = self.bytes[self.at + 1..end].iter().map(|byte| char::from(*byte)).collect();
                self.at = end + 1;
                let bytes = (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap());
                Value::Bytes(bytes.collect())
            }
            b'(' => Value::Bytes(self.literal()),
            _ => {
                let word = self.word();
                assert!(!word.is_empty(), "stuck at {:?}", &self.bytes[self.at..(self.at + 20).min(self.bytes.len())]);
                word.parse().map_or(Value::Word(word), Value::Number)
            }
        };
        Some(self.reference(&value).unwrap_or(value))
    }

    fn reference(&mut self, value: &Value) -> Option<Value> {
        let Value::Number(id) = value else { return None };
        let tail = self.bytes.get(self.at..self.at + 4)?;
        (tail == b" 0 R").then(|| {
            self.at += 4;
            Value::Reference(format!("{id}").parse().unwrap())
        })
    }

    fn word(&mut self) -> String {
        let start = self.at;
        while self.peek().is_some_and(|byte| !byte.is_ascii_whitespace() && !b"/[]<>()".contains(&byte)) {
            self.at += 1;
        }
        String::from_utf8_lossy(&self.bytes[start..self.at]).into_owned()
    }

    fn literal(&mut self) -> Vec<u8> {
        let mut out = Vec::new();
        let mut depth = 0;
        loop {
            let byte = self.peek().expect("a string that ends");
            self.at += 1;
            match byte {
                b'(' => {
                    if depth > 0 {
                        out.push(byte);
                    }
                    depth += 1;
                }
                b')' => {
                    depth -= 1;
                    if depth == 0 {
                        return out;
                    }
                    out.push(byte);
                }
                b'\\' => {
                    let escaped = self.peek().unwrap();
                    self.at += 1;
                    out.push(match escaped {
                        b'n' => b'\n',
                        b'r' => b'\r',
                        b't' => b'\t',
                        b'b' => 8,
                        b'f' => 12,
                        b'0'..=b'7' => {
                            let digits = std::str::from_utf8(&self.bytes[self.at - 1..self.at + 2]).unwrap();
                            self.at += 2;
                            u8::from_str_radix(digits, 8).unwrap()
                        }
                        other => other,
                    });
                }
                other => out.push(other),
            }
        }
    }
}

/// Text that is shown by one operator.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    /// The page, from 0.
    pub(crate) page: usize,
    /// Where it starts, from the left, in points.
    pub(crate) x: f64,
    /// Its baseline, from the top, in points.
    pub(crate) y: f64,
    /// The text, in the order of the glyphs.
    pub(crate) text: String,
    /// The glyphs, as numbers of the font's subset.
    pub(crate) glyphs: Vec<u16>,
}

/// A file.
pub(crate) struct File {
    objects: BTreeMap<u32, (Value, Vec<u8>)>,
    trailer: Value,
}

impl File {
    /// Reads a file by its cross-reference table.
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let find = |needle: &[u8]| bytes.windows(needle.len()).rposition(|window| window == needle).unwrap();
        let mut tail = Reader { bytes, at: find(b"startxref") + 9 };
        let table = tail.next().unwrap().number();
        let mut lines = bytes[format!("{table}").parse::<usize>().unwrap()..].split(|byte| *byte == b'\n').skip(2);
        let mut objects = BTreeMap::new();
        for (id, line) in (0..).zip(&mut lines) {
            let line = String::from_utf8_lossy(line).into_owned();
            let mut words = line.split_whitespace();
            let (Some(offset), Some(_), Some(kind)) = (words.next(), words.next(), words.next()) else { break };
            if kind == "n" {
                objects.insert(id, Self::object(bytes, offset.parse().unwrap()));
            }
        }
        let trailer = Reader { bytes, at: find(b"trailer") + 7 }.next().unwrap();
        Self { objects, trailer }
    }

    fn object(bytes: &[u8], offset: usize) -> (Value, Vec<u8>) {
        let head = offset + bytes[offset..].windows(3).position(|window| window == b"obj").unwrap() + 3;
        let mut reader = Reader { bytes, at: head };
        let value = reader.next().unwrap();
        reader.skip_space();
        let mut stream = Vec::new();
        if bytes[reader.at..].starts_with(b"stream") {
            let start = reader.at + 6 + usize::from(bytes[reader.at + 6] == b'\r') + 1;
            let length: usize = format!("{}", value.get("Length").unwrap().number()).parse().unwrap();
            let raw = &bytes[start..start + length];
            if value.get("Filter").is_some() {
                flate2::read::ZlibDecoder::new(raw).read_to_end(&mut stream).unwrap();
            } else {
                stream = raw.to_vec();
            }
        }
        (value, stream)
    }

    fn follow<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value {
            Value::Reference(id) => &self.objects[id].0,
            other => other,
        }
    }

    fn stream(&self, value: &Value) -> &[u8] {
        match value {
            Value::Reference(id) => &self.objects[id].1,
            other => panic!("{other:?} is no stream"),
        }
    }

    /// The entry of the document's catalogue.
    pub(crate) fn catalogue(&self, key: &str) -> Option<&Value> {
        self.follow(self.trailer.get("Root").unwrap()).get(key).map(|value| self.follow(value))
    }

    /// The entry of the document's information.
    pub(crate) fn information(&self, key: &str) -> String {
        let information = self.follow(self.trailer.get("Info").unwrap());
        information.get(key).map(Value::text).unwrap_or_default()
    }

    /// How many parts of the structure have a role: `TR`.
    pub(crate) fn parts(&self, role: &str) -> usize {
        let role = Value::Name(role.into());
        let is_part = |value: &&Value| {
            value.get("Type") == Some(&Value::Name("StructElem".into())) && value.get("S") == Some(&role)
        };
        self.objects.values().map(|(value, _)| value).filter(is_part).count()
    }

    /// The addresses that links lead to.
    pub(crate) fn links(&self) -> Vec<String> {
        let actions = self.objects.values().filter_map(|(value, _)| self.follow(value.get("A")?).get("URI"));
        actions.map(Value::text).collect()
    }

    /// The names of the embedded fonts, each with its file.
    pub(crate) fn fonts(&self) -> Vec<(String, usize)> {
        let descriptors = self.objects.values().filter_map(|(value, _)| {
            let Value::Name(name) = value.get("FontName")? else { return None };
            Some((name.clone(), self.stream(value.get("FontFile2").or(value.get("FontFile3"))?).len()))
        });
        descriptors.collect()
    }

    /// How many pictures there are.
    pub(crate) fn pictures(&self) -> usize {
        let image = Value::Name("Image".into());
        self.objects.values().filter(|(value, _)| value.get("Subtype") == Some(&image)).count()
    }

    fn pages(&self) -> Vec<&Value> {
        let tree = self.catalogue("Pages").unwrap();
        tree.get("Kids").unwrap().list().iter().map(|page| self.follow(page)).collect()
    }

    /// All text, page by page, in the order in which it was drawn.
    pub(crate) fn shown(&self) -> Vec<Shown> {
        let mut out = Vec::new();
        for (number, page) in self.pages().into_iter().enumerate() {
            let resources = self.follow(page.get("Resources").unwrap());
            let mut maps = HashMap::new();
            if let Some(Value::Dictionary(fonts)) = resources.get("Font").map(|fonts| self.follow(fonts)) {
                for (name, font) in fonts {
                    let map = self.follow(font).get("ToUnicode").unwrap();
                    maps.insert(name.clone(), to_unicode(self.stream(map)));
                }
            }
            let content = self.stream(page.get("Contents").unwrap());
            read_content(content, &maps, number, &mut out);
        }
        out
    }

    /// The text of a page as a reader sees it: what stands on one baseline, or
    /// is raised a little above it, is a line, from left to right.
    pub(crate) fn lines(&self, page: usize) -> Vec<String> {
        let mut shown: Vec<Shown> = self.shown().into_iter().filter(|shown| shown.page == page).collect();
        shown.sort_by(|one, other| one.y.total_cmp(&other.y));
        let lines = shown.chunk_by(|one, other| (one.y - other.y).abs() < SAME_LINE);
        lines
            .map(|line| {
                let mut line: Vec<&Shown> = line.iter().collect();
                line.sort_by(|one, other| one.x.total_cmp(&other.x));
                line.iter().map(|shown| shown.text.as_str()).collect::<Vec<_>>().join("|")
            })
            .collect()
    }
}

fn to_unicode(stream: &[u8]) -> HashMap<u16, String> {
    let mut reader = Reader { bytes: stream, at: 0 };
    let mut map = HashMap::new();
    let mut last = Vec::new();
    while let Some(value) = reader.next() {
        match value {
            Value::Bytes(bytes) => last.push(bytes),
            Value::Word(word) => {
                assert!(word != "endbfrange", "ranges are not read here");
                if word == "endbfchar" {
                    for pair in last.chunks_exact(2) {
                        map.insert(u16::from_be_bytes([pair[0][0], pair[0][1]]), utf_16(&pair[1]));
                    }
                }
                last.clear();
            }
            _ => {}
        }
    }
    map
}

fn read_content(content: &[u8], maps: &HashMap<String, HashMap<u16, String>>, page: usize, out: &mut Vec<Shown>) {
    let mut reader = Reader { bytes: content, at: 0 };
    let mut operands: Vec<Value> = Vec::new();
    let (mut font, mut x, mut y) = (String::new(), 0.0, 0.0);
    // What spans say that their glyphs stand for; none where they say nothing.
    let mut spans: Vec<Option<String>> = Vec::new();
    while let Some(value) = reader.next() {
        let Value::Word(operator) = value else {
            operands.push(value);
            continue;
        };
        match operator.as_str() {
            "Tf" => {
                let Value::Name(name) = &operands[0] else { panic!("a font has a name") };
                font.clone_from(name);
            }
            "Tm" => (x, y) = (operands[4].number(), operands[5].number()),
            "BDC" => spans.push(operands[1].get("ActualText").map(Value::text)),
            "BMC" => spans.push(None),
            "EMC" => {
                spans.pop();
            }
            "Tj" | "TJ" => {
                let parts = match &operands[0] {
                    Value::List(parts) => parts.clone(),
                    other => vec![other.clone()],
                };
                let bytes: Vec<u8> = parts
                    .into_iter()
                    .flat_map(|part| if let Value::Bytes(bytes) = part { bytes } else { Vec::new() })
                    .collect();
                let glyphs: Vec<u16> =
                    bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
                let mapped =
                    || glyphs.iter().map(|glyph| maps[&font].get(glyph).cloned().unwrap_or_default()).collect();
                // A span's text stands for all that is shown in it: it counts once.
                let text = match spans.iter_mut().rev().find_map(Option::as_mut) {
                    Some(actual) => std::mem::take(actual),
                    None => mapped(),
                };
                out.push(Shown { page, x, y, text, glyphs });
            }
            _ => {}
        }
        operands.clear();
    }
}
