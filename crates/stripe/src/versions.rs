//! The dated versions of this dialect (`Stripe-Version`).

use jiff::civil::Date;

use crate::errors::ApiError;

/// The newest version that is known, and the one of a request that names none.
pub const NEWEST: &str = "2026-10-28.endive";
/// The names of releases; dates before the first of them stand alone.
const RELEASES: [&str; 6] = ["acacia", "basil", "clover", "dahlia", "endive", "preview"];
/// The most characters of a version that an answer repeats.
const MAX_VERSION_CHARS: usize = 40;

/// A version that a request asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    text: String,
    date: Date,
}

impl Version {
    /// The newest version.
    pub fn newest() -> Self {
        Self { text: NEWEST.to_owned(), date: newest_date() }
    }

    /// Reads the header: `2024-06-20` or `2026-10-28.endive`, not newer than
    /// [`NEWEST`].
    ///
    /// # Errors
    /// 400 for anything else.
    pub fn parse(text: &str) -> Result<Self, ApiError> {
        let unknown = || {
            let shown: String = text.chars().take(MAX_VERSION_CHARS).collect();
            ApiError::invalid(format!("Invalid Stripe API version: {shown}"))
        };
        let (day, release) = match text.split_once('.') {
            Some((day, release)) => (day, Some(release)),
            None => (text, None),
        };
        let date: Date = day.parse().map_err(|_| unknown())?;
        let named_since = Date::constant(2024, 9, 30);
        let release_is_known = match release {
            Some(name) => RELEASES.contains(&name) && date >= named_since,
            None => date < named_since,
        };
        let first = Date::constant(2011, 1, 1);
        if day != date.to_string() || !release_is_known || date < first || date > newest_date() {
            return Err(unknown());
        }
        Ok(Self { text: text.to_owned(), date })
    }

    /// The version as the answer repeats it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether a metered price needs a meter. Version 2025-03-31.basil ended usage records,
    /// which are not served in any version.
    pub fn needs_meters(&self) -> bool {
        self.date >= Date::constant(2025, 3, 31)
    }

    /// Whether a configuration must be created in the older form: business
    /// profile, and of plan changes the allowed updates and the products.
    /// Version 2024-10-28.acacia relaxed that.
    pub fn is_strict_about_configurations(&self) -> bool {
        self.date < Date::constant(2024, 10, 28)
    }
}

fn newest_date() -> Date {
    Date::constant(2026, 10, 28)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_known_dates_with_known_releases() {
        for good in [
            "2011-01-01",
            "2020-08-27",
            "2024-06-20",
            "2024-09-30.acacia",
            "2024-10-28.acacia",
            "2025-03-31.basil",
            "2026-09-30.endive",
            NEWEST,
        ] {
            assert_eq!(Version::parse(good).unwrap().as_str(), good);
        }
        for bad in [
            "",
            "latest",
            "2026",
            "2026-10-29.endive",
            "2026-10-28",
            "2024-06-20.acacia",
            "2025-02-30.acacia",
            "2026-10-28.fig",
            "2026-10-28.",
            "20261028",
            "1999-01-01",
            "2026-10-28T00:00:00",
            "2026-10-28.endive; x",
        ] {
            assert_eq!(Version::parse(bad).unwrap_err().status, 400, "{bad:?}");
        }
        assert_eq!(Version::newest(), Version::parse(NEWEST).unwrap());
    }

    #[test]
    fn the_older_form_of_configurations_ends_with_acacia() {
        let strict = |text: &str| Version::parse(text).unwrap().is_strict_about_configurations();
        assert!(strict("2024-06-20") && strict("2024-09-30.acacia"));
        assert!(!strict("2024-10-28.acacia") && !strict(NEWEST));
    }
}
