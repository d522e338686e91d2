//! Requests on the wire, byte by byte, against a real listener.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, in what it shares with others too"
)]

mod harness;

use billfold_domain::keys::Network;
use billfold_http::body::BODY_BYTES_MAX;
use billfold_http::proxies::TrustedProxies;
use billfold_http::serve::ServeLimits;
use harness::{CLOSE, HANGS_AFTER, Server, read_answer, read_to_end, routes, statuses};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::timeout;

#[tokio::test]
async fn an_answer_carries_the_request_id_and_the_security_headers() {
    let server = Server::usual().await;
    let answer = server.exchange(b"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"));
    assert!(answer.contains("request-id: req_00000000000000000000000001\r\n"));
    assert!(answer.contains("x-content-type-options: nosniff\r\n"));
    assert!(answer.ends_with("hello"));
    let absent = server.exchange(b"GET /absent HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
    assert!(absent.starts_with("HTTP/1.1 404") && absent.contains("request-id: req_") && absent.ends_with("refused"));
}

#[tokio::test]
async fn a09_the_peer_address_is_that_of_the_connection() {
    let server = Server::usual().await;
    let mut stream = server.connect().await;
    let local = stream.local_addr().unwrap();
    stream.write_all(b"GET /peer HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 10.0.0.1\r\n\r\n").await.unwrap();
    assert!(read_answer(&mut stream).await.ends_with(&local.to_string()));
}

