//! What a customer chose, as it goes from page to page: ids and numbers alone.

use billfold_app::coupons::CouponOrCode;
use billfold_app::subscriptions::{Change, Choices};
use billfold_domain::ids::{IdStyle, PriceId, PromotionCodeId, SubscriptionId, SubscriptionItemId};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::sessions::{FlowDiscount, FlowKind, FlowTarget};
use billfold_domain::subscriptions::MAX_ITEMS;
use billfold_domain::subscriptions::changes::Changes;
use billfold_domain::subscriptions::terms::ItemChange;
use jiff::Timestamp;
use url::form_urlencoded;

use crate::desk::Desk;

const ITEM: &str = "item";
const PRICE: &str = "price";
const QUANTITY: &str = "quantity";
const CODE: &str = "code";

/// One item, as it is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) item: SubscriptionItemId,
    pub(super) price: PriceId,
    pub(super) quantity: u64,
}

/// A promotion code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Code {
    /// As it was typed.
    Word(String),
    /// As it was found.
    Id(PromotionCodeId),
}

/// What a customer chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Selection {
    pub(super) items: Vec<Wanted>,
    pub(super) code: Option<Code>,
}

impl Wanted {
    /// Whether it is something else than what there is.
    fn differs(&self, choices: &Choices) -> bool {
        let current = choices.subscription.value.items.iter().find(|item| item.id == self.item);
        current.is_none_or(|item| item.price != self.price || item.quantity != self.quantity)
    }
}

impl Selection {
    /// Reads a selection from the values of each name; none where it is none.
    pub(super) fn read<'a>(values: impl Fn(&str) -> Vec<&'a str>) -> Option<Self> {
        let (items, prices, quantities) = (values(ITEM), values(PRICE), values(QUANTITY));
        if items.len() != prices.len() || items.len() != quantities.len() || items.len() > MAX_ITEMS {
            return None;
        }
        let wanted = items.iter().zip(prices).zip(quantities).map(|((item, price), quantity)| {
            Some(Wanted {
                item: SubscriptionItemId::parse(item).ok()?,
                price: PriceId::parse(price).ok()?,
                quantity: quantity.parse().ok()?,
            })
        });
        let code = match values(CODE).first().filter(|code| !code.is_empty()) {
            None => None,
            Some(code) => Some(Code::Id(PromotionCodeId::parse(code).ok()?)),
        };
        Some(Self { items: wanted.collect::<Option<_>>()?, code })
    }

    /// What the session's own plan change asks for; none where the session has none of
    /// this subscription.
    pub(super) fn of_flow(desk: &Desk, choices: &Choices) -> Option<Self> {
        let target = target(desk, &choices.subscription.value.id)?;
        let wanted = |asked: &billfold_domain::sessions::FlowItem| {
            let current = choices.subscription.value.items.iter().find(|item| item.id == asked.id);
            Some(Wanted {
                item: asked.id.clone(),
                price: asked.price.clone().or_else(|| current.map(|item| item.price.clone()))?,
                quantity: asked.quantity.or_else(|| current.map(|item| item.quantity))?,
            })
        };
        Some(Self { items: target.items.iter().filter_map(wanted).collect(), code: None })
    }

    /// Whether nothing was chosen.
    pub(super) fn is_empty(&self) -> bool {
        self.items.is_empty() && self.code.is_none()
    }

    /// The places of the items that change, in the order of the command.
    pub(super) fn places(&self, choices: &Choices) -> Vec<usize> {
        let place = |wanted: &Wanted| choices.items.iter().position(|known| known.item.id == wanted.item);
        self.items.iter().filter(|wanted| wanted.differs(choices)).filter_map(place).collect()
    }

    /// The command that it stands for, counted from a time.
    pub(super) fn change(&self, desk: &Desk, choices: &Choices, counted_from: Option<Timestamp>) -> Change {
        let item = |wanted: &Wanted| ItemChange {
            id: Some(wanted.item.clone()),
            price: Some(wanted.price.clone()),
            quantity: Some(wanted.quantity),
            remove: false,
            metadata: MetadataChange::default(),
            fresh: desk.app().next_id(IdStyle::Base62),
        };
        let mut more = granted(desk, &choices.subscription.value.id);
        more.extend(self.code.as_ref().map(|code| match code {
            Code::Word(word) => CouponOrCode::Word(word.clone()),
            Code::Id(id) => CouponOrCode::Code(id.clone()),
        }));
        let changes = Changes {
            items: self.items.iter().filter(|wanted| wanted.differs(choices)).map(item).collect(),
            prorated_at: counted_from,
            ..Changes::default()
        };
        Change { changes, discounts: choices.with_discounts(more), ..Change::default() }
    }

    /// The fields that stand for what of it changes.
    pub(super) fn fields(&self, choices: &Choices) -> Vec<(&'static str, String)> {
        let mut fields = Vec::new();
        for wanted in self.items.iter().filter(|wanted| wanted.differs(choices)) {
            fields.push((ITEM, wanted.item.to_string()));
            fields.push((PRICE, wanted.price.to_string()));
            fields.push((QUANTITY, wanted.quantity.to_string()));
        }
        if let Some(Code::Id(id)) = &self.code {
            fields.push((CODE, id.to_string()));
        }
        fields
    }

    /// The same as a query.
    pub(super) fn query(&self, choices: &Choices) -> String {
        form_urlencoded::Serializer::new(String::new()).extend_pairs(self.fields(choices)).finish()
    }
}

