//! The little that is read of a certificate beside its verification (RFC 5280, in DER).

use tokio_rustls::rustls::pki_types::UnixTime;

const SEQUENCE: u8 = 0x30;
const OBJECT_IDENTIFIER: u8 = 0x06;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;
const VERSION: u8 = 0xa0;
/// How many digits a time of two digits for its year has, without the `Z`.
const SHORT_TIME_DIGITS: usize = 12;

/// A hash that a certificate is signed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hash {
    /// SHA-256; also where MD5 or SHA-1 was used (RFC 5929, 4.1).
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

/// The identifiers of signatures whose hash is known: SHA-1, -256, -384 and -512 with
/// RSA and with ECDSA. Others name none, or several.
const SIGNATURES: [(&[u8], Hash); 8] = [
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x05], Hash::Sha256),
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b], Hash::Sha256),
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0c], Hash::Sha384),
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0d], Hash::Sha512),
    (&[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x01], Hash::Sha256),
    (&[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02], Hash::Sha256),
    (&[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x03], Hash::Sha384),
    (&[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x04], Hash::Sha512),
];

/// An element: its tag, its content, and what follows it.
fn element(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = bytes.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7f => (usize::from(first), rest),
        0x81..=0x84 => {
            let (digits, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
            (digits.iter().fold(0, |length: usize, digit| (length << 8) | usize::from(*digit)), rest)
        }
        _ => return None,
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((tag, content, rest))
}

/// An element of this tag: its content, and what follows it.
fn of_tag(bytes: &[u8], wanted: u8) -> Option<(&[u8], &[u8])> {
    element(bytes).filter(|(tag, _, _)| *tag == wanted).map(|(_, content, rest)| (content, rest))
}

/// The hash of a certificate's own signature.
pub(super) fn signed_with(certificate: &[u8]) -> Option<Hash> {
    let (certificate, _) = of_tag(certificate, SEQUENCE)?;
    let (_, after) = of_tag(certificate, SEQUENCE)?;
    let (algorithm, _) = of_tag(after, SEQUENCE)?;
    let (identifier, _) = of_tag(algorithm, OBJECT_IDENTIFIER)?;
    SIGNATURES.iter().find(|(known, _)| *known == identifier).map(|(_, hash)| *hash)
}

/// Where a time lies in the life of a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Age {
    /// Before it.
    Unborn,
    /// Within it.
    Valid,
    /// After it.
    Expired,
}

/// How old a certificate is; none where that cannot be read.
pub(super) fn age(certificate: &[u8], now: UnixTime) -> Option<Age> {
    let now = jiff::Timestamp::from_second(i64::try_from(now.as_secs()).ok()?).ok()?;
    let now = now.strftime("%Y%m%d%H%M%S").to_string();
    let (certificate, _) = of_tag(certificate, SEQUENCE)?;
    let (body, _) = of_tag(certificate, SEQUENCE)?;
    let body = of_tag(body, VERSION).map_or(body, |(_, rest)| rest);
    // The serial number, the signature's algorithm and the issuer come first.
    let (_, _, rest) = element(body)?;
    let (_, _, rest) = element(rest)?;
    let (_, _, rest) = element(rest)?;
    let (validity, _) = of_tag(rest, SEQUENCE)?;
    let (from, rest) = time(validity)?;
    let (until, _) = time(rest)?;
    Some(match () {
        () if now < from => Age::Unborn,
        () if now > until => Age::Expired,
        () => Age::Valid,
    })
}

/// A time as fourteen digits, and what follows it.
fn time(bytes: &[u8]) -> Option<(String, &[u8])> {
    let (tag, content, rest) = element(bytes)?;
    let digits = std::str::from_utf8(content).ok()?.strip_suffix('Z')?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let century = match tag {
        GENERALIZED_TIME => "",
        // RFC 5280, 4.1.2.5.1.
        UTC_TIME if digits.len() == SHORT_TIME_DIGITS && digits < "5" => "20",
        UTC_TIME => "19",
        _ => return None,
    };
    Some((format!("{century}{digits}"), rest))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio_rustls::rustls::pki_types::CertificateDer;
    use tokio_rustls::rustls::pki_types::pem::PemObject as _;

    use super::*;

    fn certificate(pem: &str) -> CertificateDer<'static> {
        CertificateDer::from_pem_slice(pem.as_bytes()).unwrap()
    }

    #[test]
    fn hash_and_life_of_a_certificate_are_read() {
        let good = certificate(include_str!("../../../delivery/tests/certificates/good.pem"));
        let expired = certificate(include_str!("../../../delivery/tests/certificates/expired.pem"));
        // 2026-11-21.
        let now = UnixTime::since_unix_epoch(Duration::from_secs(1_795_219_200));
        assert_eq!(signed_with(&good), Some(Hash::Sha256));
        assert_eq!((age(&good, now), age(&expired, now)), (Some(Age::Valid), Some(Age::Expired)));
        let before = UnixTime::since_unix_epoch(Duration::from_secs(1));
        assert_eq!(age(&good, before), Some(Age::Unborn));
    }

    #[test]
    fn what_is_cut_or_changed_is_never_read_beyond_its_end() {
        let good = certificate(include_str!("../../../delivery/tests/certificates/good.pem"));
        let now = UnixTime::since_unix_epoch(Duration::from_secs(1_795_219_200));
        for at in 0..good.len() {
            assert_eq!(signed_with(&good[..at]), None, "{at}");
            assert_eq!(age(&good[..at], now), None, "{at}");
            let mut changed = good.to_vec();
            changed[at] ^= 0xff;
            let _ = (signed_with(&changed), age(&changed, now));
        }
    }
}
