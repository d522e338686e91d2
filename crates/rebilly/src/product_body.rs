//! A product as clients write it, and as this dialect shows it.

use billfold_domain::catalogue::{Product, ProductChanges, Recognition};
use billfold_domain::{Change, Field, Rule, text};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use utoipa::ToSchema;

use crate::customer_body::custom_fields;
use crate::faults::Faults;
use crate::links::{Addresses, ResourceLink};
use crate::members::{Member, checked, objects};
use crate::portal_view::time;
use crate::replacing;

/// What one of a product is called unless it says otherwise.
const UNIT: &str = "unit";
/// The most characters of a name.
const MAX_NAME_CHARS: usize = 255;
/// The most characters of a unit's label.
const MAX_LABEL_CHARS: usize = 50;
/// The most characters of a description.
const MAX_DESCRIPTION_CHARS: usize = 512;
/// The most options of a product.
const MAX_OPTIONS: usize = 50;
/// The most characters of a short text of the merchant's own.
const MAX_CODE_CHARS: usize = 255;

/// A product to write: what is left out takes its default. Read-only members and
/// unknown ones are accepted and ignored, so that what was read can be written
/// back.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ProductBody {
    /// Name of the product.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 255, pattern = r"^[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*[^\s\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$", example = "Premium membership")]
    name: Member<String>,
    /// What one of it is called.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 50, default = "unit", pattern = r"^[A-Za-z0-9 ]*[A-Za-z0-9][A-Za-z0-9 ]*$")]
    unit_label: Member<String>,
    /// Description of the product.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 512, pattern = r"^[A-Za-z0-9 ]*[A-Za-z0-9][A-Za-z0-9 ]*$")]
    description: Member<String>,
    /// Whether it is shipped.
    #[serde(default)]
    #[schema(value_type = bool, default = false)]
    requires_shipping: Member<bool>,
    /// Names of options, such as a colour, of which plans have values.
    #[serde(default)]
    #[schema(value_type = Vec<String>, max_items = 50)]
    options: Member<Vec<String>>,
    /// Category of sales tax.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 255, pattern = "^[A-Za-z0-9_.-]+$")]
    tax_category_id: Member<String>,
    /// Code in the merchant's accounts.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 255, pattern = "^[A-Za-z0-9_.-]+$")]
    accounting_code: Member<String>,
    /// Accounts in which the sale is recognized.
    #[serde(default)]
    #[schema(value_type = Option<RecognitionBody>)]
    recognition: Member<RecognitionBody>,
    /// The merchant's own fields, at most 64 KiB.
    #[serde(default)]
    #[schema(value_type = Object)]
    custom_fields: Member<Map<String, Value>>,
}

/// Accounts in which a sale is recognized.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RecognitionBody {
    /// ID of the debit account.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 255, pattern = "^[A-Za-z0-9_.-]+$")]
    debit_account_id: Member<String>,
    /// ID of the credit account.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 255, pattern = "^[A-Za-z0-9_.-]+$")]
    credit_account_id: Member<String>,
}

objects!(ProductBody, RecognitionBody);

/// The changes that a body makes to a product that is shown like this.
pub(crate) fn changes(body: Value, shown: Option<&Value>) -> Value {
    // The name must be said, and is none of the changes where it is the same.
    let is_named = body.get("name").is_some();
    let null = || Some(Value::Null);
    let mut body = replacing::changes(
        body,
        shown,
        &[
            ("name", None),
            ("unitLabel", Some(json!(UNIT))),
            ("description", null()),
            ("requiresShipping", Some(json!(false))),
            ("options", Some(json!([]))),
            ("taxCategoryId", null()),
            ("accountingCode", null()),
            ("recognition", null()),
            ("customFields", Some(json!({}))),
        ],
    );
    if let (Value::Object(members), true) = (&mut body, is_named) {
        members.insert(NAMED.to_owned(), Value::Bool(true));
    }
    body
}

/// Marks that a name was said, whether or not it is another one.
const NAMED: &str = "\0named";

/// One line of text.
pub(crate) fn line(text: &str, max_chars: usize) -> Result<String, Rule> {
    text::check(text, max_chars).map(|()| text.to_owned())
}

/// Text that may have several lines.
pub(crate) fn prose(text: &str, max_chars: usize) -> Result<String, Rule> {
    text::check(&text.replace(['\n', '\r', '\t'], " "), max_chars).map(|()| text.to_owned())
}

/// What a member says that can be null.
pub(crate) fn nullable(
    member: Member<String>,
    path: &str,
    faults: &mut Faults,
    parse: impl FnOnce(&String) -> Result<String, Rule>,
) -> Change<String> {
    match member {
        Member::Absent => Change::Keep,
        member => Change::set_or_clear(checked(member.nullable(path, faults), path, faults, parse)),
    }
}

