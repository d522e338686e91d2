//! The headers that every answer of the pages carries.

use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue};

/// How long a browser remembers to come back by https only, in seconds: one year.
pub const HSTS_LIFE_SECONDS: u32 = 31_536_000;

/// What a browser may use on these pages: nothing that a bill needs is here.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), \
     encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), \
     microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), \
     screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

/// The policy of an answer that is no page and needs nothing.
const BARE_POLICY: &str = "default-src 'none'; base-uri 'none'; form-action 'none'; \
     object-src 'none'; frame-ancestors 'none'";

/// The nonces of one answer. Each is used once.
///
/// Style and script have one each: the stylesheet's stands in the page, the
/// script's is written only into a page that has a script. A page without one
/// thus runs none, whatever was written into it.
#[derive(Clone, Debug)]
pub struct Nonces {
    /// For the one stylesheet.
    pub style: String,
    /// For a script.
    pub script: String,
}

impl Nonces {
    /// Two nonces from a source of random text of 128 bits or more.
    pub fn draw(mut random: impl FnMut() -> String) -> Self {
        Self { style: random(), script: random() }
    }

    /// The value of `Content-Security-Policy`.
    ///
    /// There is no `report-to`: nothing receives reports yet, and naming an
    /// endpoint that is not there would make every browser ask in vain.
    pub fn policy(&self) -> String {
        format!(
            "default-src 'none'; script-src 'nonce-{}'; style-src 'nonce-{}'; img-src 'self'; \
             font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
             object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
            self.script, self.style
        )
    }
}

/// Sets what every answer carries: pages, redirections and errors alike.
/// `https` is whether the public address is one of https; only then may
/// browsers be told to insist on it. Names of merchants are served here, so
/// neither `includeSubDomains` nor `preload` is ever said.
pub fn harden(headers: &mut HeaderMap, https: bool) {
    let fixed = [
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
        (CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), PERMISSIONS),
        (HeaderName::from_static("x-robots-tag"), "noindex, nofollow"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(BARE_POLICY));
    if https {
        let value = format!("max-age={HSTS_LIFE_SECONDS}");
        if let Ok(value) = HeaderValue::try_from(value) {
            headers.insert(STRICT_TRANSPORT_SECURITY, value);
        }
    }
}
