//! Floors: the least program that does the same work, to compare with.

use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::routing::{get, put};
use tokio::sync::{mpsc, oneshot};

/// The most rows in one commit, as in the server.
const MAX_BATCH: usize = 256;

fn serve(port: u16, router: Router) -> Result<(), String> {
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await.map_err(|error| error.to_string())?;
        axum::serve(listener, router).await.map_err(|error| error.to_string())
    })
}

/// The same bytes at the same kind of address, from memory.
pub(crate) fn read(port: u16, body: &Path) -> Result<(), String> {
    let bytes = Bytes::from(std::fs::read(body).map_err(|error| error.to_string())?);
    let answer = move || {
        let bytes = bytes.clone();
        async move { ([(CONTENT_TYPE, "application/json")], bytes) }
    };
    serve(port, Router::new().route("/billing-portals/{id}", get(answer)))
}

struct Row {
    id: String,
    done: oneshot::Sender<bool>,
}

/// The same document, unique slug and event, committed for all that wait.
pub(crate) fn upsert(port: u16, folder: &Path) -> Result<(), String> {
    let text = |name: &str| std::fs::read_to_string(folder.join(name)).map_err(|error| format!("{name}: {error}"));
    let (answer, document) = (Bytes::from(text("answer.json")?), text("document.json")?);
    let (event, after) = (text("event.json")?, text("after.json")?);
    let connection = rusqlite::Connection::open(folder.join("floor.sqlite")).map_err(|error| error.to_string())?;
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             CREATE TABLE documents (org TEXT NOT NULL, id TEXT NOT NULL, rev INTEGER NOT NULL, created INTEGER NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (org, id)) STRICT;
             CREATE TABLE slugs (slug TEXT PRIMARY KEY, org TEXT NOT NULL, id TEXT NOT NULL) STRICT;
             CREATE TABLE events (org TEXT NOT NULL, id TEXT NOT NULL, created INTEGER NOT NULL, doc TEXT NOT NULL, after_doc TEXT NOT NULL, PRIMARY KEY (org, id)) STRICT;",
        )
        .map_err(|error| error.to_string())?;
    let (sender, receiver) = mpsc::channel(4096);
    std::thread::spawn(move || {
        if let Err(error) = commit(&connection, receiver, [&document, &event, &after]) {
            crate::say(&format!("the floor failed: {error}"));
            std::process::exit(1);
        }
    });
    let state = Arc::new((sender, answer));
    let router = Router::new()
        .route("/healthz", get(|| async { "ok" }))
        .route("/billing-portals/{id}", put(put_one))
        .with_state(state);
    serve(port, router)
}

async fn put_one(
    State(state): State<Arc<(mpsc::Sender<Row>, Bytes)>>,
    uri: axum::http::Uri,
    body: Bytes,
) -> (StatusCode, [(axum::http::HeaderName, &'static str); 1], Bytes) {
    let (sender, answer) = &*state;
    let id = uri.path().rsplit('/').next().unwrap_or_default().to_owned();
    let (done, committed) = oneshot::channel();
    let parsed = serde_json::from_slice::<serde_json::Value>(&body).is_ok();
    let sent = parsed && sender.send(Row { id, done }).await.is_ok();
    let status =
        if sent && committed.await == Ok(true) { StatusCode::CREATED } else { StatusCode::INTERNAL_SERVER_ERROR };
    (status, [(CONTENT_TYPE, "application/json")], answer.clone())
}

fn commit(
    connection: &rusqlite::Connection,
    mut receiver: mpsc::Receiver<Row>,
    [document, event, after]: [&str; 3],
) -> rusqlite::Result<()> {
    let mut number = 0_i64;
    while let Some(first) = receiver.blocking_recv() {
        let mut batch = vec![first];
        while batch.len() < MAX_BATCH
            && let Ok(row) = receiver.try_recv()
        {
            batch.push(row);
        }
        connection.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
        for row in &batch {
            number += 1;
            connection
                .prepare_cached("INSERT INTO documents (org, id, rev, created, doc) VALUES ('o', ?1, 1, ?2, ?3)")?
                .execute((&row.id, number, document))?;
            connection.prepare_cached("INSERT INTO slugs (slug, org, id) VALUES (?1, 'o', ?1)")?.execute([&row.id])?;
            connection
                .prepare_cached("INSERT INTO events (org, id, created, doc, after_doc) VALUES ('o', ?1, ?2, ?3, ?4)")?
                .execute((format!("evt_{number:024}"), number, event, after))?;
        }
        connection.prepare_cached("COMMIT")?.execute([])?;
        for row in batch {
            let _ = row.done.send(true);
        }
    }
    Ok(())
}
