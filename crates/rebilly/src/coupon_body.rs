//! A coupon as clients write it.

use billfold_domain::coupons::{
    Coupon, CouponChanges, Duration, MAX_INVOICES, MAX_REDEMPTIONS, MAX_RESTRICTED, Off, WHOLE_PERCENT,
};
use billfold_domain::currency::Currency;
use billfold_domain::ids::{CustomerId, Id, PriceId, ProductId};
use billfold_domain::text;
use billfold_domain::{Change, Field, Rule};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Map, Number, Value};
use utoipa::ToSchema;

use crate::amounts;
use crate::coupon_view::{CouponDiscount, CouponRestriction, discounts_per_redemption, issued};
use crate::faults::Faults;
use crate::members::{Kind, Member, checked, objects};
use crate::portal_view::time;

/// The most characters of a coupon's description.
const MAX_DESCRIPTION_CHARS: usize = 255;
/// The kinds of restriction that this dialect knows and this service does not keep.
const NOT_OFFERED: &[&str] = &[
    "paid-by-time",
    "restrict-to-bxgy",
    "restrict-to-countries",
    "restrict-to-customer-tags",
    "restrict-to-exclusive-application",
    "restrict-to-invoices",
    "restrict-to-subscriptions",
];

/// A coupon to write: what is left out takes its default. Read-only members and
/// unknown ones are accepted and ignored, so that what was read can be written back.
/// What a coupon takes off, how often and of what cannot change once it was
/// redeemed.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CouponBody {
    /// How much it takes off.
    #[serde(default)]
    #[schema(value_type = CouponDiscount, required = true)]
    discount: Member<Map<String, Value>>,
    /// What restricts it; every type once at the most.
    #[serde(default)]
    #[schema(value_type = Vec<CouponRestriction>, max_items = 8)]
    restrictions: Member<Entries>,
    /// What customers read. One line.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 255, pattern = r"^[A-Za-z0-9 ]*[A-Za-z0-9][A-Za-z0-9 ]*$", example = "Ten off")]
    description: Member<String>,
    /// From when it can be redeemed.
    #[serde(default)]
    #[schema(value_type = String, required = true, format = DateTime, example = "2026-01-01T00:00:00+00:00")]
    issued_time: Member<String>,
    /// When it can no longer be redeemed.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime, example = "2100-01-01T00:00:00+00:00")]
    expired_time: Member<String>,
}

/// A list of objects.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub(crate) struct Entries(pub(crate) Vec<Map<String, Value>>);

impl Kind for Entries {
    const WORDS: &'static str = "a list of objects";

    fn fits(value: &Value) -> bool {
        value.as_array().is_some_and(|items| items.iter().all(Value::is_object))
    }
}

objects!(CouponBody);

/// A body whose members were checked; a value that was faulty is left out.
#[derive(Clone, Debug)]
pub(crate) struct CouponDraft {
    off: Off,
    restrictions: Restrictions,
    description: Option<String>,
    issued: Option<Timestamp>,
    expired: Option<Timestamp>,
}

/// What restricts a coupon.
#[derive(Clone, Debug, Default)]
struct Restrictions {
    discounts: Option<u32>,
    total: Option<u64>,
    per_customer: Option<u64>,
    plans: Vec<PriceId>,
    products: Vec<ProductId>,
    customers: Vec<CustomerId>,
    minimum: Option<(i64, Currency)>,
    maximum: Option<(i64, Currency)>,
}

