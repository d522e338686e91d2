//! Save offers: what a customer who is about to cancel is offered, and what it
//! said to that.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::features::{SaveOffer, words};
use crate::ids::{CancellationId, CouponId, CustomerId, DiscountId, OfferAnswerId, PauseId, SessionId, SubscriptionId};

words! {
    /// What a customer said to an offer.
    OfferOutcome {
        /// It took it.
        Accepted = "accepted",
        /// It cancelled with the offer before its eyes.
        Declined = "declined",
    }
}

/// What a customer took of an offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Taken {
    /// The coupon, as this discount.
    Coupon {
        /// The coupon.
        coupon: CouponId,
        /// The discount that it made.
        discount: DiscountId,
    },
    /// The pause.
    Pause(PauseId),
}

/// What a customer said to an offer. It is kept for as long as the customer, so that
/// nobody is offered twice what it took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferAnswer {
    /// Its id.
    pub id: OfferAnswerId,
    /// The customer.
    pub customer: CustomerId,
    /// The subscription that was to be cancelled.
    pub subscription: SubscriptionId,
    /// The session in which it was said.
    pub session: SessionId,
    /// What was offered.
    pub offer: SaveOffer,
    /// What the customer said.
    pub outcome: OfferOutcome,
    /// What it took.
    pub taken: Option<Taken>,
    /// The cancellation that it chose in place of the offer.
    pub cancellation: Option<CancellationId>,
    /// When it was said, by the clock that the subscription lives by.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
}

/// What is offered to a customer who wants to cancel: what its session was made with
/// before what its portal offers; none where it took that before.
///
/// A portal's offer is taken once, whatever it is by then. The coupon of a session
/// was chosen for this customer: it is offered unless it was taken already.
pub fn standing(
    of_portal: Option<&SaveOffer>,
    of_session: Option<&CouponId>,
    answers: &[OfferAnswer],
) -> Option<SaveOffer> {
    let mut taken = answers.iter().filter_map(|answer| answer.taken.as_ref());
    let was_taken = |wanted: &CouponId| {
        answers.iter().any(|answer| matches!(&answer.taken, Some(Taken::Coupon { coupon, .. }) if coupon == wanted))
    };
    let linked = of_session.filter(|coupon| !was_taken(coupon));
    let own = of_portal.filter(|_| taken.next().is_none());
    let coupon = linked.or(own.and_then(|offer| offer.coupon.as_ref())).cloned();
    SaveOffer { coupon, pause: own.is_some_and(|offer| offer.pause) }.if_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn coupon(id: &str) -> CouponId {
        CouponId::stored(id)
    }

    fn took(taken: Taken) -> OfferAnswer {
        OfferAnswer {
            id: OfferAnswerId::stored("ofa_1"),
            customer: CustomerId::stored("cus_1"),
            subscription: SubscriptionId::stored("sub_1"),
            session: SessionId::stored("bps_1"),
            offer: SaveOffer::default(),
            outcome: OfferOutcome::Accepted,
            taken: Some(taken),
            cancellation: None,
            created: Timestamp::UNIX_EPOCH,
        }
    }

    fn took_coupon(id: &str) -> OfferAnswer {
        took(Taken::Coupon { coupon: coupon(id), discount: DiscountId::stored("di_1") })
    }

    #[test]
    fn the_coupon_of_a_session_goes_before_that_of_the_portal() {
        let portal = SaveOffer { coupon: Some(coupon("PORTAL")), pause: true };
        let shown = standing(Some(&portal), Some(&coupon("LINK")), &[]).unwrap();
        assert_eq!(shown, SaveOffer { coupon: Some(coupon("LINK")), pause: true });
        assert_eq!(standing(Some(&portal), None, &[]), Some(portal));
        assert_eq!(standing(None, None, &[]), None);
    }

    #[test]
    fn what_was_taken_is_not_offered_again() {
        let portal = SaveOffer { coupon: Some(coupon("PORTAL")), pause: true };
        let other = SaveOffer { coupon: Some(coupon("NEW")), pause: true };
        for answer in [took_coupon("PORTAL"), took(Taken::Pause(PauseId::stored("sub_pau_1")))] {
            assert_eq!(standing(Some(&portal), None, std::slice::from_ref(&answer)), None);
            // Another coupon on the portal is the same offer again.
            assert_eq!(standing(Some(&other), None, &[answer]), None);
        }
        // A coupon that was chosen for this customer is another offer.
        let linked = standing(Some(&portal), Some(&coupon("LINK")), &[took_coupon("PORTAL")]);
        assert_eq!(linked, Some(SaveOffer { coupon: Some(coupon("LINK")), pause: false }));
        assert_eq!(standing(Some(&portal), Some(&coupon("LINK")), &[took_coupon("LINK")]), None);
    }

    #[test]
    fn what_was_declined_can_be_offered_again() {
        let portal = SaveOffer { coupon: Some(coupon("PORTAL")), pause: false };
        let declined = OfferAnswer { outcome: OfferOutcome::Declined, taken: None, ..took_coupon("PORTAL") };
        assert_eq!(standing(Some(&portal), None, &[declined]), Some(portal));
    }
}
