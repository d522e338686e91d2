//! The demo's mails: in the terminal and at `/demo/mails`, in place of a mail server.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use billfold_app::mails::{Mailbox, Mailer, Message, Sending};
use billfold_app::{App, PublicUrl};
use http::StatusCode;
use http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};

use crate::output::line;

/// The page may show its stylesheet and the mails beside it, and nothing else.
const PAGE_POLICY: &str = "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; \
     form-action 'none'; object-src 'none'; frame-ancestors 'none'";
/// A mail is a world of its own: it runs nothing, loads nothing and leads nowhere. Its
/// styles stand in its elements, as mail programs want them.
const MAIL_POLICY: &str = "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; \
     form-action 'none'; object-src 'none'; frame-ancestors 'self'";
const STYLE: &str = "body{margin:0 auto;max-width:60rem;padding:1.5rem;font:1rem/1.5 system-ui,sans-serif;\
     color:#1d1d1b;background:#fff}article{border-top:1px solid #767674;padding:1rem 0}\
     h2{margin:0;font-size:1.125rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;padding:1rem;\
     background:#f4f4f1}iframe{width:100%;height:26rem;border:1px solid #767674}p{margin:.25rem 0}\n";

/// Prints mails and keeps the newest ones for the page.
#[derive(Default)]
pub(super) struct DemoMailer {
    mailbox: Mailbox,
}

impl Mailer for DemoMailer {
    fn send<'a>(&'a self, message: &'a Message) -> Sending<'a> {
        self.mailbox.put(message.clone());
        line(&format!("\nMail to {}\n{}\n", message.to, message.subject));
        for text in message.plain.trim_end().lines() {
            line(format!("  {text}").trim_end());
        }
        Box::pin(std::future::ready(Ok(())))
    }
}

#[derive(Clone)]
struct Shown {
    mailer: Arc<DemoMailer>,
    public_url: PublicUrl,
}

/// `/demo/mails` and what it shows.
pub(super) fn router(app: &App, mailer: Arc<DemoMailer>) -> Router {
    Router::new()
        .route("/demo/mails", get(list))
        .route(
            "/demo/mails/style.css",
            get(|| std::future::ready(([(CONTENT_TYPE, "text/css; charset=utf-8")], STYLE))),
        )
        .route("/demo/mails/{id}", get(mail))
        .with_state(Shown { mailer, public_url: app.public_url().clone() })
}

async fn list(State(shown): State<Shown>) -> Response {
    page(PAGE_POLICY, written(&shown.mailer.mailbox.held(), shown.public_url.as_str()))
}

async fn mail(State(shown): State<Shown>, Path(id): Path<String>) -> Response {
    let found = shown.mailer.mailbox.held().into_iter().find(|message| message.id.as_str() == id);
    match found {
        Some(message) => page(MAIL_POLICY, message.html),
        None => (StatusCode::NOT_FOUND, "There is no such mail.\n").into_response(),
    }
}

fn page(policy: &'static str, body: String) -> Response {
    ([(CONTENT_TYPE, "text/html; charset=utf-8"), (CONTENT_SECURITY_POLICY, policy)], body).into_response()
}

