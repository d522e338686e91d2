//! The kinds of tax number and their forms.
//!
//! The words are Stripe's. A form is written with `9` for a digit, `A` for a
//! letter, `X` for either and `&` for a letter or an ampersand; anything else
//! stands for itself. Forms are those that the countries' tax offices publish;
//! a kind without one takes any plain text.

/// The kind of a number of which nothing more is known.
pub const UNKNOWN: &str = "unknown";

/// One kind of tax number.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// Its word.
    pub word: &'static str,
    /// Its country (ISO 3166-1), or nothing where the number tells it.
    country: &'static str,
    /// Its forms without separators, parted by `|`; nothing for any.
    forms: &'static str,
    /// What its digits must come to besides.
    check: Check,
}

/// What the digits of a number must come to.
#[derive(Clone, Copy, Debug)]
enum Check {
    /// Nothing.
    None,
    /// Australia's business number: weighed, the sum is a multiple of 89.
    Abn,
    /// Brazil's number of legal entities: two check digits.
    Cnpj,
    /// Brazil's number of persons: two check digits.
    Cpf,
    /// The form of the country that the number begins with.
    EuVat,
}

/// The forms of VAT numbers in the European Union and Northern Ireland, by the
/// prefix of the number, with the country's ISO code.
const EU_FORMS: &[(&str, &str, &str)] = &[
    ("AT", "AT", "U99999999"),
    ("BE", "BE", "0999999999|1999999999"),
    ("BG", "BG", "999999999|9999999999"),
    ("CY", "CY", "99999999A"),
    ("CZ", "CZ", "99999999|999999999|9999999999"),
    ("DE", "DE", "999999999"),
    ("DK", "DK", "99999999"),
    ("EE", "EE", "999999999"),
    ("EL", "GR", "999999999"),
    ("ES", "ES", "X9999999X"),
    ("FI", "FI", "99999999"),
    ("FR", "FR", "XX999999999"),
    ("HR", "HR", "99999999999"),
    ("HU", "HU", "99999999"),
    ("IE", "IE", "9999999A|9999999AA|9X99999A"),
    ("IT", "IT", "99999999999"),
    ("LT", "LT", "999999999|999999999999"),
    ("LU", "LU", "99999999"),
    ("LV", "LV", "99999999999"),
    ("MT", "MT", "99999999"),
    ("NL", "NL", "999999999B99"),
    ("PL", "PL", "9999999999"),
    ("PT", "PT", "999999999"),
    ("RO", "RO", "99|999|9999|99999|999999|9999999|99999999|999999999|9999999999"),
    ("SE", "SE", "999999999999"),
    ("SI", "SI", "99999999"),
    ("SK", "SK", "9999999999"),
    ("XI", "GB", "999999999|999999999999|GD999|HA999"),
];

