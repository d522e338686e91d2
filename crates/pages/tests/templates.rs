//! Every template with sample data: it is a whole page, and text stays text.
//! The rendered pages are kept in the target folder, to be looked at.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, in what it shares with others too")]

use std::path::Path;

use askama::Template;
use billfold_domain::colors::Color;
use billfold_pages::contrast::Palette;
use billfold_pages::views::{
    Anchor, Brand, Contact, EndedPage, Entry, HomePage, LinkPage, Logo, PortalPage, ProblemPage, Row, Shell,
    SignedOutPage,
};
use billfold_pages::words::{ENGLISH, fill};

mod payloads;

struct Sample {
    file: &'static str,
    organization: String,
    text: String,
    palette: Palette,
    is_test: bool,
    logo: bool,
}

fn palette(primary: &str, secondary: &str) -> Palette {
    Palette::of(&Color::parse(primary).unwrap(), &Color::parse(secondary).unwrap())
}

impl Sample {
    fn shell(&self, page: &str) -> Shell {
        Shell::new(&ENGLISH, "c2FtcGxlLW5vbmNl".to_owned(), &self.palette, ENGLISH.title_of(page, &self.organization))
    }

    fn brand(&self) -> Brand {
        let policy =
            |label: &str| Anchor { label: label.to_owned(), href: "https://merchant.example/policy".to_owned() };
        Brand {
            organization: self.organization.clone(),
            initial: self.organization.chars().next().unwrap().to_string(),
            logo: self.logo.then(|| Logo { path: "logo.svg".to_owned(), width: 240, height: 96 }),
            is_test: self.is_test,
            policies: vec![policy(ENGLISH.privacy), policy(ENGLISH.terms), policy(ENGLISH.refunds)],
            back: Some(Anchor {
                label: fill(ENGLISH.return_to, "organization", &self.organization),
                href: "https://merchant.example/account".to_owned(),
            }),
        }
    }

    fn portal(&self, entry: Entry) -> String {
        PortalPage {
            shell: self.shell(ENGLISH.billing),
            brand: self.brand(),
            headline: fill(ENGLISH.headline, "organization", &self.organization),
            entry,
        }
        .render()
        .unwrap()
    }

    fn entry(&self) -> Entry {
        Entry::Link {
            lead: fill(ENGLISH.use_link, "organization", &self.organization),
            more: fill(ENGLISH.use_link_more, "organization", &self.organization),
        }
    }

    fn home(&self) -> String {
        let row = |label, lines: &[&str]| Row { label, lines: lines.iter().map(|line| (*line).to_owned()).collect() };
        HomePage {
            shell: self.shell(ENGLISH.billing).with_form(),
            brand: self.brand(),
            hello: fill(ENGLISH.hello, "name", &self.text),
            signed_in_as: Some(fill(ENGLISH.signed_in_as, "email", "ada@lovelace.example")),
            details: vec![
                row(ENGLISH.name, &[&self.text]),
                row(ENGLISH.email, &["ada@lovelace.example"]),
                row(ENGLISH.phone, &[]),
                row(ENGLISH.address, &["12 St James's Square", "London SW1Y 4JH", "GB"]),
            ],
            choices_title: fill(ENGLISH.choices, "organization", &self.organization),
            choices: vec![
                row(ENGLISH.invoices, &[ENGLISH.invoices_open]),
                row(ENGLISH.methods, &["You may add, change and remove them."]),
                row(ENGLISH.pause, &["You may pause for 1 month or 3 months."]),
                row(ENGLISH.cancel, &[ENGLISH.cancel_at_period_end]),
            ],
            contact: Some(Contact {
                title: ENGLISH.contact.to_owned(),
                lead: fill(ENGLISH.contact_lead, "organization", &self.organization),
                email: Some(Anchor {
                    label: "billing@merchant.example".to_owned(),
                    href: "mailto:billing@merchant.example".to_owned(),
                }),
                phone: Some(Anchor { label: "+44 20 7946 0958".to_owned(), href: "tel:+442079460958".to_owned() }),
            }),
            sign_out_path: "/billing-portal/acme-1/sign-out".to_owned(),
            form_token: "0123456789abcdef".to_owned(),
        }
        .render()
        .unwrap()
    }

    fn link(&self) -> String {
        LinkPage {
            shell: self.shell(ENGLISH.link_title).with_form(),
            brand: self.brand(),
            lead: fill(ENGLISH.link_lead, "organization", &self.organization),
        }
        .render()
        .unwrap()
    }

    fn signed_out(&self) -> String {
        SignedOutPage {
            shell: self.shell(ENGLISH.signed_out),
            brand: self.brand(),
            lead: fill(ENGLISH.signed_out_lead, "organization", &self.organization),
        }
        .render()
        .unwrap()
    }
}