impl CouponDraft {
    /// Reads a body.
    pub(crate) fn read(body: Value, faults: &mut Faults) -> Self {
        let body = Member::<CouponBody>::whole(body, faults).unwrap_or_default();
        let discount = body.discount.required("discount", faults);
        let restrictions = body.restrictions.optional("restrictions", faults).unwrap_or_default();
        let description = body.description.nullable("description", faults);
        let issued = body.issued_time.required("issuedTime", faults);
        let expired = body.expired_time.nullable("expiredTime", faults);
        let line = |t: &String| text::check(t, MAX_DESCRIPTION_CHARS).map(|()| t.clone());
        Self {
            // What is at fault is not going to be kept: it stands for any, so that what
            // is stored is asked about the rest.
            off: discount.and_then(|members| off(&members, faults)).unwrap_or(Off::Percent(WHOLE_PERCENT)),
            restrictions: Restrictions::read(&restrictions.0, faults),
            description: checked(description, "description", faults, line),
            issued: checked(issued, "issuedTime", faults, |t| moment(t)),
            expired: checked(expired, "expiredTime", faults, |t| moment(t)),
        }
    }

    /// What the draft changes. What the coupon shows already stays as it is, even
    /// where this dialect shows it coarser than it is.
    pub(crate) fn changes(&self, current: Option<&Coupon>) -> CouponChanges {
        let Restrictions { discounts, total, per_customer, plans, products, customers, minimum, maximum } =
            &self.restrictions;
        let shown = |wanted: Option<Timestamp>, shown: Option<String>| shown.is_some() && wanted.map(time) == shown;
        let same_count = current.is_some_and(|coupon| discounts_per_redemption(coupon.duration) == *discounts);
        let same_start = shown(self.issued, current.map(issued));
        let same_end = shown(self.expired, current.and_then(|coupon| coupon.redeem_by).map(time));
        CouponChanges {
            name: Change::set_or_clear(self.description.clone()),
            off: Change::Set(self.off),
            duration: match discounts {
                _ if same_count => Change::Keep,
                None => Change::Set(Duration::Forever),
                Some(count) => Change::Set(Duration::of_invoices(*count)),
            },
            products: Change::Set(products.clone()),
            prices: Change::Set(plans.clone()),
            customers: Change::Set(customers.clone()),
            max_redemptions: Change::set_or_clear(*total),
            max_per_customer: Change::set_or_clear(*per_customer),
            minimum: Change::set_or_clear(*minimum),
            maximum: Change::set_or_clear(*maximum),
            redeem_from: if same_start { Change::Keep } else { Change::set_or_clear(self.issued) },
            redeem_by: if same_end { Change::Keep } else { Change::set_or_clear(self.expired) },
            ..CouponChanges::default()
        }
    }
}

/// A time of RFC 3339.
pub(crate) fn moment(text: &str) -> Result<Timestamp, Rule> {
    let time: Timestamp = text.parse().map_err(|_| Rule::TimeForm)?;
    Timestamp::from_microsecond(time.as_microsecond()).map_err(|_| Rule::TimeForm)
}

fn word<'a>(members: &'a Map<String, Value>, name: &str, path: &str, faults: &mut Faults) -> Option<&'a str> {
    match members.get(name) {
        None => faults.rule(&format!("{path}.{name}"), &Rule::Required),
        Some(Value::String(text)) => return Some(text),
        Some(_) => faults.say(&format!("{path}.{name}"), "must be a string"),
    }
    None
}

fn number<'a>(members: &'a Map<String, Value>, name: &str, path: &str, faults: &mut Faults) -> Option<&'a Number> {
    match members.get(name) {
        None => faults.rule(&format!("{path}.{name}"), &Rule::Required),
        Some(Value::Number(number)) => return Some(number),
        Some(_) => faults.say(&format!("{path}.{name}"), "must be a number"),
    }
    None
}

fn off(members: &Map<String, Value>, faults: &mut Faults) -> Option<Off> {
    const PATH: &str = "discount";
    match members.get("context") {
        None => {}
        Some(Value::String(context)) if context == "items" => {}
        Some(_) => faults.say("discount.context", "must be 'items': shipping is not charged here"),
    }
    match word(members, "type", PATH, faults)? {
        "fixed" => money(members, PATH, faults).map(|(minor, currency)| Off::Amount { minor, currency }),
        "percent" => {
            let value = number(members, "value", PATH, faults)?;
            checked(Some(value), "discount.value", faults, |value| hundredths(value)).map(Off::Percent)
        }
        _ => {
            faults.say("discount.type", "must be fixed or percent");
            None
        }
    }
}

