//! The labels of a sheet.

/// Labels, language and the form of numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The language of the labels (BCP 47).
    pub language: String,
    /// Whether the language runs from right to left: the sheet is then mirrored.
    pub right_to_left: bool,
    /// Heading of an invoice.
    pub invoice: String,
    /// Heading of a receipt.
    pub receipt: String,
    /// Heading of a credit note.
    pub credit_note: String,
    /// Label of the number.
    pub number: String,
    /// Label of the date of issue.
    pub issued: String,
    /// Label of the due date.
    pub due: String,
    /// Label of the period.
    pub period: String,
    /// Label of the seller.
    pub from: String,
    /// Label of the buyer.
    pub bill_to: String,
    /// Column: what a line is for.
    pub description: String,
    /// Column: how many.
    pub quantity: String,
    /// Column: the price of one.
    pub unit_price: String,
    /// Column: the tax rate.
    pub tax: String,
    /// Column: the amount; the currency's code is put behind it.
    pub amount: String,
    /// Label of the hosted address.
    pub pay_online: String,
    /// `{page}` and `{pages}` stand for the numbers.
    pub page: String,
    /// What every page of a test says.
    pub test_mark: String,
    /// `{code}` and `{amount}` stand for the currency's code and the amount.
    pub money: String,
    /// What stands before the decimals.
    pub decimal_mark: char,
    /// What stands between groups of three digits.
    pub group_mark: Option<char>,
}

impl Words {
    /// The English words.
    pub fn english() -> Self {
        Self {
            language: "en".into(),
            right_to_left: false,
            invoice: "Invoice".into(),
            receipt: "Receipt".into(),
            credit_note: "Credit note".into(),
            number: "Number".into(),
            issued: "Issued".into(),
            due: "Due".into(),
            period: "Period".into(),
            from: "From".into(),
            bill_to: "Bill to".into(),
            description: "Description".into(),
            quantity: "Qty".into(),
            unit_price: "Unit price".into(),
            tax: "Tax".into(),
            amount: "Amount".into(),
            pay_online: "View and pay online".into(),
            page: "Page {page} of {pages}".into(),
            test_mark: "TEST: this document is not a demand for payment".into(),
            money: "{code} {amount}".into(),
            decimal_mark: '.',
            group_mark: Some(','),
        }
    }

    /// Every text.
    pub(crate) fn texts(&self) -> [&String; 19] {
        [
            &self.language,
            &self.invoice,
            &self.receipt,
            &self.credit_note,
            &self.number,
            &self.issued,
            &self.due,
            &self.period,
            &self.from,
            &self.bill_to,
            &self.description,
            &self.quantity,
            &self.unit_price,
            &self.tax,
            &self.amount,
            &self.pay_online,
            &self.page,
            &self.test_mark,
            &self.money,
        ]
    }
}
