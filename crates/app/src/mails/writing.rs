//! From what is told to what is read: plain text, and a page of its own that loads
//! nothing and follows no one.

use billfold_domain::colors::Color;
use billfold_domain::mails::{Letter, Side};
use billfold_locales::{Arg, Locale};
use jiff::Timestamp;

/// The most characters of a subject.
const MAX_SUBJECT_CHARS: usize = 150;
/// From which lightness on a colour has black text on it, in thousandths of white's.
const LIGHT_PER_MILLE: u32 = 550;

/// Who speaks.
pub(super) struct Sender<'a> {
    /// The organization's name.
    pub(super) merchant: &'a str,
    /// Where its customer service is reached.
    pub(super) service_email: Option<&'a str>,
    /// The portal's colour.
    pub(super) color: &'a Color,
    /// Where this server is reached, without a slash at its end.
    pub(super) public_url: &'a str,
    /// The portal's address.
    pub(super) slug: &'a str,
}

/// What is read.
pub(super) struct Written {
    pub(super) subject: String,
    pub(super) plain: String,
    pub(super) html: String,
}

/// A part of a mail.
enum Part {
    /// A sentence or two.
    Text(String),
    /// A code to copy.
    Code(String),
    /// A link with what it does.
    Link(String, String),
    /// What is read last.
    Fine(String),
}

/// Writes a letter; `at` is when what it tells of happened.
pub(super) fn write(letter: &Letter, sender: &Sender<'_>, locale: Locale, at: Timestamp) -> Written {
    let (subject, parts) = match letter {
        Letter::SignInCode { code, minutes } => sign_in_code(sender, locale, (code, *minutes)),
        Letter::SignInLink { path, minutes } => sign_in_link(sender, locale, (path, *minutes)),
        Letter::PasswordReset { path, minutes } => password_reset(sender, locale, (path, *minutes)),
        Letter::EmailProof { code, minutes } => email_proof(sender, locale, (code, *minutes)),
        Letter::EmailChanged { side } => email_changed(sender, locale, *side, at),
        Letter::PaymentMethodAdded { brand, last4 } => method_added(sender, locale, (brand, last4), at),
        Letter::Cancelled { plans, ends } => cancelled(sender, locale, (plans, *ends)),
        Letter::Invoice { number, amount_minor, currency, due, is_paid, url } => {
            invoice(locale, (number, url), (locale.money(*amount_minor, *currency), *due, *is_paid))
        }
    };
    let subject = one_line(&subject);
    Written { plain: plain(sender, &parts), html: html(sender, locale, &subject, &parts), subject }
}

fn merchant(sender: &Sender<'_>) -> (&'static str, Arg) {
    ("merchant", Arg::from(sender.merchant))
}

