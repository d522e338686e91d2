//! Sessions of the customer portal: links that open once.

mod flows;

use axum::response::Response;
use jiff::Timestamp;

use billfold_app::sessions::{self, Created, NewSession};
use billfold_domain::ids::{
    CouponId, CustomerId, PortalId, PriceId, PromotionCodeId, SubscriptionId, SubscriptionItemId,
};
use billfold_domain::links::Link;
use billfold_domain::sessions::{
    AfterCompletion, AfterExpiration, Flow, FlowDiscount, FlowItem, FlowKind, FlowTarget, Session,
};
use billfold_domain::text::Text;

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::configurations::Configuration;
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan};
use crate::lists::Seconds;
use crate::params::{ParamError, Problem};
use crate::schemas::{Expandable, Nothing};
use crate::words::{Name, Stamp, Whole, Word, own_words};

/// The most items of a confirmed plan change.
const MAX_QUANTITY: i64 = 999_999;

own_words! {
    /// The languages of the hosted pages that a session can ask for.
    Locale {
        /// The customer's or the browser's.
        Auto = "auto",
        /// Bulgarian.
        Bg = "bg",
        /// Czech.
        Cs = "cs",
        /// Danish.
        Da = "da",
        /// German.
        De = "de",
        /// Greek.
        El = "el",
        /// English.
        En = "en",
        /// English, Australia.
        EnAu = "en-AU",
        /// English, Canada.
        EnCa = "en-CA",
        /// English, United Kingdom.
        EnGb = "en-GB",
        /// English, Ireland.
        EnIe = "en-IE",
        /// English, India.
        EnIn = "en-IN",
        /// English, New Zealand.
        EnNz = "en-NZ",
        /// English, Singapore.
        EnSg = "en-SG",
        /// Spanish.
        Es = "es",
        /// Spanish, Latin America.
        Es419 = "es-419",
        /// Estonian.
        Et = "et",
        /// Finnish.
        Fi = "fi",
        /// Filipino.
        Fil = "fil",
        /// French.
        Fr = "fr",
        /// French, Canada.
        FrCa = "fr-CA",
        /// Croatian.
        Hr = "hr",
        /// Hungarian.
        Hu = "hu",
        /// Indonesian.
        Id = "id",
        /// Italian.
        It = "it",
        /// Japanese.
        Ja = "ja",
        /// Korean.
        Ko = "ko",
        /// Lithuanian.
        Lt = "lt",
        /// Latvian.
        Lv = "lv",
        /// Malay.
        Ms = "ms",
        /// Maltese.
        Mt = "mt",
        /// Norwegian.
        Nb = "nb",
        /// Dutch.
        Nl = "nl",
        /// Polish.
        Pl = "pl",
        /// Portuguese.
        Pt = "pt",
        /// Portuguese, Brazil.
        PtBr = "pt-BR",
        /// Romanian.
        Ro = "ro",
        /// Russian.
        Ru = "ru",
        /// Slovak.
        Sk = "sk",
        /// Slovenian.
        Sl = "sl",
        /// Swedish.
        Sv = "sv",
        /// Thai.
        Th = "th",
        /// Turkish.
        Tr = "tr",
        /// Vietnamese.
        Vi = "vi",
        /// Chinese.
        Zh = "zh",
        /// Chinese, Hong Kong.
        ZhHk = "zh-HK",
        /// Chinese, Taiwan.
        ZhTw = "zh-TW",
        /// Arabic, which only Billfold has.
        Ar = "ar",
        /// Hebrew, which only Billfold has.
        He = "he",
    }
    /// What follows a flow's end.
    AfterCompletionKind {
        /// A page that says it is done.
        HostedConfirmation = "hosted_confirmation",
        /// The home page of the portal.
        PortalHomepage = "portal_homepage",
        /// Another address.
        Redirect = "redirect",
    }
    /// What an ended link leads to.
    AfterExpirationKind {
        /// Signing in.
        CustomerLogin = "customer_login",
    }
    /// What keeps a customer from cancelling.
    RetentionKind {
        /// A coupon.
        CouponOffer = "coupon_offer",
    }
}

