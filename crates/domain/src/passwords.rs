//! Which passwords are good enough.
//!
//! Length counts, what kinds of character there are does not (NIST SP 800-63B,
//! 3.1.1.2). What leaked lists show that people choose is refused, and so are the
//! commonest words with the usual decorations, runs along the keyboard or the alphabet, repetitions, short
//! numbers, and the user name.

use passwords::analyzer::is_common_password;
use regex_lite::{Regex, RegexBuilder};

use crate::refusals::Rule;

/// The fewest characters of a password.
pub const MIN_PASSWORD_CHARS: usize = 8;
/// The most characters of a password. All of them count: none is cut off.
pub const MAX_PASSWORD_CHARS: usize = 256;
/// The most characters of a pattern for passwords.
pub const MAX_PATTERN_CHARS: usize = 255;
/// The most memory of a pattern that was read, in bytes.
const PATTERN_BYTES_MAX: usize = 256 * 1024;
/// How deep groups of a pattern nest.
const PATTERN_DEPTH_MAX: u32 = 20;
/// A number of fewer digits than this is easy to guess.
const MIN_NUMBER_CHARS: usize = 12;
/// How many characters around a common word leave it common.
const MAX_DECORATION_CHARS: usize = 6;
/// The fewest characters of a run along the keyboard.
const MIN_RUN_CHARS: usize = 3;
/// A password of at most so many runs is easy to guess.
const MAX_RUNS: usize = 3;
/// A password of fewer different characters than this is easy to guess.
const MIN_DIFFERENT_CHARS: usize = 4;
/// A user name, or a part of one, of fewer characters says nothing.
const MIN_NAME_CHARS: usize = 4;

/// A regular expression that an organization's passwords must match.
#[derive(Clone, Debug)]
pub struct Pattern(Regex);

impl Pattern {
    /// Reads a pattern: bare, or between slashes with the flags `i`, `m`, `s`, `u`
    /// and `x` behind them. Look-around and back-references are not understood, so
    /// that matching takes time in proportion to the password.
    ///
    /// # Errors
    /// [`Rule::TooLong`] or [`Rule::PatternForm`].
    pub fn parse(text: &str) -> Result<Self, Rule> {
        if text.chars().count() > MAX_PATTERN_CHARS {
            return Err(Rule::TooLong { max_chars: MAX_PATTERN_CHARS });
        }
        let slashed = text.strip_prefix('/').and_then(|rest| rest.rsplit_once('/'));
        let (expression, flags) = slashed.unwrap_or((text, ""));
        if !flags.chars().all(|flag| "imsux".contains(flag)) {
            return Err(Rule::PatternForm);
        }
        let built = RegexBuilder::new(expression)
            .case_insensitive(flags.contains('i'))
            .multi_line(flags.contains('m'))
            .dot_matches_new_line(flags.contains('s'))
            .ignore_whitespace(flags.contains('x'))
            .size_limit(PATTERN_BYTES_MAX)
            .nest_limit(PATTERN_DEPTH_MAX)
            .build();
        built.map(Self).map_err(|_| Rule::PatternForm)
    }
}

/// Checks a new password of a user.
///
/// # Errors
/// [`Rule::TooShort`], [`Rule::TooLong`], [`Rule::PatternMismatch`] or
/// [`Rule::WeakPassword`].
pub fn check(password: &str, username: &str, pattern: Option<&Pattern>) -> Result<(), Rule> {
    let chars = password.chars().count();
    if chars < MIN_PASSWORD_CHARS {
        return Err(Rule::TooShort { min_chars: MIN_PASSWORD_CHARS });
    }
    if chars > MAX_PASSWORD_CHARS {
        return Err(Rule::TooLong { max_chars: MAX_PASSWORD_CHARS });
    }
    if pattern.is_some_and(|pattern| !pattern.0.is_match(password)) {
        return Err(Rule::PatternMismatch);
    }
    if is_leaked(password) || is_common(password, username) { Err(Rule::WeakPassword) } else { Ok(()) }
}

