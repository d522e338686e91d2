//! How addresses are written in each country: which parts there are, in which order,
//! what they are called and which of them must be there.
//!
//! The facts are those that the countries' posts publish (Universal Postal Union,
//! "Addressing solutions"). Where little is customary, little is asked for.

use billfold_locales::key;

use crate::regions;

/// A part of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Street and number, and what belongs to them.
    Lines,
    /// Town.
    Town,
    /// State, province or the like.
    Region,
    /// Postal code.
    Code,
}

/// What a country calls its largest parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Region {
    /// Area.
    Area,
    /// County.
    County,
    /// Department.
    Department,
    /// Emirate.
    Emirate,
    /// Governorate.
    Governorate,
    /// Island.
    Island,
    /// Parish.
    Parish,
    /// Prefecture.
    Prefecture,
    /// Province.
    Province,
    /// Region.
    Region,
    /// State.
    State,
}

impl Region {
    /// The key of its label.
    pub fn label(self) -> &'static str {
        match self {
            Self::Area => key!("addresses-area"),
            Self::County => key!("addresses-county"),
            Self::Department => key!("addresses-department"),
            Self::Emirate => key!("addresses-emirate"),
            Self::Governorate => key!("addresses-governorate"),
            Self::Island => key!("addresses-island"),
            Self::Parish => key!("addresses-parish"),
            Self::Prefecture => key!("addresses-prefecture"),
            Self::Province => key!("addresses-province"),
            Self::Region => key!("addresses-region"),
            Self::State => key!("addresses-state"),
        }
    }
}

/// What a country calls its postal codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// CEP, in Brazil.
    Cep,
    /// Eircode, in Ireland.
    Eircode,
    /// PIN code, in India.
    Pin,
    /// Postal code.
    Postal,
    /// Postcode.
    Postcode,
    /// ZIP code, in the United States.
    Zip,
}

impl Code {
    /// The key of its label.
    pub fn label(self) -> &'static str {
        match self {
            Self::Cep => key!("addresses-cep"),
            Self::Eircode => key!("addresses-eircode"),
            Self::Pin => key!("addresses-pin"),
            Self::Postal => key!("addresses-postal-code"),
            Self::Postcode => key!("addresses-postcode"),
            Self::Zip => key!("addresses-zip"),
        }
    }
}

/// What a country's addresses call the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Town {
    /// City.
    City,
    /// District.
    District,
    /// Suburb.
    Suburb,
    /// Town or city.
    Town,
}

impl Town {
    /// The key of its label.
    pub fn label(self) -> &'static str {
        match self {
            Self::City => key!("addresses-city"),
            Self::District => key!("addresses-district"),
            Self::Suburb => key!("addresses-suburb"),
            Self::Town => key!("addresses-town"),
        }
    }
}

/// How addresses of a country are written.
#[derive(Clone, Copy, Debug)]
pub struct Country {
    /// Its code (ISO 3166-1, two letters; `XK` for Kosovo).
    pub code: &'static str,
    order: &'static str,
    required: &'static str,
    digits: &'static [usize],
    /// What it calls its largest parts.
    pub region: Region,
    /// What it calls its postal codes.
    pub postal: Code,
    /// What it calls the place.
    pub town: Town,
}

/// A country whose addresses have these parts in this order (`A` lines, `C` town, `S`
/// region, `Z` code), of which these must be there.
const fn of(code: &'static str, order: &'static str, required: &'static str) -> Country {
    Country { code, order, required, digits: &[], region: Region::Region, postal: Code::Postal, town: Town::City }
}

impl Country {
    /// Postal codes have so many digits, and nothing else but what parts them.
    const fn digits(self, digits: &'static [usize]) -> Self {
        Self { digits, ..self }
    }

    const fn region(self, region: Region) -> Self {
        Self { region, ..self }
    }

    const fn code(self, postal: Code) -> Self {
        Self { postal, ..self }
    }

    const fn town(self, town: Town) -> Self {
        Self { town, ..self }
    }

    /// The parts, in the order in which people write them.
    pub fn parts(&self) -> impl Iterator<Item = Part> + use<> {
        self.order.chars().filter_map(|letter| match letter {
            'A' => Some(Part::Lines),
            'C' => Some(Part::Town),
            'S' => Some(Part::Region),
            'Z' => Some(Part::Code),
            _ => None,
        })
    }

    /// Whether a part must be there; of the lines, the first.
    pub fn requires(&self, part: Part) -> bool {
        let letter = match part {
            Part::Lines => 'A',
            Part::Town => 'C',
            Part::Region => 'S',
            Part::Code => 'Z',
        };
        self.required.contains(letter)
    }

