//! An answer kept for an idempotent replay.
//!
//! Its bytes are: the version, the status (2), the number of headers (2), each header as two
//! lengths (2, 4) and two texts, then the body. Numbers are big-endian.

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use bytes::{Buf, BufMut};
use http::{HeaderName, HeaderValue, StatusCode};

const VERSION: u8 = 1;

/// A status, headers and a body, as they were first sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredAnswer {
    /// The status code.
    pub status: u16,
    /// Names in lower case, and values; in their order.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// Bytes that are not a stored answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the stored answer cannot be read")]
pub struct Unreadable;

impl StoredAnswer {
    /// The bytes to store. Headers that are longer than their lengths can say are left out; no
    /// answer of a surface has such.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let texts: usize = self.headers.iter().map(|(name, value)| name.len() + value.len() + 6).sum();
        let mut bytes = Vec::with_capacity(5 + texts + self.body.len());
        let fitting = || {
            self.headers.iter().take(usize::from(u16::MAX)).filter_map(|(name, value)| {
                Some((u16::try_from(name.len()).ok()?, u32::try_from(value.len()).ok()?, name, value))
            })
        };
        bytes.put_u8(VERSION);
        bytes.put_u16(self.status);
        bytes.put_u16(u16::try_from(fitting().count()).unwrap_or(u16::MAX));
        for (name_length, value_length, name, value) in fitting() {
            bytes.put_u16(name_length);
            bytes.put_u32(value_length);
            bytes.put_slice(name.as_bytes());
            bytes.put_slice(value.as_bytes());
        }
        bytes.put_slice(&self.body);
        bytes
    }

    /// Reads what [`StoredAnswer::encode`] wrote.
    ///
    /// # Errors
    /// [`Unreadable`]: another version, or bytes are missing.
    pub fn decode(bytes: &[u8]) -> Result<Self, Unreadable> {
        let mut rest = bytes;
        if rest.try_get_u8().map_err(|_| Unreadable)? != VERSION {
            return Err(Unreadable);
        }
        let status = rest.try_get_u16().map_err(|_| Unreadable)?;
        let count = rest.try_get_u16().map_err(|_| Unreadable)?;
        let mut headers = Vec::with_capacity(usize::from(count).min(rest.len() / 6));
        for _ in 0..count {
            let name_length = usize::from(rest.try_get_u16().map_err(|_| Unreadable)?);
            let value_length = rest.try_get_u32().map_err(|_| Unreadable)?;
            let value_length = usize::try_from(value_length).map_err(|_| Unreadable)?;
            headers.push((text(&mut rest, name_length)?, text(&mut rest, value_length)?));
        }
        Ok(Self { status, headers, body: rest.to_vec() })
    }
}

fn text(rest: &mut &[u8], length: usize) -> Result<String, Unreadable> {
    let (text, later) = rest.split_at_checked(length).ok_or(Unreadable)?;
    *rest = later;
    std::str::from_utf8(text).map(str::to_owned).map_err(|_| Unreadable)
}

impl IntoResponse for StoredAnswer {
    /// The answer again. A header that HTTP does not allow is left out, and a status that it does
    /// not allow is 500; neither comes from an answer that was once sent.
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        // Room for the frame's headers too.
        headers.reserve(self.headers.len() + crate::frame::ADDED_HEADERS);
        for (name, value) in self.headers {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                headers.append(name, value);
            }
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[tokio::test]
    async fn i01_a_stored_answer_is_sent_again_as_it_was() {
        let answer = StoredAnswer {
            status: 201,
            headers: vec![("location".into(), "/a".into()), ("link".into(), "1".into()), ("link".into(), "2".into())],
            body: b"{\"id\":1}".to_vec(),
        };
        let response = StoredAnswer::decode(&answer.encode()).unwrap().into_response();
        assert_eq!(response.status(), 201);
        assert_eq!(response.headers()["location"], "/a");
        assert_eq!(response.headers().get_all("link").iter().count(), 2);
        let body = crate::body::read(response.into_body(), 100).await.unwrap();
        assert_eq!(body, answer.body);
    }

    proptest! {
        #[test]
        fn i01_every_answer_reads_back_and_every_cut_in_the_head_is_noticed(
            status in any::<u16>(),
            headers in prop::collection::vec((any::<String>(), any::<String>()), 0..5),
            body in prop::collection::vec(any::<u8>(), 0..50),
        ) {
            let answer = StoredAnswer { status, headers, body };
            let bytes = answer.encode();
            for cut in 0..bytes.len() - answer.body.len() {
                prop_assert_eq!(StoredAnswer::decode(&bytes[..cut]), Err(Unreadable));
            }
            prop_assert_eq!(StoredAnswer::decode(&bytes), Ok(answer));
        }

        #[test]
        fn no_stored_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
            let _ = StoredAnswer::decode(&bytes);
        }
    }
}