fn minutes(number: u32) -> [(&'static str, Arg); 1] {
    [("minutes", Arg::from(number))]
}

fn sign_in_code(sender: &Sender<'_>, locale: Locale, (code, life): (&str, u32)) -> (String, Vec<Part>) {
    let parts = vec![
        Part::Text(locale.tell("mail-code-lead", &[merchant(sender)])),
        Part::Code(code.to_owned()),
        Part::Text(locale.tell("mail-code-life", &minutes(life))),
        Part::Fine(locale.say("mail-code-ignore")),
    ];
    (locale.tell("mail-code-subject", &[merchant(sender)]), parts)
}

fn sign_in_link(sender: &Sender<'_>, locale: Locale, (path, life): (&str, u32)) -> (String, Vec<Part>) {
    let parts = vec![
        Part::Text(locale.tell("mail-link-lead", &[merchant(sender)])),
        Part::Link(address(sender, path), locale.say("mail-link-button")),
        Part::Text(locale.tell("mail-link-life", &minutes(life))),
        Part::Fine(locale.say("mail-link-ignore")),
    ];
    (locale.tell("mail-link-subject", &[merchant(sender)]), parts)
}

fn password_reset(sender: &Sender<'_>, locale: Locale, (path, life): (&str, u32)) -> (String, Vec<Part>) {
    let parts = vec![
        Part::Text(locale.tell("mail-reset-lead", &[merchant(sender)])),
        Part::Link(address(sender, path), locale.say("mail-reset-button")),
        Part::Text(locale.tell("mail-link-life", &minutes(life))),
        Part::Fine(locale.say("mail-reset-ignore")),
    ];
    (locale.tell("mail-reset-subject", &[merchant(sender)]), parts)
}

fn email_proof(sender: &Sender<'_>, locale: Locale, (code, life): (&str, u32)) -> (String, Vec<Part>) {
    let parts = vec![
        Part::Text(locale.tell("mail-proof-lead", &[merchant(sender)])),
        Part::Code(code.to_owned()),
        Part::Text(locale.tell("mail-code-life", &minutes(life))),
        Part::Fine(locale.say("mail-proof-ignore")),
    ];
    (locale.tell("mail-proof-subject", &[merchant(sender)]), parts)
}

fn email_changed(sender: &Sender<'_>, locale: Locale, side: Side, at: Timestamp) -> (String, Vec<Part>) {
    let lead = match side {
        Side::Old => locale.tell("mail-email-old", &[merchant(sender), ("date", Arg::from(locale.date(at)))]),
        Side::New => locale.tell("mail-email-new", &[merchant(sender)]),
    };
    (locale.say("mail-email-subject"), vec![Part::Text(lead), not_you(sender, locale)])
}

fn method_added(
    sender: &Sender<'_>,
    locale: Locale,
    (brand, last4): (&str, &str),
    at: Timestamp,
) -> (String, Vec<Part>) {
    let date = ("date", Arg::from(locale.date(at)));
    let last4 = ("last4", Arg::from(last4));
    let lead = if brand.is_empty() {
        locale.tell("mail-method-card", &[last4, merchant(sender), date])
    } else {
        locale.tell("mail-method-lead", &[("brand", Arg::from(brand)), last4, merchant(sender), date])
    };
    (locale.say("mail-method-subject"), vec![Part::Text(lead), not_you(sender, locale)])
}

fn cancelled(
    sender: &Sender<'_>,
    locale: Locale,
    (plans, ends): (&[String], Option<Timestamp>),
) -> (String, Vec<Part>) {
    let plan = ("plan", Arg::from(locale.and_list(plans)));
    let mut parts = Vec::new();
    match ends {
        Some(ends) => {
            parts
                .push(Part::Text(locale.tell("mail-cancelled-later", &[plan, ("date", Arg::from(locale.date(ends)))])));
            parts.push(Part::Text(locale.say("mail-cancelled-undo")));
        }
        None => parts.push(Part::Text(locale.tell("mail-cancelled-now", &[plan]))),
    }
    let portal = address(sender, &format!("/billing-portal/{}", sender.slug));
    parts.push(Part::Link(portal, locale.say("mail-portal-button")));
    parts.push(not_you(sender, locale));
    (locale.say("mail-cancelled-subject"), parts)
}

/// An invoice: what is to be paid and by when, and the way to it.
fn invoice(
    locale: Locale,
    (number, url): (&str, &str),
    (amount, due, is_paid): (String, Option<Timestamp>, bool),
) -> (String, Vec<Part>) {
    let title = locale.tell("invoice", &[("number", Arg::from(number))]);
    let what = if is_paid { locale.say("invoice-paid-amount") } else { locale.say("invoice-left") };
    let mut parts = vec![Part::Text(format!("{what}: {amount}"))];
    if let Some(due) = due {
        parts.push(Part::Text(format!("{}: {}", locale.say("invoice-due"), locale.date(due))));
    }
    parts.push(Part::Link(url.to_owned(), title.clone()));
    (title, parts)
}

fn not_you(sender: &Sender<'_>, locale: Locale) -> Part {
    Part::Fine(match sender.service_email {
        Some(email) => locale.tell("mail-not-you-at", &[merchant(sender), ("email", Arg::from(email))]),
        None => locale.tell("mail-not-you", &[merchant(sender)]),
    })
}

/// An address on this server: the configured one, whatever host a request named.
fn address(sender: &Sender<'_>, path: &str) -> String {
    format!("{}/{}", sender.public_url, path.trim_start_matches('/'))
}

/// Text without line ends and other control characters, cut to what a header carries.
pub(super) fn one_line(text: &str) -> String {
    let plain = |c: char| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c };
    text.chars().map(plain).take(MAX_SUBJECT_CHARS).collect::<String>().trim().to_owned()
}

