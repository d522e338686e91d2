//! Customers sign in: with what, how often, and until when.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use billfold_app::credentials::{self, Draft};
use billfold_app::organizations::{self, Born};
use billfold_app::sign_in::{self, Begun, Login, NewToken, Proof, Wanted};
use billfold_app::testing::TestApp;
use billfold_app::visitors::{self, Feature, PortalChoice};
use billfold_app::{
    Caller, Credentials, Error, Precondition, Write, Written, callers, customers, passwords, sessions, tokens,
};
use billfold_domain::credentials::SignInOptions;
use billfold_domain::customers::CustomerChanges;
use billfold_domain::ids::{CustomerId, IdStyle, SessionId};
use billfold_domain::organizations::Mode;
use billfold_domain::{Change, Field, Refusal, Rule};

const PASSWORD: &str = "tr0ub4dor & 3 otters";

struct World {
    test: TestApp,
    born: Born,
    merchant: Caller,
    anybody: Caller,
    customer: CustomerId,
}

fn fresh<T>(written: Written<T>) -> T {
    match written {
        Written::Fresh(value) => value,
        Written::Replayed(_) => panic!("replayed"),
    }
}

fn refusal<T>(outcome: Result<T, Error>) -> Refusal {
    match outcome {
        Ok(_) => panic!("it was not refused"),
        Err(Error::Refused(refusal)) => refusal,
        Err(Error::Fault(fault)) => panic!("{fault:?}"),
    }
}

async fn customer(test: &TestApp, merchant: &Caller, email: &str) -> CustomerId {
    let changes = CustomerChanges { email: Change::Set(email.to_owned()), ..CustomerChanges::default() };
    fresh(customers::create(&test.app, merchant, IdStyle::Crockford, changes, Write::plain()).await.unwrap()).value.id
}

impl World {
    async fn new(test: TestApp) -> Self {
        let born = test.organization("Acme", Mode::Test).await;
        let merchant = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
        let anybody = callers::anybody(&test.app, born.organization.id.as_str(), None).await.unwrap();
        let customer = customer(&test, &merchant, "ann@shop.example").await;
        let world = Self { test, born, merchant, anybody, customer };
        world.credential("Ann@Shop.Example", PASSWORD).await.unwrap();
        world
    }

    async fn credential(&self, username: &str, password: &str) -> Result<credentials::Saved, Error> {
        let draft = Draft {
            customer: self.customer.clone(),
            username: username.to_owned(),
            password: password.to_owned(),
            expires: Change::Keep,
        };
        let id = Some(billfold_domain::ids::CredentialId::stored("cred_ann"));
        credentials::save(&self.test.app, &self.merchant, id, draft, Write::plain()).await.map(fresh)
    }

    async fn log_in(&self, username: &str, password: &str) -> Result<Begun, Error> {
        self.log_in_from(username, password, None).await
    }

    async fn log_in_from(&self, username: &str, password: &str, address: Option<&str>) -> Result<Begun, Error> {
        let login = Login::Password { username: username.to_owned(), password: password.to_owned() };
        let address = address.map(|text| text.parse().unwrap());
        sign_in::login(&self.test.app, &self.anybody, login, Wanted::default(), address).await
    }

    async fn caller(&self, jwt: &str) -> Option<Caller> {
        match callers::authenticate_customer(&self.test.app, jwt, None).await {
            Ok(signed_in) => Some(signed_in.caller),
            Err(Error::Refused(Refusal::Unauthenticated)) => None,
            Err(other) => panic!("{other:?}"),
        }
    }

    async fn token(&self) -> String {
        let new = NewToken {
            proof: Proof::Named(self.customer.clone()),
            expires: None,
            one_time_password: None,
            address: None,
        };
        fresh(sign_in::create_token(&self.test.app, &self.merchant, new, Write::plain()).await.unwrap()).token
    }
}

