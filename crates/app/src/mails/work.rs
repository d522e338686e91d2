//! What is queued, sent: taken for some time, handed to the mail server, and noted.
//!
//! Any node takes what is due. A node that goes away between the mail server's answer
//! and the note of it makes another one send the mail again, under the same id.

use std::future::Future;
use std::time::Duration;

use billfold_domain::events::EventKind;
use billfold_domain::ids::Noun;
use billfold_domain::mails::{Mail, MailState, MailTrouble, WAITS_SECONDS};
use billfold_store::{Due, Stored, Tx, Work};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::{Mailer, Message, open};
use crate::App;
use crate::errors::{Error, Result};
use crate::jobs::Ran;

/// The kinds of work that are done here.
const KINDS: &[Work] = &[Work::Mail];
/// How many mails are looked up at a time.
const BATCH: u32 = 64;
/// How many mails are on their way to the mail server beside each other.
const BESIDE: usize = 8;
/// How long a mail is taken for, in seconds: longer than a mailer takes for its answer.
const LEASE_SECONDS: i64 = 120;
/// How often other nodes' mails are looked for, in milliseconds.
const TICK_MS: u64 = 1_000;
/// How long mails may be on their way after the worker was told to stop, in milliseconds.
const STOP_MS: u64 = 5_000;

/// Sends what becomes due until told to stop, and lets go of what is old. Without a
/// mail server nothing is sent; what waits is given up when it is of no use any more.
pub async fn keep_running(app: App, stop: impl Future<Output = ()>) {
    let mut planned = app.planned();
    let mut stop = std::pin::pin!(stop);
    loop {
        planned.borrow_and_update();
        {
            let mut run = std::pin::pin!(run_due(&app));
            tokio::select! {
                () = &mut stop => {
                    // What is on its way comes to its end; the rest stays queued.
                    let _ = timeout(Duration::from_millis(STOP_MS), run).await;
                    return;
                }
                ran = &mut run => {
                    if let Err(error) = ran {
                        tracing::error!(error = ?error, "mails that are due cannot be looked up");
                    }
                }
            }
        }
        tokio::select! {
            () = &mut stop => return,
            changed = planned.changed() => {
                if changed.is_err() {
                    return;
                }
            }
            () = sleep(Duration::from_millis(TICK_MS)) => {}
        }
    }
}

/// Sends what is due now and waits for it.
///
/// # Errors
/// A fault of the database while looking for mails; failures of single mails are
/// counted and logged.
pub async fn run_due(app: &App) -> Result<Ran> {
    let mut total = Ran::default();
    let mailer = app.mailer();
    loop {
        let now_us = app.now().as_microsecond();
        let batch = app.store().look(move |lookup| Ok::<_, Error>(lookup.due(KINDS, now_us, BATCH)?)).await?;
        if batch.is_empty() {
            return Ok(total);
        }
        let before = total;
        let mut running: JoinSet<bool> = JoinSet::new();
        for due in batch {
            while running.len() >= BESIDE {
                note(&mut total, running.join_next().await);
            }
            let (app, mailer) = (app.clone(), mailer.clone());
            running.spawn(async move { send(&app, mailer.as_deref(), &due).await });
        }
        while let Some(ended) = running.join_next().await {
            note(&mut total, Some(ended));
        }
        if total.done == before.done {
            // A database that takes no notes would be asked again and again.
            return Ok(total);
        }
    }
}

fn note(ran: &mut Ran, ended: Option<std::result::Result<bool, tokio::task::JoinError>>) {
    match ended {
        Some(Ok(true)) => ran.done += 1,
        Some(Ok(false) | Err(_)) => ran.failed += 1,
        None => {}
    }
}

/// One attempt; whether its mail needs no other one.
async fn send(app: &App, mailer: Option<&dyn Mailer>, due: &Due) -> bool {
    let begun = match begin(app, due).await {
        Ok(begun) => begun,
        Err(error) => {
            tracing::error!(mail = due.subject, error = ?error, "a mail cannot be taken");
            return false;
        }
    };
    let (Some(message), Some(mailer)) = (begun, mailer) else { return true };
    let outcome = mailer.send(&message).await;
    match finish(app, due, outcome).await {
        Ok(()) => outcome.is_ok(),
        Err(error) => {
            // The mail stays queued: it is sent again, under the same id.
            tracing::error!(mail = due.subject, error = ?error, "how a mail went cannot be noted");
            false
        }
    }
}