/// Every kind.
pub const KINDS: &[Kind] = &[
    Kind { word: "ad_nrt", country: "AD", forms: "A999999A", check: Check::None },
    Kind { word: "ae_trn", country: "AE", forms: "999999999999999", check: Check::None },
    Kind { word: "al_tin", country: "AL", forms: "A99999999A", check: Check::None },
    Kind { word: "am_tin", country: "AM", forms: "", check: Check::None },
    Kind { word: "ao_tin", country: "AO", forms: "", check: Check::None },
    Kind { word: "ar_cuit", country: "AR", forms: "99999999999", check: Check::None },
    Kind { word: "au_abn", country: "AU", forms: "99999999999", check: Check::Abn },
    Kind { word: "au_acn", country: "AU", forms: "999999999", check: Check::None },
    Kind { word: "au_arn", country: "AU", forms: "999999999999", check: Check::None },
    Kind { word: "au_wpn", country: "AU", forms: "", check: Check::None },
    Kind { word: "aw_tin", country: "AW", forms: "", check: Check::None },
    Kind { word: "az_tin", country: "AZ", forms: "", check: Check::None },
    Kind { word: "ba_tin", country: "BA", forms: "999999999999", check: Check::None },
    Kind { word: "bb_tin", country: "BB", forms: "9999999999999", check: Check::None },
    Kind { word: "bd_bin", country: "BD", forms: "", check: Check::None },
    Kind { word: "bf_ifu", country: "BF", forms: "", check: Check::None },
    Kind { word: "bg_uic", country: "BG", forms: "999999999", check: Check::None },
    Kind { word: "bh_vat", country: "BH", forms: "999999999999999", check: Check::None },
    Kind { word: "bj_ifu", country: "BJ", forms: "", check: Check::None },
    Kind { word: "bo_tin", country: "BO", forms: "999999999", check: Check::None },
    Kind { word: "br_cnpj", country: "BR", forms: "99999999999999", check: Check::Cnpj },
    Kind { word: "br_cpf", country: "BR", forms: "99999999999", check: Check::Cpf },
    Kind { word: "bs_tin", country: "BS", forms: "", check: Check::None },
    Kind { word: "bw_vat", country: "BW", forms: "", check: Check::None },
    Kind { word: "by_tin", country: "BY", forms: "999999999", check: Check::None },
    Kind { word: "ca_bn", country: "CA", forms: "999999999", check: Check::None },
    Kind { word: "ca_gst_hst", country: "CA", forms: "999999999RT9999", check: Check::None },
    Kind { word: "ca_pst_bc", country: "CA", forms: "PST99999999", check: Check::None },
    Kind { word: "ca_pst_mb", country: "CA", forms: "999999|9999999", check: Check::None },
    Kind { word: "ca_pst_sk", country: "CA", forms: "9999999", check: Check::None },
    Kind { word: "ca_qst", country: "CA", forms: "9999999999TQ9999", check: Check::None },
    Kind { word: "cd_nif", country: "CD", forms: "", check: Check::None },
    Kind { word: "ch_uid", country: "CH", forms: "CHE999999999", check: Check::None },
    Kind {
        word: "ch_vat",
        country: "CH",
        forms: "CHE999999999MWST|CHE999999999TVA|CHE999999999IVA",
        check: Check::None,
    },
    Kind { word: "ci_vat", country: "CI", forms: "", check: Check::None },
    Kind { word: "cl_tin", country: "CL", forms: "9999999X|99999999X", check: Check::None },
    Kind { word: "cm_niu", country: "CM", forms: "", check: Check::None },
    Kind { word: "cn_tin", country: "CN", forms: "XXXXXXXXXXXXXXX|XXXXXXXXXXXXXXXXXX", check: Check::None },
    Kind { word: "co_nit", country: "CO", forms: "9999999999|999999999", check: Check::None },
    Kind { word: "cr_tin", country: "CR", forms: "999999999|9999999999", check: Check::None },
    Kind { word: "cv_nif", country: "CV", forms: "", check: Check::None },
    Kind { word: "cz_dic", country: "CZ", forms: "CZ99999999|CZ999999999|CZ9999999999", check: Check::None },
    Kind { word: "de_stn", country: "DE", forms: "9999999999|99999999999|9999999999999", check: Check::None },
    Kind { word: "do_rcn", country: "DO", forms: "999999999|99999999999", check: Check::None },
    Kind { word: "ec_ruc", country: "EC", forms: "9999999999999", check: Check::None },
    Kind { word: "eg_tin", country: "EG", forms: "999999999", check: Check::None },
    Kind { word: "es_cif", country: "ES", forms: "A9999999X", check: Check::None },
    Kind { word: "et_tin", country: "ET", forms: "", check: Check::None },
    Kind { word: "eu_oss_vat", country: "", forms: "EU999999999", check: Check::None },
    Kind { word: "eu_vat", country: "", forms: "", check: Check::EuVat },
    Kind { word: "fo_vat", country: "FO", forms: "999999", check: Check::None },
    Kind { word: "fr_siren", country: "FR", forms: "999999999", check: Check::None },
    Kind { word: "fr_siret", country: "FR", forms: "99999999999999", check: Check::None },
    Kind { word: "fr_spi", country: "FR", forms: "9999999999999", check: Check::None },
    Kind { word: "gb_vat", country: "GB", forms: "GB999999999|GB999999999999|GBGD999|GBHA999", check: Check::None },
    Kind { word: "ge_vat", country: "GE", forms: "999999999", check: Check::None },
    Kind { word: "gh_tin", country: "GH", forms: "", check: Check::None },
    Kind { word: "gi_tin", country: "GI", forms: "", check: Check::None },
    Kind { word: "gn_nif", country: "GN", forms: "", check: Check::None },
    Kind { word: "hk_br", country: "HK", forms: "99999999", check: Check::None },
    Kind { word: "hr_oib", country: "HR", forms: "99999999999", check: Check::None },
    Kind { word: "hu_tin", country: "HU", forms: "99999999999", check: Check::None },
    Kind { word: "ic_nif", country: "ES", forms: "", check: Check::None },
    Kind { word: "id_npwp", country: "ID", forms: "999999999999999|9999999999999999", check: Check::None },
    Kind { word: "il_vat", country: "IL", forms: "99999|999999999", check: Check::None },
    Kind { word: "in_gst", country: "IN", forms: "99AAAAA9999AXAX", check: Check::None },
    Kind { word: "is_kt", country: "IS", forms: "9999999999", check: Check::None },
    Kind { word: "is_vat", country: "IS", forms: "99999|999999", check: Check::None },
    Kind { word: "it_cf", country: "IT", forms: "AAAAAA99A99A999A|99999999999", check: Check::None },
    Kind { word: "jp_cn", country: "JP", forms: "9999999999999", check: Check::None },
    Kind { word: "jp_rn", country: "JP", forms: "99999", check: Check::None },
    Kind { word: "jp_trn", country: "JP", forms: "T9999999999999", check: Check::None },
    Kind { word: "ke_pin", country: "KE", forms: "A999999999A", check: Check::None },
    Kind { word: "kg_tin", country: "KG", forms: "", check: Check::None },
    Kind { word: "kh_tin", country: "KH", forms: "", check: Check::None },
    Kind { word: "kr_brn", country: "KR", forms: "9999999999", check: Check::None },
    Kind { word: "kz_bin", country: "KZ", forms: "999999999999", check: Check::None },
    Kind { word: "la_tin", country: "LA", forms: "", check: Check::None },
    Kind { word: "li_uid", country: "LI", forms: "CHE999999999", check: Check::None },
    Kind { word: "li_vat", country: "LI", forms: "99999", check: Check::None },
    Kind { word: "lk_vat", country: "LK", forms: "", check: Check::None },
    Kind { word: "ma_vat", country: "MA", forms: "", check: Check::None },
    Kind { word: "md_cf", country: "MD", forms: "", check: Check::None },
    Kind { word: "md_vat", country: "MD", forms: "9999999", check: Check::None },
    Kind { word: "me_pib", country: "ME", forms: "", check: Check::None },
    Kind { word: "mk_vat", country: "MK", forms: "", check: Check::None },
    Kind { word: "mr_nif", country: "MR", forms: "", check: Check::None },
    Kind { word: "mu_vat", country: "MU", forms: "", check: Check::None },
    Kind { word: "mx_rfc", country: "MX", forms: "&&&999999XXX|&&&&999999XXX", check: Check::None },
    Kind { word: "my_frp", country: "MY", forms: "99999999", check: Check::None },
    Kind { word: "my_itn", country: "MY", forms: "", check: Check::None },
    Kind { word: "my_sst", country: "MY", forms: "A9999999999|A99999999999999", check: Check::None },
    Kind { word: "mz_nuit", country: "MZ", forms: "", check: Check::None },
    Kind { word: "ng_tin", country: "NG", forms: "", check: Check::None },
    Kind { word: "no_vat", country: "NO", forms: "999999999MVA", check: Check::None },
    Kind { word: "no_voec", country: "NO", forms: "9999999", check: Check::None },
    Kind { word: "np_pan", country: "NP", forms: "", check: Check::None },
    Kind { word: "nz_bn", country: "NZ", forms: "9999999999999", check: Check::None },
    Kind { word: "nz_gst", country: "NZ", forms: "99999999|999999999", check: Check::None },
    Kind { word: "om_vat", country: "OM", forms: "OM9999999999", check: Check::None },
    Kind { word: "pe_ruc", country: "PE", forms: "99999999999", check: Check::None },
    Kind { word: "ph_tin", country: "PH", forms: "999999999|999999999999", check: Check::None },
    Kind { word: "pl_nip", country: "PL", forms: "9999999999", check: Check::None },
    Kind { word: "pt_nif", country: "PT", forms: "999999999", check: Check::None },
    Kind { word: "py_ruc", country: "PY", forms: "", check: Check::None },
    Kind { word: "ro_tin", country: "RO", forms: "", check: Check::None },
    Kind { word: "rs_pib", country: "RS", forms: "999999999", check: Check::None },
    Kind { word: "ru_inn", country: "RU", forms: "9999999999|999999999999", check: Check::None },
    Kind { word: "ru_kpp", country: "RU", forms: "999999999", check: Check::None },
    Kind { word: "sa_vat", country: "SA", forms: "999999999999999", check: Check::None },
    Kind { word: "sg_gst", country: "SG", forms: "A99999999A", check: Check::None },
    Kind { word: "sg_uen", country: "SG", forms: "99999999A|999999999A|A99AA9999A", check: Check::None },
    Kind { word: "si_tin", country: "SI", forms: "99999999", check: Check::None },
    Kind { word: "sm_coe", country: "SM", forms: "", check: Check::None },
    Kind { word: "sn_ninea", country: "SN", forms: "", check: Check::None },
    Kind { word: "sr_fin", country: "SR", forms: "", check: Check::None },
    Kind { word: "sv_nit", country: "SV", forms: "", check: Check::None },
    Kind { word: "th_vat", country: "TH", forms: "9999999999999", check: Check::None },
    Kind { word: "tj_tin", country: "TJ", forms: "", check: Check::None },
    Kind { word: "tr_tin", country: "TR", forms: "9999999999", check: Check::None },
    Kind { word: "tt_bir", country: "TT", forms: "", check: Check::None },
    Kind { word: "tt_vat", country: "TT", forms: "", check: Check::None },
    Kind { word: "tw_vat", country: "TW", forms: "99999999", check: Check::None },
    Kind { word: "tz_vat", country: "TZ", forms: "", check: Check::None },
    Kind { word: "ua_vat", country: "UA", forms: "999999999|9999999999|999999999999", check: Check::None },
    Kind { word: "ug_tin", country: "UG", forms: "", check: Check::None },
    Kind { word: "us_ein", country: "US", forms: "999999999", check: Check::None },
    Kind { word: "uy_ruc", country: "UY", forms: "999999999999", check: Check::None },
    Kind { word: "uz_tin", country: "UZ", forms: "", check: Check::None },
    Kind { word: "uz_vat", country: "UZ", forms: "", check: Check::None },
    Kind { word: "ve_rif", country: "VE", forms: "A999999999", check: Check::None },
    Kind { word: "vn_tin", country: "VN", forms: "9999999999|9999999999999", check: Check::None },
    Kind { word: "za_vat", country: "ZA", forms: "4999999999", check: Check::None },
    Kind { word: "zm_tin", country: "ZM", forms: "", check: Check::None },
    Kind { word: "zw_tin", country: "ZW", forms: "", check: Check::None },
    Kind { word: UNKNOWN, country: "", forms: "", check: Check::None },
];

