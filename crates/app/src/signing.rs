//! Ed25519 (RFC 8032) for JSON Web Tokens, on `ring`.
//!
//! The token library leaves the cryptography to a provider. Its own providers
//! bring RSA and more; this one knows EdDSA alone, so no other algorithm can be
//! accepted by mistake.

use std::sync::Once;

use jsonwebtoken::crypto::{CryptoProvider, JwtSigner, JwtVerifier, KeyUtils};
use jsonwebtoken::errors::{Error, ErrorKind};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey};
use ring::signature::{ED25519, Ed25519KeyPair, UnparsedPublicKey};

struct Pair(Ed25519KeyPair);

impl signature::Signer<Vec<u8>> for Pair {
    fn try_sign(&self, message: &[u8]) -> Result<Vec<u8>, signature::Error> {
        Ok(self.0.sign(message).as_ref().to_vec())
    }
}

impl JwtSigner for Pair {
    fn algorithm(&self) -> Algorithm {
        Algorithm::EdDSA
    }
}

struct Public(Vec<u8>);

impl signature::Verifier<Vec<u8>> for Public {
    fn verify(&self, message: &[u8], signature: &Vec<u8>) -> Result<(), signature::Error> {
        UnparsedPublicKey::new(&ED25519, &self.0).verify(message, signature).map_err(|_| signature::Error::new())
    }
}

impl JwtVerifier for Public {
    fn algorithm(&self) -> Algorithm {
        Algorithm::EdDSA
    }
}

fn signer(algorithm: &Algorithm, key: &EncodingKey) -> Result<Box<dyn JwtSigner>, Error> {
    let pair = Ed25519KeyPair::from_seed_unchecked(key.as_bytes()).map_err(|_| ErrorKind::InvalidEddsaKey)?;
    if *algorithm == Algorithm::EdDSA { Ok(Box::new(Pair(pair))) } else { Err(ErrorKind::InvalidAlgorithm.into()) }
}

fn verifier(algorithm: &Algorithm, key: &DecodingKey) -> Result<Box<dyn JwtVerifier>, Error> {
    let public = key.try_get_as_bytes()?.to_vec();
    if *algorithm == Algorithm::EdDSA { Ok(Box::new(Public(public))) } else { Err(ErrorKind::InvalidAlgorithm.into()) }
}

static PROVIDER: CryptoProvider =
    CryptoProvider { signer_factory: signer, verifier_factory: verifier, key_utils: KeyUtils::new_unimplemented() };

/// Makes this the token library's cryptography, once in a process.
pub(crate) fn install() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        // Somebody else's provider, installed first, would refuse our keys
        // rather than accept other ones.
        let _ = PROVIDER.install_default();
    });
}

/// The public key of a seed.
pub(crate) fn public_key(seed: &[u8; 32]) -> Vec<u8> {
    use ring::signature::KeyPair as _;
    Ed25519KeyPair::from_seed_unchecked(seed).map(|pair| pair.public_key().as_ref().to_vec()).unwrap_or_default()
}
