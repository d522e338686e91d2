//! Who does something, when, and how it is told.

use std::any::Any;

use billfold_domain::customers::Customer;
use billfold_domain::events::{Audit, Event, EventKind};
use billfold_domain::ids::{EventId, IdStyle, Noun, TestClockId};
use billfold_domain::test_clocks::TestClock;
use billfold_store::{Document, Stored, Tx};
use jiff::Timestamp;

use crate::errors::{Fault, Result};
use crate::{App, Caller};

/// One act on records that live by a clock: who does it and what time
/// it is for them.
#[derive(Clone)]
pub(crate) struct Act {
    /// The application.
    pub(crate) app: App,
    /// Who does it.
    pub(crate) caller: Caller,
    /// The time of the clock that counts.
    pub(crate) now: Timestamp,
    /// The test clock that counts; none for real time.
    pub(crate) clock: Option<TestClockId>,
}

impl Act {
    /// Act on records that live by real time.
    pub(crate) fn real(app: &App, caller: &Caller) -> Self {
        Self { app: app.clone(), caller: caller.clone(), now: app.now(), clock: None }
    }

    /// Act at a time that is known, such as the due time of a test clock's job.
    pub(crate) fn at(app: &App, caller: &Caller, now: Timestamp, clock: Option<TestClockId>) -> Self {
        Self { app: app.clone(), caller: caller.clone(), now, clock }
    }

    /// Act on a customer's records: by its test clock, where it has one.
    pub(crate) fn of_customer(app: &App, caller: &Caller, tx: &mut Tx<'_>, customer: &Customer) -> Result<Self> {
        Self::of_clock(app, caller, tx, customer.clock.as_ref())
    }

    /// Act on records that live by this clock.
    pub(crate) fn of_clock(app: &App, caller: &Caller, tx: &mut Tx<'_>, clock: Option<&TestClockId>) -> Result<Self> {
        let shown = match clock {
            None => None,
            Some(id) => tx.get::<TestClock>(id.as_str())?,
        };
        Ok(match shown {
            None => Self::real(app, caller),
            Some(clock) => Self::at(app, caller, clock.value.frozen, Some(clock.value.id)),
        })
    }

    /// The test clock's id as text, for the times of jobs.
    pub(crate) fn clock_id(&self) -> Option<&str> {
        self.clock.as_ref().map(billfold_domain::ids::Id::as_str)
    }

    /// Notes a fact about a record, with how the record was and is, and sends it
    /// to the endpoints that want it; all of it in this transaction.
    pub(crate) fn tell<T: Document>(
        &self,
        tx: &mut Tx<'_>,
        fact: (EventKind, Noun),
        before: Option<&T>,
        after: &T,
    ) -> Result<()> {
        self.tell_with(tx, fact, before, (after, snapshot(after)?)).map(drop)
    }

    /// As [`Act::tell`], with the record's JSON at hand, which is given back.
    pub(crate) fn tell_with<T: Document>(
        &self,
        tx: &mut Tx<'_>,
        (kind, noun): (EventKind, Noun),
        before: Option<&T>,
        (after, picture): (&T, String),
    ) -> Result<String> {
        let mut event = Event {
            id: EventId::generate(IdStyle::Base62, self.app.next_ordered()),
            kind,
            noun,
            subject: after.id().to_owned(),
            actor: self.caller.actor.clone(),
            request: self.caller.request.clone(),
            customer: self.customer_of(noun, after.id(), &picture),
            after: Some(picture),
            before: before.map(snapshot).transpose()?,
            undelivered: false,
            created: self.now,
            audit: Audit { network: self.app.network(), salt: Some(self.app.salt()), ..Audit::default() },
        };
        crate::webhooks::fan_out(&self.app, tx, &mut event)?;
        let told = tx.emit(event)?;
        crate::mails::notices::of_fact(self, tx, kind, (before.map(|record| -> &dyn Any { record }), after))?;
        told.after.map_or_else(|| snapshot(after), Ok)
    }

    /// Whose record it is: the customer itself, the one that the record names, or else
    /// the one who acts.
    fn customer_of(&self, noun: Noun, subject: &str, picture: &str) -> Option<String> {
        #[derive(serde::Deserialize)]
        struct Owned {
            #[serde(default)]
            customer: Option<String>,
        }
        match noun {
            Noun::Customer => return Some(subject.to_owned()),
            // These are the merchant's, and the first of them is written very often.
            Noun::Portal | Noun::Website | Noun::Product | Noun::Price | Noun::Coupon | Noun::File => return None,
            _ => {}
        }
        let named = serde_json::from_str::<Owned>(picture).ok().and_then(|owned| owned.customer);
        named.or_else(|| self.caller.require_customer().ok().map(|id| id.as_str().to_owned()))
    }

    /// Stores a new record and tells of it.
    pub(crate) fn insert<T: Document>(&self, tx: &mut Tx<'_>, fact: (EventKind, Noun), record: T) -> Result<Stored<T>> {
        let doc = self.tell_with(tx, fact, None, (&record, snapshot(&record)?))?;
        Ok(tx.insert_as(record, &doc)?)
    }

    /// Stores a changed record and tells of it once for each kind of fact. A record
    /// that did not change is not written and not told of.
    pub(crate) fn update<T: Document + PartialEq>(
        &self,
        tx: &mut Tx<'_>,
        (kinds, noun): (&[EventKind], Noun),
        current: Stored<T>,
        next: T,
    ) -> Result<Stored<T>> {
        if current.value == next {
            return Ok(current);
        }
        let mut doc = snapshot(&next)?;
        for kind in kinds {
            doc = self.tell_with(tx, (*kind, noun), Some(&current.value), (&next, doc))?;
        }
        Ok(tx.update_as(current.rev, next, &doc)?)
    }
}

/// A record as the JSON that is stored.
pub(crate) fn snapshot<T: Document>(record: &T) -> Result<String> {
    record.to_json().map_err(|error| Fault::Database(std::sync::Arc::new(error)).into())
}