crate::params! {
    /// A new session of the customer portal.
    pub struct Create {
        /// What an ended link leads to.
        optional after_expiration: AfterExpirationParams,
        /// The configuration; the default one unless said.
        optional configuration: Name,
        /// The customer.
        required customer: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// A task that the session leads into.
        optional flow_data: FlowData,
        /// The language of the pages.
        emptyable locale: Word<Locale>,
        /// An account to act for; accepted without effect.
        optional on_behalf_of: Name,
        /// Where customers return to.
        emptyable return_url: Link,
    }

    /// What an ended link leads to.
    pub struct AfterExpirationParams {
        /// Until when it leads to signing in.
        optional customer_login: CustomerLogin,
        /// What it leads to.
        required r#type: Word<AfterExpirationKind>,
    }

    /// Until when a link leads to signing in.
    pub struct CustomerLogin {
        /// The end, in seconds since 1970; none for always.
        optional expires_at: Seconds,
    }

    /// A task that a session leads into.
    pub struct FlowData {
        /// What follows its end.
        optional after_completion: AfterCompletionParams,
        /// For type subscription_cancel.
        optional subscription_cancel: CancelFlow,
        /// For type subscription_pause.
        optional subscription_pause: SubscriptionFlow,
        /// For type subscription_update.
        optional subscription_update: SubscriptionFlow,
        /// For type subscription_update_confirm.
        optional subscription_update_confirm: ConfirmFlow,
        /// The task.
        required r#type: Word<FlowKind>,
    }

    /// What follows a flow's end.
    pub struct AfterCompletionParams {
        /// For type hosted_confirmation.
        optional hosted_confirmation: HostedConfirmation,
        /// For type redirect.
        optional redirect: Redirect,
        /// What follows.
        required r#type: Word<AfterCompletionKind>,
    }

    /// A page that says a flow is done.
    pub struct HostedConfirmation {
        /// The merchant's message.
        emptyable custom_message: Text<500>,
    }

    /// Another address.
    pub struct Redirect {
        /// The address.
        required return_url: Link,
    }

    /// Cancelling a subscription.
    pub struct CancelFlow {
        /// What keeps the customer.
        optional retention: Retention,
        /// The subscription.
        required subscription: Name,
    }

    /// What keeps a customer from cancelling.
    pub struct Retention {
        /// A coupon.
        required coupon_offer: CouponOffer,
        /// What keeps the customer.
        required r#type: Word<RetentionKind>,
    }

    /// A coupon that keeps a customer.
    pub struct CouponOffer {
        /// Its id.
        required coupon: Name,
    }

    /// A task about one subscription.
    pub struct SubscriptionFlow {
        /// The subscription.
        required subscription: Name,
    }

    /// Confirming one plan change.
    pub struct ConfirmFlow {
        /// Discounts of the change.
        optional discounts: Vec<Discount>,
        /// What changes.
        required items: Vec<Item>,
        /// The subscription.
        required subscription: Name,
    }

    /// A discount of a plan change.
    pub struct Discount {
        /// A coupon.
        optional coupon: Name,
        /// A promotion code.
        optional promotion_code: Name,
    }

    /// An item that a plan change changes.
    pub struct Item {
        /// Its id.
        required id: Name,
        /// Its new price.
        optional price: Name,
        /// Its new quantity.
        optional quantity: Whole<0, MAX_QUANTITY>,
    }
}

