//! A mail server that does as it is told.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// What a mail server says and offers.
#[derive(Clone, Default)]
pub(crate) struct Manner {
    /// Answers to commands, by the word that the command begins with, in place of the
    /// usual ones; `<` before the first.
    pub(crate) says: Vec<(&'static str, &'static str)>,
    /// The command, by its first word, to which nothing is answered.
    pub(crate) hangs_at: Option<&'static str>,
    /// Offers TLS after the greeting.
    pub(crate) starttls: Option<TlsAcceptor>,
    /// Speaks TLS from the first byte on.
    pub(crate) tls: Option<TlsAcceptor>,
    /// Takes user and password.
    pub(crate) takes_login: bool,
}

/// What came to a mail server.
#[derive(Clone, Debug, Default)]
pub(crate) struct Heard {
    /// Every command of every connection, those within TLS after `TLS`.
    pub(crate) commands: Vec<String>,
    /// The mails that it took, as they came.
    pub(crate) mails: Vec<String>,
}

/// A mail server; it ends with its runtime.
pub(crate) struct Post {
    pub(crate) address: SocketAddr,
    heard: Arc<Mutex<Heard>>,
}

impl Post {
    pub(crate) async fn new(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let heard: Arc<Mutex<Heard>> = Arc::default();
        let all = Arc::clone(&heard);
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let (manner, heard) = (manner.clone(), Arc::clone(&all));
                tokio::spawn(async move {
                    match manner.tls.clone() {
                        None => greet(stream, &manner, &heard).await,
                        Some(tls) => {
                            if let Ok(stream) = tls.accept(stream).await {
                                greet(stream, &manner, &heard).await;
                            }
                        }
                    }
                });
            }
        });
        Self { address, heard }
    }

    pub(crate) fn heard(&self) -> Heard {
        self.heard.lock().unwrap().clone()
    }
}

async fn greet(stream: impl AsyncRead + AsyncWrite + Unpin, manner: &Manner, heard: &Mutex<Heard>) {
    let mut stream = BufReader::new(stream);
    if answer(&mut stream, manner, ("<", "220 post.test ready")).await.is_none() {
        return;
    }
    if !converse(&mut stream, manner, heard, manner.starttls.is_some()).await {
        return;
    }
    let Some(tls) = &manner.starttls else { return };
    if let Ok(stream) = tls.accept(stream.into_inner()).await {
        heard.lock().unwrap().commands.push("TLS".to_owned());
        converse(&mut BufReader::new(stream), manner, heard, false).await;
    }
}

/// Answers commands; whether the connection goes on by TLS.
async fn converse(
    stream: &mut (impl AsyncBufRead + AsyncWrite + Unpin),
    manner: &Manner,
    heard: &Mutex<Heard>,
    offers_tls: bool,
) -> bool {
    let mut line = String::new();
    loop {
        line.clear();
        if !stream.read_line(&mut line).await.is_ok_and(|read| read > 0) {
            return false;
        }
        let command = line.trim_end().to_owned();
        heard.lock().unwrap().commands.push(command.clone());
        let word = command.split([' ', ':']).next().unwrap().to_ascii_uppercase();
        let ehlo = match (offers_tls, manner.takes_login) {
            (true, _) => "250-post.test\r\n250 STARTTLS",
            (false, true) => "250-post.test\r\n250 AUTH PLAIN",
            (false, false) => "250 post.test",
        };
        let usual = match word.as_str() {
            "EHLO" => ehlo,
            "STARTTLS" => "220 go ahead",
            "AUTH" => "235 welcome",
            "DATA" => "354 go ahead",
            "QUIT" => "221 bye",
            _ => "250 ok",
        };
        let Some(said) = answer(stream, manner, (&word, usual)).await else { return false };
        match word.as_str() {
            "STARTTLS" if said.starts_with('2') => return true,
            "DATA" if said.starts_with('3') => {
                let mut mail = String::new();
                while !mail.ends_with("\r\n.\r\n") {
                    if !stream.read_line(&mut mail).await.is_ok_and(|read| read > 0) {
                        return false;
                    }
                }
                let Some(said) = answer(stream, manner, (".", "250 queued")).await else { return false };
                if said.starts_with('2') {
                    heard.lock().unwrap().mails.push(mail);
                }
            }
            "QUIT" => return false,
            _ => {}
        }
    }
}

async fn answer(
    stream: &mut (impl AsyncBufRead + AsyncWrite + Unpin),
    manner: &Manner,
    (word, usual): (&str, &str),
) -> Option<String> {
    if manner.hangs_at == Some(word) {
        // Until the other side has had enough.
        let mut rest = String::new();
        let _ = stream.read_line(&mut rest).await;
        return None;
    }
    let said = manner.says.iter().find(|(of, _)| *of == word).map_or(usual, |(_, said)| said);
    stream.write_all(format!("{said}\r\n").as_bytes()).await.ok()?;
    stream.flush().await.ok()?;
    Some(said.to_owned())
}