/// Takes a mail; none when there is nothing to send any more.
async fn begin(app: &App, due: &Due) -> Result<Option<Message>> {
    let until_us = app.now().as_microsecond().saturating_add(LEASE_SECONDS * 1_000_000);
    let (task, due) = (app.clone(), due.clone());
    let organization = due.organization.clone();
    app.store().write(&organization, move |tx| take(&task, tx, &due, until_us)).await
}

fn take(app: &App, tx: &mut Tx<'_>, due: &Due, until_us: i64) -> Result<Option<Message>> {
    if !tx.take(due, until_us)? {
        return Ok(None);
    }
    let Some(mail) = tx.get::<Mail>(&due.subject)? else {
        tx.unplan(Work::Mail, &due.subject)?;
        return Ok(None);
    };
    let now = app.now();
    if mail.value.state != MailState::Queued {
        forget(tx, mail, app.now().as_microsecond())?;
        return Ok(None);
    }
    if mail.value.recipient.is_none() {
        // It was for nobody from the start.
        conclude(tx, mail.rev, mail.value.sent(now))?;
        return Ok(None);
    }
    let attempts = usize::try_from(mail.value.attempts).unwrap_or(usize::MAX);
    let hopeless = match &mail.value.sealed {
        _ if mail.value.is_stale(now) => Err(MailTrouble::Stale),
        // Nobody lived to tell how the last attempt went.
        _ if attempts >= WAITS_SECONDS.len() => Err(mail.value.trouble.unwrap_or(MailTrouble::Timeout)),
        None => Err(MailTrouble::Unwritten),
        Some(sealed) => open(app, &due.organization, &mail.value.id, sealed).ok_or(MailTrouble::Unwritten),
    };
    match hopeless {
        // It waits for a mail server, and is looked at again when the time it is taken
        // for is over.
        Ok(_) if !app.can_mail() => Ok(None),
        Ok(message) => {
            tx.update(mail.rev, mail.value.tried(now))?;
            Ok(Some(message))
        }
        Err(trouble) => {
            give_up(app, tx, Stored { rev: mail.rev, value: mail.value.given_up(trouble, now) })?;
            Ok(None)
        }
    }
}

/// Lets go of the record of a concluded mail once its time has come.
fn forget(tx: &mut Tx<'_>, mail: Stored<Mail>, now_us: i64) -> Result<()> {
    let at_us = mail.value.forgotten_at().as_microsecond();
    if at_us > now_us {
        tx.plan(Work::Mail, mail.value.id.as_str(), None, at_us)?;
        return Ok(());
    }
    tx.unplan(Work::Mail, mail.value.id.as_str())?;
    tx.delete::<Mail>(mail.rev, mail.value.id.as_str())?;
    Ok(())
}

/// Keeps a mail that is concluded until its record may go.
fn conclude(tx: &mut Tx<'_>, rev: i64, mail: Mail) -> Result<()> {
    tx.plan(Work::Mail, mail.id.as_str(), None, mail.forgotten_at().as_microsecond())?;
    tx.update(rev, mail)?;
    Ok(())
}

fn give_up(app: &App, tx: &mut Tx<'_>, mail: Stored<Mail>) -> Result<()> {
    let by = App::keeper(tx)?;
    tracing::warn!(
        organization = %by.organization,
        mail = %mail.value.id,
        kind = mail.value.kind.word(),
        attempts = mail.value.attempts,
        trouble = mail.value.trouble.map_or("", MailTrouble::word),
        "a mail is given up"
    );
    tx.emit(app.event(&by, EventKind::MailGivenUp, Noun::Mail, mail.value.id.as_str()))?;
    conclude(tx, mail.rev, mail.value)
}

/// Notes how an attempt went and plans the next one.
async fn finish(app: &App, due: &Due, outcome: std::result::Result<(), MailTrouble>) -> Result<()> {
    let (task, id, random) = (app.clone(), due.subject.clone(), app.any_number());
    app.store()
        .write(&due.organization, move |tx| {
            let Some(mail) = tx.get::<Mail>(&id)?.filter(|mail| mail.value.state == MailState::Queued) else {
                return Ok(());
            };
            let now = task.now();
            let Err(trouble) = outcome else { return conclude(tx, mail.rev, mail.value.sent(now)) };
            let (next, at) = mail.value.failed(trouble, now, random);
            match at {
                None => give_up(&task, tx, Stored { rev: mail.rev, value: next }),
                Some(at) => {
                    tracing::debug!(mail = %next.id, trouble = trouble.word(), "a mail is tried again later");
                    tx.plan(Work::Mail, next.id.as_str(), None, at.as_microsecond())?;
                    tx.update(mail.rev, next)?;
                    Ok(())
                }
            }
        })
        .await
}