crate::answers! {
    /// A session of the customer portal.
    pub struct SessionView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: SessionTag,
        /// What an ended link leads to.
        always after_expiration: Option<AfterExpirationView>,
        /// The configuration.
        always configuration: Expandable<Configuration>,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// The customer.
        always customer: String,
        /// The customer's account, of which there is none.
        always customer_account: Nothing,
        /// The task that it leads into.
        always flow: Option<FlowView>,
        /// Whether it is of live mode.
        always livemode: bool,
        /// The language of the pages.
        always locale: Option<String>,
        /// The account it acts for: none.
        always on_behalf_of: Nothing,
        /// Where customers return to.
        always return_url: Option<String>,
        /// The link, which opens once and for five minutes.
        always url: String,
    }

    /// What an ended link leads to.
    pub struct AfterExpirationView {
        /// Until when it leads to signing in.
        always customer_login: CustomerLoginView,
        /// What it leads to.
        always r#type: Word<AfterExpirationKind>,
    }

    /// Until when a link leads to signing in.
    pub struct CustomerLoginView {
        /// The end, in seconds since 1970; none for always.
        always expires_at: Option<Stamp>,
    }

    /// The task that a session leads into.
    pub struct FlowView {
        /// What follows its end.
        always after_completion: AfterCompletionView,
        /// For type customer_update.
        always customer_update: Option<Empty>,
        /// For type subscription_cancel.
        always subscription_cancel: Option<CancelFlowView>,
        /// For type subscription_pause.
        always subscription_pause: Option<SubscriptionFlowView>,
        /// For type subscription_update.
        always subscription_update: Option<SubscriptionFlowView>,
        /// For type subscription_update_confirm.
        always subscription_update_confirm: Option<ConfirmFlowView>,
        /// The task.
        always r#type: Word<FlowKind>,
    }

    /// Cancelling a subscription.
    pub struct CancelFlowView {
        /// What keeps the customer.
        always retention: Option<RetentionView>,
        /// The subscription.
        always subscription: String,
    }

    /// What keeps a customer from cancelling.
    pub struct RetentionView {
        /// A coupon.
        always coupon_offer: CouponOfferView,
        /// What keeps the customer.
        always r#type: Word<RetentionKind>,
    }

    /// A coupon that keeps a customer.
    pub struct CouponOfferView {
        /// Its id.
        always coupon: String,
    }

    /// A task about one subscription.
    pub struct SubscriptionFlowView {
        /// The subscription.
        always subscription: String,
    }

    /// Confirming one plan change.
    pub struct ConfirmFlowView {
        /// Discounts of the change.
        always discounts: Option<Vec<FlowDiscountView>>,
        /// What changes.
        always items: Vec<FlowItemView>,
        /// The subscription.
        always subscription: String,
    }

    /// A discount of a plan change.
    pub struct FlowDiscountView {
        /// A coupon.
        always coupon: Option<String>,
        /// A promotion code.
        always promotion_code: Option<String>,
    }

    /// An item that a plan change changes.
    pub struct FlowItemView {
        /// Its id.
        always id: Option<String>,
        /// Its new price.
        always price: Option<String>,
        /// Its new quantity.
        #[serde(skip_serializing_if = "Option::is_none")]
        pruned quantity: Option<u64>,
    }

    /// An object without members.
    pub struct Empty {
    }

    /// What follows a flow's end.
    pub struct AfterCompletionView {
        /// For type hosted_confirmation.
        always hosted_confirmation: Option<HostedConfirmationView>,
        /// For type redirect.
        always redirect: Option<RedirectView>,
        /// What follows.
        always r#type: Word<AfterCompletionKind>,
    }

    /// A page that says a flow is done.
    pub struct HostedConfirmationView {
        /// The merchant's message.
        always custom_message: Option<String>,
    }

    /// Another address.
    pub struct RedirectView {
        /// The address.
        always return_url: String,
    }
}

crate::words::tags! {
    /// The `object` of a session.
    SessionTag = "billing_portal.session";
}

/// The session and its link in this dialect's form. `base` is how the addresses of its
/// portal begin.
pub fn view(session: &Session, (base, token): (&str, &str), setting: &Setting) -> SessionView {
    let Session {
        id,
        portal,
        customer,
        return_url,
        locale,
        flow,
        after_expiration,
        link_digest: _,
        opening: _,
        signed: _,
        proved: _,
        browser: _,
        ended: _,
        created,
    } = session;
    SessionView {
        id: id.as_str().to_owned(),
        object: SessionTag,
        after_expiration: after_expiration.map(|after| AfterExpirationView {
            customer_login: CustomerLoginView { expires_at: after.login_until.map(Stamp::of) },
            r#type: Word(AfterExpirationKind::CustomerLogin),
        }),
        configuration: Expandable::id(portal.as_str()),
        created: Stamp::of(*created),
        customer: customer.as_str().to_owned(),
        customer_account: Nothing,
        flow: flow.as_ref().map(flows::view),
        livemode: setting.livemode,
        locale: locale.clone(),
        on_behalf_of: Nothing,
        return_url: return_url.as_ref().map(|link| link.as_str().to_owned()),
        url: format!("{base}/p/session/{token}"),
    }
}

fn new_session(params: &Create) -> Result<NewSession, ParamError> {
    Ok(NewSession {
        customer: CustomerId::stored(params.customer.0.clone()),
        portal: params.configuration.as_ref().map(|id| PortalId::stored(id.0.clone())),
        return_url: params.return_url.value().cloned(),
        locale: params.locale.value().map(|locale| {
            use crate::words::Choice as _;
            locale.0.word().to_owned()
        }),
        flow: params.flow_data.as_ref().map(flow).transpose()?,
        after_expiration: params.after_expiration.as_ref().map(|after| {
            let login = after.customer_login.as_ref();
            let until = login.and_then(|login| login.expires_at);
            AfterExpiration { login_until: until.and_then(|until| Timestamp::from_second(until.get()).ok()) }
        }),
    })
}