    /// Whether a postal code has a form that the country's codes have. A prefix of the
    /// country, such as `LT-`, and what parts the digits do not count.
    pub fn is_code(&self, code: &str) -> bool {
        if self.digits.is_empty() {
            return true;
        }
        let code = code.trim();
        let bare = code
            .get(..2)
            .filter(|prefix| prefix.eq_ignore_ascii_case(self.code))
            .and_then(|_| code.get(2..))
            .unwrap_or(code);
        let bare: String = bare.chars().filter(|c| !c.is_whitespace() && !"-.\u{ff0d}".contains(*c)).collect();
        bare.chars().all(|c| c.is_ascii_digit() || is_wide_digit(c)) && self.digits.contains(&bare.chars().count())
    }

    /// How many digits a postal code has; none where codes are not just digits.
    pub fn code_digits(&self) -> Option<usize> {
        self.digits.first().copied()
    }

    /// The largest parts by what is stored of each and what is read, where they are
    /// chosen from a list.
    pub fn regions(&self) -> &'static [(&'static str, &'static str)] {
        regions::of(self.code)
    }
}

/// Whether a character is one of the wide digits that keyboards of East Asia type.
fn is_wide_digit(c: char) -> bool {
    ('\u{ff10}'..='\u{ff19}').contains(&c)
}

/// The country of a code, in either case.
pub fn find(code: &str) -> Option<&'static Country> {
    COUNTRIES.iter().find(|country| country.code.eq_ignore_ascii_case(code.trim()))
}

