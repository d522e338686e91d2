//! Commands that move money: what is owed is committed first, then the gateway
//! is asked, then its answer is committed.
//!
//! A crash between the two commits leaves a payment that is processing and a due
//! time for it: the job asks the gateway again with the same key. A client that
//! asks again with its idempotency key gets the answer of the last commit.

use std::sync::Arc;

use billfold_domain::ids::PaymentId;
use billfold_store::Tx;

use crate::errors::Result;
use crate::idempotency::Deed;
use crate::writes::{Once, Write, Written};
use crate::{App, Caller};

/// What a command made, and the payments that are to be settled before it is
/// answered.
pub(crate) type Unsettled<T> = (T, Vec<PaymentId>);

/// What is read once all is settled.
type Afterwards<T> = Box<dyn Fn(&mut Tx<'_>, &T) -> Result<T> + Send>;

impl App {
    /// Runs a command as [`App::write`] does, settles the payments that it began,
    /// and answers what `after` then reads. The stored answer of an idempotent
    /// request becomes that one.
    pub(crate) async fn write_and_settle<T, F, G>(
        &self,
        caller: &Caller,
        write: Write<T>,
        work: F,
        after: G,
    ) -> Result<Written<T>>
    where
        T: Send + Sync + 'static,
        F: Fn(&mut Tx<'_>) -> Result<Unsettled<T>> + Send + 'static,
        G: Fn(&mut Tx<'_>, &T) -> Result<T> + Send + 'static,
    {
        self.write_and_settle_deed(caller, write, Box::new(work), Box::new(after)).await
    }

    /// The same, compiled once for each kind of answer.
    async fn write_and_settle_deed<T: Send + Sync + 'static>(
        &self,
        caller: &Caller,
        write: Write<T>,
        work: Deed<Unsettled<T>>,
        after: Afterwards<T>,
    ) -> Result<Written<T>> {
        let Write { precondition, check_only, once } = write;
        let kept = once.as_ref().map(Once::again);
        let once = once.map(|once| {
            let encode = Arc::clone(&once.encode);
            Once {
                surface: once.surface,
                key: once.key,
                fingerprint: once.fingerprint,
                encode: Arc::new(move |unsettled: &Unsettled<T>| encode(&unsettled.0)),
            }
        });
        let outcome = self.write_deed(caller, Write { precondition, check_only, once }, work).await?;
        let (first, payments) = match outcome {
            Written::Fresh(unsettled) => unsettled,
            Written::Replayed(answer) => return Ok(Written::Replayed(answer)),
        };
        if check_only || payments.is_empty() {
            return Ok(Written::Fresh(first));
        }
        for payment in &payments {
            crate::payments::settle(self, &caller.organization, payment).await?;
        }
        let app = self.clone();
        let last = self
            .store()
            .write(&caller.organization, move |tx| {
                let last = after(tx, &first)?;
                if let Some(once) = &kept {
                    app.keep_answer(tx, once, &last)?;
                }
                Ok::<_, crate::Error>(last)
            })
            .await?;
        Ok(Written::Fresh(last))
    }
}

impl<T> Once<T> {
    /// The same request again.
    fn again(&self) -> Self {
        Self {
            surface: self.surface,
            key: self.key.clone(),
            fingerprint: self.fingerprint.clone(),
            encode: Arc::clone(&self.encode),
        }
    }
}
