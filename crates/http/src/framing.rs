//! Where one request ends and the next begins, read from the raw bytes.
//!
//! hyper is lenient where leniency lets two servers disagree about that (RFC 9112, 11.2): it takes
//! a line that ends in a bare LF, a repeated `Content-Length`, `Content-Length` beside
//! `Transfer-Encoding`, and codings before `chunked`. By the time a handler sees the headers the
//! traces are gone, so this reader follows the same bytes and names the one at which such a
//! request has to be refused. What hyper itself refuses is left to hyper.

/// How much of a line is kept when it arrives in pieces; enough for the two headers of interest.
const LINE_START_BYTES: usize = 64;

/// What the next byte belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// The request line and the headers.
    Head,
    /// A body of known length, with the bytes still to come.
    Sized(u64),
    /// The line that gives the size of a chunk.
    ChunkSize,
    /// A chunk and the line end behind it, with the bytes still to come.
    Chunk(u64),
    /// What follows the last chunk.
    Trailers,
    /// Nothing is looked at any more.
    Refused,
}

/// What the headers read so far say about the body.
#[derive(Debug, Default)]
struct Head {
    has_request_line: bool,
    length: Option<u64>,
    is_chunked: bool,
}

/// The first bytes of a line that has not ended yet.
#[derive(Debug)]
struct LineStart {
    bytes: [u8; LINE_START_BYTES],
    kept: usize,
    total: usize,
    last: u8,
}

impl LineStart {
    const EMPTY: Self = Self { bytes: [0; LINE_START_BYTES], kept: 0, total: 0, last: 0 };

    fn push(&mut self, piece: &[u8]) {
        let Some(last) = piece.last() else { return };
        let take = piece.len().min(LINE_START_BYTES - self.kept);
        self.bytes[self.kept..self.kept + take].copy_from_slice(&piece[..take]);
        self.kept += take;
        self.total += piece.len();
        self.last = *last;
    }
}

/// Follows the requests of one connection.
#[derive(Debug)]
pub(crate) struct Framing {
    part: Part,
    head: Head,
    line: LineStart,
}

impl Framing {
    /// A connection on which nothing has arrived yet.
    pub(crate) fn new() -> Self {
        Self { part: Part::Head, head: Head::default(), line: LineStart::EMPTY }
    }

    /// Whether a request is half received, or was refused.
    pub(crate) fn is_inside_request(&self) -> bool {
        self.part != Part::Head || self.head.has_request_line || self.line.total > 0
    }

    /// Follows newly received bytes; answers the index of the byte at which they have to be refused.
    pub(crate) fn follow(&mut self, bytes: &[u8]) -> Option<usize> {
        let mut rest = bytes;
        while !rest.is_empty() {
            match self.part {
                Part::Refused => return None,
                Part::Sized(left) => rest = self.skip(rest, left, Part::Sized, Part::Head),
                Part::Chunk(left) => rest = self.skip(rest, left, Part::Chunk, Part::ChunkSize),
                Part::Head | Part::ChunkSize | Part::Trailers => {
                    let Some(end) = memchr::memchr(b'\n', rest) else {
                        self.line.push(rest);
                        return None;
                    };
                    if !self.line_ended(&rest[..end]) {
                        self.part = Part::Refused;
                        return Some(bytes.len() - rest.len() + end);
                    }
                    rest = &rest[end + 1..];
                }
            }
        }
        None
    }

    fn skip<'b>(&mut self, bytes: &'b [u8], left: u64, stay: fn(u64) -> Part, next: Part) -> &'b [u8] {
        let taken = usize::try_from(left).map_or(bytes.len(), |left| left.min(bytes.len()));
        let left = u64::try_from(taken).map_or(0, |taken| left - taken);
        self.part = if left == 0 { next } else { stay(left) };
        &bytes[taken..]
    }

    /// Whether the line, whose end (without LF) is `piece`, may stand.
    fn line_ended(&mut self, piece: &[u8]) -> bool {
        if self.line.total == 0 {
            let Some((b'\r', line)) = piece.split_last() else {
                return false;
            };
            return self.line_read(line, false);
        }
        self.line.push(piece);
        let line = std::mem::replace(&mut self.line, LineStart::EMPTY);
        if line.last != b'\r' {
            return false;
        }
        let is_cut = line.total > line.kept;
        let end = if is_cut { line.kept } else { line.kept - 1 };
        self.line_read(&line.bytes[..end], is_cut)
    }

    fn line_read(&mut self, line: &[u8], is_cut: bool) -> bool {
        match self.part {
            Part::ChunkSize => match chunk_size(line, is_cut) {
                Some(0) => self.part = Part::Trailers,
                Some(size) => self.part = Part::Chunk(size + 2),
                None => return false,
            },
            Part::Trailers if line.is_empty() => self.part = Part::Head,
            Part::Trailers => {}
            _ if line.is_empty() => return self.head_ended(),
            _ if !self.head.has_request_line => self.head.has_request_line = true,
            _ => return self.header(line, is_cut),
        }
        true
    }

    fn header(&mut self, line: &[u8], is_cut: bool) -> bool {
        match line.first() {
            Some(b'c' | b'C') => {
                let Some(value) = value_of(line, b"content-length:") else {
                    return true;
                };
                let length = if is_cut { None } else { digits(value, 10) };
                self.head.length.is_none() && {
                    self.head.length = length;
                    length.is_some()
                }
            }
            Some(b't' | b'T') => {
                let Some(value) = value_of(line, b"transfer-encoding:") else {
                    return true;
                };
                let is_second = std::mem::replace(&mut self.head.is_chunked, true);
                !is_second && !is_cut && value.eq_ignore_ascii_case(b"chunked")
            }
            _ => true,
        }
    }

    fn head_ended(&mut self) -> bool {
        if !self.head.has_request_line {
            // Empty lines before a request line are allowed (RFC 9112, 2.2).
            return true;
        }
        let head = std::mem::take(&mut self.head);
        self.part = match (head.is_chunked, head.length) {
            (true, Some(_)) => return false,
            (true, None) => Part::ChunkSize,
            (false, None | Some(0)) => Part::Head,
            (false, Some(length)) => Part::Sized(length),
        };
        true
    }
}

