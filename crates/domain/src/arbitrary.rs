//! Strategies for property tests: portals as any dialect could have left them.
//!
//! Every field has any value that it can hold, and fields are independent of
//! each other: what one dialect's rules keep apart another one's may combine.

use std::collections::BTreeMap;

use jiff::Timestamp;
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::colors::Color;
use crate::features::{
    AdjustableQuantity, Anchor, Cancel, CancelMode, CancelReason, CustomerDetail, CustomerUpdate, Features, Interval,
    Pause, PauseKind, PauseOption, PaymentMethods, PlanChange, PlanDetail, ProductChoice, Proration, SaveOffer,
    ScheduleCondition, TrialBehavior,
};
use crate::hosts::HostName;
use crate::ids::{Id, PriceId, ProductId};
use crate::links::Link;
use crate::metadata::{Metadata, MetadataChange};
use crate::origins::WebOrigin;
use crate::portals::{LoginPage, Portal};
use crate::slugs::Slug;
use crate::text::Text;

/// The largest quantity that both dialects can say.
const MAX_QUANTITY: u32 = 999_999;

fn id<K: 'static>() -> impl Strategy<Value = Id<K>> {
    "[A-Za-z0-9][A-Za-z0-9_~-]{0,30}".prop_map(Id::stored)
}

fn text<const MAX: usize>() -> impl Strategy<Value = Text<MAX>> {
    "[A-Za-z0-9éß日&=+%\\[\\]\"'<>;,][ A-Za-z0-9éß日&=+%\\[\\]\"'<>;,]{0,20}"
        .prop_map(|text| Text::parse(&text).expect("one line"))
}

fn link() -> impl Strategy<Value = Link> {
    "https?://[a-z]{1,10}\\.example/[a-z0-9]{0,8}(\\?[a-z]=[a-z]&[a-z]=%20)?"
        .prop_map(|text| Link::parse(&text).expect("an address"))
}

fn origins() -> impl Strategy<Value = Vec<WebOrigin>> {
    let origin = "https://[a-z]{1,10}\\.example(:8[0-9]{3})?";
    btree_set(origin, 0..4)
        .prop_map(|origins| origins.iter().map(|text| WebOrigin::parse(text).expect("an origin")).collect())
}

fn color() -> impl Strategy<Value = Color> {
    "[0-9a-fA-F]{6}".prop_map(|text| Color::parse(&text).expect("six digits"))
}

fn slug() -> impl Strategy<Value = Slug> {
    "portal-[a-z0-9]{1,20}".prop_map(|text| Slug::parse(&text).expect("a slug"))
}

fn host() -> impl Strategy<Value = HostName> {
    "[a-z]{1,10}\\.merchant\\.example".prop_map(|text| HostName::parse(&text).expect("a host"))
}

/// Metadata of up to five pairs.
pub fn metadata() -> impl Strategy<Value = Metadata> {
    let pairs = btree_map("[A-Za-z0-9 _.&=+-]{1,40}", "\\PC{1,30}", 0..5);
    pairs.prop_map(|pairs: BTreeMap<String, String>| {
        let mut change = MetadataChange::default();
        for (key, value) in &pairs {
            change.pair(key, Some(value)).expect("a pair");
        }
        change.apply(&Metadata::default()).expect("few pairs")
    })
}

/// Some of the words, none twice, in any order.
fn some_of<T: Copy + std::fmt::Debug + 'static>(words: &'static [T]) -> BoxedStrategy<Vec<T>> {
    subsequence(words.to_vec(), 0..=words.len()).prop_shuffle().boxed()
}

fn one_of<T: Copy + std::fmt::Debug + 'static>(words: &'static [T]) -> BoxedStrategy<T> {
    select(words.to_vec()).boxed()
}

fn time() -> impl Strategy<Value = Timestamp> {
    (0_i64..4_000_000_000_000_000).prop_map(|micros| Timestamp::from_microsecond(micros).expect("a time"))
}

fn pause_options() -> impl Strategy<Value = Vec<PauseOption>> {
    let option = (0..Interval::ALL.len(), 1_u32..=3).prop_map(|(at, count)| (at, count));
    btree_set(option, 0..4).prop_map(|options| {
        let option = |(at, count): (usize, u32)| {
            let interval = Interval::ALL.get(at).copied().unwrap_or(Interval::Day);
            PauseOption { interval, count }
        };
        options.into_iter().map(option).collect()
    })
}

fn choices() -> impl Strategy<Value = Vec<ProductChoice>> {
    let prices = btree_set("price_[a-z0-9]{1,10}", 1..4);
    let quantity = (any::<bool>(), 0..MAX_QUANTITY, option::of(0..MAX_QUANTITY));
    btree_map("prod_[a-z0-9]{1,10}", (prices, quantity), 0..4).prop_map(|choices| {
        let mut list = Vec::new();
        for (product, (prices, (enabled, minimum, maximum))) in choices {
            list.push(ProductChoice {
                product: ProductId::stored(product),
                prices: prices.into_iter().map(PriceId::stored).collect(),
                quantity: AdjustableQuantity { enabled, minimum, maximum },
            });
        }
        list
    })
}