/// The kind of a word.
pub(super) fn find(word: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.word == word)
}

impl Kind {
    /// Whether it is of this country alone.
    pub fn is_of(&self, country: &str) -> bool {
        !self.country.is_empty() && self.country.eq_ignore_ascii_case(country)
    }

    /// A number of its form, which is nobody's; none where its form is not known. For
    /// numbers whose form depends on their country, that of this country, or Germany's.
    pub fn example(&self, country: Option<&str>) -> Option<String> {
        match self.check {
            Check::EuVat => {
                let of = |wanted: &str| EU_FORMS.iter().find(|(_, country, _)| wanted.eq_ignore_ascii_case(country));
                let (prefix, _, forms) = country.and_then(of).or_else(|| of("DE"))?;
                Some(format!("{prefix}{}", sample(forms)))
            }
            Check::Abn => Some("51824753556".to_owned()),
            Check::Cnpj => Some("11222333000181".to_owned()),
            Check::Cpf => Some("52998224725".to_owned()),
            Check::None if self.forms.is_empty() => None,
            Check::None => Some(sample(self.forms)),
        }
    }

    /// Whether a number without separators, in capitals, has the form.
    pub(super) fn fits(&self, number: &str) -> bool {
        let digits: Vec<u32> = number.chars().filter_map(|c| c.to_digit(10)).collect();
        let is_formed = self.forms.is_empty() || self.forms.split('|').any(|form| has_form(number, form));
        is_formed
            && match self.check {
                Check::None => true,
                Check::Abn => is_abn(&digits),
                Check::Cnpj => has_check_digits(&digits, 9),
                Check::Cpf => has_check_digits(&digits, 11),
                Check::EuVat => eu_country(number).is_some(),
            }
    }

