//! The program from outside: its commands, its start and stop, what it logs,
//! and what is left when it is killed.

mod commands;
mod kills;
mod serving;
mod support;
