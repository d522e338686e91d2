//! TLS to PostgreSQL: rustls with ring, as everywhere.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};

use postgres::Socket;
use postgres::tls::{ChannelBinding, MakeTlsConnect, TlsConnect};
use ring::digest::{SHA256, SHA384, SHA512, digest};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use tokio_rustls::rustls::client::{verify_server_cert_signed_by_trust_anchor, verify_server_name};
use tokio_rustls::rustls::crypto::{CryptoProvider, ring as provider, verify_tls12_signature, verify_tls13_signature};
use tokio_rustls::rustls::pki_types::{CertificateDer, IpAddr, Ipv4Addr, ServerName, UnixTime};
use tokio_rustls::rustls::server::ParsedCertificate;
use tokio_rustls::rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error as TlsError, RootCertStore, SignatureScheme,
};

use super::certificates::{Age, Hash, age, signed_with};
use crate::fault::OpenError;

/// What is asked of the server's certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Check {
    /// Nothing: the way is secret, but whose it is stays unknown.
    Nothing,
    /// That a trusted authority signed it.
    Chain,
    /// That, and that it is the one of the host that was asked for.
    ChainAndName,
}

/// Whose certificates are trusted.
#[derive(Clone, Debug)]
pub(super) struct Trust {
    /// Authorities.
    pub(super) roots: RootCertStore,
    /// Certificates that are trusted themselves: those of the operator's file. A server
    /// that shows one of them needs no authority, as usual with a certificate that is its
    /// own.
    pub(super) own: Vec<CertificateDer<'static>>,
}

impl Default for Trust {
    fn default() -> Self {
        Self { roots: RootCertStore::empty(), own: Vec::new() }
    }
}

/// Makes protected connections. Cheap to clone.
#[derive(Clone)]
pub(super) struct Encryption {
    connector: TlsConnector,
    check: Check,
    /// The protocol of the first connection that was made.
    spoken: Arc<OnceLock<&'static str>>,
}

impl Encryption {
    /// Connections with this check.
    ///
    /// # Errors
    /// One line, when TLS cannot be set up at all.
    pub(super) fn new(check: Check, trust: Trust) -> Result<Self, OpenError> {
        let provider = Arc::new(provider::default_provider());
        let builder = ClientConfig::builder_with_provider(Arc::clone(&provider));
        let builder = builder.with_safe_default_protocol_versions();
        let builder = builder.map_err(|error| OpenError::BadAddress(format!("TLS cannot be set up: {error}")))?;
        let verifier = Verifier { check, trust, provider };
        let mut config = builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth();
        // Asked for where TLS begins without PostgreSQL's own first message.
        config.alpn_protocols = vec![b"postgresql".to_vec()];
        Ok(Self { connector: TlsConnector::from(Arc::new(config)), check, spoken: Arc::default() })
    }

    /// What is asked of the server's certificate.
    pub(super) fn check(&self) -> Check {
        self.check
    }

    /// The protocol of the connections; none when none was made yet.
    pub(super) fn spoken(&self) -> Option<&'static str> {
        self.spoken.get().copied()
    }
}

impl MakeTlsConnect<Socket> for Encryption {
    type Stream = Protected;
    type TlsConnect = Connecting;
    type Error = HandshakeFault;

    fn make_tls_connect(&mut self, host: &str) -> Result<Connecting, HandshakeFault> {
        let name = match ServerName::try_from(host.to_owned()) {
            Ok(name) => name,
            Err(_) if self.check == Check::ChainAndName => {
                return Err(HandshakeFault(format!("`{host}` is no name that a certificate could be for")));
            }
            // Nobody looks at the name, and an address is not sent to the server.
            Err(_) => ServerName::IpAddress(IpAddr::V4(Ipv4Addr::from([127, 0, 0, 1]))),
        };
        Ok(Connecting { encryption: self.clone(), host: host.to_owned(), name })
    }
}

/// One connection to be protected.
pub(super) struct Connecting {
    encryption: Encryption,
    host: String,
    name: ServerName<'static>,
}

impl TlsConnect<Socket> for Connecting {
    type Stream = Protected;
    type Error = HandshakeFault;
    type Future = Pin<Box<dyn Future<Output = Result<Protected, HandshakeFault>> + Send>>;

