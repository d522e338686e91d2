//! A mailbox in memory, in place of a mail server: for demos and tests.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use super::{Mailer, Message, Sending};

/// The most mails that a mailbox holds; older ones go.
pub const MAX_HELD: usize = 50;

/// Takes every mail and keeps the newest ones.
#[derive(Default)]
pub struct Mailbox(Mutex<VecDeque<Message>>);

impl Mailbox {
    /// Puts a mail in.
    pub fn put(&self, message: Message) {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.push_back(message);
        while held.len() > MAX_HELD {
            held.pop_front();
        }
    }

    /// What is in it, the oldest first.
    pub fn held(&self) -> Vec<Message> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    /// Takes out what is in it, the oldest first.
    pub fn take(&self) -> Vec<Message> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).drain(..).collect()
    }
}

impl Mailer for Mailbox {
    fn send<'a>(&'a self, message: &'a Message) -> Sending<'a> {
        self.put(message.clone());
        Box::pin(std::future::ready(Ok(())))
    }
}