/// Every country, by its code.
#[rustfmt::skip]
pub const COUNTRIES: &[Country] = &[
    of("AD", "AZC", "AC").region(Region::Parish),
    of("AE", "ACS", "AS").region(Region::Emirate),
    of("AF", "ACZ", "AC"),
    of("AG", "AC", "A"),
    of("AI", "ACZ", "AC"),
    of("AL", "AZC", "AC"),
    of("AM", "AZCS", "AC").region(Region::Province),
    of("AO", "AC", "AC"),
    of("AQ", "AC", "A"),
    of("AR", "AZCS", "AC").region(Region::Province),
    of("AS", "ACZ", "ACZ").digits(&[5, 9]).code(Code::Zip),
    of("AT", "AZC", "AZC").digits(&[4]),
    of("AU", "ACSZ", "ACSZ").digits(&[4]).region(Region::State).code(Code::Postcode).town(Town::Suburb),
    of("AW", "AC", "AC"),
    of("AX", "AZC", "AZC").digits(&[5]),
    of("AZ", "AZC", "AC"),
    of("BA", "AZC", "AC").digits(&[5]),
    of("BB", "ACSZ", "AC").region(Region::Parish),
    of("BD", "ACZ", "AC").digits(&[4]),
    of("BE", "AZC", "AZC").digits(&[4]),
    of("BF", "AC", "AC"),
    of("BG", "AZC", "AZC").digits(&[4]),
    of("BH", "ACZ", "AC"),
    of("BI", "AC", "AC"),
    of("BJ", "AC", "AC"),
    of("BL", "AZC", "AZC").digits(&[5]),
    of("BM", "ACZ", "AC"),
    of("BN", "ACZ", "AC"),
    of("BO", "AC", "AC"),
    of("BQ", "AC", "AC"),
    of("BR", "ACSZ", "ACSZ").digits(&[8]).region(Region::State).code(Code::Cep),
    of("BS", "ACS", "AC").region(Region::Island),
    of("BT", "ACZ", "AC"),
    of("BV", "AC", "A"),
    of("BW", "AC", "AC"),
    of("BY", "AZCS", "AC").digits(&[6]),
    of("BZ", "AC", "AC"),
    of("CA", "ACSZ", "ACSZ").region(Region::Province),
    of("CC", "ACZ", "AC"),
    of("CD", "AC", "AC"),
    of("CF", "AC", "AC"),
    of("CG", "AC", "AC"),
    of("CH", "AZC", "AZC").digits(&[4]),
    of("CI", "AC", "AC"),
    of("CK", "AC", "AC"),
    of("CL", "AZCS", "AC").region(Region::Region),
    of("CM", "AC", "AC"),
    of("CN", "ZSCA", "ZSCA").digits(&[6]).region(Region::Province),
    of("CO", "ACSZ", "ACS").region(Region::Department),
    of("CR", "ACSZ", "AC").region(Region::Province),
    of("CU", "ACZ", "AC"),
    of("CV", "AZCS", "AC").region(Region::Island),
    of("CW", "AC", "AC"),
    of("CX", "ACZ", "AC"),
    of("CY", "AZC", "AZC").digits(&[4]),
    of("CZ", "AZC", "AZC").digits(&[5]),
    of("DE", "AZC", "AZC").digits(&[5]),
    of("DJ", "AC", "AC"),
    of("DK", "AZC", "AZC").digits(&[4]),
    of("DM", "AC", "AC"),
    of("DO", "AZC", "AC"),
    of("DZ", "AZC", "AC").digits(&[5]),
    of("EC", "AZC", "AC"),
    of("EE", "AZC", "AZC").digits(&[5]),
    of("EG", "ACSZ", "AC").region(Region::Governorate),
    of("EH", "AZC", "AC"),
    of("ER", "AC", "AC"),
    of("ES", "AZCS", "AZC").digits(&[5]).region(Region::Province),
    of("ET", "AZC", "AC"),
    of("FI", "AZC", "AZC").digits(&[5]),
    of("FJ", "AC", "AC"),
    of("FK", "ACZ", "AC"),
    of("FM", "ACZ", "ACZ").digits(&[5, 9]).code(Code::Zip),
    of("FO", "AZC", "AZC").digits(&[3]),
    of("FR", "AZC", "AZC").digits(&[5]),
    of("GA", "AC", "AC"),
    of("GB", "ACZ", "ACZ").code(Code::Postcode).town(Town::Town),
    of("GD", "AC", "AC"),
    of("GE", "AZC", "AC"),
    of("GF", "AZC", "AZC").digits(&[5]),
    of("GG", "ACZ", "ACZ").code(Code::Postcode),
    of("GH", "ACS", "AC").region(Region::Region),
    of("GI", "ACZ", "A"),
    of("GL", "AZC", "AZC").digits(&[4]),
    of("GM", "AC", "AC"),
    of("GN", "AZC", "AC"),
    of("GP", "AZC", "AZC").digits(&[5]),
    of("GQ", "AC", "AC"),
    of("GR", "AZC", "AZC").digits(&[5]),
    of("GS", "ACZ", "AC"),
    of("GT", "AZC", "AC").digits(&[5]),
    of("GU", "ACZ", "ACZ").digits(&[5, 9]).code(Code::Zip),
    of("GW", "AZC", "AC"),
    of("GY", "AC", "AC"),
    of("HK", "ACS", "A").region(Region::Area).town(Town::District),
    of("HM", "ACZ", "A"),
    of("HN", "ACSZ", "AC").region(Region::Department),
    of("HR", "AZC", "AZC").digits(&[5]),
    of("HT", "AZC", "AC"),
    of("HU", "CAZ", "CAZ").digits(&[4]),
    of("ID", "ACSZ", "AC").digits(&[5]).region(Region::Province),
    of("IE", "ACSZ", "AC").region(Region::County).code(Code::Eircode).town(Town::Town),
    of("IL", "ACZ", "AC"),
    of("IM", "ACZ", "ACZ").code(Code::Postcode),
    of("IN", "ACSZ", "ACSZ").digits(&[6]).region(Region::State).code(Code::Pin),
    of("IO", "ACZ", "A"),
    of("IQ", "ACSZ", "AC").region(Region::Governorate),
    of("IR", "ACSZ", "AC").region(Region::Province),
    of("IS", "AZC", "AZC").digits(&[3]),
    of("IT", "AZCS", "AZCS").digits(&[5]).region(Region::Province),
    of("JE", "ACZ", "ACZ").code(Code::Postcode),
    of("JM", "ACS", "AC").region(Region::Parish),
    of("JO", "ACZ", "AC"),
    of("JP", "ZSCA", "ZSCA").digits(&[7]).region(Region::Prefecture),
    of("KE", "ACZ", "AC"),
    of("KG", "AZC", "AC"),
    of("KH", "ACZ", "AC"),
    of("KI", "ACS", "AC").region(Region::Island),
    of("KM", "AC", "AC"),
    of("KN", "ACS", "AC").region(Region::Island),
    of("KP", "AC", "AC"),
    of("KR", "ZSCA", "ZCA").digits(&[5]).region(Region::Province),
    of("KW", "AZC", "AC"),
    of("KY", "ACSZ", "A").region(Region::Island),
    of("KZ", "AZCS", "AC"),
    of("LA", "AZC", "AC"),
    of("LB", "ACZ", "AC"),
    of("LC", "AC", "AC"),
    of("LI", "AZC", "AZC").digits(&[4]),
    of("LK", "ACZ", "AC"),
    of("LR", "AZC", "AC"),
    of("LS", "ACZ", "AC"),
    of("LT", "AZC", "AZC").digits(&[5]),
    of("LU", "AZC", "AZC").digits(&[4]),
    of("LV", "ACZ", "ACZ").digits(&[4]),
    of("LY", "AC", "AC"),
    of("MA", "AZC", "AC"),
    of("MC", "AZC", "AZC").digits(&[5]),
    of("MD", "AZC", "AC"),
    of("ME", "AZC", "AC").digits(&[5]),
    of("MF", "AZC", "AZC").digits(&[5]),
    of("MG", "AZC", "AC"),
    of("MH", "ACZ", "ACZ").digits(&[5, 9]).code(Code::Zip),
    of("MK", "AZC", "AC").digits(&[4]),
    of("ML", "AC", "AC"),
    of("MM", "ACZ", "AC"),
    of("MN", "ACSZ", "AC").region(Region::Province),
    of("MO", "AC", "A").town(Town::District),
    of("MP", "ACZ", "ACZ").digits(&[5, 9]).code(Code::Zip),
    of("MQ", "AZC", "AZC").digits(&[5]),
    of("MR", "AC", "AC"),
    of("MS", "ACZ", "AC"),
    of("MT", "ACZ", "AC"),
    of("MU", "AZC", "AC"),
    of("MV", "ACZ", "AC"),
    of("MW", "AC", "AC"),
    of("MX", "AZCS", "AZCS").digits(&[5]).region(Region::State),
    of("MY", "AZCS", "AZC").digits(&[5]).region(Region::State).code(Code::Postcode),
    of("MZ", "AZCS", "AC").region(Region::Province),
    of("NA", "ACZ", "AC"),
    of("NC", "AZC", "AZC").digits(&[5]),
    of("NE", "AZC", "AC"),
    of("NF", "ACZ", "AC"),
    of("NG", "ACSZ", "ACS").region(Region::State),
    of("NI", "AZCS", "AC").region(Region::Department),
    of("NL", "AZC", "AZC"),
    of("NO", "AZC", "AZC").digits(&[4]),
    of("NP", "ACZ", "AC"),
    of("NR", "AC", "A"),
    of("NU", "AC", "AC"),
    of("NZ", "ACZ", "ACZ").digits(&[4]).code(Code::Postcode).town(Town::Suburb),
    of("OM", "AZC", "AC"),
    of("PA", "ACS", "AC").region(Region::Province),
    of("PE", "ACSZ", "AC").region(Region::Department),
    of("PF", "AZCS", "AC").region(Region::Island),
    of("PG", "ACSZ", "AC").region(Region::Province),
    of("PH", "ACSZ", "AC").region(Region::Province),
    of("PK", "ACSZ", "AC").region(Region::Province),
    of("PL", "AZC", "AZC").digits(&[5]),
    of("PM", "AZC", "AZC").digits(&[5]),
    of("PN", "ACZ", "A"),
    of("PR", "ACZ", "ACZ").digits(&[5, 9]).code(Code::Zip),
    of("PS", "ACZ", "AC"),
    of("PT", "AZC", "AZC").digits(&[7]),
    of("PW", "ACZ", "ACZ").digits(&[5, 9]).code(Code::Zip),
    of("PY", "AZC", "AC"),
    of("QA", "AC", "AC"),
    of("RE", "AZC", "AZC").digits(&[5]),
    of("RO", "AZCS", "AC").digits(&[6]).region(Region::County),
    of("RS", "AZC", "AC"),
    of("RU", "ACSZ", "ACZ").digits(&[6]).region(Region::Region),
    of("RW", "AC", "AC"),
    of("SA", "ACZ", "AC"),
    of("SB", "AC", "AC"),
    of("SC", "ACS", "AC").region(Region::Island),
    of("SD", "ACZ", "AC"),
    of("SE", "AZC", "AZC").digits(&[5]),
    of("SG", "AZ", "AZ").digits(&[6]),
    of("SH", "ACZ", "AC"),
    of("SI", "AZC", "AZC").digits(&[4]),
    of("SJ", "AZC", "AZC").digits(&[4]),
    of("SK", "AZC", "AZC").digits(&[5]),
    of("SL", "AC", "AC"),
    of("SM", "AZC", "AC").digits(&[5]),
    of("SN", "AZC", "AC"),
    of("SO", "ACSZ", "AC").region(Region::Region),
    of("SR", "AC", "AC"),
    of("SS", "AC", "AC"),
    of("ST", "AC", "AC"),
    of("SV", "AZCS", "AC").region(Region::Department),
    of("SX", "AC", "AC"),
    of("SY", "AC", "AC"),
    of("SZ", "ACZ", "AC"),
    of("TC", "ACZ", "AC"),
    of("TD", "AC", "AC"),
    of("TF", "AC", "A"),
    of("TG", "AC", "AC"),
    of("TH", "ACSZ", "AC").digits(&[5]).region(Region::Province),
    of("TJ", "AZC", "AC"),
    of("TK", "AC", "A"),
    of("TL", "AC", "AC"),
    of("TM", "AZC", "AC"),
    of("TN", "AZC", "AC").digits(&[4]),
    of("TO", "AC", "AC"),
    of("TR", "AZCS", "AZCS").digits(&[5]).region(Region::Province),
    of("TT", "ACZ", "AC"),
    of("TV", "ACS", "AC").region(Region::Island),
    of("TW", "ZCA", "ZCA"),
    of("TZ", "AZC", "AC"),
    of("UA", "ACSZ", "ACZ").digits(&[5]).region(Region::Region),
    of("UG", "AC", "AC"),
    of("UM", "ACZ", "A").code(Code::Zip),
    of("US", "ACSZ", "ACSZ").digits(&[5, 9]).region(Region::State).code(Code::Zip),
    of("UY", "AZCS", "AC").region(Region::Department),
    of("UZ", "AZC", "AC"),
    of("VA", "AZC", "AC"),
    of("VC", "ACZ", "AC"),
    of("VE", "ACSZ", "AC").region(Region::State),
    of("VG", "ACZ", "AC"),
    of("VI", "ACZ", "ACZ").digits(&[5, 9]).code(Code::Zip),
    of("VN", "ACSZ", "AC").region(Region::Province),
    of("VU", "AC", "AC"),
    of("WF", "AZC", "AZC").digits(&[5]),
    of("WS", "AC", "AC"),
    of("XK", "AZC", "AC").digits(&[5]),
    of("YE", "AC", "AC"),
    of("YT", "AZC", "AZC").digits(&[5]),
    of("ZA", "ACSZ", "ACZ").digits(&[4]).region(Region::Province),
    of("ZM", "AZC", "AC"),
    of("ZW", "AC", "AC"),
];