fn plain(sender: &Sender<'_>, parts: &[Part]) -> String {
    let mut out = String::new();
    for part in parts {
        match part {
            Part::Text(text) | Part::Fine(text) => out.push_str(text),
            Part::Code(code) => out.push_str(&format!("    {code}")),
            Part::Link(address, label) => out.push_str(&format!("{label}:\n{address}")),
        }
        out.push_str("\n\n");
    }
    // The mark of a signature (RFC 3676, 4.3).
    out.push_str("-- \n");
    out.push_str(sender.merchant);
    out.push('\n');
    out
}

fn html(sender: &Sender<'_>, locale: Locale, subject: &str, parts: &[Part]) -> String {
    let (back, text) = colors(sender.color);
    let mut body = String::new();
    for part in parts {
        body.push_str(&match part {
            Part::Text(text) => format!("<p style=\"margin:0 0 16px\">{}</p>\n", escape(text)),
            Part::Code(code) => format!(
                "<p dir=\"ltr\" style=\"margin:0 0 16px;font:600 30px/1.3 ui-monospace,Menlo,Consolas,monospace;\
                 letter-spacing:4px\">{}</p>\n",
                escape(code)
            ),
            Part::Link(address, label) => link(address, label, &(back.clone(), text)),
            Part::Fine(text) => {
                format!("<p style=\"margin:24px 0 0;color:#5d5d5a;font-size:14px\">{}</p>\n", escape(text))
            }
        });
    }
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{subject}</title>\n</head>\n\
         <body style=\"margin:0;padding:24px 12px;background:#f4f4f1;color:#1d1d1b;\
         font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif\">\n\
         <div style=\"max-width:528px;margin:0 auto;padding:28px 32px 32px;background:#ffffff;\
         border-top:4px solid {back}\">\n\
         <p style=\"margin:0 0 24px;font-weight:600\"><bdi>{merchant}</bdi></p>\n{body}</div>\n</body>\n</html>\n",
        lang = locale.lang(),
        dir = locale.dir(),
        subject = escape(subject),
        merchant = escape(sender.merchant),
    )
}