/// The value of the header called `name` (lower case, with its colon), without the blanks around it.
fn value_of<'l>(line: &'l [u8], name: &[u8]) -> Option<&'l [u8]> {
    let (start, value) = line.split_at_checked(name.len())?;
    start.eq_ignore_ascii_case(name).then(|| value.trim_ascii())
}

fn chunk_size(line: &[u8], is_cut: bool) -> Option<u64> {
    match line.iter().position(|byte| *byte == b';') {
        Some(end) => digits(line[..end].trim_ascii_end(), 16),
        None if is_cut => None,
        None => digits(line.trim_ascii_end(), 16),
    }
}

/// An unsigned number small enough that two can be added to it.
fn digits(text: &[u8], radix: u32) -> Option<u64> {
    let is_number = !text.is_empty() && text.iter().all(u8::is_ascii_hexdigit);
    let number = u64::from_str_radix(std::str::from_utf8(text).ok()?, radix).ok()?;
    (is_number && number <= u64::MAX / 2).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Follows the input in pieces of the given size; the absolute index of the refusal.
    fn follow(input: &[u8], piece: usize) -> (Option<usize>, Framing) {
        let mut framing = Framing::new();
        for (index, part) in input.chunks(piece).enumerate() {
            if let Some(at) = framing.follow(part) {
                return (Some(index * piece + at), framing);
            }
        }
        (None, framing)
    }

    #[test]
    fn v14_sound_requests_pass_however_they_are_cut() {
        let sound: [&[u8]; 6] = [
            b"GET / HTTP/1.1\r\nHost: a\r\n\r\n",
            b"\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
            b"POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\na\nb\ncGET / HTTP/1.1\r\n\r\n",
            b"POST / HTTP/1.1\r\ncontent-length:  0 \r\n\r\nGET / HTTP/1.1\r\n\r\n",
            b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n\n\n\n\r\nA;x=\"y\"\r\n0123456789\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n",
            b"POST / HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n0\r\nTrailer: x\r\n\r\n",
        ];
        for input in sound {
            for piece in 1..=input.len() {
                let (refused, framing) = follow(input, piece);
                assert_eq!(refused, None, "{piece}: {}", String::from_utf8_lossy(input));
                assert!(!framing.is_inside_request());
            }
        }
    }

    #[test]
    fn v14_doubtful_requests_are_refused_at_the_same_byte_however_they_are_cut() {
        let doubtful: [&[u8]; 13] = [
            b"GET / HTTP/1.1\nHost: a\r\n\r\n",
            b"GET / HTTP/1.1\r\nHost: a\n\r\n",
            b"GET / HTTP/1.1\r\nHost: a\r\n\n",
            b"POST / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
            b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n",
            b"POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\n",
            b"POST / HTTP/1.1\r\nContent-Length: +5\r\n\r\n",
            b"POST / HTTP/1.1\r\nContent-Length: 5, 5\r\n\r\n",
            b"POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n",
            b"POST / HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
            b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
            b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n+3\r\nabc\r\n0\r\n\r\n",
            b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\nabc\r\n0\r\n\r\n",
        ];
        for input in doubtful {
            let (whole, framing) = follow(input, input.len());
            assert!(whole.is_some(), "{}", String::from_utf8_lossy(input));
            assert!(framing.is_inside_request());
            assert_eq!(input[whole.unwrap()], b'\n');
            for piece in 1..input.len() {
                assert_eq!(follow(input, piece).0, whole, "{piece}: {}", String::from_utf8_lossy(input));
            }
        }
    }

    #[test]
    fn v14_a_length_padded_beyond_what_is_kept_is_refused_when_it_is_cut() {
        let input = format!("POST / HTTP/1.1\r\nContent-Length: {}5\r\n\r\n", " ".repeat(80));
        assert!(follow(input.as_bytes(), 7).0.is_some());
    }

    #[test]
    fn a_half_received_request_is_known_as_such() {
        for input in [&b"G"[..], b"GET / HTTP/1.1\r\n", b"POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\na"] {
            assert!(follow(input, 64).1.is_inside_request());
        }
        assert!(!follow(b"", 64).1.is_inside_request());
    }
}