#[cfg(test)]
mod tests {
    use billfold_locales::Locale;

    use super::*;

    #[test]
    fn every_country_is_there_once_and_has_a_name_in_every_language() {
        assert_eq!(COUNTRIES.len(), 250, "the 249 of ISO 3166-1, and Kosovo");
        for pair in COUNTRIES.windows(2) {
            assert!(pair[0].code < pair[1].code, "{} {}", pair[0].code, pair[1].code);
        }
        for locale in Locale::all() {
            for country in COUNTRIES {
                let name = locale.country(country.code);
                assert!(name.chars().count() > 2 || !name.is_ascii(), "{} in {}: {name}", country.code, locale.lang());
            }
        }
    }

    #[test]
    fn parts_are_asked_for_once_and_what_must_be_there_is_asked_for() {
        for country in COUNTRIES {
            let parts: Vec<Part> = country.parts().collect();
            assert_eq!(parts.len(), country.order.len(), "{}", country.code);
            assert!(parts.contains(&Part::Lines) && country.requires(Part::Lines), "{}", country.code);
            for part in [Part::Lines, Part::Town, Part::Region, Part::Code] {
                let places = parts.iter().filter(|own| **own == part).count();
                assert!(places <= 1 && (places == 1 || !country.requires(part)), "{} {part:?}", country.code);
            }
            assert!(country.digits.is_empty() || parts.contains(&Part::Code), "{}", country.code);
            assert!(country.regions().is_empty() || parts.contains(&Part::Region), "{}", country.code);
        }
    }

    #[test]
    fn postal_codes_are_known_by_their_digits_where_they_have_nothing_else() {
        for (country, code, is_one) in [
            ("US", "94103", true),
            ("US", "94103-1234", true),
            ("US", "9410", false),
            ("US", "SW1Y", false),
            ("DE", "10115", true),
            ("DE", "D-10115", false),
            ("DE", "DE-10115", true),
            ("JP", "100-0001", true),
            ("JP", "１００－０００１", true),
            ("JP", "１０００００１", true),
            ("BR", "01310-100", true),
            ("IN", "110 001", true),
            ("GB", "anything", true),
            ("SE", "114 55", true),
            ("LT", "LT-01100", true),
        ] {
            assert_eq!(find(country).unwrap().is_code(code), is_one, "{country} {code}");
        }
        assert!(find("xx").is_none());
        assert_eq!(find(" jp ").unwrap().code, "JP");
    }
}