#[tokio::test]
async fn l07_behind_a_trusted_proxy_the_address_is_the_one_that_it_names() {
    let proxies = TrustedProxies::new(vec![Network::parse("127.0.0.0/8").unwrap()]);
    let server = Server::start(routes(), ServeLimits { proxies, ..ServeLimits::default() }).await;
    let mut stream = server.connect().await;
    for (line, expected) in
        [("1.1.1.1, 198.51.100.7", "198.51.100.7:0"), ("nonsense", &stream.local_addr().unwrap().to_string())]
    {
        let request = format!("GET /peer HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: {line}\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        assert!(read_answer(&mut stream).await.ends_with(expected), "{line}");
    }
}

#[tokio::test]
async fn v02_a_body_of_1_mib_is_read_and_1_byte_more_is_413_and_close() {
    let server = Server::usual().await;
    let sized = |length: usize| {
        let head = format!("POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n");
        [head.into_bytes(), vec![b'a'; length]].concat()
    };
    assert!(server.exchange(&sized(BODY_BYTES_MAX)).await.ends_with(&format!("read {BODY_BYTES_MAX}")));
    let head = format!("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: {}\r\n\r\n", BODY_BYTES_MAX + 1);
    let answer = server.exchange(head.as_bytes()).await;
    assert_eq!(statuses(&answer), ["413"]);
    assert!(answer.contains(CLOSE));

    let chunked = |length: usize| {
        let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
        let mut bytes = head.as_bytes().to_vec();
        for chunk in vec![b'a'; length].chunks(16 * 1024) {
            bytes.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
            bytes.extend_from_slice(chunk);
            bytes.extend_from_slice(b"\r\n");
        }
        bytes.extend_from_slice(b"0\r\n\r\n");
        bytes
    };
    assert!(server.exchange(&chunked(BODY_BYTES_MAX)).await.ends_with(&format!("read {BODY_BYTES_MAX}")));
    assert_eq!(statuses(&server.exchange(&chunked(BODY_BYTES_MAX + 1)).await), ["413"]);
}

#[tokio::test]
async fn v02_a_client_that_is_still_sending_after_a_413_is_not_reset_at_once() {
    let server = Server::usual().await;
    let head = format!("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: {}\r\n\r\n", BODY_BYTES_MAX + 1);
    let mut stream = server.connect().await;
    stream.write_all(head.as_bytes()).await.unwrap();
    assert_eq!(statuses(&read_to_end(&mut stream).await), ["413"]);
    for _ in 0..32 {
        stream.write_all(&[b'a'; 1024]).await.unwrap();
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn v02_an_endless_chunked_body_is_413_and_the_connection_ends() {
    let server = Server::usual().await;
    let (mut reader, mut writer) = server.connect().await.into_split();
    let endless = tokio::spawn(async move {
        writer.write_all(b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n").await.unwrap();
        let chunk = [b"4000\r\n".as_slice(), &vec![b'a'; 0x4000], b"\r\n"].concat();
        while writer.write_all(&chunk).await.is_ok() {}
    });
    let mut answer = vec![0; 12];
    timeout(HANGS_AFTER, reader.read_exact(&mut answer)).await.expect("answered").unwrap();
    assert_eq!(answer, b"HTTP/1.1 413");
    timeout(HANGS_AFTER, endless).await.expect("the connection ends").unwrap();
}

#[tokio::test]
async fn v03_url_over_8_kib_is_414() {
    let server = Server::usual().await;
    let request =
        |length: usize| format!("GET /?{} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "a".repeat(length - 2));
    assert_eq!(statuses(&server.exchange(request(8 * 1024).as_bytes()).await), ["200"]);
    let answer = server.exchange(request(8 * 1024 + 1).as_bytes()).await;
    assert_eq!(statuses(&answer), ["414"]);
    assert!(answer.contains("request-id: req_"));
}

#[tokio::test]
async fn v03_header_block_over_32_kib_is_431() {
    let server = Server::usual().await;
    // Host (7 + 2 bytes), Connection (19 + 2) and X (5 + the value) with their line ends.
    let request = |block: usize| {
        let value = "x".repeat(block - 9 - 19 - 5);
        format!("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX: {value}\r\n\r\n")
    };
    assert_eq!(statuses(&server.exchange(request(32 * 1024).as_bytes()).await), ["200"]);
    let answer = server.exchange(request(32 * 1024 + 1).as_bytes()).await;
    assert_eq!(statuses(&answer), ["431"]);
    assert!(answer.contains("request-id: req_"));
    assert_eq!(statuses(&server.exchange(request(100 * 1024).as_bytes()).await), ["431"]);
}

#[tokio::test]
async fn v03_the_101st_header_is_431() {
    let server = Server::usual().await;
    let request = |headers: usize| {
        format!("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{}\r\n", "X: y\r\n".repeat(headers - 2))
    };
    assert_eq!(statuses(&server.exchange(request(100).as_bytes()).await), ["200"]);
    assert_eq!(statuses(&server.exchange(request(101).as_bytes()).await), ["431"]);
}

#[tokio::test]
async fn v12_methods_that_are_not_served_are_405_with_allow() {
    let server = Server::usual().await;
    for line in ["TRACE / HTTP/1.1", "PROPFIND / HTTP/1.1", "BREW /absent HTTP/1.1", "CONNECT a:443 HTTP/1.1"] {
        let answer = server.exchange(format!("{line}\r\nHost: a\r\nConnection: close\r\n\r\n").as_bytes()).await;
        assert_eq!(statuses(&answer), ["405"], "{line}");
        assert!(answer.contains("\r\nallow: GET,"), "{answer}");
    }
    let answer = server.exchange(b"DELETE /only-post HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
    assert!(
        answer.starts_with("HTTP/1.1 405") && answer.contains("\r\nallow: POST\r\n") && answer.ends_with("refused")
    );
}

#[tokio::test]
async fn v12_a_method_override_is_ignored() {
    let server = Server::usual().await;
    let request = b"POST / HTTP/1.1\r\nHost: a\r\nX-HTTP-Method-Override: GET\r\nContent-Length: 2\r\nConnection: close\r\n\r\nab";
    assert!(server.exchange(request).await.ends_with("read 2"));
}

#[tokio::test]
async fn v13_a_compressed_body_is_415_before_it_is_read() {
    let server = Server::usual().await;
    let answer = server
        .exchange(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\nContent-Length: 1000000\r\n\r\n")
        .await;
    assert_eq!(statuses(&answer), ["415"]);
    assert!(answer.contains(CLOSE));
    let identity =
        b"POST / HTTP/1.1\r\nHost: a\r\nContent-Encoding: Identity\r\nContent-Length: 1\r\nConnection: close\r\n\r\na";
    assert_eq!(statuses(&server.exchange(identity).await), ["200"]);
}

#[tokio::test]
async fn v14_doubtful_framing_is_one_400_and_close() {
    let server = Server::usual().await;
    let smuggled = "GET /peer HTTP/1.1\r\nHost: a\r\n\r\n";
    let heads = [
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nhello",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\nhello",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0x5\r\n\r\nhello",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nz\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n",
        "GET / HTTP/1.1\r\n Host: a\r\n\r\n",
        "GET / HTTP/1.1\nHost: a\n\n",
        "GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n",
        "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nNoColon\r\n\r\n",
        "GET /\r\n\r\n",
        "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
        "GET  / HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
    ];
    for head in heads {
        // A request without a usable Host is framed well, so what follows it is a request.
        let has_own_frame = head == "GET / HTTP/1.1\r\n\r\n" || head.contains("Host: b");
        let rest = if has_own_frame { "" } else { smuggled };
        let bytes = format!("{head}{rest}");
        let answers = match has_own_frame {
            true => {
                let mut stream = server.connect().await;
                stream.write_all(bytes.as_bytes()).await.unwrap();
                read_answer(&mut stream).await
            }
            false => server.exchange(bytes.as_bytes()).await,
        };
        assert_eq!(statuses(&answers), ["400"], "{head:?}: {answers}");
    }
}

#[tokio::test]
async fn v14_doubtful_framing_is_400_when_it_arrives_byte_by_byte() {
    let server = Server::usual().await;
    for head in [
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n",
    ] {
        let mut stream = server.connect().await;
        stream.set_nodelay(true).unwrap();
        for byte in head.as_bytes().chunks(1) {
            // The refusal may come before the last byte.
            if stream.write_all(byte).await.is_err() {
                break;
            }
            tokio::task::yield_now().await;
        }
        assert_eq!(statuses(&read_to_end(&mut stream).await), ["400"], "{head:?}");
    }
}

#[tokio::test]
async fn requests_in_a_row_on_one_connection_are_all_answered() {
    let server = Server::usual().await;
    let answers = server
        .exchange(
            b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n\
              POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nabcd\
              GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        )
        .await;
    assert_eq!(statuses(&answers), ["200", "200", "200"]);
    assert!(answers.contains("read 3") && answers.contains("read 4") && answers.ends_with("hello"));
}
