//! What this server, and its other nodes, keep to themselves.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::{digest, hkdf, hmac};

use crate::random::Random;

/// 256 secret bits from which every other secret of the server is derived, each
/// for one purpose (HKDF-SHA-256, RFC 5869).
#[derive(Clone)]
pub struct ServerSecret([u8; 32]);

impl std::fmt::Debug for ServerSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ServerSecret(…)")
    }
}

/// The length of a derived key.
struct KeyLength;

impl hkdf::KeyType for KeyLength {
    fn len(&self) -> usize {
        32
    }
}

impl ServerSecret {
    /// A new secret.
    pub fn generate(random: &dyn Random) -> Self {
        let mut bytes = [0_u8; 32];
        random.fill(&mut bytes);
        Self(bytes)
    }

    /// Reads the text form: 43 characters of URL-safe base64.
    ///
    /// # Errors
    /// What is wrong with it; never the text itself.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let bytes = URL_SAFE_NO_PAD.decode(text.trim()).map_err(|_| "it is not URL-safe base64")?;
        bytes.try_into().map(Self).map_err(|_| "it does not hold 32 bytes")
    }

    /// The text form, for the operator's secret file alone.
    pub fn expose(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// The key for one purpose.
    pub(crate) fn derive(&self, purpose: &[&[u8]]) -> [u8; 32] {
        let mut key = [0_u8; 32];
        let pseudorandom = hkdf::Salt::new(hkdf::HKDF_SHA256, b"billfold").extract(&self.0);
        let filled = pseudorandom.expand(purpose, KeyLength).and_then(|okm| okm.fill(&mut key));
        // One block of output always fits; a failure would leave a known key.
        if filled.is_err() {
            std::process::abort();
        }
        key
    }

    /// A check value for a text, for one purpose.
    pub(crate) fn tag(&self, purpose: &str, text: &str) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &self.derive(&[b"tag:", purpose.as_bytes()]));
        URL_SAFE_NO_PAD.encode(hmac::sign(&key, text.as_bytes()))
    }

    /// Whether a check value is right; compared in constant time.
    pub(crate) fn is_tag(&self, purpose: &str, text: &str, tag: &str) -> bool {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &self.derive(&[b"tag:", purpose.as_bytes()]));
        URL_SAFE_NO_PAD.decode(tag).is_ok_and(|tag| hmac::verify(&key, text.as_bytes(), &tag).is_ok())
    }

    /// What may stand in the database to notice that another secret is in use.
    pub fn mark(&self) -> String {
        self.tag("mark", "")
    }

    /// Encrypts bytes under a key that only this server and the holder of
    /// `context` can make.
    pub(crate) fn seal(&self, context: &[&[u8]], random: &dyn Random, mut plain: Vec<u8>) -> Option<Vec<u8>> {
        let mut nonce = [0_u8; NONCE_LEN];
        random.fill(&mut nonce);
        let key = self.sealing_key(context)?;
        key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut plain).ok()?;
        let mut sealed = nonce.to_vec();
        sealed.append(&mut plain);
        Some(sealed)
    }

    /// Decrypts what [`Self::seal`] made for the same context.
    pub(crate) fn open(&self, context: &[&[u8]], sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, rest) = sealed.split_at_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut rest = rest.to_vec();
        let length = self.sealing_key(context)?.open_in_place(nonce, Aad::empty(), &mut rest).ok()?.len();
        rest.truncate(length);
        Some(rest)
    }

    fn sealing_key(&self, context: &[&[u8]]) -> Option<LessSafeKey> {
        let mut purpose: Vec<Vec<u8>> = vec![b"seal:".to_vec()];
        for part in context {
            // Each part with its length, so that no two contexts read the same.
            purpose.push(u64::try_from(part.len()).ok()?.to_be_bytes().to_vec());
            purpose.push(part.to_vec());
        }
        let parts: Vec<&[u8]> = purpose.iter().map(Vec::as_slice).collect();
        UnboundKey::new(&CHACHA20_POLY1305, &self.derive(&parts)).ok().map(LessSafeKey::new)
    }
}

/// SHA-256 in hexadecimal.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(digest::digest(&digest::SHA256, bytes).as_ref())
}

/// Bytes in lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        out.push(char::from(DIGITS[usize::from(byte >> 4)]));
        out.push(char::from(DIGITS[usize::from(byte & 0xf)]));
    }
    out
}