    /// The country of a number that has the form.
    pub(super) fn country_of(&self, number: &str) -> Option<String> {
        match self.check {
            Check::EuVat => eu_country(number).map(str::to_owned),
            _ => Some(self.country.to_owned()).filter(|country| !country.is_empty()),
        }
    }
}

/// A number of the first of several forms: digits and letters in their order.
fn sample(forms: &str) -> String {
    let mut digits = ('1'..='9').chain(std::iter::once('0')).cycle();
    let mut letters = ('A'..='Z').cycle();
    let form = forms.split('|').next().unwrap_or_default();
    let place = |place| match place {
        '9' | 'X' => digits.next().unwrap_or('1'),
        'A' | '&' => letters.next().unwrap_or('A'),
        other => other,
    };
    form.chars().map(place).collect()
}

fn has_form(number: &str, form: &str) -> bool {
    let fits = |(c, place): (char, char)| match place {
        '9' => c.is_ascii_digit(),
        'A' => c.is_ascii_uppercase(),
        'X' => c.is_ascii_uppercase() || c.is_ascii_digit(),
        '&' => c.is_ascii_uppercase() || c == '&',
        other => c == other,
    };
    number.chars().count() == form.chars().count() && number.chars().zip(form.chars()).all(fits)
}

fn eu_country(number: &str) -> Option<&'static str> {
    let (prefix, country, forms) = EU_FORMS.iter().find(|(prefix, ..)| number.starts_with(prefix))?;
    let rest = number.strip_prefix(prefix)?;
    forms.split('|').any(|form| has_form(rest, form)).then_some(*country)
}

