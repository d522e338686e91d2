//! The storefront's `account`: what a customer sees and changes of itself.

use std::sync::Arc;

use axum::response::{IntoResponse as _, Response};
use billfold_app::customers::WantedTaxId;
use billfold_app::visitors::{self, Account, Website};
use billfold_app::{email_changes, files, passwords};
use billfold_domain::customers::{Customer, CustomerChanges, check_email};
use billfold_domain::ids::{Noun, PaymentMethodId, WebsiteId};
use billfold_domain::{Change, Field};
use billfold_http::answers::StoredAnswer;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::answers;
use crate::authentication_tokens::made;
use crate::calls::{Call, missing, plain_problem};
use crate::collections::View;
use crate::contacts::{ContactBody, ContactDraft, ContactView};
use crate::customer_body::{TaxNumberBody, tax_numbers};
use crate::customer_view::{DefaultPaymentInstrument, TaxNumberView};
use crate::faults::Faults;
use crate::links::{Addresses, ResourceLink};
use crate::members::{Member, checked, objects};
use crate::portal_view::time;
use crate::problems::Problem;

/// What can be embedded in an account.
pub(crate) const EXPANDABLE: &[&str] = &["website"];
/// The most addresses for notices.
const MAX_NOTIFICATION_EMAILS: usize = 50;

/// What to change of an account; what is left out stays as it is.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AccountBody {
    /// How the customer is called and reached. Another main e-mail address is not taken
    /// at once: a code is sent there, with which it is verified.
    #[serde(default)]
    #[schema(value_type = ContactBody)]
    primary_address: Member<ContactBody>,
    /// ID of the payment instrument that is used unless another is named.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    default_payment_instrument_id: Member<String>,
    /// Where notices go besides.
    #[serde(default)]
    #[schema(value_type = Vec<String>, max_items = 50)]
    notification_emails: Member<Vec<String>>,
    /// All tax numbers.
    #[serde(default)]
    #[schema(value_type = Option<Vec<TaxNumberBody>>, max_items = 50)]
    tax_numbers: Member<Vec<TaxNumberBody>>,
    /// Nothing is paid out here: only null.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 0)]
    preferred_payout_instrument_id: Member<String>,
    /// Payment tokens are sent to `payment-instruments`.
    #[serde(default)]
    #[schema(ignore)]
    payment_token: Member<String>,
}

/// A password to take the place of another.
#[derive(Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PasswordChangeBody {
    /// The password in use.
    #[serde(default)]
    #[schema(value_type = String, required = true, format = Password)]
    current_password: Member<String>,
    /// The new password.
    #[serde(default)]
    #[schema(value_type = String, required = true, format = Password, min_length = 8, max_length = 256)]
    new_password: Member<String>,
}

/// A password to set with a token.
#[derive(Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PasswordResetBody {
    /// The new password.
    #[serde(default)]
    #[schema(value_type = String, required = true, format = Password, min_length = 8, max_length = 256)]
    new_password: Member<String>,
}

objects!(AccountBody, PasswordChangeBody, PasswordResetBody, ResendBody);

/// A customer as it sees itself.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = StorefrontAccount)]
pub(crate) struct AccountView {
    /// ID of the customer.
    #[schema(min_length = 1, max_length = 50)]
    id: String,
    /// ID of the website that it deals with.
    #[schema(min_length = 1, max_length = 50)]
    website_id: String,
    /// User name, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    username: Option<String>,
    /// How it is called and reached.
    primary_address: ContactView,
    /// What it pays with unless another is named.
    #[schema(required = true)]
    default_payment_instrument: Option<DefaultPaymentInstrument>,
    /// What it is paid with: nothing is paid out here.
    #[schema(required = true, value_type = Option<String>)]
    preferred_payout_instrument_id: Option<String>,
    /// Where notices go besides.
    notification_emails: Vec<String>,
    /// Tax numbers, oldest first, where the billing portal opens them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    tax_numbers: Option<Vec<TaxNumberView>>,
    /// When it was created.
    #[schema(format = DateTime)]
    created_time: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    updated_time: String,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
    /// Resources that were asked for by `expand`.
    #[serde(rename = "_embedded", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    embedded: Option<AccountEmbedded>,
}

/// Resources within an account.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AccountEmbedded {
    /// The website.
    website: StorefrontWebsite,
}