/// An amount above nothing and its currency.
fn money(members: &Map<String, Value>, path: &str, faults: &mut Faults) -> Option<(i64, Currency)> {
    let currency = word(members, "currency", path, faults);
    let currency = checked(currency, &format!("{path}.currency"), faults, |code| Currency::parse(code));
    let amount = number(members, "amount", path, faults);
    let currency = currency?;
    let least = |minor| if minor > 0 { Ok((minor, currency)) } else { Err(Rule::TooSmall) };
    checked(amount, &format!("{path}.amount"), faults, |amount| amounts::read(amount, currency).and_then(least))
}

/// A percentage with two decimals at the most, in hundredths of a per cent.
fn hundredths(number: &Number) -> Result<u32, Rule> {
    let text = number.to_string();
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let part = part.trim_end_matches('0');
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if part.len() > 2 || !digits(whole) || !digits(part) {
        return Err(Rule::DecimalForm { max_decimals: 2 });
    }
    let range = || Rule::OutOfRange { min: 0, max: 100 };
    let hundredths = format!("{whole}{part:0<2}").parse::<u32>().map_err(|_| range())?;
    if (1..=WHOLE_PERCENT).contains(&hundredths) { Ok(hundredths) } else { Err(range()) }
}

fn quantity(members: &Map<String, Value>, most: u64, path: &str, faults: &mut Faults) -> Option<u64> {
    let given = number(members, "quantity", path, faults)?;
    let quantity = given.as_u64().filter(|quantity| (1..=most).contains(quantity));
    if quantity.is_none() {
        faults.say(&format!("{path}.quantity"), format!("must be a whole number between 1 and {most}"));
    }
    quantity
}

/// A list of ids, none of them twice.
fn ids<K>(members: &Map<String, Value>, name: &str, path: &str, faults: &mut Faults) -> Vec<Id<K>> {
    let path = format!("{path}.{name}");
    let texts = match members.get(name) {
        None => {
            faults.rule(&path, &Rule::Required);
            return Vec::new();
        }
        Some(value) if <Vec<String> as Kind>::fits(value) => {
            value.as_array().into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>()
        }
        Some(_) => {
            faults.say(&path, format!("must be {}", <Vec<String> as Kind>::WORDS));
            return Vec::new();
        }
    };
    if texts.is_empty() {
        faults.rule(&path, &Rule::Empty);
    }
    if texts.len() > MAX_RESTRICTED {
        faults.rule(&path, &Rule::TooMany { max_entries: MAX_RESTRICTED });
        return Vec::new();
    }
    let mut ids: Vec<Id<K>> = Vec::new();
    for text in texts {
        match Id::parse(text) {
            Ok(id) if ids.iter().any(|known| known.as_str() == id.as_str()) => faults.rule(&path, &Rule::Duplicate),
            Ok(id) => ids.push(id),
            Err(_) => faults.rule(&path, &Rule::Missing),
        }
    }
    ids
}

/// A quantity below which nothing is taken off: one or none.
fn no_minimum_quantity(members: &Map<String, Value>, path: &str, faults: &mut Faults) {
    let is_one = |value: &Value| value.as_u64() == Some(1);
    if !members.get("minimumQuantity").is_none_or(is_one) {
        faults.say(&format!("{path}.minimumQuantity"), "must be 1: larger quantities are not asked for here");
    }
}

impl Restrictions {
    fn read(entries: &[Map<String, Value>], faults: &mut Faults) -> Self {
        let mut all = Self::default();
        let mut seen: Vec<&str> = Vec::new();
        for (at, members) in entries.iter().enumerate() {
            let path = format!("restrictions.{at}");
            let Some(kind) = word(members, "type", &path, faults) else { continue };
            if seen.contains(&kind) {
                faults.rule(&format!("{path}.type"), &Rule::Duplicate);
                continue;
            }
            seen.push(kind);
            all.add(kind, members, &path, faults);
        }
        all
    }

