//! What the demo's portal lets its customers do: everything that there is to see.

use std::sync::Arc;

use billfold_app::coupons::{self, Target};
use billfold_app::portals::{self, Draft};
use billfold_app::promotion_codes::{self, NewPromotionCode};
use billfold_app::{App, Caller, Error, Precondition, Write, surveys};
use billfold_domain::Change;
use billfold_domain::coupons::{CouponChanges, Duration, NewCode, Off};
use billfold_domain::features::{
    AdjustableQuantity, CancelReason, CustomerDetail, Interval, PauseKind, PauseOption, PlanDetail, ProductChoice,
    Proration, SaveOffer, ScheduleCondition,
};
use billfold_domain::ids::{CouponId, IdStyle, PortalId};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_domain::surveys::FeedbackText;

use super::history::Stocked;
use super::{fresh, invalid};

/// A code to try at a change of plan.
pub(super) const PROMOTION_CODE: &str = "SECONDCUP";
/// The most boxes of a plan.
const MOST_BOXES: u32 = 10;

/// Opens every task to the portal's customers.
///
/// # Errors
/// Those of the operations.
pub(super) async fn open(app: &App, caller: &Caller, portal: &PortalId, stock: &[Stocked]) -> Result<(), Error> {
    let stay = coupon(app, caller, ("Thank you for staying", 2_500, Duration::Months(3))).await?;
    let code = coupon(app, caller, ("A second cup", 1_000, Duration::Once)).await?;
    let new = NewPromotionCode {
        coupon: code,
        code: NewCode {
            written: PROMOTION_CODE.to_owned(),
            active: true,
            customer: None,
            expires: None,
            max_redemptions: None,
            first_time_only: false,
            minimum: None,
            metadata: MetadataChange::default(),
        },
    };
    fresh(promotion_codes::create(app, caller, new, Write::plain()).await?)?;
    let text = FeedbackText::parse("I drink tea now").map_err(invalid)?;
    let reason = fresh(surveys::create_option(app, caller, text, Write::plain()).await?)?;
    let choice = |(product, prices): &Stocked| ProductChoice {
        product: product.clone(),
        prices: prices.to_vec(),
        quantity: AdjustableQuantity { enabled: true, minimum: 1, maximum: Some(MOST_BOXES) },
    };
    let month = |count| PauseOption { interval: Interval::Month, count };
    let features = FeatureChanges {
        customer_update: Change::Set(true),
        customer_details: Change::Set(CustomerDetail::ALL.to_vec()),
        cancel_reason: Change::Set(true),
        cancel_reasons: Change::Set(CancelReason::defaults()),
        cancel_feedback: Change::Set(vec![reason.value.id.as_str().to_owned()]),
        cancel_offer: Change::Set(SaveOffer { coupon: Some(stay), pause: true }),
        pause: Change::Set(true),
        pause_kind: Change::Set(PauseKind::IntervalOptions),
        pause_options: Change::Set([1, 2, 3].map(month).to_vec()),
        plan_change: Change::Set(true),
        plan_details: Change::Set(PlanDetail::ALL.to_vec()),
        plan_products: Change::Set(stock.iter().map(choice).collect()),
        plan_proration: Change::Set(Proration::AlwaysInvoice),
        plan_at_period_end: Change::Set(ScheduleCondition::ALL.to_vec()),
        ..FeatureChanges::default()
    };
    let changes = PortalChanges { features, ..PortalChanges::default() };
    let draft: Draft = Arc::new(move |_| changes.clone());
    let write = Write::when(Precondition::Exists);
    portals::save(app, caller, portals::Target::Existing(portal.clone()), draft, write).await?;
    Ok(())
}

async fn coupon(app: &App, caller: &Caller, terms: (&'static str, u32, Duration)) -> Result<CouponId, Error> {
    let (name, hundredths, duration) = terms;
    let draft: coupons::Draft = Arc::new(move |_| CouponChanges {
        name: Change::Set(name.to_owned()),
        off: Change::Set(Off::Percent(hundredths)),
        duration: Change::Set(duration),
        ..CouponChanges::default()
    });
    let target = Target::New(IdStyle::Base62);
    Ok(fresh(coupons::save(app, caller, target, draft, Write::plain()).await?)?.coupon.value.id)
}