/// The first digit less one, all digits weighed, is a multiple of 89.
fn is_abn(digits: &[u32]) -> bool {
    const WEIGHTS: [u32; 11] = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    digits.first().is_some_and(|first| *first > 0) && sum.wrapping_sub(10).is_multiple_of(89)
}

/// The last two digits are check digits: the digits before each, weighed from the
/// right by 2, 3, … up to a most and then from 2 again, modulo 11. The same digit
/// all over is no number.
fn has_check_digits(digits: &[u32], max_weight: u32) -> bool {
    let check = |digits: &[u32]| {
        let weights = (2..=max_weight).cycle();
        let sum: u32 = digits.iter().rev().zip(weights).map(|(digit, weight)| digit * weight).sum();
        match sum % 11 {
            0 | 1 => 0,
            rest => 11 - rest,
        }
    };
    let Some((body, [first, second])) = digits.split_last_chunk::<2>() else { return false };
    let with_first: Vec<u32> = body.iter().copied().chain([*first]).collect();
    digits.iter().any(|digit| Some(digit) != digits.first()) && check(body) == *first && check(&with_first) == *second
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_a_kind_is_of_its_form() {
        for kind in KINDS {
            for country in [None, Some("FR"), Some("AT"), Some("US")] {
                let Some(example) = kind.example(country) else { continue };
                assert!(kind.fits(&example), "{} {example}", kind.word);
            }
        }
        let eu = find("eu_vat").unwrap();
        assert_eq!(eu.example(Some("nl")).as_deref(), Some("NL123456789B01"));
        assert_eq!(eu.example(None).as_deref(), Some("DE123456789"));
    }

    #[test]
    fn every_kind_has_a_word_of_its_own_and_forms_of_known_places() {
        for (at, kind) in KINDS.iter().enumerate() {
            assert!(KINDS.iter().skip(at + 1).all(|other| other.word != kind.word), "{}", kind.word);
            assert!(kind.forms.bytes().all(|b| b.is_ascii_uppercase() || b"9&|40".contains(&b)), "{}", kind.word);
        }
    }
}
