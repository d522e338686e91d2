//! A merchant with a portal and a customer, and a browser to look at it.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{HeaderMap, Request, Response, StatusCode};
use billfold_app::organizations::operator;
use billfold_app::portals::{Saved, Target};
use billfold_app::sessions::{Created, NewSession};
use billfold_app::testing::TestApp;
use billfold_app::{Caller, Write, Written, customers, portals, sessions};
use billfold_domain::Change;
use billfold_domain::customers::{AddressChanges, Customer, CustomerChanges};
use billfold_domain::ids::{IdStyle, PortalId};
use billfold_domain::links::Link;
use billfold_domain::organizations::Mode;
use billfold_domain::portal_changes::PortalChanges;
use billfold_domain::portals::{Origin, Portal};
use billfold_domain::slugs::Slug;
use billfold_http::frame::Framed;
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

/// Headers of a person's own navigation.
pub(crate) const NAVIGATION: &[(&str, &str)] =
    &[("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "document"), ("sec-fetch-site", "cross-site")];
/// Headers of a form of this origin.
pub(crate) const OWN_FORM: &[(&str, &str)] = &[
    ("origin", "https://billing.test"),
    ("sec-fetch-site", "same-origin"),
    ("content-type", "application/x-www-form-urlencoded"),
];

/// What came back, read to its end.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// `name=value` of the cookie that was set.
    pub(crate) fn cookie(&self) -> String {
        self.header("set-cookie").split(';').next().unwrap().to_owned()
    }
}

pub(crate) async fn read(response: Response<Body>) -> Seen {
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    let body = String::from_utf8_lossy(&bytes).into_owned();
    Seen { status: parts.status, headers: parts.headers, body }
}

/// Sends one request to the pages.
pub(crate) async fn send(router: &Framed, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Seen {
    let mut request = Request::builder().method(method).uri(path).header("host", "billing.test");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::from(body.to_owned())).unwrap();
    read(router.clone().oneshot(request).await.unwrap()).await
}

/// A merchant, a portal, a customer.
pub(crate) struct World {
    pub(crate) test: TestApp,
    pub(crate) router: Framed,
    pub(crate) caller: Caller,
    pub(crate) portal: Portal,
    pub(crate) customer: Customer,
}

/// The name that customers must never see.
pub(crate) const INTERNAL_NAME: &str = "internal: winter pilot, do not show";

/// What the sample portal says.
pub(crate) fn sample_changes() -> PortalChanges {
    PortalChanges {
        name: Change::Set(billfold_domain::text::Text::parse(INTERNAL_NAME).unwrap()),
        slug: Change::Set(Slug::parse("acme-billing").unwrap()),
        privacy_policy: Change::Set(Link::parse("https://acme.example/privacy?a=1&b=2").unwrap()),
        return_url: Change::Set(Link::parse("https://acme.example/account").unwrap()),
        ..PortalChanges::default()
    }
}

pub(crate) fn sample_customer() -> CustomerChanges {
    let set = |text: &str| Change::Set(text.to_owned());
    CustomerChanges {
        name: set("Ada Lovelace"),
        email: set("ada@lovelace.example"),
        address: Change::Set(AddressChanges {
            line1: set("12 St James's Square"),
            city: set("London"),
            postal_code: set("SW1Y 4JH"),
            country: set("GB"),
            ..AddressChanges::default()
        }),
        ..CustomerChanges::default()
    }
}

impl World {
    pub(crate) async fn new() -> Self {
        Self::with(Mode::Test, sample_changes(), sample_customer()).await
    }

    pub(crate) async fn with(mode: Mode, portal: PortalChanges, customer: CustomerChanges) -> Self {
        Self::on(TestApp::sqlite(), mode, portal, customer).await
    }

    pub(crate) async fn on(test: TestApp, mode: Mode, portal: PortalChanges, customer: CustomerChanges) -> Self {
        let born = test.organization("Acme Engines", mode).await;
        let caller = operator(&born.organization.id, mode);
        let portal = save(&test, &caller, Target::New(IdStyle::Crockford, Origin::Branded), portal).await;
        let customer = customers::create(&test.app, &caller, IdStyle::Base62, customer, Write::plain()).await.unwrap();
        let Written::Fresh(customer) = customer else { panic!("nothing to replay") };
        let router = billfold_pages::router(test.app.clone());
        Self { test, router, caller, portal, customer: customer.value }
    }

    /// Changes the sample portal.
    pub(crate) async fn change(&self, changes: PortalChanges) -> Portal {
        save(&self.test, &self.caller, Target::Existing(self.portal.id.clone()), changes).await
    }

    /// The token of a new session's link.
    pub(crate) async fn link(&self) -> String {
        self.link_to(&self.portal.id, None).await
    }

    pub(crate) async fn link_to(&self, portal: &PortalId, return_url: Option<Link>) -> String {
        let new = NewSession {
            customer: self.customer.id.clone(),
            portal: Some(portal.clone()),
            return_url,
            locale: None,
            flow: None,
            after_expiration: None,
        };
        match sessions::create(&self.test.app, &self.caller, new, Write::plain()).await.unwrap() {
            Written::Fresh(Created { token, .. }) => token,
            Written::Replayed(_) => panic!("nothing to replay"),
        }
    }

    /// Opens a new link as a person does and gives the cookie.
    pub(crate) async fn sign_in(&self) -> String {
        let token = self.link().await;
        let seen = self.get(&format!("/p/session/{token}"), NAVIGATION).await;
        assert_eq!(seen.status, StatusCode::SEE_OTHER);
        seen.cookie()
    }

    pub(crate) async fn get(&self, path: &str, headers: &[(&str, &str)]) -> Seen {
        send(&self.router, "GET", path, headers, "").await
    }

    pub(crate) async fn home(&self, cookie: &str) -> Seen {
        self.get("/billing-portal/acme-billing/home", &[("cookie", cookie)]).await
    }

    /// The body of the sign-out form of this session.
    pub(crate) async fn sign_out_form(&self, cookie: &str) -> String {
        let home = self.home(cookie).await.body;
        let value = home.split("name=\"form_token\" value=\"").nth(1).unwrap();
        format!("form_token={}", value.split('"').next().unwrap())
    }
}

pub(crate) async fn save(test: &TestApp, caller: &Caller, target: Target, changes: PortalChanges) -> Portal {
    let draft = Arc::new(move |_: Option<&Portal>| changes.clone());
    match portals::save(&test.app, caller, target, draft, Write::plain()).await.unwrap() {
        Written::Fresh(Saved { portal, .. }) => portal.value,
        Written::Replayed(_) => panic!("nothing to replay"),
    }
}