/// Whether it is on the list of the hundred thousand passwords that are commonest in
/// leaks, as it is or in lower case (QUALITY L-08).
fn is_leaked(password: &str) -> bool {
    is_common_password(password) || is_common_password(password.to_lowercase())
}

fn is_common(password: &str, username: &str) -> bool {
    let chars: Vec<char> = password.to_lowercase().chars().collect();
    let mut different = chars.clone();
    different.sort_unstable();
    different.dedup();
    let unit = repeated(&chars);
    different.len() < MIN_DIFFERENT_CHARS
        || unit.len() < MIN_PASSWORD_CHARS
        || (unit.len() < MIN_NUMBER_CHARS
            && unit.iter().all(|c| c.is_numeric() || c.is_ascii_punctuation() || c.is_whitespace()))
        || is_runs(unit)
        || is_decorated_word(unit)
        || is_name(unit, username)
}

/// The shortest beginning whose repetition is the whole.
fn repeated(chars: &[char]) -> &[char] {
    let repeats = |length: usize| chars.iter().zip(chars.iter().skip(length)).all(|(one, other)| one == other);
    let length = (1..=chars.len() / 2).find(|length| repeats(*length)).unwrap_or(chars.len());
    chars.get(..length).unwrap_or(chars)
}

/// Lines along which fingers and minds run, and back.
const LINES: &[&str] = &[
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzuiop",
    "yxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "qazwsxedcrfvtgbyhnujmikolp",
    "1q2w3e4r5t6y7u8i9o0p",
    "q1w2e3r4t5y6u7i8o9p0",
    "1a2b3c4d5e6f7g8h9i",
    "a1b2c3d4e5f6g7h8i9",
    "!@#$%^&*()",
    "147258369",
    "йцукенгшщзхъ",
    "фывапролджэ",
    "ячсмитьбю",
    "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    "αβγδεζηθικλμνξοπρστυφχψω",
];

