//! The promise of this dialect: reading a portal and writing back what was
//! read changes nothing, whatever the portal is.

use billfold_domain::arbitrary::portal;
use billfold_domain::features::SaveOffer;
use billfold_domain::ids::{CouponId, OrganizationId};
use billfold_domain::portal_changes::update;
use billfold_domain::portals::Portal;
use jiff::SignedDuration;
use proptest::prelude::*;
use serde_json::json;

use crate::faults::Faults;
use crate::links::Addresses;
use crate::portal_body::PortalDraft;
use crate::portal_view::BillingPortal;

fn written_back(portal: &Portal, edit: impl FnOnce(&mut serde_json::Value)) -> Portal {
    let addresses = Addresses::new("https://billing.test", &OrganizationId::stored("org_1"));
    let mut shown = serde_json::to_value(BillingPortal::new(portal, &addresses)).unwrap();
    edit(&mut shown);
    let mut faults = Faults::default();
    let draft = PortalDraft::read(shown, &mut faults);
    assert_eq!(faults.pairs(), []);
    let later = portal.updated + SignedDuration::from_secs(1);
    update(portal, &draft.changes(Some(portal)), "another token", later).unwrap().next
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reading_and_writing_back_changes_nothing(portal in portal()) {
        prop_assert_eq!(written_back(&portal, |_| {}), portal);
    }

    #[test]
    fn a_change_of_one_field_leaves_all_that_this_dialect_cannot_say(portal in portal(), cancel in any::<bool>()) {
        let next = written_back(&portal, |shown| shown["features"]["orderCancel"] = json!(cancel));
        let mut expected = portal.clone();
        expected.features.cancel.enabled = cancel;
        expected.updated = next.updated;
        prop_assert_eq!(next, expected);
    }

    #[test]
    fn a_save_offer_stays_unless_it_is_named(portal in portal(), coupon in "[A-Z]{1,10}") {
        let unnamed = written_back(&portal, |shown| {
            shown["features"].as_object_mut().unwrap().remove("saveOffer");
        });
        prop_assert_eq!(&unnamed, &portal);
        let gone = written_back(&portal, |shown| shown["features"]["saveOffer"] = json!(null));
        prop_assert_eq!(gone.features.cancel.offer, None);
        let named = written_back(&portal, |shown| shown["features"]["saveOffer"] = json!({ "couponId": coupon }));
        let offer = SaveOffer { coupon: Some(CouponId::stored(coupon)), pause: false };
        prop_assert_eq!(named.features.cancel.offer, Some(offer));
    }

    #[test]
    fn a_slug_that_is_changed_alone_does_not_change_the_name_that_is_shown(portal in portal(), slug in "another-[a-z0-9]{1,20}") {
        let addresses = Addresses::new("https://billing.test", &OrganizationId::stored("org_1"));
        let show = |portal: &Portal| serde_json::to_value(BillingPortal::new(portal, &addresses)).unwrap();
        let next = written_back(&portal, |shown| shown["slug"] = json!(slug));
        prop_assert_eq!(&show(&next)["name"], &show(&portal)["name"]);
        prop_assert_eq!(&show(&next)["slug"], &json!(slug));
    }
}
