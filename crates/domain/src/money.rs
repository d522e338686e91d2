//! Arithmetic of whole minor units.

/// What `part` of `whole` is of an amount, rounded half away from zero. A
/// `whole` of zero or less gives the amount itself.
pub fn share(amount_minor: i64, part: i64, whole: i64) -> i64 {
    if whole <= 0 {
        return amount_minor;
    }
    divide(i128::from(amount_minor) * i128::from(part), i128::from(whole))
}

/// `hundredths` of a per cent of an amount, rounded half away from zero:
/// 1,250 stands for 12.5 %.
pub fn percent(amount_minor: i64, hundredths: u32) -> i64 {
    divide(i128::from(amount_minor) * i128::from(hundredths), 10_000)
}

/// A quotient, rounded half away from zero and held within 64 bits.
fn divide(dividend: i128, divisor: i128) -> i64 {
    let half = divisor / 2;
    let rounded = if dividend < 0 { (dividend - half) / divisor } else { (dividend + half) / divisor };
    i64::try_from(rounded).unwrap_or(if rounded < 0 { i64::MIN } else { i64::MAX })
}

/// Splits an amount in proportion to weights, so that the parts add up to it
/// exactly: what rounding leaves goes to the first parts, a minor unit each.
pub fn split(amount_minor: i64, weights: &[i64]) -> Vec<i64> {
    let total: i128 = weights.iter().map(|weight| i128::from((*weight).max(0))).sum();
    if total == 0 {
        let mut parts = vec![0; weights.len()];
        if let Some(first) = parts.first_mut() {
            *first = amount_minor;
        }
        return parts;
    }
    let mut parts: Vec<i64> = weights
        .iter()
        .map(|weight| {
            let part = i128::from(amount_minor) * i128::from((*weight).max(0)) / total;
            i64::try_from(part).unwrap_or_default()
        })
        .collect();
    let mut rest = amount_minor - parts.iter().sum::<i64>();
    let step = rest.signum();
    for (part, weight) in parts.iter_mut().zip(weights) {
        if rest == 0 {
            break;
        }
        if *weight > 0 {
            *part += step;
            rest -= step;
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn halves_are_rounded_away_from_zero() {
        for (amount, part, whole, expected) in
            [(1, 1, 2, 1), (-1, 1, 2, -1), (1000, 1, 3, 333), (2000, 1, 3, 667), (-2000, 1, 3, -667), (5, 1, 0, 5)]
        {
            assert_eq!(share(amount, part, whole), expected, "{amount} * {part} / {whole}");
        }
        assert_eq!(percent(999, 1_250), 125);
        assert_eq!(percent(1_000, 3_333), 333);
    }

    proptest! {
        #[test]
        fn the_parts_of_a_split_add_up(amount in -1_000_000_i64..1_000_000, weights in prop::collection::vec(0_i64..10_000, 1..20)) {
            prop_assert_eq!(split(amount, &weights).iter().sum::<i64>(), amount);
        }

        #[test]
        fn a_share_and_its_rest_differ_from_the_whole_by_one_at_most(amount in -1_000_000_i64..1_000_000, part in 0_i64..1000) {
            let sum = share(amount, part, 1000) + share(amount, 1000 - part, 1000);
            prop_assert!((sum - amount).abs() <= 1);
        }
    }
}
