//! A language's sentences and formats, read once.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::RegionDisplayNames;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale as IcuLocale;
use icu_locale_core::subtags::Region;
use unic_langid::LanguageIdentifier;

use crate::amounts::Numbers;
use crate::catalogs::ALL;
use crate::dates::Dates;
use crate::locale::Arg;

/// What a language says and how it writes.
pub(crate) struct Catalog {
    bundle: FluentBundle<FluentResource>,
    pub(crate) numbers: Numbers,
    pub(crate) dates: Dates,
    and: Option<ListFormatter>,
    or: Option<ListFormatter>,
    regions: Option<RegionDisplayNames>,
}

static LOADED: [OnceLock<Catalog>; ALL.len()] = [const { OnceLock::new() }; ALL.len()];

/// The catalog of the language at a place of the list.
pub(crate) fn loaded(index: usize) -> &'static Catalog {
    LOADED[index].get_or_init(|| Catalog::read(index))
}

impl Catalog {
    fn read(index: usize) -> Self {
        let entry = &ALL[index];
        let tag: LanguageIdentifier = entry.tag.parse().unwrap_or_default();
        let icu: IcuLocale = entry.tag.parse().unwrap_or(IcuLocale::UNKNOWN);
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Marks of isolation are for texts of two directions; where everything runs
        // one way they would only be in the way of who copies a line.
        bundle.set_use_isolating(entry.right_to_left);
        // A catalog that does not parse is found by its test; at run time what can be
        // read of it speaks.
        let resource = FluentResource::try_new(entry.source()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        let options = ListFormatterOptions::default();
        Self {
            bundle,
            numbers: Numbers::of(&icu),
            dates: Dates::of(&icu),
            and: ListFormatter::try_new_and((&icu).into(), options).ok(),
            or: ListFormatter::try_new_or((&icu).into(), options).ok(),
            regions: RegionDisplayNames::try_new((&icu).into(), DisplayNamesOptions::default()).ok(),
        }
    }

    pub(crate) fn tell(&self, key: &str, parts: &[(&'static str, Arg)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut args = FluentArgs::with_capacity(parts.len());
        for (name, part) in parts {
            match part {
                Arg::Text(text) => args.set(*name, FluentValue::String(Cow::Borrowed(text.as_str()))),
                Arg::Count(count) => args.set(*name, *count),
            }
        }
        let mut faults = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned()
    }

    pub(crate) fn knows(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The name of a country; none for what is none.
    pub(crate) fn country(&self, code: &str) -> Option<&str> {
        let region: Region = code.parse().ok()?;
        self.regions.as_ref()?.of(region)
    }

    pub(crate) fn and_list(&self, parts: &[String]) -> String {
        join(self.and.as_ref(), parts)
    }

    pub(crate) fn or_list(&self, parts: &[String]) -> String {
        join(self.or.as_ref(), parts)
    }
}

fn join(formatter: Option<&ListFormatter>, parts: &[String]) -> String {
    match formatter {
        Some(formatter) => formatter.format(parts.iter()).to_string(),
        None => parts.join(", "),
    }
}
