//! What looks like a card number in text that is not meant to hold one.
//!
//! A number is taken for a card's when it has 13 to 19 digits, begins as the
//! numbers of a card scheme do, has a length of that scheme, and its check digit
//! is right (ISO/IEC 7812-1, annex B). Digits may be grouped by spaces, dashes or
//! dots and may be written in other scripts. Telephone numbers with a plus sign,
//! identifiers in which digits touch letters, and UUIDs are none.

/// The fewest digits of a card number.
pub const MIN_DIGITS: usize = 13;
/// The most digits of a card number.
pub const MAX_DIGITS: usize = 19;
/// The characters of a UUID's text form (RFC 9562, 4).
const UUID_CHARS: usize = 36;
/// The most separators between two groups of digits.
const MAX_SEPARATORS: usize = 2;

/// Whether text holds what looks like a card number.
pub fn found_in(text: &str) -> bool {
    // Most text has too few digits, or too few characters, to need a closer look.
    if text.len() < MIN_DIGITS || text.chars().filter(|c| digit(*c).is_some()).nth(MIN_DIGITS - 1).is_none() {
        return false;
    }
    if is_uuid(text) {
        return false;
    }
    let mut groups: Vec<Group> = Vec::new();
    let mut run = Run::default();
    for c in text.chars().chain(['\n']) {
        if let Some(value) = digit(c) {
            run.digit(value);
        } else if let Some(kind) = separator(c) {
            run.separator(kind, &mut groups);
        } else {
            run.finish(c.is_alphanumeric(), &mut groups);
            if hidden_in(&groups) {
                return true;
            }
            groups.clear();
            run = Run { after: After::of(c), ..Run::default() };
        }
    }
    false
}

/// Whether digits, and nothing else, are a card number.
pub fn is_card_number(digits: &[u8]) -> bool {
    scheme_allows(digits) && luhn(digits)
}

/// Reads the digits of a card number as a form sends it: digits with single
/// spaces or dashes. None for anything else.
pub fn digits_of(text: &str) -> Option<Vec<u8>> {
    let mut digits = Vec::with_capacity(MAX_DIGITS);
    for c in text.trim().chars() {
        match (c, c.to_digit(10).and_then(|value| u8::try_from(value).ok())) {
            (_, Some(value)) if digits.len() < MAX_DIGITS => digits.push(value),
            (' ' | '-', None) => {}
            _ => return None,
        }
    }
    (digits.len() >= MIN_DIGITS).then_some(digits)
}

/// Whether the check digit is right.
pub fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, digit)| {
            let value = u32::from(*digit);
            match (at % 2, value * 2) {
                (0, _) => value,
                (_, doubled) if doubled > 9 => doubled - 9,
                (_, doubled) => doubled,
            }
        })
        .sum();
    !digits.is_empty() && sum.is_multiple_of(10)
}

/// Whether numbers of some scheme begin like this and have this length.
fn scheme_allows(digits: &[u8]) -> bool {
    let start = |count: usize| digits.iter().take(count).fold(0_u32, |sum, digit| sum * 10 + u32::from(*digit));
    let length = digits.len();
    if !(MIN_DIGITS..=MAX_DIGITS).contains(&length) {
        return false;
    }
    let (two, three, four) = (start(2), start(3), start(4));
    match two {
        40..=49 => matches!(length, 13 | 16 | 19),
        34 | 37 => length == 15,
        30 => matches!(three, 300..=305 | 309) && matches!(length, 14 | 16 | 19),
        36 | 38 | 39 => matches!(length, 14 | 16 | 19),
        35 => matches!(four, 3528..=3589) && length >= 16,
        51..=55 => length == 16,
        22..=27 => matches!(four, 2221..=2720) && length == 16,
        62 | 65 => length >= 16,
        64 => matches!(three, 644..=649) && length >= 16,
        60 => matches!(four, 6011) && length >= 16,
        50 | 58 | 63 | 67 => matches!(four, 5018 | 5020 | 5038 | 5893 | 6304 | 6759 | 6761..=6763),
        _ => false,
    }
}

fn digit(c: char) -> Option<u8> {
    // The zeros of the scripts that people type numbers in.
    const ZEROS: [char; 5] = ['0', '\u{FF10}', '\u{0660}', '\u{06F0}', '\u{0966}'];
    let code = u32::from(c);
    if code < 0x30 {
        return None;
    }
    ZEROS.iter().find_map(|zero| {
        let value = code.checked_sub(u32::from(*zero))?;
        u8::try_from(value).ok().filter(|value| *value < 10)
    })
}

