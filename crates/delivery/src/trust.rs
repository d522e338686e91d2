//! Whose certificates are trusted.

use std::sync::Arc;

use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// Connections that trust what the operating system trusts. `SSL_CERT_FILE` and
/// `SSL_CERT_DIR` name another list, as for most programs. There is no way to trust
/// everybody.
///
/// # Errors
/// One line that says what to do, when nobody is trusted.
pub fn system() -> Result<TlsConnector, String> {
    let loaded = rustls_native_certs::load_native_certs();
    if loaded.certs.is_empty() {
        return Err("no certificates are trusted, so that webhooks cannot be sent by https: install the package \
                    ca-certificates, or name a file of certificates in SSL_CERT_FILE"
            .to_owned());
    }
    trusting(loaded.certs)
}

/// What the operating system trusts; nothing where it trusts nobody.
pub fn certificates() -> Vec<CertificateDer<'static>> {
    rustls_native_certs::load_native_certs().certs
}

/// Connections that trust these certificates alone.
///
/// # Errors
/// One line, when none of them can be read.
pub fn trusting(certificates: Vec<CertificateDer<'static>>) -> Result<TlsConnector, String> {
    let mut roots = RootCertStore::empty();
    // One certificate that cannot be read does not take the others away.
    let (added, _) = roots.add_parsable_certificates(certificates);
    if added == 0 {
        return Err("no trusted certificate can be read".to_owned());
    }
    connector(roots)
}

/// Connections that trust nobody: every attempt by https fails until the operator
/// has seen to it.
///
/// # Errors
/// One line, when TLS cannot be set up at all.
pub fn nobody() -> Result<TlsConnector, String> {
    connector(RootCertStore::empty())
}

fn connector(roots: RootCertStore) -> Result<TlsConnector, String> {
    let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let builder = builder.with_safe_default_protocol_versions().map_err(|error| format!("TLS: {error}"))?;
    let mut config = builder.with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsConnector::from(Arc::new(config)))
}