/// Reads the changes that a body makes.
pub(crate) fn read(body: Value, faults: &mut Faults) -> ProductChanges {
    let is_named = body.get(NAMED).is_some();
    let body = Member::<ProductBody>::whole(body, faults).unwrap_or_default();
    let name = match body.name {
        Member::Absent if is_named => None,
        name => name.required("name", faults),
    };
    let name = checked(name, "name", faults, |t| line(t, MAX_NAME_CHARS));
    let label = body.unit_label.optional("unitLabel", faults);
    let label = checked(label, "unitLabel", faults, |t| line(t, MAX_LABEL_CHARS));
    let says_options = !matches!(body.options, Member::Absent);
    let options = body.options.optional("options", faults).unwrap_or_default();
    if options.len() > MAX_OPTIONS {
        faults.rule("options", &Rule::TooMany { max_entries: MAX_OPTIONS });
    }
    for (at, option) in options.iter().enumerate() {
        if let Err(rule) = text::check(option, MAX_CODE_CHARS) {
            faults.rule(&format!("options.{at}"), &rule);
        }
    }
    let says_fields = !matches!(body.custom_fields, Member::Absent);
    let fields = custom_fields(body.custom_fields, faults);
    ProductChanges {
        name: name.map_or(Change::Keep, Change::Set),
        unit_label: match label {
            None => Change::Keep,
            Some(label) if label == UNIT => Change::Clear,
            Some(label) => Change::Set(label),
        },
        description: nullable(body.description, "description", faults, |t| prose(t, MAX_DESCRIPTION_CHARS)),
        shippable: body.requires_shipping.optional("requiresShipping", faults).map_or(Change::Keep, Change::Set),
        options: if says_options { Change::Set(options) } else { Change::Keep },
        tax_category: nullable(body.tax_category_id, "taxCategoryId", faults, |t| line(t, MAX_CODE_CHARS)),
        accounting_code: nullable(body.accounting_code, "accountingCode", faults, |t| line(t, MAX_CODE_CHARS)),
        recognition: recognition(body.recognition, faults),
        custom_fields: if says_fields { Change::Set(fields) } else { Change::Keep },
        ..ProductChanges::default()
    }
}

fn recognition(member: Member<RecognitionBody>, faults: &mut Faults) -> Change<Recognition> {
    if matches!(member, Member::Absent) {
        return Change::Keep;
    }
    let body = member.nullable("recognition", faults);
    let mut account = |member: Member<String>, path: &str| {
        checked(member.nullable(path, faults), path, faults, |t| line(t, MAX_CODE_CHARS))
    };
    Change::set_or_clear(body.map(|body| Recognition {
        debit_account: account(body.debit_account_id, "recognition.debitAccountId"),
        credit_account: account(body.credit_account_id, "recognition.creditAccountId"),
    }))
}

/// A product.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Product)]
pub(crate) struct ProductView {
    /// ID of the product.
    #[schema(min_length = 1, max_length = 50, example = "prod_0YV7DES3WPC5J8JD8QTVNZBZNZ")]
    id: String,
    /// Name of the product.
    name: String,
    /// What one of it is called.
    unit_label: String,
    /// Description of the product.
    #[schema(required = true)]
    description: Option<String>,
    /// Whether it is shipped.
    requires_shipping: bool,
    /// Names of options.
    options: Vec<String>,
    /// Category of sales tax.
    #[schema(required = true)]
    tax_category_id: Option<String>,
    /// Code in the merchant's accounts.
    #[schema(required = true)]
    accounting_code: Option<String>,
    /// Accounts in which the sale is recognized.
    #[schema(required = true)]
    recognition: Option<RecognitionView>,
    /// The merchant's own fields.
    #[schema(value_type = Object)]
    custom_fields: Map<String, Value>,
    /// When it was created.
    #[schema(format = DateTime)]
    created_time: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    updated_time: String,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
}

/// Accounts in which a sale is recognized.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Recognition)]
pub(crate) struct RecognitionView {
    /// ID of the debit account.
    #[schema(required = true)]
    debit_account_id: Option<String>,
    /// ID of the credit account.
    #[schema(required = true)]
    credit_account_id: Option<String>,
}

impl ProductView {
    /// Shows a product.
    pub(crate) fn new(product: &Product, addresses: &Addresses) -> Self {
        let recognition = product.recognition.clone();
        let recognition = recognition.map(|Recognition { debit_account, credit_account }| RecognitionView {
            debit_account_id: debit_account,
            credit_account_id: credit_account,
        });
        Self {
            id: product.id.to_string(),
            name: product.name.clone(),
            unit_label: product.unit_label.clone().unwrap_or_else(|| UNIT.to_owned()),
            description: product.description.clone(),
            requires_shipping: product.shippable.unwrap_or(false),
            options: product.options.clone(),
            tax_category_id: product.tax_category.clone(),
            accounting_code: product.accounting_code.clone(),
            recognition,
            custom_fields: product.custom_fields.clone(),
            created_time: time(product.created),
            updated_time: time(product.updated),
            links: vec![addresses.link("self", crate::products::COLLECTION, product.id.as_str())],
        }
    }
}

/// The path in this dialect of a product's field.
pub(crate) fn path(field: Field) -> &'static str {
    match field {
        Field::Metadata => "customFields",
        other => crate::portal_body::path(other),
    }
}