#[tokio::test]
async fn a_customer_signs_in_with_a_password_for_an_hour_or_until_it_signs_out() {
    let world = World::new(TestApp::sqlite()).await;
    let app = &world.test.app;
    let begun = world.log_in("ann@shop.example", PASSWORD).await.unwrap();
    let caller = world.caller(&begun.jwt).await.unwrap();
    assert_eq!(caller.require_customer().unwrap(), &world.customer);
    let visit = visitors::visit(app, &caller).await.unwrap();
    assert_eq!(visit.portal.value.id, world.born.portal.id, "the organization's default");
    assert!(visit.allows(Feature::Cancel) && !visit.allows(Feature::Pause));
    assert_eq!(refusal(visit.require(Feature::Pause)), Refusal::SwitchedOff);
    world.test.clock.advance_seconds(3_599);
    assert!(world.caller(&begun.jwt).await.is_some());
    world.test.clock.advance_seconds(1);
    assert!(world.caller(&begun.jwt).await.is_none());
    let second = world.log_in("ANN@SHOP.EXAMPLE", PASSWORD).await.unwrap();
    let caller = world.caller(&second.jwt).await.unwrap();
    sign_in::logout(app, &caller).await.unwrap();
    assert!(world.caller(&second.jwt).await.is_none());
    assert_eq!(refusal(visitors::visit(app, &caller).await), Refusal::Unauthenticated);
}

#[tokio::test]
async fn l06_unknown_and_wrong_and_ended_and_foreign_are_refused_alike() {
    let world = World::new(TestApp::sqlite()).await;
    let rival = world.test.organization("Rival", Mode::Test).await;
    let anybody = callers::anybody(&world.test.app, rival.organization.id.as_str(), None).await.unwrap();
    let login = Login::Password { username: "ann@shop.example".into(), password: PASSWORD.into() };
    let elsewhere = sign_in::login(&world.test.app, &anybody, login, Wanted::default(), None).await;
    assert_eq!(refusal(elsewhere), Refusal::Unauthenticated, "L-13: a customer of another organization");
    for (username, password) in [
        ("ann@shop.example", "tr0ub4dor & 3 otter"),
        ("ann@shop.example", ""),
        ("ann", PASSWORD),
        ("", PASSWORD),
        ("nobody@shop.example", PASSWORD),
    ] {
        assert_eq!(refusal(world.log_in(username, password).await), Refusal::Unauthenticated, "{username}");
    }
    customers::delete(&world.test.app, &world.merchant, &world.customer, Precondition::None).await.unwrap();
    assert_eq!(refusal(world.log_in("ann@shop.example", PASSWORD).await), Refusal::Unauthenticated);
}

#[tokio::test]
async fn too_many_attempts_are_refused_for_known_and_unknown_names_after_the_same_number() {
    let world = World::new(TestApp::sqlite()).await;
    let mut allowed = Vec::new();
    for username in ["ann@shop.example", "nobody@shop.example"] {
        let mut count = 0;
        loop {
            match refusal(world.log_in_from(username, "wrong password", Some("192.0.2.1")).await) {
                Refusal::Unauthenticated => count += 1,
                Refusal::TooManyAttempts { retry_after_seconds } => {
                    assert_eq!(retry_after_seconds, 900);
                    break;
                }
                other => panic!("{other:?}"),
            }
        }
        allowed.push(count);
    }
    assert_eq!(allowed, [10, 10]);
    // The right one does not help, nor another spelling; another network does.
    let name = "ANN@shop.example";
    let there = world.log_in_from(name, PASSWORD, Some("192.0.2.1")).await;
    assert!(matches!(refusal(there), Refusal::TooManyAttempts { .. }));
    assert!(world.log_in_from(name, PASSWORD, Some("198.51.100.1")).await.is_ok());
    world.test.clock.advance_seconds(900);
    assert!(world.log_in_from(name, PASSWORD, Some("192.0.2.1")).await.is_ok());
}

#[tokio::test]
async fn a11_customers_tokens_and_merchants_tokens_are_not_taken_for_each_other() {
    let world = World::new(TestApp::sqlite()).await;
    let app = &world.test.app;
    let begun = world.log_in("ann@shop.example", PASSWORD).await.unwrap();
    let merchants = tokens::issue(app, &world.born.organization.id, "ci", 600).await.unwrap();
    assert!(world.caller(&merchants).await.is_none());
    let presented = Credentials { jwt: Some(begun.jwt.clone()), ..Credentials::default() };
    assert_eq!(refusal(callers::authenticate(app, &presented, None).await), Refusal::Unauthenticated);
    let [head, body, signature] = begun.jwt.split('.').collect::<Vec<_>>()[..] else { panic!("three parts") };
    for bad in [
        format!("{head}.{body}."),
        format!("{}.{body}.{signature}", merchants.split('.').next().unwrap()),
        format!("{head}.{}.{signature}", merchants.split('.').nth(1).unwrap()),
        "null".to_owned(),
        "x".repeat(10_000),
    ] {
        assert!(world.caller(&bad).await.is_none(), "{bad}");
    }
}