/// What kind of separator a character is: those of one number are of one kind.
fn separator(c: char) -> Option<u8> {
    match c {
        ' ' | '\t' | '\u{A0}' | '\u{2000}'..='\u{200B}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => Some(0),
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}' | '\u{AD}' => Some(1),
        '.' | '\u{B7}' | '\u{FF0E}' => Some(2),
        _ => None,
    }
}

/// What stands before a run of digits.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum After {
    /// Nothing, or what a number can follow.
    #[default]
    Boundary,
    /// A letter: the digits are a part of a longer word.
    Letter,
    /// A plus sign: the digits are a telephone number.
    Plus,
}

impl After {
    fn of(c: char) -> Self {
        match c {
            '+' | '\u{FF0B}' => Self::Plus,
            c if c.is_alphanumeric() => Self::Letter,
            _ => Self::Boundary,
        }
    }
}

/// Digits that stand together.
struct Group {
    digits: Vec<u8>,
    /// Whether a number can begin, and end, with it.
    whole: bool,
    /// The separator behind it.
    then: Option<u8>,
}

/// Digits and separators that are being read.
#[derive(Default)]
struct Run {
    digits: Vec<u8>,
    too_long: bool,
    after: After,
    separators: usize,
}

impl Run {
    fn digit(&mut self, value: u8) {
        self.separators = 0;
        // Longer ones are no card numbers: their digits need not be kept.
        if self.digits.len() <= MAX_DIGITS {
            self.digits.push(value);
        } else {
            self.too_long = true;
        }
    }

    fn separator(&mut self, kind: u8, groups: &mut Vec<Group>) {
        self.separators += 1;
        if !self.digits.is_empty() {
            self.close(false, Some(kind), groups);
        } else if let Some(last) = groups.last_mut()
            && (last.then != Some(kind) || self.separators > MAX_SEPARATORS)
        {
            last.then = None;
        }
        if self.after == After::Letter && groups.is_empty() {
            self.after = After::Boundary;
        }
    }

    fn finish(&mut self, before_letter: bool, groups: &mut Vec<Group>) {
        if !self.digits.is_empty() {
            self.close(before_letter, None, groups);
        }
        if let Some(last) = groups.last_mut() {
            last.then = None;
        }
    }

    fn close(&mut self, before_letter: bool, then: Option<u8>, groups: &mut Vec<Group>) {
        let whole = !before_letter && !self.too_long && self.after == After::Boundary;
        // What follows a telephone number's first digits belongs to it too.
        if self.after == After::Letter {
            self.after = After::Boundary;
        }
        groups.push(Group { digits: std::mem::take(&mut self.digits), whole, then });
        self.too_long = false;
    }
}

/// Whether groups that follow each other, joined by one kind of separator, are a
/// card number. Groups of one digit count only where all are.
fn hidden_in(groups: &[Group]) -> bool {
    (0..groups.len()).any(|from| {
        let mut joined: Vec<u8> = Vec::with_capacity(MAX_DIGITS + 1);
        let mut kind = None;
        let single = groups.get(from).is_some_and(|group| group.digits.len() == 1);
        for (at, group) in groups.iter().enumerate().skip(from) {
            if !group.whole || joined.len() + group.digits.len() > MAX_DIGITS {
                return false;
            }
            joined.extend(&group.digits);
            if is_card_number(&joined) && !(single && at > from && group.digits.len() != 1) {
                return true;
            }
            let lone = group.digits.len() == 1;
            let same = group.then.is_some() && (kind.is_none() || kind == group.then);
            if !same || lone != single {
                return false;
            }
            kind = group.then;
        }
        false
    })
}