    fn add(&mut self, kind: &str, members: &Map<String, Value>, path: &str, faults: &mut Faults) {
        match kind {
            "discounts-per-redemption" => {
                let count = quantity(members, MAX_INVOICES.into(), path, faults);
                self.discounts = count.and_then(|count| u32::try_from(count).ok());
            }
            "total-redemptions" => self.total = quantity(members, MAX_REDEMPTIONS, path, faults),
            "redemptions-per-customer" => self.per_customer = quantity(members, MAX_REDEMPTIONS, path, faults),
            "restrict-to-plans" => {
                self.plans = ids(members, "planIds", path, faults);
                no_minimum_quantity(members, path, faults);
            }
            "restrict-to-products" => {
                self.products = ids(members, "productIds", path, faults);
                no_minimum_quantity(members, path, faults);
            }
            "restrict-to-customers" => self.customers = ids(members, "customerIds", path, faults),
            "minimum-order-amount" => self.minimum = money(members, path, faults),
            "maximum-order-amount" => self.maximum = money(members, path, faults),
            known if NOT_OFFERED.contains(&known) => {
                faults.say(&format!("{path}.type"), format!("'{known}' is not offered here"));
            }
            _ => faults.rule(&format!("{path}.type"), &Rule::UnknownChoice),
        }
    }
}

/// The path in this dialect of a coupon's field.
pub(crate) fn path(field: Field) -> &'static str {
    match field {
        Field::Off => "discount",
        Field::Amount => "discount.amount",
        Field::Duration | Field::CouponProduct(_) | Field::CouponRestriction | Field::MaxRedemptions => "restrictions",
        Field::RedeemBy => "expiredTime",
        Field::Name => "description",
        other => crate::portal_body::path(other),
    }
}

#[cfg(test)]
mod tests {
    use billfold_domain::coupons::create;
    use billfold_domain::ids::{CouponId, OrganizationId};
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::coupon_view::CouponView;
    use crate::links::Addresses;

    fn now() -> Timestamp {
        "2026-11-21T10:20:30.123456Z".parse().unwrap()
    }

    fn shown(coupon: &Coupon) -> Value {
        let addresses = Addresses::new("https://billing.test", &OrganizationId::stored("org_1"));
        serde_json::to_value(CouponView::new(coupon, &addresses, now())).unwrap()
    }

    fn faults_of(body: Value) -> Vec<(String, String)> {
        let mut faults = Faults::default();
        CouponDraft::read(body, &mut faults);
        faults.pairs()
    }

    #[test]
    fn every_fault_of_a_coupon_is_named() {
        let pair = |(a, b): (&str, &str)| (a.to_owned(), b.to_owned());
        let body = json!({
            "discount": { "type": "fixed", "amount": 0, "currency": "EUR", "context": "shipping" },
            "restrictions": [
                { "type": "total-redemptions", "quantity": 0 },
                { "type": "total-redemptions", "quantity": 1 },
                { "type": "restrict-to-plans", "planIds": ["a", "a"], "minimumQuantity": 2 },
                { "type": "restrict-to-countries", "countries": ["CH"] },
                { "type": "nothing" }, {},
                { "type": "minimum-order-amount", "amount": "5", "currency": "XXZ" },
                { "type": "restrict-to-customers", "customerIds": [] },
            ],
            "description": "",
            "expiredTime": "tomorrow",
        });
        let expected = [
            ("issuedTime", "is required"),
            ("discount.context", "must be 'items': shipping is not charged here"),
            ("discount.amount", "is less than the least amount of its currency"),
            ("restrictions.0.quantity", "must be a whole number between 1 and 2147483647"),
            ("restrictions.1.type", "must not repeat an entry"),
            ("restrictions.2.planIds", "must not repeat an entry"),
            ("restrictions.2.minimumQuantity", "must be 1: larger quantities are not asked for here"),
            ("restrictions.3.type", "'restrict-to-countries' is not offered here"),
            ("restrictions.4.type", "must be one of the allowed values"),
            ("restrictions.5.type", "is required"),
            ("restrictions.6.currency", "must be a three-letter currency code"),
            ("restrictions.6.amount", "must be a number"),
            ("restrictions.7.customerIds", "must not be empty"),
            ("description", "must not be empty"),
            ("expiredTime", "must be a time (RFC 3339)"),
        ];
        assert_eq!(faults_of(body), expected.map(pair).to_vec());
        for (value, good) in [
            ("0.01", true),
            ("33.33", true),
            ("100", true),
            ("100.01", false),
            ("0", false),
            ("1.234", false),
            ("-5", false),
        ] {
            let value: Number = serde_json::from_str(value).unwrap();
            assert_eq!(hundredths(&value).is_ok(), good, "{value}");
        }
    }

