//! From names to addresses.

use std::future::Future;
use std::io;
use std::net::IpAddr;
use std::pin::Pin;

/// The addresses of a name, on their way.
pub type Resolving<'a> = Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send + 'a>>;

/// Finds the addresses of a name. It is asked once for an attempt, and what it says
/// is what is dialled: nobody asks again between the check and the connection.
pub trait Resolver: Send + Sync {
    /// Every address of a name.
    fn resolve<'a>(&'a self, host: &'a str) -> Resolving<'a>;
}

/// The operating system's resolver.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemResolver;

impl Resolver for SystemResolver {
    fn resolve<'a>(&'a self, host: &'a str) -> Resolving<'a> {
        Box::pin(async move {
            // A dot at the end keeps the system's search list out of it.
            let absolute = if host.contains('.') { format!("{host}.") } else { host.to_owned() };
            let found = tokio::net::lookup_host((absolute.as_str(), 0)).await?;
            Ok(found.map(|address| address.ip()).collect())
        })
    }
}
