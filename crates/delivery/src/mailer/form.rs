//! Mails as they are on the wire (RFC 5322, MIME): plain text and a page, whichever
//! the reader prefers.

use std::time::SystemTime;

use billfold_app::mails::Message;
use billfold_domain::mails::MailTrouble;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};

use super::address::{MailFrom, mail_address};

/// The mail of a message. Its names and its subject are encoded: none of them can begin
/// a header.
pub(super) fn form(message: &Message, from: &MailFrom) -> Result<lettre::Message, MailTrouble> {
    let unwritten = MailTrouble::Unwritten;
    let to = mail_address(&message.to).ok_or(unwritten)?;
    let sender = from.address();
    let name = Some(one_line(&message.from_name)).filter(|name| !name.is_empty());
    let mut builder = lettre::Message::builder()
        .from(Mailbox::new(name, sender.clone()))
        .to(Mailbox::new(None, to))
        .subject(one_line(&message.subject))
        .date(SystemTime::from(message.created))
        // The same in every attempt, so that one that came twice shows once.
        .message_id(Some(format!("<{}@{}>", message.id, sender.domain())))
        // Nobody's holiday note is an answer to it (RFC 3834).
        .raw_header(header("Auto-Submitted", "auto-generated")?)
        .raw_header(header("Content-Language", &message.locale)?);
    if let Some(address) = message.reply_to.as_deref().and_then(mail_address) {
        builder = builder.reply_to(Mailbox::new(None, address));
    }
    builder
        .multipart(MultiPart::alternative_plain_html(message.plain.clone(), message.html.clone()))
        .map_err(|_| unwritten)
}

fn header(name: &'static str, value: &str) -> Result<HeaderValue, MailTrouble> {
    let name = HeaderName::new_from_ascii(name.to_owned()).map_err(|_| MailTrouble::Unwritten)?;
    Ok(HeaderValue::new(name, one_line(value)))
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use billfold_domain::ids::MailId;

    use super::*;

    fn message() -> Message {
        Message {
            id: MailId::stored("mail_1"),
            to: "ann@shop.example".into(),
            from_name: "Larkspur Coffee Club".into(),
            reply_to: Some("help@larkspur.example".into()),
            subject: "Your sign-in code for Larkspur Coffee Club".into(),
            plain: "Hello\n".into(),
            html: "<p>Hello</p>\n".into(),
            locale: "en".into(),
            created: "2026-11-21T00:00:00Z".parse().unwrap(),
        }
    }

    fn written(message: &Message) -> String {
        let from = MailFrom::parse("billing@mail.example").unwrap();
        String::from_utf8(form(message, &from).unwrap().formatted()).unwrap()
    }

    #[test]
    fn a_mail_has_its_names_its_time_and_both_forms() {
        let text = written(&message());
        for line in [
            "From: \"Larkspur Coffee Club\" <billing@mail.example>",
            "To: ann@shop.example",
            "Reply-To: help@larkspur.example",
            "Subject: Your sign-in code for Larkspur Coffee Club",
            "Date: Sat, 21 Nov 2026 00:00:00 +0000",
            "Message-ID: <mail_1@mail.example>",
            "Auto-Submitted: auto-generated",
            "Content-Language: en",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Type: text/html; charset=utf-8",
        ] {
            assert!(text.contains(&format!("{line}\r\n")), "{line}\n{text}");
        }
        assert!(text.contains("multipart/alternative"), "{text}");
    }

    #[test]
    fn nothing_in_a_mail_can_begin_a_header() {
        let evil = "Acme\r\nBcc: x@evil.example\r\n\r\nBody\u{2028}\0";
        let head = |message: &Message| {
            let text = written(message);
            text.split_once("\r\n\r\n").unwrap().0.to_owned()
        };
        let plain = head(&message()).lines().filter(|line| !line.starts_with([' ', '\t'])).count();
        let message = Message {
            from_name: evil.into(),
            subject: evil.into(),
            locale: "en\r\nBcc: x@evil.example".into(),
            reply_to: Some("help@larkspur.example\r\nBcc: x@evil.example".into()),
            ..message()
        };
        let lines: Vec<String> =
            head(&message).lines().filter(|line| !line.starts_with([' ', '\t'])).map(str::to_owned).collect();
        // One less: an address to answer to that is none is left out.
        assert_eq!(lines.len(), plain - 1, "{lines:#?}");
        assert!(lines.iter().all(|line| !line.starts_with("Bcc")), "{lines:#?}");
        let nobody = Message { to: "ann@shop.example\r\nRCPT TO:<x@evil.example>".into(), ..message };
        let from = MailFrom::parse("billing@mail.example").unwrap();
        assert_eq!(form(&nobody, &from).err(), Some(MailTrouble::Unwritten));
    }

    #[test]
    fn names_of_any_script_are_read_as_they_were_written() {
        let text =
            written(&Message { from_name: "喫茶 つばめ".into(), subject: "Café — 日本".into(), ..message() });
        assert!(text.is_ascii(), "every server takes it");
        assert!(text.contains("=?utf-8?b?"), "{text}");
    }
}