    fn some_coupon() -> impl Strategy<Value = Coupon> {
        let euro = || Currency::parse("eur").unwrap();
        let yen = || Currency::parse("jpy").unwrap();
        let off = prop_oneof![
            (1_u32..=10_000).prop_map(Off::Percent),
            (1_i64..=99_999_999).prop_map(move |minor| Off::Amount { minor, currency: euro() }),
            (1_i64..=99_999_999).prop_map(move |minor| Off::Amount { minor, currency: yen() }),
        ];
        let duration = prop_oneof![
            Just(Duration::Once),
            (2_u32..=1_000).prop_map(Duration::Invoices),
            (1_u32..=600).prop_map(Duration::Months),
            Just(Duration::Forever),
        ];
        let limits = (
            prop::option::of(1_u64..=2_147_483_647),
            prop::option::of(1_u64..100),
            prop::option::of(1_i64..=99_999_999),
            prop::option::of(1_i64..1_000_000_000_000_i64),
        );
        let lists = (any::<bool>(), any::<bool>(), any::<bool>(), prop::option::of("[A-Za-z ]{0,20}[A-Za-z]"));
        (off, duration, limits, lists).prop_map(move |(off, duration, (total, each, least, later), lists)| {
            let (products, prices, customers, name) = lists;
            let by = later.map(|micros| now() + jiff::SignedDuration::from_micros(micros));
            let changes = CouponChanges {
                name: Change::set_or_clear(name),
                off: Change::Set(off),
                duration: Change::Set(duration),
                products: Change::Set(if products { vec![ProductId::stored("prod_1")] } else { Vec::new() }),
                prices: Change::Set(if prices { vec![PriceId::stored("a"), PriceId::stored("b")] } else { Vec::new() }),
                customers: Change::Set(if customers { vec![CustomerId::stored("cus_1")] } else { Vec::new() }),
                max_redemptions: Change::set_or_clear(total),
                max_per_customer: Change::set_or_clear(each),
                minimum: Change::set_or_clear(least.map(|minor| (minor, Currency::parse("eur").unwrap()))),
                redeem_by: Change::set_or_clear(by),
                ..CouponChanges::default()
            };
            let coupon = create(&CouponId::stored("cpn_1"), &changes, now()).unwrap().next;
            Coupon { times_redeemed: 3, ..coupon }
        })
    }

    proptest! {
        #[test]
        fn reading_and_writing_back_changes_nothing(coupon in some_coupon()) {
            let mut faults = Faults::default();
            let draft = CouponDraft::read(shown(&coupon), &mut faults);
            prop_assert_eq!(faults.pairs(), Vec::new());
            // Long after, when it has expired too.
            let later = Timestamp::MAX;
            let decision = billfold_domain::coupons::update(&coupon, &draft.changes(Some(&coupon)), later).unwrap();
            prop_assert_eq!(decision.next, coupon);
        }
    }
}