/// Whether text is a UUID in its text form.
fn is_uuid(text: &str) -> bool {
    text.len() == UUID_CHARS
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn c02_card_numbers_are_found_however_they_are_written() {
        for text in [
            "4242424242424242",
            "4242 4242 4242 4242",
            "4242-4242-4242-4242",
            "4242.4242.4242.4242",
            "my card is 4242424242424242, thanks",
            "pan:4242424242424242;cvc:1",
            "４２４２４２４２４２４２４２４２",
            "４２４２　４２４２　４２４２　４２４２",
            "٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢",
            "4242\u{a0}4242\u{a0}4242\u{a0}4242",
            "4242  4242  4242  4242",
            "4 2 4 2 4 2 4 2 4 2 4 2 4 2 4 2",
            "3782 822463 10005",
            "378282246310005",
            "3056 930902 5904",
            "30569309025904",
            "5555555555554444",
            "2223003122003222",
            "6011111111111117",
            "3566002020360505",
            "6200000000000005",
            "4222222222222",
            "order 12: 4242 4242 4242 4242",
            "12 4242424242424242 34",
            "card_4242424242424242",
            "(4242424242424242)",
            "a 4242424242424242",
        ] {
            assert!(found_in(text), "{text}");
        }
    }

    #[test]
    fn c02_what_only_resembles_a_card_number_is_let_through() {
        for text in [
            "",
            "4242424242424241",
            "424242424242",
            "42424242424242424242",
            "1795219200000",
            "1795219200000000",
            "2026-11-21 00:00:00.000000",
            "20261121000000",
            "+4917612345678",
            "+49 176 1234 5671 999",
            "+4242424242424242",
            "0049 176 12345678",
            "x4242424242424242",
            "4242424242424242x",
            "price_4242424242424242a",
            "bill_prt_0YV7K5TYV5D1P9ZNKDT39KZC3C",
            "4.242424242424242",
            "4242, 4242, 4242, 4242",
            "4242/4242/4242/4242",
            "4242-4242 4242.4242",
            "42424242-4242-4242-4242-424242424242",
            "9999999999999995",
            "0000000000000000",
            "1111 1111 1111 1117",
        ] {
            assert!(!found_in(text), "{text}");
        }
    }

    #[test]
    fn the_digits_of_a_typed_number_are_read() {
        assert_eq!(digits_of(" 4242 4242-4242 4242 "), Some([4, 2].repeat(8)));
        for bad in ["", "4242", "4242x4242424242424", "42424242424242424242", "４２４２４２４２４２４２４２４２"]
        {
            assert_eq!(digits_of(bad), None, "{bad}");
        }
    }

    /// A number of a scheme with its check digit.
    fn numbers() -> impl Strategy<Value = Vec<u8>> {
        let starts: Vec<(Vec<u8>, usize)> = vec![
            (vec![4], 16),
            (vec![4], 13),
            (vec![5, 4], 16),
            (vec![2, 5, 0, 0], 16),
            (vec![3, 7], 15),
            (vec![3, 6], 14),
            (vec![6, 5], 16),
            (vec![6, 2], 19),
            (vec![3, 5, 3, 0], 16),
        ];
        (prop::sample::select(starts), prop::collection::vec(0_u8..10, 19)).prop_map(|((start, length), filler)| {
            let mut digits: Vec<u8> = start.into_iter().chain(filler).take(length - 1).collect();
            digits.push(0);
            let check = (0..10).find(|check| {
                if let Some(last) = digits.last_mut() {
                    *last = *check;
                }
                luhn(&digits)
            });
            if let (Some(last), Some(check)) = (digits.last_mut(), check) {
                *last = check;
            }
            digits
        })
    }

    fn text_of(digits: &[u8]) -> String {
        digits.iter().map(|digit| char::from(b'0' + digit)).collect()
    }

    proptest! {
        #[test]
        fn c02_every_number_of_a_scheme_is_found_within_words(digits in numbers(), before in "[a-z]{0,6}[ ,:(]{1,2}", after in "([ ,)]{1,2}[a-z]{0,6})?") {
            let text = format!("{before}{}{after}", text_of(&digits));
            prop_assert!(found_in(&text), "{text}");
        }

        #[test]
        fn c02_grouping_by_fours_hides_nothing(digits in numbers(), separator in prop::sample::select(vec![" ", "-", ".", "\u{2013}", "  "])) {
            let groups: Vec<String> = digits.chunks(4).map(text_of).collect();
            prop_assert!(found_in(&groups.join(separator)));
        }

        #[test]
        fn c02_a_wrong_check_digit_is_no_card_number(digits in numbers(), off in 1_u8..10) {
            let mut wrong = digits;
            if let Some(last) = wrong.last_mut() {
                *last = (*last + off) % 10;
            }
            prop_assert!(!found_in(&text_of(&wrong)));
        }

        #[test]
        fn c02_uuids_and_digests_are_no_card_numbers(uuid in "[0-9]{8}-[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{12}", phone in "\\+[1-9][0-9]{12,14}") {
            prop_assert!(!found_in(&uuid));
            prop_assert!(!found_in(&phone));
        }

        #[test]
        fn any_text_is_looked_through_without_harm(text in "\\PC{0,200}") {
            let _ = found_in(&text);
        }
    }
}