fn cancel() -> impl Strategy<Value = Cancel> {
    let words = (one_of(CancelMode::ALL), one_of(Proration::ALL));
    let feedback = btree_set("fo_[a-z0-9]{1,8}", 0..3);
    let flags = (any::<bool>(), any::<bool>());
    let offer = (option::of(id()), any::<bool>()).prop_map(|(coupon, pause)| SaveOffer { coupon, pause }.if_any());
    (flags, words, some_of(CancelReason::ALL), feedback, offer).prop_map(
        |((enabled, reason_enabled), (mode, proration), reasons, feedback, offer)| Cancel {
            enabled,
            mode,
            proration,
            reason_enabled,
            reasons,
            feedback_options: feedback.into_iter().collect(),
            offer,
        },
    )
}

fn plan_change() -> impl Strategy<Value = PlanChange> {
    let words = (one_of(Proration::ALL), one_of(Anchor::ALL), one_of(TrialBehavior::ALL));
    let lists = (some_of(PlanDetail::ALL), some_of(ScheduleCondition::ALL));
    (any::<bool>(), lists, choices(), words).prop_map(
        |(enabled, (allowed, at_period_end), products, (proration, anchor, trial))| PlanChange {
            enabled,
            allowed,
            products,
            proration,
            anchor,
            at_period_end,
            trial,
        },
    )
}

/// Any features.
pub fn features() -> impl Strategy<Value = Features> {
    let flags = vec(any::<bool>(), 8);
    let pause = (any::<bool>(), one_of(PauseKind::ALL), pause_options());
    let details = some_of(CustomerDetail::ALL);
    let configuration = option::of("pmc_[a-z0-9]{1,8}");
    (flags, configuration, details, cancel(), pause, plan_change()).prop_map(
        |(flags, configuration, allowed, cancel, (pause, kind, options), plan_change)| {
            let flag = |at: usize| flags.get(at).copied().unwrap_or_default();
            Features {
                password_login: flag(0),
                order_address: flag(1),
                payment_methods: PaymentMethods { add: flag(2), update: flag(3), deactivate: flag(4), configuration },
                customer_update: CustomerUpdate { enabled: flag(5), allowed },
                invoice_history: flag(6),
                cancel,
                pause: Pause {
                    enabled: pause,
                    kind,
                    // No dialect leaves a choice of durations without one.
                    options: match kind {
                        PauseKind::IntervalOptions if options.is_empty() => Pause::default_options(),
                        PauseKind::IntervalOptions | PauseKind::Indefinite => options,
                    },
                },
                plan_change,
            }
        },
    )
}

/// Any portal that a dialect could have left, active or not. The organization's
/// default one is always active.
pub fn portal() -> impl Strategy<Value = Portal> {
    let names = (id(), id(), slug(), option::of(host()), option::of(id()));
    let texts = (option::of(text()), option::of(text()));
    let links = vec(option::of(link()), 4);
    let look = (color(), color());
    let flags = (any::<bool>(), any::<bool>(), any::<bool>());
    let rest = (features(), metadata(), time(), 0_i64..1_000_000, origins());
    (names, texts, links, look, flags, rest).prop_map(
        |(names, (name, headline), links, (primary, secondary), flags, rest)| {
            let (id, website, slug, custom_domain, logo) = names;
            let (active, is_default, login) = flags;
            let (features, metadata, created, age_seconds, allowed_origins) = rest;
            let link = |at: usize| links.get(at).cloned().flatten();
            Portal {
                // Every other claim is verified.
                domain_verified: custom_domain.as_ref().filter(|_| login).map(|_| created),
                login_page: LoginPage { enabled: login, token: login.then(|| format!("token-of-{id}")) },
                id,
                name,
                website,
                slug,
                custom_domain,
                active: active || is_default,
                is_default,
                logo,
                primary,
                secondary,
                refund_policy: link(0),
                privacy_policy: link(1),
                terms_of_service: link(2),
                headline,
                return_url: link(3),
                allowed_origins,
                features,
                metadata,
                created,
                updated: created.checked_add(jiff::SignedDuration::from_secs(age_seconds)).unwrap_or(created),
            }
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::portal_changes::{PortalChanges, update};

    proptest! {
        #[test]
        fn a_portal_is_stored_and_read_back_as_it_was(portal in portal()) {
            let stored = serde_json::to_string(&portal).unwrap();
            prop_assert_eq!(serde_json::from_str::<Portal>(&stored).unwrap(), portal);
        }

        #[test]
        fn a_command_that_says_nothing_changes_nothing(portal in portal()) {
            let decision = update(&portal, &PortalChanges::default(), "new", Timestamp::MAX).unwrap();
            prop_assert_eq!(decision.event, None);
            prop_assert_eq!(decision.next, portal);
        }
    }
}
