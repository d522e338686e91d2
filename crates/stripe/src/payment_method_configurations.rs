//! Selections of kinds of payment method, in this dialect's form.
//!
//! Every kind that Stripe's typed package knows can be switched on and off. Only
//! cards can be taken by this server, so only they are ever available.

use std::collections::BTreeMap;

use axum::response::Response;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::Schema;

use billfold_app::surveys::{self, columns};
use billfold_domain::ids::PaymentMethodConfigurationId;
use billfold_domain::stored::flag_text;
use billfold_domain::surveys::{CARD, MAX_SELECTION_NAME_CHARS, PaymentMethodConfiguration, SelectionChanges};
use billfold_domain::text::Text;

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::errors::ApiError;
use crate::expand::{self, Paths, Plan, whole};
use crate::form::{Node, Tree};
use crate::lists::{self, Limit, Window, equals};
use crate::params::{ParamError, Parameter, members};
use crate::schemas::{Answer, Nothing};
use crate::words::{Name, Word, own_words};

/// Every kind of payment method.
const KINDS: &[&str] = &[
    "acss_debit",
    "affirm",
    "afterpay_clearpay",
    "alipay",
    "alma",
    "amazon_pay",
    "apple_pay",
    "apple_pay_later",
    "au_becs_debit",
    "bacs_debit",
    "bancontact",
    "billie",
    "bizum",
    "blik",
    "boleto",
    "card",
    "cartes_bancaires",
    "cashapp",
    "crypto",
    "customer_balance",
    "eps",
    "fpx",
    "fr_meal_voucher_conecs",
    "giropay",
    "google_pay",
    "grabpay",
    "ideal",
    "jcb",
    "kakao_pay",
    "klarna",
    "konbini",
    "kr_card",
    "link",
    "mb_way",
    "mobilepay",
    "multibanco",
    "naver_pay",
    "nz_bank_account",
    "oxxo",
    "p24",
    "pay_by_bank",
    "payco",
    "paynow",
    "paypal",
    "paypay",
    "payto",
    "pix",
    "promptpay",
    "revolut_pay",
    "samsung_pay",
    "satispay",
    "scalapay",
    "sepa_debit",
    "sequra",
    "sofort",
    "sunbit",
    "swish",
    "twint",
    "upi",
    "us_bank_account",
    "wechat_pay",
    "zip",
];

own_words! {
    /// What a merchant wants of a kind.
    Preference {
        /// Whatever is usual: cards are on, all others are off.
        Usual = "none",
        /// It is off.
        Off = "off",
        /// It is on.
        On = "on",
    }
    /// Whether a kind is on.
    OnOff {
        /// It is off.
        Off = "off",
        /// It is on.
        On = "on",
    }
}

crate::params! {
    /// What is said of a kind of payment method.
    pub struct KindParams {
        /// Whether it is to be shown.
        optional display_preference: DisplayParams,
    }

    /// Whether a kind is to be shown.
    pub struct DisplayParams {
        /// What the merchant wants.
        optional preference: Word<Preference>,
    }

    /// What is said of a selection beside its kinds.
    pub struct Rest {
        /// Whether it can be used.
        optional active: bool,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The merchant's name for it.
        optional name: Text<MAX_SELECTION_NAME_CHARS>,
    }

    /// Reading one selection.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which selections to list.
    pub struct List {
        /// Only those that can be used, or only the others.
        optional active: bool,
        /// Only selections newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most selections; 10 unless said.
        optional limit: Limit,
        /// Only selections older than the one of this id.
        optional starting_after: Name,
    }
}

/// A selection to make or to change. Whether it can be used is said of one that is
/// there only.
#[derive(Clone, Debug)]
pub struct Selection<const NEW: bool> {
    rest: Rest,
    kinds: Vec<(&'static str, KindParams)>,
}

impl<const NEW: bool> Parameter for Selection<NEW> {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let mut rest = Vec::new();
        let mut kinds = Vec::new();
        for (name, node) in members(node)?.entries() {
            match KINDS.iter().find(|kind| *kind == name) {
                Some(kind) => kinds.push((*kind, KindParams::read(node).map_err(|error| error.within(name))?)),
                None if NEW && name == "active" => {
                    return Err(ParamError::here(crate::params::Problem::Unknown).within(name));
                }
                None => rest.push((name.clone(), node.clone())),
            }
        }
        Ok(Self { rest: Rest::read(&Node::Map(Tree::of(rest)))?, kinds })
    }

    fn schema() -> RefOr<Schema> {
        let mut schema = Rest::schema();
        if let RefOr::T(Schema::Object(object)) = &mut schema {
            if NEW {
                object.properties.shift_remove("active");
            }
            for kind in KINDS {
                object.properties.insert((*kind).to_owned(), KindParams::schema());
            }
        }
        schema
    }
}

impl<const NEW: bool> Selection<NEW> {
    fn changes(&self) -> SelectionChanges {
        let wanted = |(kind, params): &(&'static str, KindParams)| {
            let preference = params.display_preference.as_ref()?.preference?.0;
            let is_on = match preference {
                Preference::On => true,
                Preference::Off => false,
                Preference::Usual => *kind == CARD,
            };
            Some(((*kind).to_owned(), is_on))
        };
        SelectionChanges {
            name: self.rest.name.as_ref().map(|name| name.as_str().to_owned()),
            active: self.rest.active,
            kinds: self.kinds.iter().filter_map(wanted).collect(),
        }
    }
}

