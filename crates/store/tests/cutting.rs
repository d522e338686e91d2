//! Connections to PostgreSQL that break at the worst moment: while they commit.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};

use billfold_domain::ids::OrganizationId;
use billfold_store::testing::TestDatabase;
use billfold_store::{Fault, PostgresOptions, Store};

/// How often a commit is cut off on each side.
const ROUNDS: usize = 25;

/// Nothing is cut.
const WHOLE: u8 = 0;
/// The next commit does not reach the database.
const BEFORE: u8 = 1;
/// The next commit reaches the database, and its answer does not come back.
const AFTER: u8 = 2;

/// What stands between a store and its database.
#[derive(Clone)]
struct Proxy {
    address: SocketAddr,
    orders: Arc<AtomicU8>,
    cuts: Arc<AtomicUsize>,
}

impl Proxy {
    fn before(database: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let proxy = Self { address, orders: Arc::new(AtomicU8::new(WHOLE)), cuts: Arc::default() };
        let (own, database) = (proxy.clone(), database.to_owned());
        std::thread::spawn(move || {
            for client in listener.incoming() {
                let (proxy, client) = (own.clone(), client.unwrap());
                let server = TcpStream::connect(&database).unwrap();
                let (back_from, back_to) = (server.try_clone().unwrap(), client.try_clone().unwrap());
                let silent = Arc::new(AtomicU8::new(WHOLE));
                let hush = Arc::clone(&silent);
                std::thread::spawn(move || backwards(back_from, back_to, &hush));
                std::thread::spawn(move || proxy.forwards(client, server, &silent));
            }
        });
        proxy
    }

    /// Passes on what the store says, and cuts where it was told to.
    fn forwards(&self, mut client: TcpStream, mut server: TcpStream, silent: &AtomicU8) {
        let mut bytes = [0; 16_384];
        while let Ok(length) = client.read(&mut bytes) {
            if length == 0 {
                break;
            }
            // A simple query with this text (PostgreSQL's protocol, "Query").
            let commits = bytes[..length].windows(7).any(|window| window == b"COMMIT\0");
            let order = if commits { self.orders.swap(WHOLE, Ordering::SeqCst) } else { WHOLE };
            match order {
                BEFORE => {
                    self.cuts.fetch_add(1, Ordering::SeqCst);
                    break;
                }
                AFTER => {
                    self.cuts.fetch_add(1, Ordering::SeqCst);
                    // From here on nothing comes back; the other thread waits for the answer,
                    // so that the commit is through, and then closes both.
                    silent.store(AFTER, Ordering::SeqCst);
                    server.write_all(&bytes[..length]).unwrap();
                    return;
                }
                _ => {
                    if server.write_all(&bytes[..length]).is_err() {
                        break;
                    }
                }
            }
        }
        let _ = client.shutdown(Shutdown::Both);
        let _ = server.shutdown(Shutdown::Both);
    }
}

/// Passes on what the database says, until it is told not to.
fn backwards(mut server: TcpStream, mut client: TcpStream, silent: &AtomicU8) {
    let mut bytes = [0; 16_384];
    while let Ok(length) = server.read(&mut bytes) {
        if length == 0 || silent.load(Ordering::SeqCst) == AFTER || client.write_all(&bytes[..length]).is_err() {
            break;
        }
    }
    let _ = client.shutdown(Shutdown::Both);
    let _ = server.shutdown(Shutdown::Both);
}

/// Counts one up; what the counter is then.
async fn count(store: &Store) -> Result<i64, Fault> {
    let organization = OrganizationId::stored("org_1");
    store.write(&organization, |tx| tx.next_number("effects")).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn i16_a_commit_whose_answer_is_lost_is_never_made_twice() {
    let database = TestDatabase::postgres();
    let url = database.url().unwrap();
    let host = url.split(['/', '@']).find(|part| part.contains(':') && part.contains('.')).unwrap();
    let proxy = Proxy::before(host);
    let through = url.replace(host, &proxy.address.to_string());
    let store = Store::open_postgres(&through, &PostgresOptions::default()).unwrap();
    let mut effects = 0;
    for round in 0..ROUNDS {
        // The commit is through, and nobody hears of it: one effect, and the fault says that
        // nobody knows.
        proxy.orders.store(AFTER, Ordering::SeqCst);
        let outcome = count(&store).await;
        assert!(matches!(outcome, Err(Fault::CommitUnknown(_))), "round {round}: {outcome:?}");
        effects += 1;
        // It never arrived: no effect, and the same fault, for nobody can tell the two apart.
        proxy.orders.store(BEFORE, Ordering::SeqCst);
        let outcome = count(&store).await;
        assert!(matches!(outcome, Err(Fault::CommitUnknown(_))), "round {round}: {outcome:?}");
        // The next one works again, on a connection of its own.
        effects += 1;
        assert_eq!(count(&store).await.unwrap(), effects, "round {round}");
    }
    assert_eq!(proxy.cuts.load(Ordering::SeqCst), 2 * ROUNDS);
    assert_eq!(count(&database.store).await.unwrap(), effects + 1, "what was acknowledged is there");
}
