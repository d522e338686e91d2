//! Secrets of endpoints, sealed at rest, and what they sign.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use billfold_domain::ids::{OrganizationId, WebhookEndpointId};
use billfold_domain::webhooks::SigningSecret;
use jiff::Timestamp;
use ring::hmac;

use crate::App;
use crate::errors::{Fault, Result};
use crate::secret::hex;

/// How a signing secret begins (Standard Webhooks, and Stripe's).
const SECRET_PREFIX: &str = "whsec_";
/// How many random bytes a signing secret has: within the 24 to 64 of Standard
/// Webhooks, and without padding in base64.
const SECRET_BYTES: usize = 30;

fn unsealed(what: &str) -> crate::Error {
    let message = format!("{what} cannot be sealed or opened with this server's secret");
    Fault::Database(std::sync::Arc::from(Box::<dyn std::error::Error + Send + Sync>::from(message))).into()
}

fn context<'a>(organization: &'a OrganizationId, endpoint: &'a WebhookEndpointId) -> [&'a [u8]; 3] {
    [b"webhook", organization.as_str().as_bytes(), endpoint.as_str().as_bytes()]
}

impl App {
    /// A new secret: `whsec_` and the base64 of 240 random bits.
    pub(crate) fn new_signing_secret(&self) -> String {
        let mut bytes = [0_u8; SECRET_BYTES];
        self.random().fill(&mut bytes);
        format!("{SECRET_PREFIX}{}", STANDARD.encode(bytes))
    }

    /// A number that nobody can foretell, to spread retries.
    pub(crate) fn any_number(&self) -> u32 {
        let mut bytes = [0_u8; 4];
        self.random().fill(&mut bytes);
        u32::from_be_bytes(bytes)
    }

    /// A text, sealed for one endpoint of one organization.
    pub(crate) fn seal_text_for(
        &self,
        organization: &OrganizationId,
        endpoint: &WebhookEndpointId,
        text: &str,
    ) -> Result<String> {
        let sealed = self.secret().seal(&context(organization, endpoint), self.random(), text.as_bytes().to_vec());
        sealed.map(|bytes| URL_SAFE_NO_PAD.encode(bytes)).ok_or_else(|| unsealed("a webhook's secret"))
    }

    /// The text that was sealed for an endpoint.
    pub(crate) fn open_text(
        &self,
        organization: &OrganizationId,
        endpoint: &WebhookEndpointId,
        sealed: &str,
    ) -> Option<String> {
        let bytes = URL_SAFE_NO_PAD.decode(sealed).ok()?;
        String::from_utf8(self.secret().open(&context(organization, endpoint), &bytes)?).ok()
    }

    pub(crate) fn sealed_secret(
        &self,
        organization: &OrganizationId,
        endpoint: &WebhookEndpointId,
        secret: &str,
    ) -> Result<SigningSecret> {
        Ok(SigningSecret { sealed: self.seal_text_for(organization, endpoint, secret)?, expires: None })
    }
}

/// The headers that sign a body: Stripe's, whose key is the whole secret text, and
/// those of Standard Webhooks, whose key is what the text encodes. Each secret adds
/// a signature to both.
pub(super) fn signatures(secrets: &[String], id: &str, now: Timestamp, body: &[u8]) -> Vec<(String, String)> {
    let seconds = now.as_second();
    let mac = |key: &[u8], head: &str| {
        let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, key));
        context.update(head.as_bytes());
        context.update(body);
        context.sign()
    };
    let mut stripe = format!("t={seconds}");
    let mut standard = Vec::new();
    for secret in secrets {
        stripe.push_str(",v1=");
        stripe.push_str(&hex(mac(secret.as_bytes(), &format!("{seconds}.")).as_ref()));
        let key = STANDARD.decode(secret.strip_prefix(SECRET_PREFIX).unwrap_or(secret)).unwrap_or_default();
        let tag = mac(&key, &format!("{id}.{seconds}."));
        standard.push(format!("v1,{}", STANDARD.encode(tag.as_ref())));
    }
    vec![
        ("stripe-signature".to_owned(), stripe),
        ("webhook-id".to_owned(), id.to_owned()),
        ("webhook-timestamp".to_owned(), seconds.to_string()),
        ("webhook-signature".to_owned(), standard.join(" ")),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn w03_the_published_examples_of_both_schemes_are_met() {
        // The example of Standard Webhooks' specification of symmetric signatures.
        let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".to_owned();
        let now = Timestamp::from_second(1_614_265_330).unwrap();
        let signed = signatures(&[secret], "msg_p5jXN8AQM9LWM0D4loKWxJek", now, br#"{"test": 2432232314}"#);
        assert_eq!(signed[3].1, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assert_eq!(signed[2].1, "1614265330");
        // Worked out with another implementation of HMAC: python3 -c 'hmac.new(b"whsec_test", ...)'.
        let now = Timestamp::from_second(1_000).unwrap();
        let signed = signatures(&["whsec_test".to_owned(), "whsec_next".to_owned()], "evt_1", now, b"{}");
        assert_eq!(
            signed[0].1,
            "t=1000,v1=291d03e2e8ca99ce6b2dd4a86974b888822bbc53e44c7c5718da223c4c86d444,v1=bb67a78b490ed5c99bc444d14fa402bbb6ab08ced8b04e1486fde08c2108a86f"
        );
    }
}
