//! Changes of an order's items, as clients write them.

use billfold_app::App;
use billfold_app::subscriptions::{Change, Timing};
use billfold_domain::features::{Proration, ScheduleCondition};
use billfold_domain::subscriptions::Subscription;
use billfold_domain::subscriptions::changes::{Changes, TrialChange};
use billfold_domain::{Rule, periods};
use jiff::Timestamp;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::cancellations::choice;
use crate::coupon_body::moment;
use crate::faults::Faults;
use crate::members::{Member, objects};
use crate::order_body::{OrderItemBody, Wanted, item_changes, wanted};
use crate::order_terms::refuse_unkept_of_items;
use crate::unkept::{self, Idle};

/// Changes of the items of an order. Unknown members are ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ItemsChangeBody {
    /// All items from now on: what is left out is removed.
    #[serde(default)]
    #[schema(value_type = Vec<OrderItemBody>, required = true, min_items = 1, max_items = 20)]
    items: Member<Vec<OrderItemBody>>,
    /// What becomes of the running period and of a trial: `resetToRecurring` (or
    /// `reset`) begins a new period, `retainRecurring` (or `retain`) ends a trial and
    /// keeps a period, `retainTrialThenRecurring` keeps both.
    #[serde(default)]
    #[schema(value_type = RenewalPolicy, required = true)]
    renewal_policy: Member<String>,
    /// Whether unused time is credited and the rest of the period charged.
    #[serde(default)]
    #[schema(value_type = bool, required = true)]
    prorated: Member<bool>,
    /// When the change takes effect: a time that has passed within the running
    /// period, from which unused time is counted, or the end of that period; or `now`,
    /// `next-service-period`, or `auto`, which waits for the end of the period where
    /// the order becomes cheaper or its interval shorter.
    #[serde(default)]
    #[schema(value_type = String)]
    effective_time: Member<String>,
    /// Whether the order is shown as it would be, with the invoice that would come, and
    /// not changed.
    #[serde(default)]
    #[schema(value_type = bool)]
    preview: Member<bool>,
    /// Whether a trial goes on, for `retain`.
    #[serde(default)]
    #[schema(value_type = bool)]
    keep_trial: Member<bool>,
}

objects!(ItemsChangeBody);

/// What becomes of the running period and of a trial.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ToSchema)]
#[schema(rename_all = "camelCase")]
pub(crate) enum RenewalPolicy {
    /// A new period begins.
    ResetToRecurring,
    /// The period goes on, a trial ends.
    RetainRecurring,
    /// The period and a trial go on.
    RetainTrialThenRecurring,
    /// An older word for the first.
    Reset,
    /// An older word for the second, or with `keepTrial` for the third.
    Retain,
}

impl RenewalPolicy {
    const ALL: [(&'static str, Self); 5] = [
        ("resetToRecurring", Self::ResetToRecurring),
        ("retainRecurring", Self::RetainRecurring),
        ("retainTrialThenRecurring", Self::RetainTrialThenRecurring),
        ("reset", Self::Reset),
        ("retain", Self::Retain),
    ];
}

/// When a change takes effect, as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Effect {
    Now,
    NextPeriod,
    Auto,
    At(Timestamp),
}

/// A change whose members were checked.
#[derive(Clone, Debug)]
pub(crate) struct ItemsChange {
    wanted: Vec<Wanted>,
    policy: RenewalPolicy,
    prorated: bool,
    effect: Effect,
    /// Whether it is only shown.
    pub(crate) is_preview: bool,
}

impl ItemsChange {
    /// Reads a change.
    pub(crate) fn read(body: serde_json::Value, faults: &mut Faults) -> Self {
        refuse_unkept_of_items(&body, faults);
        let ignores = "must be false: renewalPolicy says what becomes of a trial";
        unkept::refuse(&body, ("", None), &[("ignoreRecurring", Idle::No, ignores)], faults);
        let body = Member::<ItemsChangeBody>::whole(body, faults).unwrap_or_default();
        let items = body.items.required("items", faults);
        let keeps_trial = body.keep_trial.optional("keepTrial", faults).unwrap_or(false);
        let policy = match body.renewal_policy {
            Member::Absent => {
                faults.rule("renewalPolicy", &Rule::Required);
                None
            }
            said => choice(said, "renewalPolicy", &RenewalPolicy::ALL, faults),
        };
        let policy = match policy.unwrap_or(RenewalPolicy::RetainRecurring) {
            RenewalPolicy::Reset => RenewalPolicy::ResetToRecurring,
            RenewalPolicy::Retain if keeps_trial => RenewalPolicy::RetainTrialThenRecurring,
            RenewalPolicy::Retain => RenewalPolicy::RetainRecurring,
            policy => policy,
        };
        let effect = body.effective_time.nullable("effectiveTime", faults);
        let effect = match effect.as_deref() {
            None | Some("now") => Effect::Now,
            Some("next-service-period") => Effect::NextPeriod,
            Some("auto") => Effect::Auto,
            Some(text) => match moment(text) {
                Ok(at) => Effect::At(at),
                Err(_) => {
                    faults.say("effectiveTime", "must be a time (RFC 3339), now, next-service-period or auto");
                    Effect::Now
                }
            },
        };
        Self {
            wanted: items.map(|items| wanted(items, faults)).unwrap_or_default(),
            policy,
            prorated: body.prorated.required("prorated", faults).unwrap_or(false),
            effect,
            is_preview: body.preview.optional("preview", faults).unwrap_or(false),
        }
    }

    /// What it changes of an order at this time.
    pub(crate) fn command(&self, app: &App, current: &Subscription, now: Timestamp, faults: &mut Faults) -> Change {
        let (timing, prorated_at) = match self.effect {
            Effect::Now => (Timing::Now, None),
            Effect::NextPeriod => (Timing::AtPeriodEnd, None),
            Effect::Auto => {
                let conditions = [ScheduleCondition::DecreasingItemAmount, ScheduleCondition::ShorteningInterval];
                (Timing::AtPeriodEndIf(conditions.to_vec()), None)
            }
            Effect::At(at) if periods::whole_second(at) == current.period.end => (Timing::AtPeriodEnd, None),
            Effect::At(at) if at > now => {
                faults.say("effectiveTime", "must have passed, or be the end of the current period");
                (Timing::Now, None)
            }
            Effect::At(at) if periods::whole_second(at) == periods::whole_second(now) => (Timing::Now, None),
            Effect::At(at) => (Timing::Now, Some(at)),
        };
        // What waits for the end of the period needs none of its own.
        let restarts = self.policy == RenewalPolicy::ResetToRecurring && timing != Timing::AtPeriodEnd;
        let changes = Changes {
            items: item_changes(app, &self.wanted, &current.items),
            replaces_items: true,
            proration: if self.prorated { Proration::CreateProrations } else { Proration::None },
            prorated_at,
            restarts,
            trial: match self.policy {
                RenewalPolicy::RetainTrialThenRecurring => TrialChange::Keep,
                _ if timing == Timing::AtPeriodEnd => TrialChange::Keep,
                _ => TrialChange::EndNow,
            },
            ..Changes::default()
        };
        Change { changes, timing, ..Change::default() }
    }
}