/// What the session's flow says of a subscription's change.
fn target<'a>(desk: &'a Desk, id: &SubscriptionId) -> Option<&'a FlowTarget> {
    let flow = desk.flow()?;
    let is_change = matches!(flow.kind, FlowKind::SubscriptionUpdate | FlowKind::SubscriptionUpdateConfirm);
    flow.target.as_ref().filter(|target| is_change && target.subscription == *id)
}

/// What the merchant takes off in a session that was made for this change.
fn granted(desk: &Desk, id: &SubscriptionId) -> Vec<CouponOrCode> {
    let discounts = target(desk, id)
        .filter(|_| is_confirm_flow(desk))
        .map(|target| target.discounts.as_slice())
        .unwrap_or_default();
    let discount = |discount: &FlowDiscount| match discount {
        FlowDiscount::Coupon(id) => CouponOrCode::Coupon(id.clone()),
        FlowDiscount::Code(id) => CouponOrCode::Code(id.clone()),
    };
    discounts.iter().map(discount).collect()
}

/// Whether the session leads straight to the confirmation of a change.
pub(super) fn is_confirm_flow(desk: &Desk) -> bool {
    desk.flow().is_some_and(|flow| flow.kind == FlowKind::SubscriptionUpdateConfirm)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Option<Selection> {
        Selection::read(|name| pairs.iter().filter(|(known, _)| *known == name).map(|(_, value)| *value).collect())
    }

    #[test]
    fn what_is_no_selection_is_not_read_as_one() {
        let good = [("item", "si_1"), ("price", "price_1"), ("quantity", "2"), ("code", "promo_1")];
        let found = read(&good).unwrap();
        assert_eq!((found.items[0].quantity, found.code.is_some()), (2, true));
        assert!(read(&[]).unwrap().is_empty());
        assert_eq!(read(&[("item", "si_1"), ("price", "price_1"), ("quantity", "-2")]), None);
        assert_eq!(read(&[("item", "si_1"), ("price", "price_1")]), None);
        assert_eq!(read(&[("item", "a b"), ("price", "price_1"), ("quantity", "1")]), None);
        assert_eq!(read(&[("code", "<b>")]), None);
        let many: Vec<_> = [("item", "a"), ("price", "b"), ("quantity", "1")].repeat(MAX_ITEMS + 1);
        assert_eq!(read(&many), None);
    }
}
