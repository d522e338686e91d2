//! Mails to a mail server of our own.

use std::sync::Arc;
use std::time::Duration;

use billfold_app::mails::{Mailer as _, Message};
use billfold_delivery::resolver::{Resolver, Resolving};
use billfold_delivery::{MailFrom, MailerOptions, SmtpMailer, SmtpUrl};
use billfold_domain::ids::MailId;
use billfold_domain::mails::MailTrouble;

use crate::bed::ATTEMPT;
use crate::post::{Manner, Post};
use crate::trusted::{acceptor, certificate};

/// The name in the certificates is this machine, and no other name is known.
struct Names;

impl Resolver for Names {
    fn resolve<'a>(&'a self, host: &'a str) -> Resolving<'a> {
        let found = match host {
            "hooks.test" => Ok(vec!["127.0.0.1".parse().unwrap()]),
            _ => Err(std::io::Error::other("no such name")),
        };
        Box::pin(std::future::ready(found))
    }
}

fn mailer(url: &str, patience: Duration) -> SmtpMailer {
    SmtpMailer::new(MailerOptions {
        url: SmtpUrl::parse(url).unwrap(),
        from: MailFrom::parse("billing@mail.example").unwrap(),
        hello: "billing.test".to_owned(),
        resolver: Arc::new(Names),
        certificates: vec![certificate("authority")],
        patience,
    })
    .unwrap()
}

fn message() -> Message {
    Message {
        id: MailId::stored("mail_1"),
        to: "ann@bücher.example".into(),
        from_name: "Larkspur Coffee Club".into(),
        reply_to: Some("help@larkspur.example".into()),
        subject: "Your sign-in code for Larkspur Coffee Club".into(),
        plain: "Enter this code:\n\n    1234 5678\n\n.\n".into(),
        html: "<p>1234 5678</p>\n".into(),
        locale: "en".into(),
        created: "2026-11-21T00:00:00Z".parse().unwrap(),
    }
}

async fn sent(post: &Post, scheme: &str) -> Result<(), MailTrouble> {
    let url = format!("{scheme}hooks.test:{}", post.address.port());
    mailer(&url, ATTEMPT * 10).send(&message()).await
}

#[tokio::test]
async fn a_mail_arrives_as_it_was_written() {
    let post = Post::new(Manner::default()).await;
    assert_eq!(sent(&post, "smtp://").await, Ok(()));
    let heard = post.heard();
    assert_eq!(
        heard.commands,
        [
            "EHLO billing.test",
            "MAIL FROM:<billing@mail.example>",
            "RCPT TO:<ann@xn--bcher-kva.example>",
            "DATA",
            "QUIT"
        ]
    );
    let [mail] = heard.mails.as_slice() else { panic!("{heard:?}") };
    for line in [
        "From: \"Larkspur Coffee Club\" <billing@mail.example>",
        "To: ann@xn--bcher-kva.example",
        "Reply-To: help@larkspur.example",
        "Message-ID: <mail_1@mail.example>",
        "    1234 5678",
        "<p>1234 5678</p>",
        "..",
    ] {
        assert!(mail.lines().any(|one| one == line), "{line:?} is not a line of\n{mail}");
    }
}

#[tokio::test]
async fn tls_is_spoken_where_it_is_asked_for_and_to_nobody_who_cannot_be_trusted() {
    let post = Post::new(Manner { starttls: Some(acceptor("good")), takes_login: true, ..Manner::default() }).await;
    assert_eq!(sent(&post, "smtp+starttls://ann:pass%20word@").await, Ok(()));
    let heard = post.heard();
    // What is said in the clear is only how to leave it.
    assert_eq!(heard.commands[..4], ["EHLO billing.test", "STARTTLS", "TLS", "EHLO billing.test"]);
    assert!(heard.commands[4].starts_with("AUTH PLAIN ") && heard.mails.len() == 1, "{heard:?}");
    let post = Post::new(Manner { tls: Some(acceptor("good")), ..Manner::default() }).await;
    assert_eq!(sent(&post, "smtps://").await, Ok(()));
    assert_eq!(post.heard().mails.len(), 1);
    for name in ["expired", "other-name", "self-signed"] {
        let post = Post::new(Manner { starttls: Some(acceptor(name)), ..Manner::default() }).await;
        assert_eq!(sent(&post, "smtp+starttls://").await, Err(MailTrouble::Tls), "{name}");
        assert_eq!(post.heard().commands, ["EHLO billing.test", "STARTTLS"], "{name}: nothing is told");
        let post = Post::new(Manner { tls: Some(acceptor(name)), ..Manner::default() }).await;
        assert!(matches!(sent(&post, "smtps://").await, Err(MailTrouble::Tls | MailTrouble::Connect)), "{name}");
        assert!(post.heard().commands.is_empty(), "{name}");
    }
}

