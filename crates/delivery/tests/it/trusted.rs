//! Receivers by TLS.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use billfold_delivery::resolver::{Resolver, Resolving};
use billfold_delivery::{Sender, SenderOptions, trust};
use billfold_domain::webhooks::Trouble;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::bed::{ATTEMPT, bare};
use crate::sink::{Reply, Sink};

/// Every name is this machine.
struct Here;

impl Resolver for Here {
    fn resolve<'a>(&'a self, _: &'a str) -> Resolving<'a> {
        Box::pin(std::future::ready(Ok(vec!["127.0.0.1".parse().unwrap()])))
    }
}

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/certificates").join(name)
}

pub(crate) fn certificate(name: &str) -> CertificateDer<'static> {
    CertificateDer::from_pem_file(file(&format!("{name}.pem"))).unwrap()
}

pub(crate) fn acceptor(name: &str) -> TlsAcceptor {
    let key = PrivateKeyDer::from_pem_file(file(&format!("{name}.key"))).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate(name)], key)
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

async fn sent(sink: &Sink) -> Result<u16, Trouble> {
    let tls = trust::trusting(vec![certificate("authority")]).unwrap();
    let options = SenderOptions { resolver: Arc::new(Here), tls, allow_private: true, attempt: ATTEMPT * 4 };
    let url = format!("https://hooks.test:{}/hook", sink.address.port());
    Sender::new(options).send(&bare(&url)).await.result.map(|answer| answer.status)
}

#[tokio::test]
async fn w12_only_a_certificate_that_is_good_now_and_of_this_name_is_trusted() {
    let sink = Sink::secured(acceptor("good")).await;
    assert_eq!(sent(&sink).await, Ok(200));
    assert_eq!(sink.received()[0].header("host"), format!("hooks.test:{}", sink.address.port()));
    for name in ["expired", "other-name", "self-signed"] {
        let sink = Sink::secured(acceptor(name)).await;
        assert_eq!(sent(&sink).await, Err(Trouble::Tls), "{name}");
        assert!(sink.received().is_empty(), "{name}: nothing was said to it");
    }
}

#[tokio::test]
async fn w12_an_old_protocol_and_none_at_all_are_not_spoken() {
    // The head of a server's greeting in TLS 1.0.
    let mut greeting = vec![22, 3, 1, 0, 42, 2, 0, 0, 38, 3, 1];
    greeting.extend([7; 32]);
    greeting.extend([0, 0, 0x2f, 0]);
    for bytes in [greeting, b"HTTP/1.1 200 OK\r\n\r\n".to_vec()] {
        // The client's greeting holds no end of a head, so the reply cannot wait for it.
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut hello = [0; 2_048];
            let _ = stream.read(&mut hello).await;
            let _ = stream.write_all(&bytes).await;
            let _ = stream.read(&mut hello).await;
        });
        let tls = trust::trusting(vec![certificate("authority")]).unwrap();
        let options = SenderOptions { resolver: Arc::new(Here), tls, allow_private: true, attempt: ATTEMPT * 4 };
        let outcome = Sender::new(options).send(&bare(&format!("https://hooks.test:{port}/"))).await;
        assert_eq!(outcome.result, Err(Trouble::Tls));
    }
    let plain = Sink::new(|_, _| Reply::Raw(b"HTTP/1.1 200 OK\r\n\r\n".to_vec())).await;
    assert_ne!(sent(&plain).await, Ok(200));
}