/// A website as its customers see it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StorefrontWebsite {
    /// ID of the website.
    id: String,
    /// Name of the website.
    name: String,
    /// Address of the website; may be empty.
    url: String,
    /// Phone number of the customer service.
    service_phone: String,
    /// E-mail address of the customer service.
    service_email: String,
    /// Address of the logo.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    logo_url: Option<String>,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
}

impl StorefrontWebsite {
    fn new(found: &Website, addresses: &Addresses) -> Self {
        let website = &found.website.value;
        let own = addresses.storefront_of(&format!("websites/{}", crate::links::escaped(website.id.as_str())));
        Self {
            id: website.id.to_string(),
            name: website.name.as_str().to_owned(),
            url: website.url.clone(),
            service_phone: website.service_phone.clone(),
            service_email: website.service_email.clone(),
            logo_url: found.logo.as_ref().map(|logo| addresses.below(&files::public_path(logo))),
            links: vec![ResourceLink { rel: "self", href: own }],
        }
    }
}

impl AccountView {
    fn new(account: &Account, addresses: &Addresses) -> Self {
        let customer = &account.customer.value;
        Self {
            id: customer.id.to_string(),
            website_id: account.website.to_string(),
            username: account.username.clone(),
            primary_address: ContactView::new(customer),
            default_payment_instrument: DefaultPaymentInstrument::of(customer),
            preferred_payout_instrument_id: None,
            notification_emails: customer.notification_emails.clone(),
            tax_numbers: account.tax_ids.as_ref().map(|numbers| numbers.iter().map(TaxNumberView::new).collect()),
            created_time: time(customer.created),
            updated_time: time(customer.updated),
            links: vec![ResourceLink { rel: "self", href: addresses.storefront_of("account") }],
            embedded: None,
        }
    }
}

/// The account of the customer that calls.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), EXPANDABLE, &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let account = visitors::account(&call.app, &call.caller).await.map_err(plain_problem)?;
    let mut shown = AccountView::new(&account, &call.addresses);
    if !view.expand.is_empty() {
        let found = visitors::website(&call.app, &call.caller).await.map_err(plain_problem)?;
        shown.embedded = Some(AccountEmbedded { website: StorefrontWebsite::new(&found, &call.addresses) });
    }
    answers::resource(&call, account.customer.rev, &shown, &view)
}

/// The website that the customer deals with; no other is there.
pub(crate) async fn website(call: Call) -> Result<Response, Problem> {
    let id: WebsiteId = call.id(Noun::Website)?;
    let found = visitors::website(&call.app, &call.caller).await.map_err(plain_problem)?;
    if found.website.value.id != id {
        return Err(missing(Noun::Website));
    }
    let shown = StorefrontWebsite::new(&found, &call.addresses);
    answers::resource(&call, found.website.rev, &shown, &View::default())
}

/// What a body changes, whoever the customer is.
struct AccountDraft {
    contact: ContactDraft,
    payment_method: Change<PaymentMethodId>,
    notification_emails: Change<Vec<String>>,
    tax_ids: Change<Vec<WantedTaxId>>,
}

impl AccountDraft {
    fn read(body: Value, faults: &mut Faults) -> Self {
        let body = Member::<AccountBody>::whole(body, faults).unwrap_or_default();
        let contact = body.primary_address.optional("primaryAddress", faults).unwrap_or_default();
        if body.payment_token.nullable("paymentToken", faults).is_some() {
            faults.say("paymentToken", "must be sent to payment-instruments");
        }
        if body.preferred_payout_instrument_id.nullable("preferredPayoutInstrumentId", faults).is_some() {
            faults.say("preferredPayoutInstrumentId", "must be null: nothing is paid out here");
        }
        let says_numbers = !matches!(body.tax_numbers, Member::Absent);
        let tax_ids = tax_numbers(body.tax_numbers, faults);
        let path = "defaultPaymentInstrumentId";
        let is_cleared = matches!(body.default_payment_instrument_id, Member::Null);
        let method = body.default_payment_instrument_id.nullable(path, faults);
        let method = checked(method, path, faults, |t| PaymentMethodId::parse(t));
        let emails = body.notification_emails.optional("notificationEmails", faults);
        let sound = |list: &Vec<String>| {
            if list.len() > MAX_NOTIFICATION_EMAILS {
                return Err(billfold_domain::Rule::TooMany { max_entries: MAX_NOTIFICATION_EMAILS });
            }
            list.iter().try_for_each(|email| check_email(email)).map(|()| list.clone())
        };
        Self {
            contact: ContactDraft::read(contact, "primaryAddress", faults),
            payment_method: match method {
                Some(method) => Change::Set(method),
                None if is_cleared => Change::Clear,
                None => Change::Keep,
            },
            notification_emails: checked(emails, "notificationEmails", faults, sound).map_or(Change::Keep, Change::Set),
            tax_ids: if says_numbers { Change::Set(tax_ids) } else { Change::Keep },
        }
    }