/// Whether it is a few runs along those lines, or of one character, one after
/// another.
fn is_runs(chars: &[char]) -> bool {
    let (mut rest, mut runs) = (chars, 0);
    while !rest.is_empty() {
        let length = longest_run(rest);
        runs += 1;
        if runs > MAX_RUNS || (length < MIN_RUN_CHARS && length < rest.len()) {
            return false;
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    true
}

fn longest_run(chars: &[char]) -> usize {
    let same = chars.iter().take_while(|c| chars.first() == Some(c)).count();
    let along = LINES.iter().flat_map(|line| {
        let forth: Vec<char> = line.chars().collect();
        let back: Vec<char> = line.chars().rev().collect();
        [forth, back]
    });
    let longest = along.map(|line| {
        let starts = (0..line.len()).filter(|start| line.get(*start) == chars.first());
        let run = |start: usize| line.iter().skip(start).zip(chars).take_while(|(one, other)| one == other).count();
        starts.map(run).max().unwrap_or_default()
    });
    longest.max().unwrap_or_default().max(same)
}

/// A character as it is meant by those who write `p4ssw0rd`.
fn plain(c: char) -> char {
    match c {
        '@' | '4' => 'a',
        '8' => 'b',
        '3' | '€' => 'e',
        '1' | '!' | '|' => 'i',
        '0' => 'o',
        '5' | '$' => 's',
        '7' | '+' => 't',
        '2' => 'z',
        other => other,
    }
}

/// Whether it is one or two common words, plainly or in disguise, with little
/// around and between them.
fn is_decorated_word(chars: &[char]) -> bool {
    let letters = |from: &[char]| from.iter().filter(|c| c.is_alphabetic()).collect::<String>();
    let disguised: Vec<char> = {
        // Decorations at the ends stay what they are.
        let first = chars.iter().position(|c| c.is_alphabetic()).unwrap_or_default();
        let last = chars.iter().rposition(|c| c.is_alphabetic()).unwrap_or_default();
        let inside = |at: usize| (first..=last).contains(&at);
        chars.iter().enumerate().map(|(at, c)| if inside(at) { plain(*c) } else { *c }).collect()
    };
    let whole: Vec<char> = chars.iter().map(|c| plain(*c)).collect();
    [letters(chars), letters(&disguised), letters(&whole)].iter().any(|word| {
        let others = chars.len().saturating_sub(word.chars().count());
        others <= MAX_DECORATION_CHARS && is_words(word)
    })
}

fn is_words(text: &str) -> bool {
    let known = |word: &str| word.is_empty() || WORDS.iter().any(|line| line.split(' ').any(|known| known == word));
    text.char_indices().any(|(at, _)| {
        let (one, other) = text.split_at(at);
        known(one) && known(other) && !text.is_empty()
    })
}

/// Whether it is little more than the user name, or the part of it before an `@`.
fn is_name(chars: &[char], username: &str) -> bool {
    let password: String = chars.iter().collect();
    let name = username.to_lowercase();
    let local = name.split('@').next().unwrap_or_default();
    [name.as_str(), local].iter().any(|part| {
        let length = part.chars().count();
        length >= MIN_NAME_CHARS
            && chars.len().saturating_sub(length) <= MAX_DECORATION_CHARS
            && password.contains(part)
    })
}

/// Words that many people take for a password, in some languages.
const WORDS: &[&str] = &[
    "password passwort motdepasse contrasena contraseña senha wachtwoord haslo heslo parola salasana parol пароль pass pwd passwd",
    "welcome willkommen bienvenue bienvenido benvenuto letmein login logon signin access enter open hello hallo hola bonjour ciao",
    "admin administrator root user guest test testing tester demo default changeme change secret private temp temporary master super",
    "qwerty qwertz azerty asdf zxcv abc abcd xyz iop asd zxc qaz wsx",
    "love loves lover iloveyou ilove iloveu loveyou loveme you me my the mylove tequiero teamo jetaime amour amor liebe honey baby angel sweet",
    "dragon monkey tiger lion bear wolf eagle shark horse dog cat kitty puppy bunny rabbit turtle dolphin spider snake phoenix unicorn panther cobra",
    "football baseball basketball soccer hockey golf tennis rugby cricket sports liverpool arsenal chelsea barcelona madrid juventus bayern yankees lakers cowboys",
    "superman batman spiderman ironman starwars pokemon naruto matrix hunter killer ninja shadow ranger warrior wizard hacker gamer player pirate",
    "princess prince queen king sunshine summer winter spring autumn fall flower rose daisy lily jasmine rainbow butterfly diamond crystal pearl",
    "michael jennifer jessica jordan daniel thomas robert andrew joshua matthew charlie george harley ashley nicole michelle anthony william david james john",
    "alexander alexandra andrea maria anna laura sarah sofia sophie martin peter stefan carlos juan jose marco antonio patrick christian samantha amanda",
    "computer internet google facebook apple samsung windows microsoft android mobile phone email system server network online linux oracle",
    "money dollar bitcoin gold silver bank cash rich billing payment invoice customer account company business office work office billfold",
    "freedom liberty america canada mexico london paris berlin england france germany deutschland italia espana brasil india china japan texas",
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday",
    "cheese chocolate cookie coffee banana orange pepper ginger peanut candy pizza burger cocacola pepsi whisky beer",
    "mustang ferrari porsche mercedes corvette camaro yamaha harley honda toyota bmw audi jaguar",
    "music guitar metallica nirvana eminem beatles rock dance party happy lucky forever family friend friends mother father brother sister",
    "trustno trustnoone whatever nothing something anything fuck fuckyou fuckoff shit bitch asshole pussy sexy naked",
    "jesus christ god heaven faith blessed grace peace hope life star stars moon earth world galaxy",
    "monster thunder storm fire ice water magic power turbo nitro blue red green black white yellow purple pink one two three four five",
    "minecraft fortnite roblox zelda mario sonic warcraft halo counter strike league legends",
];

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "maria.keller@shop.example";

    #[test]
    fn l08_what_many_people_choose_is_refused() {
        for weak in [
            "password",
            "Password1",
            "P@ssw0rd",
            "p4$$w0rd!",
            "PASSWORD123!",
            "passwordpassword",
            "iloveyou",
            "ILoveYou2",
            "letmein1",
            "welcome2024",
            "Welcome123!",
            "qwertyuiop",
            "qwerty123",
            "1qaz2wsx",
            "1q2w3e4r5t",
            "zaq12wsx",
            "asdfghjkl",
            "abcdefgh",
            "abc12345",
            "12345678",
            "87654321",
            "123456789",
            "11111111",
            "00000000",
            "12121212",
            "123123123",
            "aaaaaaaa",
            "abababab",
            "19901231",
            "01.01.1990",
            "superman1",
            "sunshine!",
            "Football2025",
            "dragon12",
            "trustno1",
            "monkey99",
            "baseball",
            "princess1",
            "starwars",
            "admin123",
            "changeme",
            "test1234",
            "qwer1234",
            "!@#$%^&*",
            "йцукенгш",
            "maria.keller",
            "maria.keller1",
            "1maria.keller!",
            "Summer2026!",
            "michael1",
            "jennifer",
            "computer",
            "whatever1",
            "bluemoon",
            "billfold1",
            "hello123",
            "Passwort!",
            "motdepasse1",
            // From leaks alone.
            "q1w2e3r4t5y6",
            "ghjcnjgfhjkm",
            "rammstein",
            "Rammstein",
            "caterpillar",
            "1123581321",
            "thunderbird",
        ] {
            assert_eq!(check(weak, NAME, None), Err(Rule::WeakPassword), "{weak}");
        }
    }

    #[test]
    fn l08_length_is_8_to_256_of_any_characters() {
        let long = "wunderbar-".repeat(25) + "keller";
        for good in [
            "x7#Kp2vQ",
            "correct horse battery",
            "tr0ub4dor&3x",
            "日本語の長い合言葉",
            "🦊🐢🐍🦉🐙🦀🐝🐞",
            "nul\0inside-it",
            "sea otters nap",
            "Zwölf Boxkämpfer",
            &long,
        ] {
            assert_eq!(check(good, NAME, None), Ok(()), "{good}");
        }
        assert_eq!(long.chars().count(), 256);
        assert_eq!(check("x7#Kp2v", NAME, None), Err(Rule::TooShort { min_chars: 8 }));
        assert_eq!(check(&(long + "x"), NAME, None), Err(Rule::TooLong { max_chars: 256 }));
    }

    #[test]
    fn a_pattern_is_read_with_and_without_slashes() {
        let digits = Pattern::parse("/^[0-9]+$/").unwrap();
        assert_eq!(check("904817265305", NAME, Some(&digits)), Ok(()));
        assert_eq!(check("90481726530x", NAME, Some(&digits)), Err(Rule::PatternMismatch));
        let letters = Pattern::parse("/^[a-z ]+$/i").unwrap();
        assert_eq!(check("Sea Otters Nap", NAME, Some(&letters)), Ok(()));
        assert!(Pattern::parse("^.{10,}$").is_ok());
        for bad in
            ["(", "/(?=x)/", "(a)\\1", "/a/g", "[", "((((((((((((((((((((((a))))))))))))))))))))))", "(a{1000}){1000}"]
        {
            assert_eq!(Pattern::parse(bad).err(), Some(Rule::PatternForm), "{bad}");
        }
        assert_eq!(Pattern::parse(&"a".repeat(256)).err(), Some(Rule::TooLong { max_chars: 255 }));
    }
}
