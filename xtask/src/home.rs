//! The home page of a customer with a long history: ten subscriptions and five
//! hundred invoices.

use serde_json::Value;

use crate::load::{self, Shape};
use crate::server::{self, Server};

/// How many subscriptions the customer has.
const SUBSCRIPTIONS: usize = 10;
/// How many invoices the customer has.
const INVOICES: usize = 500;

/// What was measured.
pub(crate) struct Measured {
    /// Time of one request after the other, in milliseconds.
    pub(crate) one_ms: f64,
    /// Requests per second with all connections.
    pub(crate) per_second: f64,
    /// Size of the page in bytes, as it is sent.
    pub(crate) bytes: usize,
}

/// Makes the customer and measures its home page.
pub(crate) fn measure(shape: &Shape, server: &Server, key: &str) -> Result<Measured, String> {
    let desk = Desk { server, key };
    let customer = desk.customer()?;
    for _ in SUBSCRIPTIONS..INVOICES {
        desk.bill(&customer)?;
    }
    let (path, cookie) = desk.enter(&customer)?;
    let page = server::send(server.port, &format!("GET {path} HTTP/1.1\r\nCookie: {cookie}\r\n"), "")?;
    if !page.starts_with("HTTP/1.1 200") || !page.contains(&format!("INV-{INVOICES:06}")) {
        return Err(format!("the home page is not that of the customer:\n{page}"));
    }
    let url = format!("http://127.0.0.1:{}{path}", server.port);
    let alone = Shape { seconds: shape.seconds, connections: 1 };
    Ok(Measured {
        one_ms: 1_000.0 / load::home(&alone, &url, &cookie)?,
        per_second: load::home(shape, &url, &cookie)?,
        bytes: server::body(&page).len(),
    })
}

/// Where the merchant works.
struct Desk<'a> {
    server: &'a Server,
    key: &'a str,
}

impl Desk<'_> {
    fn post(&self, path: &str, form: &str) -> Result<Value, String> {
        let head = format!(
            "POST {path} HTTP/1.1\r\nAuthorization: Bearer {}\r\nContent-Type: application/x-www-form-urlencoded\r\n",
            self.key
        );
        let answer = server::send(self.server.port, &head, form)?;
        if !answer.starts_with("HTTP/1.1 200") {
            return Err(format!("{path} was refused:\n{answer}"));
        }
        serde_json::from_str(server::body(&answer)).map_err(|error| format!("{path}: {error}"))
    }

    fn id(value: &Value) -> String {
        value.get("id").and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    /// A customer with a card and ten subscriptions at five prices.
    fn customer(&self) -> Result<String, String> {
        let customer = Self::id(&self.post("/v1/customers", "name=Ada+Lovelace&email=ada%40lovelace.example")?);
        let method = self.post("/v1/payment_methods/pm_card_visa/attach", &format!("customer={customer}"))?;
        let default = format!("invoice_settings[default_payment_method]={}", Self::id(&method));
        self.post(&format!("/v1/customers/{customer}"), &default)?;
        let mut prices = Vec::new();
        for minor in [500, 900, 1_900, 4_900, 9_900] {
            let form = format!(
                "currency=eur&unit_amount={minor}&recurring[interval]=month&product_data[name]=Plan+for+{minor}"
            );
            prices.push(Self::id(&self.post("/v1/prices", &form)?));
        }
        for price in prices.iter().cycle().take(SUBSCRIPTIONS) {
            self.post("/v1/subscriptions", &format!("customer={customer}&items[0][price]={price}"))?;
        }
        Ok(customer)
    }

    /// One paid invoice of one line.
    fn bill(&self, customer: &str) -> Result<(), String> {
        let invoice = self.post("/v1/invoices", &format!("customer={customer}&currency=eur&auto_advance=false"))?;
        let id = Self::id(&invoice);
        let line = format!("customer={customer}&invoice={id}&currency=eur&amount=1250&description=Hours+of+work");
        self.post("/v1/invoiceitems", &line)?;
        self.post(&format!("/v1/invoices/{id}/pay"), "paid_out_of_band=true")?;
        Ok(())
    }

    /// Signs the customer in; answers the path of its home page and its cookie.
    fn enter(&self, customer: &str) -> Result<(String, String), String> {
        let session = self.post("/v1/billing_portal/sessions", &format!("customer={customer}"))?;
        let url = session.get("url").and_then(Value::as_str).unwrap_or_default();
        let path = url.splitn(4, '/').nth(3).unwrap_or_default();
        let head = format!("GET /{path} HTTP/1.1\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n");
        let answer = server::send(self.server.port, &head, "")?;
        let header = |name: &str| {
            let line = answer.lines().find(|line| line.to_ascii_lowercase().starts_with(&format!("{name}: ")))?;
            line.split_once(": ").map(|(_, value)| value.to_owned())
        };
        match (header("location"), header("set-cookie")) {
            (Some(path), Some(cookie)) => Ok((path, cookie.split(';').next().unwrap_or_default().to_owned())),
            _ => Err(format!("the link did not open:\n{answer}")),
        }
    }
}