fn link(address: &str, label: &str, (back, text): &(String, &'static str)) -> String {
    let (address, label) = (escape(address), escape(label));
    format!(
        "<p style=\"margin:0 0 16px\"><a href=\"{address}\" style=\"display:inline-block;padding:12px 20px;\
         background:{back};color:{text};text-decoration:none;font-weight:600;border-radius:6px\">{label}</a></p>\n\
         <p dir=\"ltr\" style=\"margin:0 0 16px;color:#5d5d5a;font-size:14px;word-break:break-all\">{address}</p>\n"
    )
}

/// The portal's colour and the text colour that is read on it.
fn colors(color: &Color) -> (String, &'static str) {
    let Some([red, green, blue]) = color.rgb() else { return ("#1d1d1b".to_owned(), "#ffffff") };
    // Lightness by the weights of Rec. 709, in thousandths.
    let weighted = 213 * u32::from(red) + 715 * u32::from(green) + 72 * u32::from(blue);
    let text = if weighted / 255 > LIGHT_PER_MILLE { "#000000" } else { "#ffffff" };
    (format!("#{red:02x}{green:02x}{blue:02x}"), text)
}

/// Text that is no markup, in content and in quoted attributes.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn invoice_letter(due: Option<Timestamp>) -> Letter {
        Letter::Invoice {
            number: "INV-000007".into(),
            amount_minor: 1_250,
            currency: billfold_domain::currency::Currency::USD,
            due,
            is_paid: due.is_none(),
            url: "https://billing.test/p/invoice/acct_1/in_1/seal".into(),
        }
    }

    fn letters() -> Vec<Letter> {
        let at = Timestamp::from_second(1_795_219_200).unwrap();
        vec![
            Letter::SignInCode { code: "1234 5678".into(), minutes: 10 },
            Letter::SignInLink { path: "/p/sign-in/tok".into(), minutes: 60 },
            Letter::PasswordReset { path: "/p/reset/tok".into(), minutes: 60 },
            Letter::EmailProof { code: "1234 5678".into(), minutes: 1 },
            Letter::EmailChanged { side: Side::Old },
            Letter::EmailChanged { side: Side::New },
            Letter::PaymentMethodAdded { brand: "Visa".into(), last4: "4242".into() },
            Letter::PaymentMethodAdded { brand: String::new(), last4: "4242".into() },
            Letter::Cancelled { plans: vec!["Weekly beans".into(), "Mug".into()], ends: Some(at) },
            Letter::Cancelled { plans: vec!["Weekly beans".into()], ends: None },
            invoice_letter(Some(at)),
            invoice_letter(None),
        ]
    }

    fn written(letter: &Letter, merchant: &str, locale: Locale) -> Written {
        let color = Color::parse("2f5d50").unwrap();
        let sender = Sender {
            merchant,
            service_email: Some("help@shop.example"),
            color: &color,
            public_url: "https://billing.test",
            slug: "larkspur",
        };
        write(letter, &sender, locale, Timestamp::from_second(1_795_219_200).unwrap())
    }

    #[test]
    fn every_letter_reads_well_in_plain_text_and_says_the_same_as_a_page() {
        let all: Vec<String> = letters()
            .iter()
            .map(|letter| {
                let Written { subject, plain, html } = written(letter, "Acme & Sons", Locale::english());
                assert!(
                    html.contains("Acme &amp; Sons") && html.contains(&format!("<title>{}</title>", escape(&subject)))
                );
                for line in plain.lines().filter(|line| !line.is_empty() && !line.starts_with("-- ")) {
                    let line = line.trim().trim_end_matches(':');
                    assert!(html.contains(&escape(line)), "{line:?} is not in the page");
                }
                format!("{subject}\n\n{plain}")
            })
            .collect();
        assert!(all.iter().all(|text| !text.contains("mail-") && !text.contains('{')), "{all:#?}");
        assert_eq!(
            all[0],
            "Your sign-in code for Acme & Sons\n\nEnter this code to sign in to your billing page at Acme & Sons:\n\n    \
             1234 5678\n\nIt works once, for the next 10 minutes.\n\nIf you did not ask for it, ignore this mail. Nobody can \
             sign in without the code.\n\n-- \nAcme & Sons\n"
        );
        assert!(all[1].contains("https://billing.test/p/sign-in/tok\n"), "{}", all[1]);
        assert!(all[3].contains("for the next minute"), "{}", all[3]);
        assert!(all[8].contains("Weekly beans and Mug") && all[8].contains("November 21, 2026"), "{}", all[8]);
        assert!(all[9].contains("https://billing.test/billing-portal/larkspur\n"), "{}", all[9]);
        assert_eq!(
            all[10],
            "Invoice INV-000007\n\nAmount due: $12.50\n\nDue: November 21, 2026\n\nInvoice INV-000007:\n\
             https://billing.test/p/invoice/acct_1/in_1/seal\n\n-- \nAcme & Sons\n"
        );
        assert!(all[11].starts_with("Invoice INV-000007\n\nPaid: $12.50\n\nInvoice"), "{}", all[11]);
    }

    #[test]
    fn every_language_writes_every_letter() {
        for locale in Locale::all() {
            for letter in letters() {
                let Written { subject, plain, html } = written(&letter, "Acme", locale);
                let has_key = plain.split_whitespace().any(|word| word.contains('-') && Locale::english().knows(word));
                assert!(!subject.is_empty() && !has_key, "{locale:?} {letter:?}: {plain}");
                assert!(html.contains(&format!("<html lang=\"{}\" dir=\"{}\">", locale.lang(), locale.dir())));
            }
        }
    }

    #[test]
    fn p06_names_are_text_in_the_page_and_one_line_in_the_subject() {
        let evil = "Acme\r\nBcc: x@evil.example\r\n\r\n<script>alert(1)</script>\"'";
        for letter in letters() {
            let Written { subject, html, .. } = written(&letter, evil, Locale::english());
            assert!(!subject.chars().any(char::is_control), "{subject:?}");
            assert!(!html.contains("<script") && !html.contains("\"'"), "{html}");
            assert!(!html.contains("src=") && !html.contains("url("), "nothing is loaded: {html}");
        }
        let plans = vec!["<img src=x onerror=alert(1)>".to_owned()];
        let page = written(&Letter::Cancelled { plans, ends: None }, "Acme", Locale::english()).html;
        assert!(!page.contains("<img"), "{page}");
    }

    #[test]
    fn text_on_the_portals_colour_is_black_or_white_whichever_is_read_better() {
        let on = |hex| colors(&Color::parse(hex).unwrap()).1;
        assert_eq!(["000000", "2f5d50", "0044d4", "cc0000"].map(on), ["#ffffff"; 4]);
        assert_eq!(["ffffff", "ffd400", "7fffd4", "f4efe6"].map(on), ["#000000"; 4]);
    }
}
