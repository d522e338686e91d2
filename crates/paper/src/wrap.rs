//! Where lines end.

use std::ops::Range;

use unicode_linebreak::linebreaks;

/// Room for the rounding of sums, in parts of the size.
const SLACK_EM: f32 = 0.001;

/// The lines of a paragraph without line ends: ranges of bytes, without the
/// spaces at their ends. `advances` and `starts` say for every byte how wide the
/// cluster is that starts there, and whether one does.
pub(crate) fn lines(text: &str, advances: &[f32], starts: &[bool], width_em: f32) -> Vec<Range<usize>> {
    let sums: Vec<f32> = std::iter::once(0.0)
        .chain(advances.iter().scan(0.0_f32, |sum, advance| {
            *sum += advance;
            Some(*sum)
        }))
        .collect();
    let sum = |at: usize| sums.get(at).copied().unwrap_or_default();
    let fits = |range: &Range<usize>| sum(range.end) - sum(range.start) <= width_em + SLACK_EM;
    let trimmed = |start: usize, end: usize| {
        let part = text.get(start..end).unwrap_or_default();
        start..start + part.trim_end().len()
    };
    let breaks: Vec<usize> = linebreaks(text).map(|(at, _)| at).filter(|at| *at > 0).collect();
    let mut lines = Vec::new();
    let mut start = 0;
    let mut next = 0;
    while start < text.len() {
        // The last break that fits.
        let mut best = None;
        while let Some(at) = breaks.get(next).copied() {
            if !fits(&trimmed(start, at)) {
                break;
            }
            best = Some(at);
            next += 1;
        }
        // A word that is wider than the line is broken between clusters.
        let end = best.unwrap_or_else(|| {
            let limit = breaks.get(next).copied().unwrap_or(text.len());
            let inside = (start + 1..limit).filter(|at| starts.get(*at) == Some(&true));
            let mut end = None;
            for at in inside {
                if end.is_some() && !fits(&(start..at)) {
                    break;
                }
                end = Some(at);
            }
            end.unwrap_or(limit)
        });
        lines.push(trimmed(start, end));
        start = end;
    }
    if lines.is_empty() {
        lines.push(0..0);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Lines of a text whose characters are all one wide.
    fn wrapped(text: &str, width: f32) -> Vec<&str> {
        let mut advances = vec![0.0; text.len()];
        let mut starts = vec![false; text.len()];
        for (at, _) in text.char_indices() {
            advances[at] = 1.0;
            starts[at] = true;
        }
        lines(text, &advances, &starts, width).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn lines_end_between_words_and_within_long_ones() {
        assert_eq!(wrapped("one two three", 7.0), ["one two", "three"]);
        assert_eq!(wrapped("a incomprehensible b", 6.0), ["a", "incomp", "rehens", "ible b"]);
        assert_eq!(wrapped("", 6.0), [""]);
        assert_eq!(wrapped("日本語", 2.0), ["日本", "語"]);
        assert_eq!(wrapped("wide", 0.5), ["w", "i", "d", "e"], "a line holds one at least");
    }

    proptest! {
        #[test]
        fn nothing_but_spaces_is_lost(text in "[a-zא-ת日 -]{0,60}", width in 0.5_f32..20.0) {
            let lines = wrapped(&text, width);
            let visible = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(visible(&lines.concat()), visible(&text));
            for line in lines {
                prop_assert!(line.chars().count() <= 1 || f32::from(u16::try_from(line.chars().count()).unwrap()) <= width + 0.01);
            }
        }
    }
}
