//! The task that a session leads into, as this dialect shows it.

use billfold_domain::sessions::{AfterCompletion, Flow, FlowDiscount, FlowItem, FlowKind, FlowTarget};

use super::{
    AfterCompletionKind, AfterCompletionView, CancelFlowView, ConfirmFlowView, CouponOfferView, Empty,
    FlowDiscountView, FlowItemView, FlowView, HostedConfirmationView, RedirectView, RetentionKind, RetentionView,
    SubscriptionFlowView,
};
use crate::words::Word;

/// The task in this dialect's form.
pub(super) fn view(flow: &Flow) -> FlowView {
    let (kind, message, redirect) = match &flow.after {
        AfterCompletion::HostedConfirmation(message) => (
            AfterCompletionKind::HostedConfirmation,
            Some(HostedConfirmationView { custom_message: message.as_ref().map(ToString::to_string) }),
            None,
        ),
        AfterCompletion::PortalHomepage => (AfterCompletionKind::PortalHomepage, None, None),
        AfterCompletion::Redirect(link) => {
            (AfterCompletionKind::Redirect, None, Some(RedirectView { return_url: link.as_str().to_owned() }))
        }
    };
    let of = |kind: FlowKind| flow.target.as_ref().filter(|_| flow.kind == kind);
    let plain = |target: &FlowTarget| SubscriptionFlowView { subscription: target.subscription.to_string() };
    FlowView {
        after_completion: AfterCompletionView { hosted_confirmation: message, redirect, r#type: Word(kind) },
        customer_update: (flow.kind == FlowKind::CustomerUpdate).then_some(Empty {}),
        subscription_cancel: of(FlowKind::SubscriptionCancel).map(cancel_view),
        subscription_pause: of(FlowKind::SubscriptionPause).map(plain),
        subscription_update: of(FlowKind::SubscriptionUpdate).map(plain),
        subscription_update_confirm: of(FlowKind::SubscriptionUpdateConfirm).map(confirm_view),
        r#type: Word(flow.kind),
    }
}

fn cancel_view(target: &FlowTarget) -> CancelFlowView {
    let retention = target.offer.as_ref().map(|coupon| RetentionView {
        coupon_offer: CouponOfferView { coupon: coupon.to_string() },
        r#type: Word(RetentionKind::CouponOffer),
    });
    CancelFlowView { retention, subscription: target.subscription.to_string() }
}

fn confirm_view(target: &FlowTarget) -> ConfirmFlowView {
    let discount = |discount: &FlowDiscount| match discount {
        FlowDiscount::Coupon(id) => FlowDiscountView { coupon: Some(id.to_string()), promotion_code: None },
        FlowDiscount::Code(id) => FlowDiscountView { coupon: None, promotion_code: Some(id.to_string()) },
    };
    let item = |item: &FlowItem| FlowItemView {
        id: Some(item.id.to_string()),
        price: item.price.as_ref().map(ToString::to_string),
        quantity: item.quantity,
    };
    let discounts: Vec<FlowDiscountView> = target.discounts.iter().map(discount).collect();
    ConfirmFlowView {
        discounts: (!discounts.is_empty()).then_some(discounts),
        items: target.items.iter().map(item).collect(),
        subscription: target.subscription.to_string(),
    }
}