#[tokio::test]
async fn a_server_that_offers_no_tls_or_refuses_it_gets_no_mail() {
    let refuses = [("STARTTLS", "454 not now")];
    let manners = [
        Manner { takes_login: true, ..Manner::default() },
        Manner { starttls: Some(acceptor("good")), says: refuses.to_vec(), ..Manner::default() },
    ];
    for manner in manners {
        let post = Post::new(manner).await;
        assert_eq!(sent(&post, "smtp+starttls://ann:password@").await, Err(MailTrouble::Tls));
        let heard = post.heard();
        let told = |word: &str| heard.commands.iter().any(|command| command.starts_with(word));
        assert!(!told("AUTH") && !told("MAIL") && heard.mails.is_empty(), "{heard:?}");
    }
}

#[tokio::test]
async fn what_a_server_says_means_another_attempt_or_none() {
    let table: [(&'static str, &'static str, MailTrouble); 9] = [
        ("<", "421 too busy", MailTrouble::Busy),
        ("<", "554 go away", MailTrouble::Busy),
        ("EHLO", "502 what", MailTrouble::Busy),
        ("MAIL", "451 later", MailTrouble::Busy),
        ("RCPT", "450 greylisted", MailTrouble::Busy),
        ("RCPT", "550 <ann@xn--bcher-kva.example> is unknown", MailTrouble::Refused),
        ("DATA", "554 no", MailTrouble::Refused),
        (".", "452 disk full", MailTrouble::Busy),
        (".", "554 looks like spam", MailTrouble::Refused),
    ];
    for (word, says, trouble) in table {
        let post = Post::new(Manner { says: vec![(word, says)], ..Manner::default() }).await;
        assert_eq!(sent(&post, "smtp://").await, Err(trouble), "{word}: {says}");
        assert!(post.heard().mails.is_empty());
    }
    let login = [("AUTH", "535 wrong password"), ("AUTH", "534 no")];
    for says in login {
        let manner =
            Manner { says: vec![says], starttls: Some(acceptor("good")), takes_login: true, ..Manner::default() };
        let post = Post::new(manner).await;
        let outcome = sent(&post, "smtp+starttls://ann:password@").await;
        assert_eq!(outcome, Err(MailTrouble::Login), "the operator's to set right: {says:?}");
    }
    assert!(MailTrouble::Login.may_pass());
}

#[tokio::test]
async fn a_server_that_is_silent_or_not_there_takes_only_so_much_time() {
    for word in ["<", "EHLO", "MAIL", "DATA", "."] {
        let post = Post::new(Manner { hangs_at: Some(word), ..Manner::default() }).await;
        let mailer = mailer(&format!("smtp://{}", post.address), ATTEMPT / 2);
        assert_eq!(mailer.send(&message()).await, Err(MailTrouble::Timeout), "{word}");
        assert!(post.heard().mails.is_empty());
    }
    // Who is sent a mail need not wait for the goodbye.
    let post = Post::new(Manner { hangs_at: Some("QUIT"), ..Manner::default() }).await;
    assert_eq!(sent(&post, "smtp://").await, Ok(()));
    let gone = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    for url in [format!("smtp://{gone}"), "smtp://nowhere.test".to_owned()] {
        assert_eq!(mailer(&url, ATTEMPT).send(&message()).await, Err(MailTrouble::Connect), "{url}");
    }
}

#[tokio::test]
async fn an_address_that_is_none_is_told_to_no_server() {
    let post = Post::new(Manner::default()).await;
    let mailer = mailer(&format!("smtp://{}", post.address), ATTEMPT);
    for to in ["", "ann", "ann@shop.example>\r\nRCPT TO:<x@evil.example", "ann@shop.example\r\nBcc: x@evil.example"] {
        let outcome = mailer.send(&Message { to: to.to_owned(), ..message() }).await;
        assert_eq!(outcome, Err(MailTrouble::Unwritten), "{to:?}");
    }
    // A name that only newer servers take, and this one does not say that it is one.
    let outcome = mailer.send(&Message { to: "jürgen@shop.example".to_owned(), ..message() }).await;
    assert_eq!(outcome, Err(MailTrouble::Unwritten));
    assert!(!post.heard().commands.iter().any(|command| command.starts_with("MAIL")), "{:?}", post.heard());
}

#[tokio::test]
async fn a_check_says_what_is_wrong_and_sends_nothing() {
    let post = Post::new(Manner { starttls: Some(acceptor("good")), takes_login: true, ..Manner::default() }).await;
    let url = format!("smtp+starttls://ann:hunter2@hooks.test:{}", post.address.port());
    assert_eq!(mailer(&url, ATTEMPT * 10).check().await, Ok(()));
    assert!(post.heard().mails.is_empty());
    let says = vec![("AUTH", "535 no")];
    let manner = Manner { says, starttls: Some(acceptor("good")), takes_login: true, ..Manner::default() };
    let post = Post::new(manner).await;
    let url = format!("smtp+starttls://ann:hunter2@hooks.test:{}", post.address.port());
    let reason = mailer(&url, ATTEMPT * 10).check().await.unwrap_err();
    assert!(reason.contains("user and password") && !reason.contains("hunter2"), "{reason}");
    let gone = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    assert!(mailer(&format!("smtp://{gone}"), ATTEMPT).check().await.unwrap_err().contains("no connection"));
}