/// The list, the newest mail first.
fn written(mails: &[Message], public_url: &str) -> String {
    let mut out = String::from(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>Mails of this demo</title>\n\
         <link rel=\"stylesheet\" href=\"/demo/mails/style.css\">\n</head>\n<body>\n<main>\n\
         <h1>Mails of this demo</h1>\n<p>They are shown here and in the terminal, and sent to nobody.</p>\n",
    );
    if mails.is_empty() {
        out.push_str("<p>There is none yet.</p>\n");
    }
    for message in mails.iter().rev() {
        let (subject, id) = (escape(&message.subject), escape(message.id.as_str()));
        out.push_str(&format!(
            "<article>\n<h2><bdi>{subject}</bdi></h2>\n<p>From <bdi>{from}</bdi> to <bdi>{to}</bdi>, \
             <time datetime=\"{at}\">{time}</time></p>\n<pre dir=\"auto\">{plain}</pre>\n\
             <iframe sandbox title=\"{subject}\" lang=\"{lang}\" src=\"/demo/mails/{id}\"></iframe>\n</article>\n",
            from = escape(&message.from_name),
            to = escape(&message.to),
            at = message.created,
            time = message.created.strftime("%Y-%m-%d %H:%M:%S UTC"),
            plain = linked(&message.plain, public_url),
            lang = escape(&message.locale),
        ));
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// Plain text in which the addresses of this server can be followed.
fn linked(text: &str, public_url: &str) -> String {
    let mut out = String::new();
    for text in text.lines() {
        let shown = escape(text);
        if text.starts_with(&format!("{public_url}/")) {
            out.push_str(&format!("<a href=\"{shown}\">{shown}</a>\n"));
        } else {
            out.push_str(&format!("{shown}\n"));
        }
    }
    out
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::Request;
    use billfold_app::testing::TestApp;
    use billfold_domain::ids::MailId;
    use tower::ServiceExt as _;

    use super::*;

    fn message(number: usize) -> Message {
        Message {
            id: MailId::stored(format!("mail_{number}")),
            to: "ann@shop.example".into(),
            from_name: "<b>Acme</b>".into(),
            reply_to: None,
            subject: format!("Subject {number} <script>"),
            plain: "Open:\nhttps://billing.test/p/x?a=\"b\"\nhttps://evil.example/p\n<img src=x>\n".into(),
            html: "<script>alert(1)</script><p style=\"color:red\">Hello</p>".into(),
            locale: "en".into(),
            created: "2026-11-21T00:00:00Z".parse().unwrap(),
        }
    }

    async fn ask(router: &Router, path: &str) -> (StatusCode, String, String) {
        let request = Request::builder().uri(path).body(Body::empty()).unwrap();
        let response = router.clone().oneshot(request).await.unwrap();
        let policy = response.headers().get(CONTENT_SECURITY_POLICY).map(|value| value.to_str().unwrap().to_owned());
        let status = response.status();
        let body = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
        (status, policy.unwrap_or_default(), String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn the_newest_mail_comes_first_as_text_and_its_page_stays_in_a_sandbox() {
        let test = TestApp::sqlite();
        let mailer = Arc::new(DemoMailer::default());
        let router = router(&test.app, Arc::clone(&mailer));
        let (status, _, empty) = ask(&router, "/demo/mails").await;
        assert!(status == StatusCode::OK && empty.contains("There is none yet."), "{empty}");
        for number in 0..60 {
            mailer.mailbox.put(message(number));
        }
        let (_, policy, list) = ask(&router, "/demo/mails").await;
        assert!(policy.starts_with("default-src 'none'; ") && !policy.contains("unsafe"), "{policy}");
        assert_eq!(list.matches("<article>").count(), billfold_app::mails::MAX_HELD, "only so many are kept");
        assert!(list.find("Subject 59").unwrap() < list.find("Subject 58").unwrap(), "{list}");
        assert!(!list.contains("<script") && !list.contains("<img") && !list.contains("<b>Acme"), "{list}");
        assert!(list.contains("<a href=\"https://billing.test/p/x?a=&quot;b&quot;\">"), "{list}");
        assert!(!list.contains("href=\"https://evil"), "{list}");
        let (status, policy, page) = ask(&router, "/demo/mails/mail_59").await;
        assert!(status == StatusCode::OK && policy.starts_with("sandbox; default-src 'none'"), "{policy}");
        assert!(page.contains("Hello") && list.contains("<iframe sandbox "), "{page}");
        assert_eq!(ask(&router, "/demo/mails/mail_1").await.0, StatusCode::NOT_FOUND, "an older one is gone");
    }
}