/// The flow, held to what its type needs and to nothing of another type.
fn flow(data: &FlowData) -> Result<Flow, ParamError> {
    let kind = data.r#type.0;
    let given = [
        (FlowKind::SubscriptionCancel, data.subscription_cancel.is_some()),
        (FlowKind::SubscriptionPause, data.subscription_pause.is_some()),
        (FlowKind::SubscriptionUpdate, data.subscription_update.is_some()),
        (FlowKind::SubscriptionUpdateConfirm, data.subscription_update_confirm.is_some()),
    ];
    for (of, is_given) in given {
        let path = format!("flow_data[{}]", of.word());
        if of == kind && !is_given {
            return Err(ParamError::at(&path, Problem::Missing));
        }
        if of != kind && is_given {
            let message = format!("'{path}' cannot be used with type {}.", kind.word());
            return Err(ParamError::at(&path, Problem::Said(message)));
        }
    }
    let after = match &data.after_completion {
        None => AfterCompletion::PortalHomepage,
        Some(params) => after_completion(params)?,
    };
    Ok(Flow { kind, after, target: target(data), completed: None, abandoned: None })
}

/// The subscription that a flow is about, with what is said of it.
fn target(data: &FlowData) -> Option<FlowTarget> {
    let of = |subscription: &Name| FlowTarget {
        subscription: SubscriptionId::stored(subscription.0.clone()),
        offer: None,
        items: Vec::new(),
        discounts: Vec::new(),
    };
    if let Some(cancel) = &data.subscription_cancel {
        let coupon = cancel.retention.as_ref().map(|retention| retention.coupon_offer.coupon.0.clone());
        return Some(FlowTarget { offer: coupon.map(CouponId::stored), ..of(&cancel.subscription) });
    }
    if let Some(confirm) = &data.subscription_update_confirm {
        let item = |item: &Item| FlowItem {
            id: SubscriptionItemId::stored(item.id.0.clone()),
            price: item.price.as_ref().map(|price| PriceId::stored(price.0.clone())),
            quantity: item.quantity.map(|quantity| u64::from(quantity.unsigned())),
        };
        let discount = |discount: &Discount| match (&discount.coupon, &discount.promotion_code) {
            (Some(coupon), _) => Some(FlowDiscount::Coupon(CouponId::stored(coupon.0.clone()))),
            (None, Some(code)) => Some(FlowDiscount::Code(PromotionCodeId::stored(code.0.clone()))),
            (None, None) => None,
        };
        return Some(FlowTarget {
            items: confirm.items.iter().map(item).collect(),
            discounts: confirm.discounts.iter().flatten().filter_map(discount).collect(),
            ..of(&confirm.subscription)
        });
    }
    let other = data.subscription_pause.as_ref().or(data.subscription_update.as_ref());
    other.map(|flow| of(&flow.subscription))
}

fn after_completion(params: &AfterCompletionParams) -> Result<AfterCompletion, ParamError> {
    const PATH: &str = "flow_data[after_completion]";
    let hosted = params.hosted_confirmation.as_ref();
    match (params.r#type.0, &params.redirect) {
        (AfterCompletionKind::Redirect, Some(redirect)) => Ok(AfterCompletion::Redirect(redirect.return_url.clone())),
        (AfterCompletionKind::Redirect, None) => Err(ParamError::at(&format!("{PATH}[redirect]"), Problem::Missing)),
        (AfterCompletionKind::HostedConfirmation, _) => {
            Ok(AfterCompletion::HostedConfirmation(hosted.and_then(|hosted| hosted.custom_message.value().cloned())))
        }
        (AfterCompletionKind::PortalHomepage, _) => Ok(AfterCompletion::PortalHomepage),
    }
}

/// `POST /v1/billing_portal/sessions`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::Session, params.expand.as_ref())?;
    let new = new_session(&params)?;
    let setting = call.setting.clone();
    let show = move |created: &Created| {
        let base = setting.public_url.of_portal(&created.portal.value);
        Shown { view: view(&created.session.value, (&base, &created.token), &setting), rev: None }
    };
    let write = answers::write(&call, call.precondition()?, show.clone());
    let made = sessions::create(&call.app, &call.caller, new, write).await;
    answers::written(&call, made, show, (Kind::Session, &plan)).await
}