#[tokio::test]
async fn l09_what_a_customer_may_ends_with_its_password_its_customer_and_its_portal() {
    let world = World::new(TestApp::sqlite()).await;
    let app = &world.test.app;
    let one = world.log_in("ann@shop.example", PASSWORD).await.unwrap();
    let two = world.log_in("ann@shop.example", PASSWORD).await.unwrap();
    let caller = world.caller(&one.jwt).await.unwrap();
    let new = "sixty frozen llamas";
    passwords::change(app, &caller, PASSWORD, new).await.unwrap();
    assert!(world.caller(&one.jwt).await.is_some() && world.caller(&two.jwt).await.is_none());
    assert_eq!(refusal(world.log_in("ann@shop.example", PASSWORD).await), Refusal::Unauthenticated);
    let three = world.log_in("ann@shop.example", new).await.unwrap();
    // The merchant's replacement signs out everywhere.
    world.credential("ann@shop.example", PASSWORD).await.unwrap();
    assert!(world.caller(&one.jwt).await.is_none() && world.caller(&three.jwt).await.is_none());
    let four = world.log_in("ann@shop.example", PASSWORD).await.unwrap();
    let listed = sessions::list(app, &world.merchant, &world.customer, 100).await.unwrap();
    let id: SessionId = listed.items.first().unwrap().value.id.clone();
    assert_eq!((listed.total, &id), (1, &four.session.id));
    sessions::revoke(app, &world.merchant, &id).await.unwrap();
    assert!(world.caller(&four.jwt).await.is_none());
    let five = world.log_in("ann@shop.example", PASSWORD).await.unwrap();
    customers::delete(app, &world.merchant, &world.customer, Precondition::None).await.unwrap();
    assert!(world.caller(&five.jwt).await.is_none());
}

#[tokio::test]
async fn a_password_change_needs_the_old_one_and_a_good_new_one() {
    let world = World::new(TestApp::sqlite()).await;
    let app = &world.test.app;
    let begun = world.log_in("ann@shop.example", PASSWORD).await.unwrap();
    let caller = world.caller(&begun.jwt).await.unwrap();
    let fault = |outcome| match refusal(outcome) {
        Refusal::Invalid(faults) => (faults[0].field, faults[0].rule.clone()),
        other => panic!("{other:?}"),
    };
    let wrong = passwords::change(app, &caller, "not the old one", "sixty frozen llamas").await;
    assert_eq!(fault(wrong), (Field::Password, Rule::WrongPassword));
    let weak = passwords::change(app, &caller, PASSWORD, "password1").await;
    assert_eq!(fault(weak), (Field::NewPassword, Rule::WeakPassword));
    let options = SignInOptions { password_pattern: Some("/[0-9]{3}/".into()), ..SignInOptions::default() };
    fresh(credentials::set_options(app, &world.merchant, options, Write::plain()).await.unwrap());
    let unlike = passwords::change(app, &caller, PASSWORD, "sixty frozen llamas").await;
    assert_eq!(fault(unlike), (Field::NewPassword, Rule::PatternMismatch));
    assert!(passwords::change(app, &caller, PASSWORD, "600 frozen llamas").await.is_ok());
}