    fn connect(self, stream: Socket) -> Self::Future {
        Box::pin(async move {
            let Self { encryption, host, name } = self;
            let made = encryption.connector.connect(name, stream).await;
            let stream = made.map_err(|error| HandshakeFault(explain(&error, &host)))?;
            let protocol = match stream.get_ref().1.protocol_version() {
                Some(tokio_rustls::rustls::ProtocolVersion::TLSv1_2) => "TLS 1.2",
                _ => "TLS 1.3",
            };
            let _ = encryption.spoken.set(protocol);
            Ok(Protected(stream))
        })
    }
}

/// Why a connection could not be protected: what is wrong and what to do.
#[derive(Clone, Debug)]
pub(super) struct HandshakeFault(String);

impl fmt::Display for HandshakeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for HandshakeFault {}

fn explain(error: &io::Error, host: &str) -> String {
    let Some(fault) = error.get_ref().and_then(|inner| inner.downcast_ref::<TlsError>()) else {
        return format!("the TLS handshake with {host} broke off: {error}");
    };
    let TlsError::InvalidCertificate(fault) = fault else {
        return format!("the TLS handshake with {host} failed: {fault}");
    };
    let unknown = || {
        format!(
            "the certificate of {host} is signed by nobody who is trusted: name the certificate of its authority in \
             database_url (sslrootcert=FILE)"
        )
    };
    match fault {
        CertificateError::UnknownIssuer | CertificateError::BadSignature => unknown(),
        // One that is its own authority, and is not named as one that is trusted.
        CertificateError::Other(other) if format!("{other:?}").contains("CaUsedAsEndEntity") => unknown(),
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => format!(
            "the certificate is not for {host}: name the host in database_url as the certificate does (its \
             subjectAltName), or give the server a certificate with this name"
        ),
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            format!("the certificate of {host} has expired: give the server a new one")
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            format!("the certificate of {host} is not valid yet: check the clocks of both machines")
        }
        other => format!("the certificate of {host} cannot be accepted ({other}): give the server another one"),
    }
}

/// Checks certificates as the address asks.
#[derive(Debug)]
struct Verifier {
    check: Check,
    trust: Trust,
    provider: Arc<CryptoProvider>,
}

impl Verifier {
    /// Whether the certificate's own key is not looked at: nothing is asked of it, and it
    /// is of a form that cannot be read, such as that of version 1.
    fn is_unread(&self, certificate: &CertificateDer<'_>) -> bool {
        self.check == Check::Nothing && ParsedCertificate::try_from(certificate).is_err()
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        _: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, TlsError> {
        if self.check == Check::Nothing {
            return Ok(ServerCertVerified::assertion());
        }
        let parsed = ParsedCertificate::try_from(certificate)?;
        if self.trust.own.iter().any(|own| own.as_ref() == certificate.as_ref()) {
            match age(certificate, now) {
                Some(Age::Valid) => {}
                Some(Age::Unborn) => return Err(CertificateError::NotValidYet.into()),
                Some(Age::Expired) => return Err(CertificateError::Expired.into()),
                None => return Err(CertificateError::BadEncoding.into()),
            }
        } else {
            let algorithms = self.provider.signature_verification_algorithms.all;
            verify_server_cert_signed_by_trust_anchor(&parsed, &self.trust.roots, intermediates, now, algorithms)?;
        }
        if self.check == Check::ChainAndName {
            verify_server_name(&parsed, name)?;
        }
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        if self.is_unread(certificate) {
            return Ok(HandshakeSignatureValid::assertion());
        }
        verify_tls12_signature(message, certificate, signed, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        if self.is_unread(certificate) {
            return Ok(HandshakeSignatureValid::assertion());
        }
        verify_tls13_signature(message, certificate, signed, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

/// A protected connection.
pub(super) struct Protected(TlsStream<Socket>);

impl postgres::tls::TlsStream for Protected {
    /// Ties the password's proof to this very connection (RFC 5929, 4): whoever stands in
    /// between cannot use it, whatever is asked of the certificate.
    fn channel_binding(&self) -> ChannelBinding {
        let certificates = self.0.get_ref().1.peer_certificates();
        let Some(certificate) = certificates.and_then(|all| all.first()) else { return ChannelBinding::none() };
        // One that cannot be read has not shown that its key is the server's.
        if ParsedCertificate::try_from(certificate).is_err() {
            return ChannelBinding::none();
        }
        let algorithm = match signed_with(certificate) {
            Some(Hash::Sha256) => &SHA256,
            Some(Hash::Sha384) => &SHA384,
            Some(Hash::Sha512) => &SHA512,
            None => return ChannelBinding::none(),
        };
        ChannelBinding::tls_server_end_point(digest(algorithm, certificate).as_ref().to_vec())
    }
}

impl AsyncRead for Protected {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Protected {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}
