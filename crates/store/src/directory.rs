//! What must be found or be unique without an organization.

/// The kinds of entry of the global directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Directory {
    /// An API key, by its digest.
    Key,
    /// A portal's slug on the default domain, ignoring case.
    Slug,
    /// A portal's login page, by a token of before, which names nothing by itself.
    Login,
    /// A portal session's link, by its token's digest.
    Link,
    /// A portal session's cookie, by its value's digest.
    Cookie,
    /// An organization, by its id.
    Organization,
    /// A public file, by its id and digest.
    File,
    /// A customer's short-lived token, by its digest.
    Token,
    /// An item of a subscription, by its id.
    Item,
    /// A customer's user name without case, behind its organization's id and a slash.
    Username,
    /// A verified host name of a merchant's own, leading to its portal.
    Domain,
    /// An active meter, by the name of its reports behind its organization's id and a
    /// slash.
    Meter,
}

impl Directory {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Slug => "slug",
            Self::Login => "login",
            Self::Link => "link",
            Self::Cookie => "cookie",
            Self::Organization => "organization",
            Self::File => "file",
            Self::Token => "token",
            Self::Item => "item",
            Self::Username => "username",
            Self::Domain => "domain",
            Self::Meter => "meter",
        }
    }
}

/// What the directory knows under a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The organization.
    pub organization: billfold_domain::ids::OrganizationId,
    /// The id of the record within it.
    pub target: String,
    /// What its owner wanted at hand without reading the record.
    pub note: String,
}