#[tokio::test]
async fn a_reset_token_sets_a_password_once_and_signs_out() {
    let world = World::new(TestApp::sqlite()).await;
    let app = &world.test.app;
    let begun = world.log_in("ann@shop.example", PASSWORD).await.unwrap();
    let create = || passwords::create_token(app, &world.merchant, "ANN@shop.example", None, Write::plain());
    let token = fresh(create().await.unwrap()).token;
    let other = fresh(create().await.unwrap()).token;
    let new = "sixty frozen llamas";
    let account = passwords::reset(app, &world.anybody, &token, new).await.unwrap();
    assert_eq!(account.customer.value.id, world.customer);
    assert!(world.caller(&begun.jwt).await.is_none());
    assert!(world.log_in("ann@shop.example", new).await.is_ok());
    for spent in [token.as_str(), other.as_str(), "unknown"] {
        let again = refusal(passwords::reset(app, &world.anybody, spent, PASSWORD).await);
        assert!(matches!(again, Refusal::Invalid(faults) if faults[0].field == Field::Token));
    }
    let late = fresh(create().await.unwrap()).token;
    world.test.clock.advance_seconds(3_600);
    assert!(matches!(refusal(passwords::reset(app, &world.anybody, &late, PASSWORD).await), Refusal::Invalid(_)));
    // A token of one kind is none of the other.
    let reset = fresh(create().await.unwrap()).token;
    assert!(matches!(refusal(sign_in::verify_token(app, &world.merchant, &reset).await), Refusal::NotFound(_)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_authentication_token_is_exchanged_once_by_however_many_at_a_time() {
    for test in [TestApp::sqlite(), TestApp::postgres()] {
        let world = World::new(test).await;
        let token = world.token().await;
        let tries = (0..8).map(|_| {
            let (app, by, token) = (world.test.app.clone(), world.anybody.clone(), token.clone());
            tokio::spawn(async move {
                sign_in::exchange(&app, &by, &token, Wanted::default(), Write::plain()).await.is_ok()
            })
        });
        let mut good = 0;
        for one in tries.collect::<Vec<_>>() {
            good += usize::from(one.await.unwrap());
        }
        assert_eq!(good, 1);
    }
}

#[tokio::test]
async fn ending_a_token_ends_what_was_made_from_it() {
    let world = World::new(TestApp::sqlite()).await;
    let app = &world.test.app;
    let (kept, ended) = (world.token().await, world.token().await);
    let mut begun = Vec::new();
    for token in [&kept, &ended] {
        let wanted = Wanted::default();
        begun.push(fresh(sign_in::exchange(app, &world.anybody, token, wanted, Write::plain()).await.unwrap()));
    }
    let (two, one) = (begun.pop().unwrap(), begun.pop().unwrap());
    sign_in::revoke_token(app, &world.anybody, &ended).await.unwrap();
    assert!(world.caller(&one.jwt).await.is_some() && world.caller(&two.jwt).await.is_none());
    assert!(matches!(refusal(sign_in::revoke_token(app, &world.anybody, &ended).await), Refusal::NotFound(_)));
    // Only the merchant may name a session by its id, which is no secret.
    let id = one.session.id.as_str();
    assert!(matches!(refusal(sign_in::revoke_token(app, &world.anybody, id).await), Refusal::NotFound(_)));
    sign_in::revoke_token(app, &world.merchant, id).await.unwrap();
    assert!(world.caller(&one.jwt).await.is_none());
}

#[tokio::test]
async fn only_the_merchant_names_a_customer_and_a_session_of_a_page_is_short() {
    let world = World::new(TestApp::sqlite()).await;
    let app = &world.test.app;
    let new =
        NewToken { proof: Proof::Named(world.customer.clone()), expires: None, one_time_password: None, address: None };
    let outcome = sign_in::create_token(app, &world.anybody, new, Write::plain()).await.map(drop);
    assert_eq!(refusal(outcome), Refusal::Forbidden);
    let far = app.now() + jiff::SignedDuration::from_hours(24);
    let wanted = || Wanted { expires: Some(far), ..Wanted::default() };
    for (by, hours) in [(&world.anybody, 12), (&world.merchant, 24)] {
        let token = world.token().await;
        let begun = fresh(sign_in::exchange(app, by, &token, wanted(), Write::plain()).await.unwrap());
        let expected = app.now() + jiff::SignedDuration::from_hours(hours);
        assert_eq!(begun.session.signed.unwrap().expires, expected);
    }
}

#[tokio::test]
async fn the_portal_that_was_named_counts() {
    let world = World::new(TestApp::sqlite()).await;
    let app = &world.test.app;
    let login = |portal: PortalChoice| {
        let login = Login::Password { username: "ann@shop.example".into(), password: PASSWORD.into() };
        sign_in::login(app, &world.anybody, login, Wanted { portal, ..Wanted::default() }, None)
    };
    let of_website = login(PortalChoice::Website(world.born.website.id.clone())).await.unwrap();
    assert_eq!(of_website.session.portal, world.born.portal.id);
    let unknown = login(PortalChoice::Portal(billfold_domain::ids::PortalId::stored("nowhere"))).await;
    assert!(matches!(refusal(unknown.map(drop)), Refusal::Invalid(faults) if faults[0].field == Field::Portal));
}

#[tokio::test]
async fn a_user_name_is_unique_without_case_and_free_again_after_a_change() {
    let world = World::new(TestApp::sqlite()).await;
    let app = &world.test.app;
    let other = customer(&world.test, &world.merchant, "bob@shop.example").await;
    let create = |username: &str| {
        let draft = Draft {
            customer: other.clone(),
            username: username.to_owned(),
            password: PASSWORD.to_owned(),
            expires: Change::Keep,
        };
        credentials::save(app, &world.merchant, None, draft, Write::plain())
    };
    let taken = refusal(create("ANN@shop.EXAMPLE").await);
    assert!(
        matches!(taken, Refusal::Invalid(faults) if faults[0].field == Field::Username && faults[0].rule == Rule::Taken)
    );
    world.credential("ann.new@shop.example", PASSWORD).await.unwrap();
    assert!(create("ANN@shop.EXAMPLE").await.is_ok());
    // Another organization has names of its own.
    let rival = world.test.organization("Rival", Mode::Test).await;
    let merchant = organizations::act_for(app, &rival.organization.id).await.unwrap();
    let theirs = customer(&world.test, &merchant, "x@y.example").await;
    let draft = Draft {
        customer: theirs,
        username: "ann@shop.example".into(),
        password: PASSWORD.into(),
        expires: Change::Keep,
    };
    assert!(credentials::save(app, &merchant, None, draft, Write::plain()).await.is_ok());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_parallel_claims_of_a_user_name_one_wins() {
    for test in [TestApp::sqlite(), TestApp::postgres()] {
        let world = World::new(test).await;
        let claims = (0..4).map(|_| {
            let (app, by, customer) = (world.test.app.clone(), world.merchant.clone(), world.customer.clone());
            tokio::spawn(async move {
                let draft = Draft {
                    customer,
                    username: "Same@name.example".into(),
                    password: PASSWORD.into(),
                    expires: Change::Keep,
                };
                credentials::save(&app, &by, None, draft, Write::plain()).await.is_ok()
            })
        });
        let mut good = 0;
        for one in claims.collect::<Vec<_>>() {
            good += usize::from(one.await.unwrap());
        }
        assert_eq!(good, 1);
    }
}

#[tokio::test]
async fn r07_signing_in_and_resets_are_told_and_no_secret_is() {
    let world = World::new(TestApp::sqlite()).await;
    let app = &world.test.app;
    let token = world.token().await;
    world.log_in("ann@shop.example", PASSWORD).await.unwrap();
    for username in ["Ann@shop.example", "nobody@shop.example"] {
        passwords::request(app, &world.anybody, username).await.unwrap();
    }
    let scroll = billfold_app::Scroll { limit: 100, ..billfold_app::Scroll::default() };
    let told = billfold_app::events::scroll(app, &world.merchant, scroll).await.unwrap();
    let mut kinds: Vec<&str> = told.items.iter().map(|told| told.value.event.kind.word()).collect();
    kinds.retain(|kind| kind.starts_with("customer."));
    kinds.sort_unstable();
    assert_eq!(kinds, ["customer.created", "customer.logged_in", "customer.password_reset_requested"]);
    let text = format!("{told:?}");
    for secret in ["argon2id", PASSWORD, &token, &billfold_app::secret::sha256_hex(token.as_bytes())] {
        assert!(!text.contains(secret), "{secret}");
    }
    for entry in std::fs::read_dir(world.test.database.folder().unwrap()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
        assert!(!holds(PASSWORD) && !holds(&token));
    }
}

impl World {
    fn named(&self, one_time_password: Option<bool>) -> NewToken {
        NewToken { proof: Proof::Named(self.customer.clone()), expires: None, one_time_password, address: None }
    }

    async fn made(&self, by: &Caller, new: NewToken) -> Result<sign_in::CreatedToken, Error> {
        sign_in::create_token(&self.test.app, by, new, Write::plain()).await.map(fresh)
    }

    async fn exchange(&self, token: &str, code: Option<&str>) -> Result<Begun, Error> {
        let wanted = Wanted { keeps_token: true, one_time_password: code.map(str::to_owned), ..Wanted::default() };
        sign_in::exchange(&self.test.app, &self.anybody, token, wanted, Write::plain()).await.map(fresh)
    }

    /// The six digits of the one mail that waits.
    async fn code(&self) -> String {
        let mails = self.test.mails().await;
        assert_eq!(mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), ["ann@shop.example"]);
        let is_code = |line: &&str| line.len() == 6 && line.bytes().all(|byte| byte.is_ascii_digit());
        mails[0].plain.lines().map(str::trim).find(is_code).expect("a code").to_owned()
    }
}

fn faults<T>(outcome: Result<T, Error>) -> Vec<(Field, Rule)> {
    match refusal(outcome) {
        Refusal::Invalid(faults) => faults.into_iter().map(|fault| (fault.field, fault.rule)).collect(),
        other => panic!("{other:?}"),
    }
}

fn other_code(code: &str) -> String {
    format!("{:06}", (code.parse::<u32>().unwrap() + 1) % 1_000_000)
}

#[tokio::test]
async fn r07_a_token_with_a_one_time_password_is_exchanged_once_and_only_with_it() {
    for test in [TestApp::sqlite(), TestApp::postgres()] {
        let world = World::new(test).await;
        let made = world.made(&world.merchant, world.named(Some(true))).await.unwrap();
        let (app, token) = (&world.test.app, made.token.as_str());
        assert_eq!(made.record.expires, app.now() + jiff::SignedDuration::from_mins(10));
        let code = world.code().await;
        assert_eq!(faults(world.exchange(token, None).await), [(Field::OneTimePassword, Rule::Required)]);
        let wrong = world.exchange(token, Some(&other_code(&code))).await;
        assert_eq!(faults(wrong), [(Field::OneTimePassword, Rule::WrongCode)]);
        let login = Login::Token(token.to_owned());
        let login = sign_in::login(app, &world.anybody, login, Wanted::default(), None).await;
        assert_eq!(refusal(login.map(drop)), Refusal::Unauthenticated, "the storefront's login takes no code");
        assert_eq!(world.exchange(token, Some(&code)).await.unwrap().session.customer, world.customer);
        let again = world.exchange(token, Some(&code)).await;
        assert!(matches!(refusal(again), Refusal::NotFound(_)), "though it was to be kept");
        let scroll = billfold_app::Scroll { limit: 100, ..billfold_app::Scroll::default() };
        let told = billfold_app::events::scroll(app, &world.merchant, scroll).await.unwrap();
        let told: Vec<_> = told.items.into_iter().map(|told| told.value.event).collect();
        let asked = told.iter().filter(|event| event.kind.word() == "customer.one_time_password_requested");
        assert_eq!(asked.map(|event| event.subject.as_str()).collect::<Vec<_>>(), [world.customer.as_str()]);
        let tag = made.record.one_time_password.as_ref().unwrap().tag.clone();
        let (told, shown) = (format!("{told:?}"), format!("{:?}", made.record));
        assert!(!told.contains(&code) && !told.contains(&tag) && !shown.contains(&tag));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn l04_five_wrong_one_time_passwords_end_a_token_however_many_come_at_a_time() {
    for test in [TestApp::sqlite(), TestApp::postgres()] {
        let world = std::sync::Arc::new(World::new(test).await);
        let token = world.made(&world.merchant, world.named(Some(true))).await.unwrap().token;
        let code = world.code().await;
        let tries = (0..16).map(|_| {
            let (world, token, wrong) = (world.clone(), token.clone(), other_code(&code));
            tokio::spawn(async move { refusal(world.exchange(&token, Some(&wrong)).await) })
        });
        let mut compared = 0;
        for one in tries.collect::<Vec<_>>() {
            match one.await.unwrap() {
                Refusal::Invalid(faults) => compared += usize::from(faults[0].rule == Rule::WrongCode),
                Refusal::NotFound(_) => {}
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(compared, 5);
        assert!(matches!(refusal(world.exchange(&token, Some(&code)).await), Refusal::NotFound(_)));
    }
}

#[tokio::test]
async fn l05_one_time_passwords_are_sent_three_times_an_hour_and_work_ten_minutes() {
    let world = World::new(TestApp::sqlite()).await;
    let mut last = String::new();
    for _ in 0..3 {
        last = world.made(&world.merchant, world.named(Some(true))).await.unwrap().token;
        world.test.clock.advance_seconds(1);
    }
    let fourth = world.made(&world.merchant, world.named(Some(true))).await;
    assert!(matches!(refusal(fourth.map(drop)), Refusal::TooManyAttempts { .. }));
    world.made(&world.merchant, world.named(None)).await.unwrap();
    let code = world.test.mails().await.pop().unwrap().plain;
    let code = code.lines().map(str::trim).find(|line| line.len() == 6 && line.parse::<u32>().is_ok()).unwrap();
    world.test.clock.advance_seconds(599);
    assert!(matches!(refusal(world.exchange(&last, Some(code)).await), Refusal::NotFound(_)));
    world.test.clock.advance_seconds(3_600);
    world.made(&world.merchant, world.named(Some(true))).await.unwrap();
}

#[tokio::test]
async fn l05_a_day_of_guessing_at_one_time_passwords_is_twenty_guesses() {
    let world = World::new(TestApp::sqlite()).await;
    for _ in 0..4 {
        let token = world.made(&world.merchant, world.named(Some(true))).await.unwrap().token;
        let wrong = other_code(&world.code().await);
        for _ in 0..5 {
            assert_eq!(faults(world.exchange(&token, Some(&wrong)).await), [(Field::OneTimePassword, Rule::WrongCode)]);
        }
        world.test.clock.advance_seconds(1_800);
    }
    let more = || world.made(&world.merchant, world.named(Some(true)));
    assert!(matches!(refusal(more().await.map(drop)), Refusal::TooManyAttempts { .. }));
    world.test.clock.advance_seconds(86_400);
    more().await.unwrap();
}

#[tokio::test]
async fn the_options_ask_for_one_time_passwords_and_a_page_cannot_do_without() {
    for test in [TestApp::sqlite(), TestApp::postgres()] {
        let world = World::new(test).await;
        let options = SignInOptions { one_time_password: true, ..SignInOptions::default() };
        let app = &world.test.app;
        let kept = fresh(credentials::set_options(app, &world.merchant, options, Write::plain()).await.unwrap());
        assert!(kept.value.one_time_password);
        let proof = Proof::Password { username: "ann@shop.example".into(), password: PASSWORD.into() };
        let page = NewToken { proof, ..world.named(Some(false)) };
        for (by, new, needs) in [
            (&world.merchant, world.named(None), true),
            (&world.merchant, world.named(Some(false)), false),
            (&world.anybody, page, true),
        ] {
            assert_eq!(world.made(by, new).await.unwrap().record.one_time_password.is_some(), needs);
        }
    }
}

#[tokio::test]
async fn what_cannot_be_sent_is_not_asked_for() {
    use billfold_app::testing::TestDatabase;
    for database in [TestDatabase::sqlite(), TestDatabase::postgres()] {
        let world = World::new(TestApp::mailing(database, None)).await;
        let no_mail = [(Field::OneTimePasswordRequired, Rule::NoMailServer)];
        assert_eq!(faults(world.made(&world.merchant, world.named(Some(true))).await.map(drop)), no_mail);
        let options = SignInOptions { one_time_password: true, ..SignInOptions::default() };
        let changed = credentials::set_options(&world.test.app, &world.merchant, options, Write::plain()).await;
        assert_eq!(faults(changed.map(drop)), no_mail);
    }
    let mut world = World::new(TestApp::sqlite()).await;
    let changes = CustomerChanges::default();
    let style = IdStyle::Crockford;
    let made = customers::create(&world.test.app, &world.merchant, style, changes, Write::plain()).await.unwrap();
    world.customer = fresh(made).value.id;
    let outcome = world.made(&world.merchant, world.named(Some(true))).await.map(drop);
    assert_eq!(faults(outcome), [(Field::OneTimePasswordRequired, Rule::NoAddress)]);
    assert!(world.test.mails().await.is_empty());
}
