//! A portal's brand, made ready for its pages.

use billfold_app::files::public_path;
use billfold_app::portals::Public;
use billfold_domain::links::Link;
use billfold_domain::organizations::Mode;
use billfold_domain::portals::Portal;

use billfold_locales::{Arg, Locale};

use crate::contrast::Palette;
use crate::embedding::is_embeddable;
use crate::views::{Anchor, Brand, Contact, Logo};

/// The organization's name, the logo, the links. `back` is where the customer
/// came from. The portal's own name is not for customers and is not read.
pub fn brand(public: &Public, back: Option<&Link>, locale: Locale) -> Brand {
    let organization = public.organization.name.as_str().to_owned();
    let portal = &public.portal.value;
    Brand {
        initial: initial(&organization),
        logo: public.logo.as_ref().map(|file| Logo { path: public_path(file), width: file.width, height: file.height }),
        is_test: match public.organization.mode {
            Mode::Test => true,
            Mode::Live => false,
        },
        policies: policies(portal, locale),
        // A list of origins that was made or shortened after the address was kept counts too.
        back: back.filter(|link| public.organization.allows_return(link)).and_then(safe).map(|href| Anchor {
            label: locale.tell("return-to", &[("organization", Arg::from(&organization))]),
            href,
        }),
        is_embeddable: is_embeddable(portal),
        organization,
    }
}

/// The palette of a portal's two colours.
pub fn palette(public: &Public) -> Palette {
    Palette::of(&public.portal.value.primary, &public.portal.value.secondary)
}

/// The address of a portal's page.
pub fn path(portal: &Portal) -> String {
    path_of(portal.slug.as_str())
}

/// The address of the page of the portal with this slug.
pub(crate) fn path_of(slug: &str) -> String {
    format!("/billing-portal/{slug}")
}

fn policies(portal: &Portal, locale: Locale) -> Vec<Anchor> {
    [
        (locale.say("privacy"), &portal.privacy_policy),
        (locale.say("terms"), &portal.terms_of_service),
        (locale.say("refunds"), &portal.refund_policy),
    ]
    .into_iter()
    .filter_map(|(label, link)| {
        let href = safe(link.as_ref()?)?;
        Some(Anchor { label, href })
    })
    .collect()
}

/// A stored address, unless a hand in the database made it something else.
fn safe(link: &Link) -> Option<String> {
    Link::parse(link.as_str()).is_ok().then(|| link.as_str().to_owned())
}

/// The first letter or digit of a name.
fn initial(name: &str) -> String {
    name.chars().find(|c| c.is_alphanumeric()).map_or_else(|| "·".to_owned(), |c| c.to_uppercase().collect())
}

/// How customers reach the merchant, where it said how.
pub fn contact(public: &Public, locale: Locale) -> Option<Contact> {
    let organization = public.organization.name.as_str();
    let email = mail_link(&public.website.service_email);
    let phone = phone_link(&public.website.service_phone);
    (email.is_some() || phone.is_some()).then(|| Contact {
        title: locale.say("contact"),
        lead: locale.tell("contact-lead", &[("organization", Arg::from(organization))]),
        email,
        phone,
    })
}

/// A link for a plain e-mail address; what needs encoding gets none.
fn mail_link(address: &str) -> Option<Anchor> {
    let (local, host) = address.split_once('@')?;
    let plain = |text: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+'))
    };
    (plain(local) && plain(host)).then(|| Anchor { label: address.to_owned(), href: format!("mailto:{address}") })
}

/// A link for a phone number: its digits, and a plus sign before them.
fn phone_link(number: &str) -> Option<Anchor> {
    let number = number.trim();
    let known = |c: char| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '(' | ')' | '.' | '/' | '\u{a0}');
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let plus = if number.starts_with('+') { "+" } else { "" };
    (!digits.is_empty() && number.chars().all(known))
        .then(|| Anchor { label: number.to_owned(), href: format!("tel:{plus}{digits}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_initial_is_a_letter_or_a_digit() {
        assert_eq!(initial("acme"), "A");
        assert_eq!(initial("  «été»"), "É");
        assert_eq!(initial("<b>9"), "B");
        assert_eq!(initial("!?"), "·");
    }

    #[test]
    fn only_plain_addresses_and_numbers_become_links() {
        assert_eq!(mail_link("help@shop.example").unwrap().href, "mailto:help@shop.example");
        for bad in ["", "help", "a@b@c", "a@b?bcc=x@y.example", "a b@c", "\"><x@y", "javascript:x@y"] {
            assert_eq!(mail_link(bad), None, "{bad:?}");
        }
        assert_eq!(phone_link("+44 (20) 7946-0958").unwrap().href, "tel:+442079460958");
        for bad in ["", "+", "call me", "1;ext=2", "*21*1#"] {
            assert_eq!(phone_link(bad), None, "{bad:?}");
        }
    }
}