fn samples() -> Vec<Sample> {
    let sample = |file, organization: &str, palette, logo| Sample {
        file,
        organization: organization.to_owned(),
        text: "Ada Lovelace".to_owned(),
        palette,
        is_test: file != "forest",
        logo,
    };
    vec![
        sample("default", "Acme Analytical Engines", palette("0044d4", "ffffff"), false),
        sample("forest", "Northwood Coffee", palette("c8502b", "173a2f"), true),
        sample("pale", "Citron", palette("ffe600", "fff7bf"), false),
        sample("night", "Nachtzug Ltd", palette("7b61ff", "0b0b1a"), true),
    ]
}

fn keep(file: &str, html: &str) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(file), html).unwrap();
}

/// What every page has, whatever it shows.
fn assert_whole(html: &str) {
    for part in [
        "<!doctype html>",
        "<html lang=\"en\">",
        "<meta name=\"robots\" content=\"noindex, nofollow\">",
        "<style nonce=\"c2FtcGxlLW5vbmNl\">",
        "<h1>",
        "</html>",
    ] {
        assert_eq!(html.matches(part).count(), 1, "{part}\n{html}");
    }
    for absent in [" style=", "<script", " onclick", "http://", "@import", "url("] {
        assert!(!html.contains(absent), "{absent}\n{html}");
    }
    let ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    for id in &ids {
        assert_eq!(ids.iter().filter(|other| other == &id).count(), 1, "{id}");
    }
}

#[test]
fn every_template_renders_a_whole_page() {
    for sample in samples() {
        let pages = [
            ("portal", sample.portal(sample.entry())),
            (
                "closed",
                sample.portal(Entry::Closed { lead: fill(ENGLISH.closed, "organization", &sample.organization) }),
            ),
            ("home", sample.home()),
            ("signed-out", sample.signed_out()),
            ("link", sample.link()),
        ];
        for (page, html) in pages {
            assert_whole(&html);
            assert!(html.contains("Test mode") == sample.is_test);
            keep(&format!("{}-{page}.html", sample.file), &html);
        }
    }
}

fn neutral(title: &str) -> Shell {
    Shell::new(&ENGLISH, "c2FtcGxlLW5vbmNl".to_owned(), &Palette::neutral(), title.to_owned())
}

#[test]
fn every_page_of_nobody_in_particular_renders() {
    let ended = EndedPage { shell: neutral(ENGLISH.ended_title) };
    let problem = ProblemPage {
        shell: neutral(ENGLISH.not_found[0]),
        status: 404,
        heading: ENGLISH.not_found[0],
        advice: ENGLISH.not_found[1],
        reference: Some("req_0YV7K5TYV5D1P9ZNKDT39KZC3C".to_owned()),
    };
    for (file, html) in [("ended.html", ended.render().unwrap()), ("problem.html", problem.render().unwrap())] {
        assert_whole(&html);
        keep(file, &html);
    }
}

/// The elements of a page, names only: text that became markup would change them.
fn skeleton(html: &str) -> Vec<&str> {
    html.split('<').skip(1).filter_map(|rest| rest.split(|c: char| c == '>' || c.is_whitespace()).next()).collect()
}

#[test]
fn p04_text_of_merchants_and_customers_stays_text_in_every_template() {
    let plain = Sample {
        file: "payload",
        organization: "plain".to_owned(),
        text: "plain".to_owned(),
        palette: Palette::neutral(),
        is_test: true,
        logo: false,
    };
    let outlines = [
        skeleton(&plain.home()).join(" "),
        skeleton(&plain.portal(plain.entry())).join(" "),
        skeleton(&plain.signed_out()).join(" "),
        skeleton(&plain.link()).join(" "),
    ];
    for payload in payloads::PAYLOADS {
        let sample = Sample { organization: (*payload).to_owned(), text: (*payload).to_owned(), ..samples().remove(0) };
        let pages = [sample.home(), sample.portal(sample.entry()), sample.signed_out(), sample.link()];
        for (html, outline) in pages.iter().zip(&outlines) {
            assert_eq!(&skeleton(html).join(" "), outline, "{payload}");
            let (head, body) = html.split_once("</head>").unwrap();
            assert!(body.contains(&payloads::escaped(payload)), "{payload}\n{body}");
            assert!(head.contains(&payloads::escaped(payload)), "{payload}\n{head}");
        }
    }
}

#[test]
fn the_stylesheet_is_small_and_asks_nobody_for_anything() {
    let html = samples().remove(0).home();
    let style = html.split("<style").nth(1).unwrap();
    let style = style.split("</style>").next().unwrap();
    assert!(style.len() < 20_000, "{}", style.len());
    assert!(!style.contains("url(") && !style.contains("@import") && !style.contains("//"));
}