crate::answers! {
    /// A kind of payment method within a selection.
    pub struct KindView {
        /// Whether customers can pay with it.
        always available: bool,
        /// Whether it is shown.
        always display_preference: DisplayView,
    }

    /// Whether a kind is shown.
    pub struct DisplayView {
        /// Whether others may decide, of which there are none.
        always overridable: Nothing,
        /// What the merchant wants.
        always preference: Word<OnOff>,
        /// What holds.
        always value: Word<OnOff>,
    }

    /// A selection of kinds of payment method, beside its kinds.
    pub struct SelectionView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: SelectionTag,
        /// Whether it can be used.
        always active: bool,
        /// The application that made it, of which there is none.
        always application: Nothing,
        /// Whether it is the default.
        always is_default: bool,
        /// Whether it is of live mode.
        always livemode: bool,
        /// The merchant's name for it.
        always name: String,
        /// The selection that it inherits from, of which there is none.
        always parent: Nothing,
    }
}

crate::words::tags! {
    /// The `object` of a selection.
    SelectionTag = "payment_method_configuration";
}

/// A selection of kinds of payment method: cards, and whatever else is on.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct PaymentMethodConfigurationView {
    #[serde(flatten)]
    rest: SelectionView,
    #[serde(flatten)]
    kinds: BTreeMap<String, KindView>,
}

impl Answer for PaymentMethodConfigurationView {
    fn schema() -> RefOr<Schema> {
        let mut schema = SelectionView::schema();
        if let RefOr::T(Schema::Object(object)) = &mut schema {
            for kind in KINDS {
                object.properties.insert((*kind).to_owned(), KindView::schema());
            }
        }
        schema
    }
}

/// The selection in this dialect's form.
pub fn view(selection: &PaymentMethodConfiguration, setting: &Setting) -> PaymentMethodConfigurationView {
    let PaymentMethodConfiguration { id, name, active, is_default, kinds, created: _, updated: _ } = selection;
    let shown = |kind: &str| {
        let is_on = kinds.iter().any(|on| on == kind);
        let word = Word(if is_on { OnOff::On } else { OnOff::Off });
        KindView {
            available: is_on && kind == CARD,
            display_preference: DisplayView { overridable: Nothing, preference: word, value: word },
        }
    };
    let names = kinds.iter().map(String::as_str).chain([CARD]);
    PaymentMethodConfigurationView {
        rest: SelectionView {
            id: id.as_str().to_owned(),
            object: SelectionTag,
            active: *active,
            application: Nothing,
            is_default: *is_default,
            livemode: setting.livemode,
            name: name.clone(),
            parent: Nothing,
        },
        kinds: names.map(|kind| (kind.to_owned(), shown(kind))).collect(),
    }
}

const KIND: expand::Kind = expand::Kind::PaymentMethodConfiguration;

type Stored = billfold_app::Stored<PaymentMethodConfiguration>;

fn shower(setting: &Setting) -> impl Fn(&Stored) -> Shown<PaymentMethodConfigurationView> + Clone + use<> {
    let setting = setting.clone();
    move |selection| Shown { view: view(&selection.value, &setting), rev: Some(selection.rev) }
}

/// `POST /v1/payment_method_configurations`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Selection<true> = call.params()?;
    let plan = Plan::of(KIND, params.rest.expand.as_ref())?;
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let made = surveys::create_selection(&call.app, &call.caller, params.changes(), write).await;
    answers::written(&call, made, show, (KIND, &plan)).await
}

/// `POST /v1/payment_method_configurations/{configuration}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Selection<false> = call.params()?;
    let plan = Plan::of(KIND, params.rest.expand.as_ref())?;
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let id = PaymentMethodConfigurationId::stored(call.id.clone());
    let changed = surveys::change_selection(&call.app, &call.caller, &id, params.changes(), write).await;
    answers::written(&call, changed, show, (KIND, &plan)).await
}

/// `GET /v1/payment_method_configurations/{configuration}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(KIND, params.expand.as_ref())?;
    let id = PaymentMethodConfigurationId::stored(call.id.clone());
    let found = surveys::selection(&call.app, &call.caller, &id).await;
    let selection = found.map_err(|error| call.failed(error))?;
    answers::object(&call, shower(&call.setting)(&selection), (KIND, &plan)).await
}

/// `GET /v1/payment_method_configurations`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let List { active, ending_before, expand, limit, starting_after } = call.params()?;
    let plan = Plan::of_list(KIND, expand.as_ref())?;
    let filter = active.map(|flag| equals(columns::ACTIVE, flag_text(flag)));
    let window = Window { limit, starting_after, ending_before };
    let slice = surveys::selections(&call.app, &call.caller, window.scroll(filter.into_iter().collect())).await;
    let show = |selection: &PaymentMethodConfiguration| whole(&view(selection, &call.setting));
    lists::page(&call, slice, show, (KIND, &plan)).await
}
