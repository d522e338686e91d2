//! Invoices in a script that the built-in fonts lack, with a font that the operator names.

use std::path::Path;

use serde_json::Value;

use crate::reading::File;
use crate::support::{Server, billfold, download, failure, json, send};

/// A font with Chinese and Japanese characters: Debian's `fonts-droid-fallback`.
const FONT: &str = "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf";

/// What is written on the invoice: Japanese and Chinese.
const BUYER: &str = "株式会社山田商店";
const LINE: &str = "月額料金 高级版";

fn post(server: &Server, bearer: &str, path: &str, form: &[(&str, &str)]) -> Value {
    let escaped = |text: &str| -> String { text.bytes().map(|byte| format!("%{byte:02X}")).collect() };
    let body: Vec<String> = form.iter().map(|(name, value)| format!("{name}={}", escaped(value))).collect();
    let headers = [("Authorization", bearer), ("Content-Type", "application/x-www-form-urlencoded")];
    let answer = send(&server.address, "POST", path, &headers, &body.join("&")).unwrap();
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()
}

/// The text of an invoice as a server with these settings prints it, the names of the
/// fonts in it, and the server's log.
fn printed(settings: &[(&str, &str)]) -> (String, Vec<String>, String) {
    let folder = tempfile::tempdir().unwrap();
    let born = json(&["org", "create", "Acme", "--json", "--data", folder.path().to_str().unwrap()]);
    let bearer = format!("Bearer {}", born["secretKey"].as_str().unwrap());
    let server = Server::start_with(folder.path(), settings);
    let customer = post(&server, &bearer, "/v1/customers", &[("name", BUYER)]);
    let customer = customer["id"].as_str().unwrap();
    let item = [("customer", customer), ("amount", "1200"), ("currency", "jpy"), ("description", LINE)];
    post(&server, &bearer, "/v1/invoiceitems", &item);
    let draft = [
        ("customer", customer),
        ("collection_method", "send_invoice"),
        ("days_until_due", "10"),
        ("pending_invoice_items_behavior", "include"),
        ("currency", "jpy"),
    ];
    let draft = post(&server, &bearer, "/v1/invoices", &draft);
    let issued = post(&server, &bearer, &format!("/v1/invoices/{}/finalize", draft["id"].as_str().unwrap()), &[]);
    let address = issued["invoice_pdf"].as_str().unwrap();
    let path = address.splitn(4, '/').nth(3).unwrap();
    let file = File::read(&download(&server.address, &format!("/{path}")));
    let fonts = file.fonts().into_iter().map(|(name, _)| name).collect();
    let text = file.lines(0).join("\n").replace('|', " ");
    let (code, log) = server.stop();
    assert_eq!(code, Some(0));
    (text, fonts, log)
}

#[test]
fn an_invoice_is_set_in_the_font_that_the_operator_names() {
    assert!(Path::new(FONT).is_file(), "{FONT} is not there: scripts/test installs it");
    let (text, fonts, log) = printed(&[("BILLFOLD_INVOICE_FONT", FONT)]);
    assert!(text.contains(BUYER), "{text}");
    // A long run may be set in parts; no character of it is lost or replaced.
    let close = |text: &str| text.replace(' ', "");
    assert!(close(&text).contains(&close(LINE)), "{text}");
    assert!(!text.contains("[U+") && !text.contains('\u{FFFD}'), "{text}");
    assert!(fonts.iter().any(|name| name.contains("Droid")), "{fonts:?}");
    assert!(!log.contains("that no font has"), "{log}");
}

#[test]
fn without_such_a_font_characters_are_spelled_out_and_the_operator_is_told() {
    let (text, fonts, log) = printed(&[]);
    for character in BUYER.chars().chain(LINE.chars()).filter(|character| *character != ' ') {
        let spelled = format!("[U+{:04X}]", u32::from(character));
        assert!(text.contains(&spelled) && !text.contains(character), "{spelled} of {text}");
    }
    assert!(!text.contains('\u{FFFD}'), "never an empty box: {text}");
    assert!(fonts.iter().all(|name| !name.contains("Droid")), "{fonts:?}");
    assert!(log.contains("invoice_font"), "{log}");
}

#[test]
fn a_font_that_is_none_stops_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let broken = folder.path().join("broken.ttf");
    std::fs::write(&broken, "no font at all").unwrap();
    for file in ["/nowhere/font.ttf", broken.to_str().unwrap()] {
        let line =
            failure(&mut billfold(&["serve", "--data", data, "--listen", "127.0.0.1:0", "--invoice-font", file]));
        assert!(line.contains("invoice_font"), "{line}");
    }
}