    fn changes(&self, current: &Customer) -> CustomerChanges {
        CustomerChanges {
            payment_method: self.payment_method.clone(),
            notification_emails: self.notification_emails.clone(),
            ..self.contact.changes(current)
        }
    }
}

fn path(field: Field) -> &'static str {
    match field {
        Field::PaymentMethod => "defaultPaymentInstrumentId",
        Field::Password => "currentPassword",
        Field::NewPassword => "newPassword",
        Field::Token => "token",
        Field::Email => "primaryAddress.emails",
        Field::TaxIdType | Field::TaxIdValue => "taxNumbers",
        _ => "",
    }
}

fn answer(account: &Account, addresses: &Addresses) -> StoredAnswer {
    answers::written(None, account.customer.rev, &AccountView::new(account, addresses))
}

/// Changes the account of the customer that calls. Another main e-mail address counts
/// once it is verified.
pub(crate) async fn patch(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let draft = AccountDraft::read(call.json()?, &mut faults);
    let write = answers::change(&call, &faults)?;
    let tax_ids = draft.tax_ids.clone();
    let draft = Arc::new(move |current: &Customer| draft.changes(current));
    let outcome = email_changes::update_account(&call.app, &call.caller, (draft, tax_ids), call.peer, write).await;
    answers::outcome(outcome, path, faults, |account| answer(account, &call.addresses))
}

/// Takes the code that came to a new e-mail address: it counts from now on.
pub(crate) async fn verify_email(call: Call) -> Result<Response, Problem> {
    let taken = email_changes::confirm(&call.app, &call.caller, call.secret(), call.peer).await;
    taken.map_err(|error| Problem::wrong_sign_in(error, path))?;
    Ok(answers::deleted())
}

/// Whose address is to be verified.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[schema(as = ResendVerificationBody)]
pub(crate) struct ResendBody {
    /// User name.
    #[serde(default)]
    #[schema(value_type = String, required = true)]
    username: Member<String>,
}

/// Has another code sent to the e-mail address that waits to be verified, and answers the
/// same whoever asks for whomever.
pub(crate) async fn resend_verification(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let body = Member::<ResendBody>::whole(call.json()?, &mut faults).unwrap_or_default();
    let username = body.username.required("username", &mut faults);
    let Some(username) = username.filter(|_| faults.is_empty()) else { return Err(Problem::invalid(faults)) };
    let begun = email_changes::resend_unseen(&call.app, &call.caller, username, call.peer);
    begun.map_err(plain_problem)?;
    Ok(answers::deleted())
}

/// Changes the password of the customer that calls.
pub(crate) async fn change_password(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let body = Member::<PasswordChangeBody>::whole(call.json()?, &mut faults).unwrap_or_default();
    let old = body.current_password.required("currentPassword", &mut faults);
    let new = body.new_password.required("newPassword", &mut faults);
    let (Some(old), Some(new)) = (old, new) else { return Err(Problem::invalid(faults)) };
    let account = passwords::change(&call.app, &call.caller, &old, &new).await;
    let account = account.map_err(|error| Problem::of(error, path, Faults::default()))?;
    Ok(answers::json(StatusCode::OK, &AccountView::new(&account, &call.addresses)))
}

/// Sets a password with a token.
pub(crate) async fn reset_password(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let body = Member::<PasswordResetBody>::whole(call.json()?, &mut faults).unwrap_or_default();
    let Some(new) = body.new_password.required("newPassword", &mut faults) else {
        return Err(Problem::invalid(faults));
    };
    let account = passwords::reset(&call.app, &call.caller, call.secret(), &new).await;
    let account = account.map_err(|error| Problem::of(error, path, Faults::default()))?;
    Ok(made(call.addresses.storefront_of("account"), &AccountView::new(&account, &call.addresses)).into_response())
}
