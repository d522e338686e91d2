//! The columns that lists of invoices filter and sort by.

use billfold_store::Column;

/// Who owes it.
pub const CUSTOMER: Column = Column::Path("customer");
/// The subscription it is for.
pub const SUBSCRIPTION: Column = Column::Path("subscription");
/// Where it stands, as the word of `InvoiceState`.
pub const STATE: Column = Column::Path("state");
/// Its number.
pub const NUMBER: Column = Column::Path("number");
/// How it is paid, as the word of `Collection`.
pub const COLLECTION: Column = Column::Path("collection");
/// When it last changed.
pub const UPDATED: Column = Column::Path("updated");
/// The invoice that has an item that waited.
pub const INVOICE: Column = Column::Path("invoice");
