//! Reading a request body within a size and a time.

use std::time::Duration;

use axum::body::{Body, HttpBody};
use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use tokio::time::timeout;

use crate::voice::Early;

/// Largest JSON or form body, in bytes.
pub const BODY_BYTES_MAX: usize = 1024 * 1024;
/// Time in which a body has to arrive in full.
pub const BODY_SECONDS_MAX: u64 = 30;
/// Room made at a time for a body that comes in pieces, whatever length the client announced.
const BLOCK_BYTES: usize = 64 * 1024;

/// Why a body could not be read. Turn it into an [`Early`] refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BodyFault {
    /// It is larger than the limit; 413.
    #[error("the body is too large")]
    TooLarge,
    /// It did not arrive in time; 408.
    #[error("the body did not arrive in time")]
    TooSlow,
    /// It broke off or its chunks are malformed; 400.
    #[error("the body is incomplete")]
    Broken,
}

impl From<BodyFault> for Early {
    fn from(fault: BodyFault) -> Self {
        match fault {
            BodyFault::TooLarge => Self::BodyTooLarge,
            BodyFault::TooSlow => Self::BodyTimeout,
            BodyFault::Broken => Self::BadRequest("The request body is incomplete or malformed.".into()),
        }
    }
}

/// Reads a body of at most `limit_bytes` within [`BODY_SECONDS_MAX`].
///
/// A body that announces more is not read at all; one that turns out to be larger is read no
/// further than the piece that crosses the limit.
///
/// # Errors
/// See [`BodyFault`].
pub async fn read(body: Body, limit_bytes: usize) -> Result<Bytes, BodyFault> {
    read_within(body, limit_bytes, Duration::from_secs(BODY_SECONDS_MAX)).await
}

/// As [`read`], with a time limit of its own.
///
/// # Errors
/// See [`BodyFault`].
pub async fn read_within(body: Body, limit_bytes: usize, limit: Duration) -> Result<Bytes, BodyFault> {
    if body.is_end_stream() {
        return Ok(Bytes::new());
    }
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    if announced > limit_bytes {
        return Err(BodyFault::TooLarge);
    }
    timeout(limit, collect(body, announced, limit_bytes)).await.unwrap_or(Err(BodyFault::TooSlow))
}

async fn collect(mut body: Body, announced: usize, limit_bytes: usize) -> Result<Bytes, BodyFault> {
    let Some(first) = next(&mut body).await? else {
        return Ok(Bytes::new());
    };
    if first.len() > limit_bytes {
        return Err(BodyFault::TooLarge);
    }
    if body.is_end_stream() {
        // The usual body comes in one piece, which needs no copy.
        return Ok(first);
    }
    let mut blocks = Blocks::new(announced.clamp(1, BLOCK_BYTES));
    blocks.append(&first);
    drop(first);
    while let Some(piece) = next(&mut body).await? {
        if piece.len() > limit_bytes - blocks.length {
            return Err(BodyFault::TooLarge);
        }
        blocks.append(&piece);
    }
    Ok(blocks.join())
}

/// What has arrived of a body, in blocks of one size. A buffer that grows would leave one of each
/// size behind, and the memory of a refused body would not be that of the next one.
struct Blocks {
    full: Vec<BytesMut>,
    last: BytesMut,
    length: usize,
}

impl Blocks {
    fn new(room: usize) -> Self {
        Self { full: Vec::new(), last: BytesMut::with_capacity(room), length: 0 }
    }

    fn append(&mut self, mut piece: &[u8]) {
        self.length += piece.len();
        while !piece.is_empty() {
            let room = self.last.capacity() - self.last.len();
            if room == 0 {
                self.full.push(std::mem::replace(&mut self.last, BytesMut::with_capacity(BLOCK_BYTES)));
                continue;
            }
            let (now, later) = piece.split_at(room.min(piece.len()));
            self.last.extend_from_slice(now);
            piece = later;
        }
    }

    fn join(self) -> Bytes {
        if self.full.is_empty() {
            return self.last.freeze();
        }
        let mut whole = BytesMut::with_capacity(self.length);
        for block in self.full {
            whole.extend_from_slice(&block);
        }
        whole.extend_from_slice(&self.last);
        whole.freeze()
    }
}

/// The next piece of data; trailers are dropped.
async fn next(body: &mut Body) -> Result<Option<Bytes>, BodyFault> {
    while let Some(frame) = body.frame().await {
        if let Ok(data) = frame.map_err(|_| BodyFault::Broken)?.into_data() {
            return Ok(Some(data));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn v02_a_body_of_the_limit_is_read_and_one_byte_more_is_not() {
        let body = Body::from(vec![b'a'; BODY_BYTES_MAX]);
        assert_eq!(read(body, BODY_BYTES_MAX).await.unwrap().len(), BODY_BYTES_MAX);
        let body = Body::from(vec![b'a'; BODY_BYTES_MAX + 1]);
        assert_eq!(read(body, BODY_BYTES_MAX).await, Err(BodyFault::TooLarge));
        assert_eq!(read(Body::empty(), 0).await.unwrap(), Bytes::new());
    }

    #[test]
    fn pieces_of_any_size_are_joined_as_they_came() {
        for (room, piece) in [(1, 1), (7, 3), (1_000, 7_001), (BLOCK_BYTES, BLOCK_BYTES), (1, 200_000)] {
            let whole: Vec<u8> = (0..200_000_u32).map(|at| u8::try_from(at % 251).unwrap()).collect();
            let mut blocks = Blocks::new(room);
            for part in whole.chunks(piece) {
                blocks.append(part);
            }
            assert_eq!(blocks.length, whole.len());
            assert!(blocks.full.iter().all(|block| block.capacity() <= BLOCK_BYTES), "{room} {piece}");
            assert_eq!(blocks.join(), whole, "{room} {piece}");
        }
    }

    #[tokio::test]
    async fn o07_a_body_that_never_comes_is_given_up() {
        struct Silent;
        impl HttpBody for Silent {
            type Data = Bytes;
            type Error = std::convert::Infallible;
            fn poll_frame(
                self: std::pin::Pin<&mut Self>,
                _: &mut std::task::Context<'_>,
            ) -> std::task::Poll<Option<Result<hyper::body::Frame<Bytes>, Self::Error>>> {
                std::task::Poll::Pending
            }
        }
        let fault = read_within(Body::new(Silent), 1, Duration::from_millis(1)).await;
        assert_eq!(fault, Err(BodyFault::TooSlow));
        assert_eq!(Early::from(BodyFault::TooSlow), Early::BodyTimeout);
    }
}
