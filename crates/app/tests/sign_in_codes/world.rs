//! A merchant, its portal, and browsers that sign in.

use std::net::IpAddr;

use billfold_app::organizations::{self, Born};
use billfold_app::portals::{self, Public, PublicName, Target};
use billfold_app::sessions::{self, Opened};
use billfold_app::sign_in_codes::{self, Ask, Proven, Typed};
use billfold_app::testing::TestApp;
use billfold_app::{App, Caller, Error, Role, Write, Written, customers, jobs};
use billfold_domain::customers::CustomerChanges;
use billfold_domain::ids::{CustomerId, IdStyle};
use billfold_domain::organizations::Mode;
use billfold_domain::portal_changes::PortalChanges;
use billfold_domain::sessions::Session;
use billfold_domain::{Change, Refusal};

pub(crate) const ANN: &str = "ann@shop.example";
pub(crate) const NOBODY: &str = "nobody@shop.example";

pub(crate) fn fresh<T>(written: Written<T>) -> T {
    match written {
        Written::Fresh(value) => value,
        Written::Replayed(_) => panic!("replayed"),
    }
}

pub(crate) fn refusal<T>(outcome: Result<T, Error>) -> Refusal {
    match outcome {
        Ok(_) => panic!("it was not refused"),
        Err(Error::Refused(refusal)) => refusal,
        Err(Error::Fault(fault)) => panic!("{fault:?}"),
    }
}

/// A merchant with the customer Ann.
pub(crate) struct World {
    pub(crate) test: TestApp,
    pub(crate) born: Born,
    pub(crate) merchant: Caller,
    pub(crate) public: Public,
    pub(crate) ann: CustomerId,
}

impl World {
    pub(crate) async fn new(test: TestApp) -> Self {
        let born = test.organization("Acme", Mode::Test).await;
        let merchant = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
        let public = public(&test.app, &born).await;
        let ann = customer(&test.app, &merchant, ANN).await;
        Self { test, born, merchant, public, ann }
    }

    pub(crate) fn app(&self) -> &App {
        &self.test.app
    }

    pub(crate) async fn customer(&self, email: &str) -> CustomerId {
        customer(self.app(), &self.merchant, email).await
    }

    pub(crate) async fn begin(&self, email: &str) -> Result<String, Error> {
        self.begin_from(email, None).await
    }

    pub(crate) async fn begin_from(&self, email: &str, address: Option<&str>) -> Result<String, Error> {
        let address = address.map(|text| text.parse::<IpAddr>().unwrap());
        let ask = Ask { email: email.to_owned(), address, locale: "en".to_owned(), earlier: None };
        sign_in_codes::begin(self.app(), &self.public, ask).await
    }

    /// Does what waits and answers the mails: to whom, and what they say.
    pub(crate) async fn mails(&self) -> Vec<(String, String)> {
        jobs::run_due(self.app(), |_| ()).await.unwrap();
        self.test.mails().await.into_iter().map(|mail| (mail.to, mail.plain)).collect()
    }

    /// The code of the one mail that waits.
    pub(crate) async fn code(&self) -> String {
        let mails = self.mails().await;
        assert_eq!(mails.len(), 1, "{mails:?}");
        code_in(&mails[0].1)
    }

    pub(crate) async fn prove(&self, cookie: &str, code: &str) -> Result<Proven, Error> {
        prove_on(self.app(), &self.public, cookie, code).await
    }

    pub(crate) async fn sign_in(&self, email: &str) -> Opened {
        let cookie = self.begin(email).await.unwrap();
        let code = self.code().await;
        opened(self.prove(&cookie, &code).await.unwrap())
    }

    /// The customer of a cookie's session, as the one who acts; none where it ended.
    pub(crate) async fn visitor(&self, cookie: &str) -> Option<Caller> {
        let slug = self.public.portal.value.slug.as_str();
        match sessions::visit(self.app(), slug, cookie).await {
            Ok(visit) => Some(acting(&self.merchant, &visit.session)),
            Err(Error::Refused(Refusal::Unauthenticated)) => None,
            Err(other) => panic!("{other:?}"),
        }
    }

    /// Changes the portal.
    pub(crate) async fn change(&mut self, changes: PortalChanges) {
        let draft = std::sync::Arc::new(move |_: Option<&_>| changes.clone());
        let target = Target::Existing(self.born.portal.id.clone());
        portals::save(self.app(), &self.merchant, target, draft, Write::plain()).await.unwrap();
        self.public = public(self.app(), &self.born).await;
    }
}

pub(crate) async fn public(app: &App, born: &Born) -> Public {
    portals::public(app, PublicName::Slug(born.portal.slug.as_str().to_owned())).await.unwrap()
}

pub(crate) async fn customer(app: &App, merchant: &Caller, email: &str) -> CustomerId {
    let changes = CustomerChanges { email: Change::Set(email.to_owned()), ..CustomerChanges::default() };
    fresh(customers::create(app, merchant, IdStyle::Crockford, changes, Write::plain()).await.unwrap()).value.id
}

pub(crate) fn acting(merchant: &Caller, session: &Session) -> Caller {
    Caller { role: Role::Customer(session.customer.clone()), actor: session.id.as_str().to_owned(), ..merchant.clone() }
}

pub(crate) async fn prove_on(app: &App, public: &Public, cookie: &str, code: &str) -> Result<Proven, Error> {
    let browser = Some("Firefox · Linux".to_owned());
    let typed = Typed { cookie: cookie.to_owned(), code: code.to_owned(), address: None, browser };
    sign_in_codes::prove(app, public, typed).await
}

pub(crate) fn opened(proven: Proven) -> Opened {
    match proven {
        Proven::Opened(opened) => *opened,
        Proven::Choose(_) => panic!("there is a choice"),
    }
}

/// The eight digits in a mail.
pub(crate) fn code_in(text: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| {
        line.chars().filter(char::is_ascii_digit).count() == 8 && line.chars().all(|c| c.is_ascii_digit() || c == ' ')
    });
    line.unwrap_or_else(|| panic!("no code in {text:?}")).replace(' ', "")
}

/// Another code than this.
pub(crate) fn other(code: &str) -> String {
    let number: u64 = code.parse().unwrap();
    format!("{:08}", (number + 1) % 100_000_000)
}
