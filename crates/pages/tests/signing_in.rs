//! Signing in at a portal's page: by code, by password, and what surrounds it
//! (QUALITY rows L and P).
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, in what it shares with others too")]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod world;

use std::collections::BTreeMap;

use axum::http::StatusCode;
use billfold_app::credentials::{self, Draft};
use billfold_app::sessions::{self, NewSession};
use billfold_app::testing::{TestApp, TestDatabase};
use billfold_app::{Write, Written, customers, jobs};
use billfold_domain::Change;
use billfold_domain::customers::CustomerChanges;
use billfold_domain::ids::{CredentialId, IdStyle};
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_domain::sessions::AfterExpiration;
use world::{NAVIGATION, Seen, World, sample_customer, send};

const PORTAL: &str = "/billing-portal/acme-billing";
const ADA: &str = "ada%40lovelace.example";
const PASSWORD: &str = "tr0ub4dor & 3 otters";

/// A browser that keeps its cookies.
#[derive(Default)]
struct Browser(BTreeMap<String, String>);

impl Browser {
    async fn ask(&mut self, world: &World, method: &str, path: &str, body: &str) -> Seen {
        let cookies: Vec<String> = self.0.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let cookies = cookies.join("; ");
        let agent = "Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0";
        let mut headers = vec![("user-agent", agent)];
        if !cookies.is_empty() {
            headers.push(("cookie", &cookies));
        }
        headers.extend_from_slice(if method == "POST" { world::OWN_FORM } else { NAVIGATION });
        let seen = send(&world.router, method, path, &headers, body).await;
        for set in seen.headers.get_all("set-cookie") {
            let set = set.to_str().unwrap();
            let (name, rest) = set.split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            assert!(rest.contains("; HttpOnly; SameSite=") && rest.contains("; Secure"), "{set}");
            match rest.contains("Max-Age=0") {
                true => self.0.remove(name),
                false => self.0.insert(name.to_owned(), value.to_owned()),
            };
        }
        seen
    }

    async fn get(&mut self, world: &World, path: &str) -> Seen {
        self.ask(world, "GET", path, "").await
    }

    async fn post(&mut self, world: &World, path: &str, body: &str) -> Seen {
        self.ask(world, "POST", path, body).await
    }

    /// POST of a signed-in page's form.
    async fn press(&mut self, world: &World, path: &str, body: &str) -> Seen {
        let page = self.get(world, path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let token =
            page.body.split("name=\"form_token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        self.post(world, path, &format!("form_token={token}&{body}")).await
    }

    /// From the form to the page that takes the code.
    async fn begin(&mut self, world: &World, email: &str) {
        let seen = self.post(world, &format!("{PORTAL}/sign-in"), &format!("email={email}")).await;
        assert_eq!((seen.status, seen.header("location")), led("/sign-in/code"), "{}", seen.body);
    }

    async fn give(&mut self, world: &World, code: &str) -> Seen {
        self.post(world, &format!("{PORTAL}/sign-in/code"), &format!("code={code}")).await
    }

    /// Signs in with a code.
    async fn sign_in(&mut self, world: &World) -> Seen {
        self.begin(world, ADA).await;
        let code = code(world).await;
        self.give(world, &code).await
    }
}

/// A redirection within the portal.
fn led(below: &str) -> (StatusCode, &str) {
    let whole = match below {
        "" => PORTAL,
        "/home" => "/billing-portal/acme-billing/home",
        "/sign-in/code" => "/billing-portal/acme-billing/sign-in/code",
        "/sign-in/choose" => "/billing-portal/acme-billing/sign-in/choose",
        "/confirm" => "/billing-portal/acme-billing/confirm",
        "/confirm/code" => "/billing-portal/acme-billing/confirm/code",
        "/sessions" => "/billing-portal/acme-billing/sessions",
        "/password" => "/billing-portal/acme-billing/password",
        "/signed-out" => "/billing-portal/acme-billing/signed-out",
        other => panic!("{other}"),
    };
    (StatusCode::SEE_OTHER, whole)
}

async fn mails(world: &World) -> Vec<String> {
    jobs::run_due(&world.test.app, |_| ()).await.unwrap();
    world.test.mails().await.into_iter().map(|mail| mail.plain).collect()
}

async fn code(world: &World) -> String {
    let mails = mails(world).await;
    assert_eq!(mails.len(), 1, "{mails:?}");
    let is_code = |line: &&str| {
        line.chars().filter(char::is_ascii_digit).count() == 8 && line.chars().all(|c| c.is_ascii_digit() || c == ' ')
    };
    mails[0].lines().map(str::trim).find(is_code).unwrap().replace(' ', "+")
}

fn no_passwords() -> PortalChanges {
    let features = FeatureChanges { password_login: Change::Set(false), ..FeatureChanges::default() };
    PortalChanges { features, ..PortalChanges::default() }
}

/// A world whose portal takes no passwords.
async fn plain() -> World {
    let world = World::new().await;
    world.change(no_passwords()).await;
    world
}

async fn give_password(world: &World) {
    let draft = Draft {
        customer: world.customer.id.clone(),
        username: "ada@lovelace.example".into(),
        password: PASSWORD.into(),
        expires: Change::Keep,
    };
    let id = Some(CredentialId::stored("cred_ada"));
    credentials::save(&world.test.app, &world.caller, id, draft, Write::plain()).await.unwrap();
}

#[tokio::test]
async fn a_customer_signs_in_with_a_code_and_is_home() {
    let world = plain().await;
    let mut browser = Browser::default();
    let page = browser.get(&world, PORTAL).await;
    assert_eq!(page.status, StatusCode::OK);
    for part in ["Your billing with Acme Engines", "type=\"email\"", "autocomplete=\"email\"", "Send me a code"] {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    assert!(!page.body.contains("type=\"password\""));
    browser.begin(&world, ADA).await;
    let asked = browser.get(&world, &format!("{PORTAL}/sign-in/code")).await;
    assert!(asked.body.contains("name=\"stay\" value=\"/sign-in/code\""), "another language stays on the page");
    for part in ["inputmode=\"numeric\"", "autocomplete=\"one-time-code\"", "ada@lovelace.example", "Send a new code"] {
        assert!(asked.body.contains(part), "{part}: {}", asked.body);
    }
    let code = code(&world).await;
    let entered = browser.give(&world, &code).await;
    assert_eq!((entered.status, entered.header("location")), led("/home"));
    assert_eq!(browser.0.len(), 1, "the attempt is forgotten: {:?}", browser.0);
    let home = browser.get(&world, &format!("{PORTAL}/home")).await;
    assert!(home.status == StatusCode::OK && home.body.contains("Ada Lovelace"));
    let again = browser.get(&world, PORTAL).await;
    assert_eq!((again.status, again.header("location")), led("/home"), "whoever is signed in needs no form");
    assert_eq!(browser.get(&world, &format!("{PORTAL}/sign-in/code")).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn l03_a_wrong_code_is_told_beside_its_field_and_five_are_enough() {
    let world = plain().await;
    let mut browser = Browser::default();
    browser.begin(&world, ADA).await;
    let right = code(&world).await;
    let mut bodies = Vec::new();
    for wrong in ["", "nonsense", "00000001", "00000002", "00000003", "00000004", "00000005"] {
        let seen = browser.give(&world, wrong).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(seen.body.contains("role=\"alert\"") && seen.body.contains("aria-invalid=\"true\""));
        assert!(!seen.body.contains("00000001") && seen.body.contains("ada@lovelace.example"));
        bodies.push(without_nonces(&seen.body));
    }
    bodies.push(without_nonces(&browser.give(&world, &right).await.body));
    assert!(bodies.iter().all(|body| *body == bodies[0]), "whatever is wrong is told alike");
    let resent = browser.post(&world, &format!("{PORTAL}/sign-in/resend"), "").await;
    assert_eq!((resent.status, resent.header("location")), led("/sign-in/code"));
    let told = browser.get(&world, &format!("{PORTAL}/sign-in/code")).await;
    assert!(told.body.contains("Older ones no longer work"), "{}", told.body);
    assert_eq!(browser.give(&world, &right).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fresh = code(&world).await;
    assert_eq!(browser.give(&world, &fresh).await.status, StatusCode::SEE_OTHER);
}

/// A page without what is drawn anew for each.
fn without_nonces(body: &str) -> String {
    body.split("nonce=\"").map(|part| part.get(22..).unwrap_or(part)).collect()
}

#[tokio::test]
async fn l03_a_code_is_worth_nothing_in_another_browser_or_later() {
    let world = plain().await;
    let (mut ours, mut theirs) = (Browser::default(), Browser::default());
    ours.begin(&world, ADA).await;
    let code = code(&world).await;
    let led_back = theirs.give(&world, &code).await;
    assert_eq!((led_back.status, led_back.header("location")), led(""), "a browser without an attempt");
    theirs.begin(&world, "eve%40else.example").await;
    assert_eq!(theirs.give(&world, &code).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    world.test.clock.advance_seconds(600);
    assert_eq!(ours.give(&world, &code).await.status, StatusCode::UNPROCESSABLE_ENTITY, "after ten minutes");
    let page = ours.get(&world, &format!("{PORTAL}/sign-in/code")).await;
    assert_eq!(page.status, StatusCode::OK, "a new one can still be asked for");
}

#[tokio::test]
async fn l06_known_and_unknown_addresses_meet_the_same_pages() {
    let world = plain().await;
    let mut seen = Vec::new();
    for email in [ADA, "ida%40lovelace.example"] {
        let mut browser = Browser::default();
        let mut pages = Vec::new();
        let begun = browser.post(&world, &format!("{PORTAL}/sign-in"), &format!("email={email}")).await;
        pages.push((begun.status, names(&begun), String::new()));
        mails(&world).await;
        for (method, path, body) in [
            ("GET", "/sign-in/code", ""),
            ("POST", "/sign-in/code", "code=00000001"),
            ("POST", "/sign-in/resend", ""),
            ("POST", "/sign-in/resend", ""),
            ("POST", "/sign-in/resend", ""),
            ("GET", "/sign-in/choose", ""),
        ] {
            let page = browser.ask(&world, method, &format!("{PORTAL}{path}"), body).await;
            let text = without_nonces(&page.body).replace("ida@", "ada@");
            pages.push((page.status, names(&page), text));
        }
        seen.push(pages);
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0][5].0, StatusCode::TOO_MANY_REQUESTS);
}

/// The headers of an answer but what is drawn anew for each.
fn names(seen: &Seen) -> BTreeMap<String, String> {
    let drawn = ["set-cookie", "content-security-policy", "request-id"];
    let shown = seen.headers.iter().filter(|(name, _)| !drawn.contains(&name.as_str()));
    shown.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect()
}

#[tokio::test]
async fn l05_the_fourth_mail_of_an_hour_is_not_sent_and_nothing_typed_is_lost() {
    let world = plain().await;
    for _ in 0..3 {
        Browser::default().begin(&world, ADA).await;
    }
    let over = Browser::default().post(&world, &format!("{PORTAL}/sign-in"), &format!("email={ADA}")).await;
    assert_eq!((over.status, over.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "3600"));
    assert!(over.body.contains("try again in 60 minutes") && over.body.contains("value=\"ada@lovelace.example\""));
    for (typed, told) in [("", "Please fill this in"), ("nobody", "does not look like an e-mail address")] {
        let seen = Browser::default().post(&world, &format!("{PORTAL}/sign-in"), &format!("email={typed}")).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(seen.body.contains(told) && seen.body.contains(&format!("value=\"{typed}\"")), "{}", seen.body);
    }
}

#[tokio::test]
async fn several_customers_of_an_address_are_chosen_from_after_the_proof() {
    let world = plain().await;
    let twin = CustomerChanges { name: Change::Set("Analytical <Society>".into()), ..sample_customer() };
    let twin = customers::create(&world.test.app, &world.caller, IdStyle::Base62, twin, Write::plain()).await.unwrap();
    let Written::Fresh(twin) = twin else { panic!("nothing to replay") };
    let mut browser = Browser::default();
    let proven = browser.sign_in(&world).await;
    assert_eq!((proven.status, proven.header("location")), led("/sign-in/choose"));
    let path = format!("{PORTAL}/sign-in/choose");
    let page = browser.get(&world, &path).await;
    for part in ["Ada Lovelace", "Analytical &#60;Society&#62;", "Customer since November 21, 2026", "No running plan"]
    {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    let none = browser.post(&world, &path, "").await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let entered = browser.post(&world, &path, &format!("customer={}", twin.value.id)).await;
    assert_eq!((entered.status, entered.header("location")), led("/home"));
    assert!(browser.get(&world, &format!("{PORTAL}/home")).await.body.contains("Analytical"));
    let stranger = Browser::default().get(&world, &path).await;
    assert_eq!((stranger.status, stranger.header("location")), led(""));
}

#[tokio::test]
async fn a_password_signs_in_where_the_portal_takes_one() {
    let world = World::new().await;
    give_password(&world).await;
    let mut browser = Browser::default();
    let page = browser.get(&world, &format!("{PORTAL}?prefilled_email=ada@lovelace.example")).await;
    for part in [
        "autocomplete=\"username\"",
        "autocomplete=\"current-password\"",
        "value=\"ada@lovelace.example\"",
        "Forgot your password?",
    ] {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    let sign_in = format!("{PORTAL}/sign-in");
    let wrong = browser.post(&world, &sign_in, &format!("email={ADA}&password=something+else")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("is not right") && !wrong.body.contains("something else"));
    let unknown =
        Browser::default().post(&world, &sign_in, "email=ida%40lovelace.example&password=something+else").await;
    let alike = without_nonces(&unknown.body).replace("ida@", "ada@");
    assert_eq!((unknown.status, alike), (wrong.status, without_nonces(&wrong.body)));
    let entered = browser.post(&world, &sign_in, &format!("email={ADA}&password=tr0ub4dor+%26+3+otters")).await;
    assert_eq!((entered.status, entered.header("location")), led("/home"));
    // Without a password typed, a code is sent.
    let mut other = Browser::default();
    let begun = other.post(&world, &sign_in, &format!("email={ADA}&password=")).await;
    assert_eq!((begun.status, begun.header("location")), led("/sign-in/code"));
    for bad in ["%3Cscript%3E", "a%40b", "x"] {
        let page = Browser::default().get(&world, &format!("{PORTAL}?prefilled_email={bad}")).await;
        assert!(page.body.contains("value=\"\""), "only an address is filled in: {bad}");
    }
}

#[tokio::test]
async fn l12_a_forgotten_password_is_set_anew_by_a_mails_link_once() {
    let world = World::new().await;
    give_password(&world).await;
    let mut browser = Browser::default();
    let forgotten = format!("{PORTAL}/sign-in/forgotten");
    assert_eq!(browser.get(&world, &forgotten).await.status, StatusCode::OK);
    let mut answers = Vec::new();
    for name in ["ida%40lovelace.example", ADA] {
        let mut stranger = Browser::default();
        let sent = stranger.post(&world, &forgotten, &format!("email={name}")).await;
        assert_eq!((sent.status, sent.header("location")), led(""));
        answers.push(without_nonces(&stranger.get(&world, PORTAL).await.body));
    }
    assert_eq!(answers[0], answers[1]);
    assert!(answers[0].contains("a link is on its way"));
    let mails = mails(&world).await;
    assert_eq!(mails.len(), 1);
    let link = mails[0].lines().map(str::trim).find(|line| line.contains("/sign-in/password/")).unwrap();
    let path = link.strip_prefix("https://billing.test").unwrap();
    for _ in 0..2 {
        let page = browser.get(&world, path).await;
        assert!(page.status == StatusCode::OK && page.body.contains("autocomplete=\"new-password\""));
    }
    let weak = browser.post(&world, path, "new=password1").await;
    assert_eq!(weak.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(weak.body.contains("too easy to guess"));
    let set = browser.post(&world, path, "new=twelve+quiet+herons").await;
    assert_eq!((set.status, set.header("location")), led(""));
    assert!(browser.get(&world, PORTAL).await.body.contains("Your new password is saved"));
    let again = browser.post(&world, path, "new=thirteen+quiet+herons").await;
    assert_eq!((again.status, browser.get(&world, path).await.status), (StatusCode::GONE, StatusCode::GONE));
    assert!(again.body.contains("href=\"/billing-portal/acme-billing\""), "its page leads to signing in");
    let sign_in = format!("{PORTAL}/sign-in");
    let entered = browser.post(&world, &sign_in, &format!("email={ADA}&password=twelve+quiet+herons")).await;
    assert_eq!((entered.status, entered.header("location")), led("/home"));
}

#[tokio::test]
async fn p11_whoever_has_to_sign_in_first_is_led_back_to_where_it_was() {
    let world = plain().await;
    let mut browser = Browser::default();
    let away = browser.get(&world, &format!("{PORTAL}/sessions")).await;
    assert_eq!((away.status, away.header("location")), led(""));
    let back = browser.sign_in(&world).await;
    assert_eq!((back.status, back.header("location")), led("/sessions"));
    assert_eq!(browser.0.len(), 1, "and no further: {:?}", browser.0);
    // A way back that this server did not seal leads home; so does one that is old.
    let name = browser.0.keys().next().unwrap().clone();
    let ends = world.test.app.now().as_second() + 900;
    for planted in [
        format!("{ends}!x!//evil.example"),
        format!("{ends}!{}!//evil.example", world.test.app.seal_text("other", "x")),
        "//evil.example".to_owned(),
    ] {
        let mut browser = Browser::default();
        browser.0.insert(format!("{name}_back"), planted);
        world.test.clock.advance_seconds(3_600);
        let home = browser.sign_in(&world).await;
        assert_eq!((home.status, home.header("location")), led("/home"));
    }
    world.test.clock.advance_seconds(3_600);
    let mut slow = Browser::default();
    slow.get(&world, &format!("{PORTAL}/sessions")).await;
    world.test.clock.advance_seconds(901);
    let home = slow.sign_in(&world).await;
    assert_eq!((home.status, home.header("location")), led("/home"), "after a quarter of an hour");
}

#[tokio::test]
async fn l10_a_fresh_proof_is_asked_for_and_leads_back() {
    let world = World::new().await;
    let mut browser = Browser::default();
    browser.sign_in(&world).await;
    world.test.clock.advance_seconds(601);
    let asked = browser.get(&world, &format!("{PORTAL}/password")).await;
    assert_eq!((asked.status, asked.header("location")), led("/confirm"));
    let page = browser.get(&world, &format!("{PORTAL}/confirm")).await;
    assert!(page.body.contains("Send a code to ada@lovelace.example"), "{}", page.body);
    let sent = browser.press(&world, &format!("{PORTAL}/confirm"), "").await;
    assert_eq!((sent.status, sent.header("location")), led("/confirm/code"));
    let code = code(&world).await;
    let wrong = browser.press(&world, &format!("{PORTAL}/confirm/code"), "code=00000001").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let before = browser.0.clone();
    let back = browser.press(&world, &format!("{PORTAL}/confirm/code"), &format!("code={code}")).await;
    assert_eq!((back.status, back.header("location")), led("/password"));
    assert_ne!(browser.0.values().next(), before.values().next(), "the cookie is another one (L-09)");
    let first = browser.get(&world, &format!("{PORTAL}/password")).await;
    // What keeps passwords learns whose the first one is.
    let username = "value=\"ada@lovelace.example\" autocomplete=\"username\" hidden";
    assert!(first.status == StatusCode::OK && first.body.contains(username), "{}", first.body);
    let mut stale = Browser(before);
    assert_eq!(stale.get(&world, &format!("{PORTAL}/home")).await.status, StatusCode::SEE_OTHER);
    // A password is set, and is a proof from then on.
    let set = browser.press(&world, &format!("{PORTAL}/password"), "new=twelve+quiet+herons").await;
    assert_eq!((set.status, set.header("location")), led("/home"));
    // A right one beside a weak one is not sent back, and is asked for again.
    let weak = browser.press(&world, &format!("{PORTAL}/password"), "current=twelve+quiet+herons&new=password1").await;
    assert_eq!(weak.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = "id=\"current-error\">For your safety this was not kept. Please enter it again.";
    assert!(
        weak.body.contains(said) && weak.body.contains("id=\"new-error\">This password is too easy"),
        "{}",
        weak.body
    );
    assert!(!weak.body.contains("herons") && !weak.body.contains("password1"));
    world.test.clock.advance_seconds(601);
    let page = browser.get(&world, &format!("{PORTAL}/confirm")).await;
    assert!(page.body.contains("Or enter your password"));
    let path = format!("{PORTAL}/confirm");
    let token = page.body.split("name=\"form_token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let wrong = browser.post(&world, &format!("{path}/code"), &format!("form_token={token}&password=x")).await;
    assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.body.contains("This is not your password"));
    let right = format!("form_token={token}&password=twelve+quiet+herons");
    let back = browser.post(&world, &format!("{path}/code"), &right).await;
    assert_eq!((back.status, back.header("location")), led("/home"));
}

#[tokio::test]
async fn l10_a_customer_without_any_way_is_told_what_to_do() {
    let customer = CustomerChanges { email: Change::Keep, ..sample_customer() };
    let world = World::with(billfold_domain::organizations::Mode::Test, world::sample_changes(), customer).await;
    let mut browser = Browser::default();
    let link = world.link().await;
    browser.get(&world, &format!("/p/session/{link}")).await;
    world.test.clock.advance_seconds(601);
    let page = browser.get(&world, &format!("{PORTAL}/confirm")).await;
    assert!(page.status == StatusCode::OK && page.body.contains("with a new link from Acme Engines"), "{}", page.body);
    let link = world.link().await;
    browser.get(&world, &format!("/p/session/{link}")).await;
    assert_eq!(browser.get(&world, &format!("{PORTAL}/password")).await.status, StatusCode::OK, "which is a proof");
}

#[tokio::test]
async fn customers_see_where_they_are_signed_in_and_sign_out_there() {
    let world = World::new().await;
    let (mut here, mut there) = (Browser::default(), Browser::default());
    here.sign_in(&world).await;
    there.sign_in(&world).await;
    let path = format!("{PORTAL}/sessions");
    let page = here.get(&world, &path).await;
    assert_eq!(page.body.matches("Firefox · Linux").count(), 2, "{}", page.body);
    assert_eq!(page.body.matches("This browser").count(), 1);
    let ended = here.press(&world, &path, "which=others").await;
    assert_eq!((ended.status, ended.header("location")), led("/sessions"));
    assert_eq!(there.get(&world, &path).await.status, StatusCode::SEE_OTHER);
    assert!(!here.get(&world, &path).await.body.contains("Sign out everywhere else"), "there is no other");
    there.sign_in(&world).await;
    let id = here.get(&world, &path).await.body;
    let id = id.split("name=\"id\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    here.press(&world, &path, &format!("id={id}")).await;
    assert_eq!(there.get(&world, &path).await.status, StatusCode::SEE_OTHER, "the newest was there");
    let out = here.press(&world, &path, "which=all").await;
    assert_eq!((out.status, out.header("location")), led("/signed-out"));
    assert_eq!(out.header("clear-site-data"), "\"cookies\",\"storage\"");
    let page = here.get(&world, &format!("{PORTAL}/signed-out")).await;
    assert!(page.body.contains("You are signed out") && page.body.contains("href=\"/billing-portal/acme-billing\""));
    assert_eq!(here.get(&world, &path).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn l09_a_cookie_that_somebody_planted_is_worth_nothing_after_signing_in() {
    let world = plain().await;
    let mut known = Browser::default();
    known.sign_in(&world).await;
    let name = known.0.keys().next().unwrap().clone();
    let live = known.0[&name].clone();
    for planted in ["planted", &live] {
        let mut browser = Browser::default();
        browser.0.insert(name.clone(), planted.to_owned());
        browser.0.insert(format!("{name}_try"), "planted".to_owned());
        // The form itself is not shown to whoever is signed in, but can be sent.
        browser.sign_in(&world).await;
        assert!(browser.0[&name] != planted && browser.0.len() == 1, "{:?}", browser.0);
        assert_eq!(browser.get(&world, &format!("{PORTAL}/home")).await.status, StatusCode::OK);
        let mut planter = Browser::default();
        planter.0.insert(name.clone(), planted.to_owned());
        let home = planter.get(&world, &format!("{PORTAL}/home")).await;
        assert_eq!((home.status, home.header("location")), led(""));
    }
}

#[tokio::test]
async fn l01_an_ended_link_offers_to_sign_in_or_leads_there() {
    let world = plain().await;
    let make = |after_expiration| NewSession {
        customer: world.customer.id.clone(),
        portal: Some(world.portal.id.clone()),
        return_url: None,
        locale: None,
        flow: None,
        after_expiration,
    };
    let mut tokens = Vec::new();
    for after in [None, Some(AfterExpiration { login_until: None })] {
        let made = sessions::create(&world.test.app, &world.caller, make(after), Write::plain()).await.unwrap();
        let Written::Fresh(made) = made else { panic!("nothing to replay") };
        tokens.push(made.token);
    }
    world.test.clock.advance_seconds(301);
    let plain = Browser::default().get(&world, &format!("/p/session/{}", tokens[0])).await;
    assert_eq!(plain.status, StatusCode::GONE);
    assert!(plain.body.contains("This link has ended") && plain.body.contains("href=\"/billing-portal/acme-billing\""));
    let mut browser = Browser::default();
    let leading = browser.get(&world, &format!("/p/session/{}", tokens[1])).await;
    assert_eq!((leading.status, leading.header("location")), led(""));
    assert!(browser.get(&world, PORTAL).await.body.contains("That link has ended"));
    world.change(PortalChanges { login_page: Change::Set(false), ..PortalChanges::default() }).await;
    for token in &tokens {
        let closed = Browser::default().get(&world, &format!("/p/session/{token}")).await;
        assert_eq!(closed.status, StatusCode::GONE);
        assert!(!closed.body.contains("href=\"/billing-portal/acme-billing\""), "there is no way in");
    }
}

#[tokio::test]
async fn p10_forms_of_other_origins_begin_nothing() {
    let world = plain().await;
    let form = ("content-type", "application/x-www-form-urlencoded");
    for origin in [&[][..], &[("origin", "null")], &[("origin", "https://evil.example")]] {
        for path in ["/sign-in", "/sign-in/code", "/sign-in/resend", "/sign-in/choose", "/sign-in/forgotten"] {
            let headers = [origin, &[form]].concat();
            let seen = send(&world.router, "POST", &format!("{PORTAL}{path}"), &headers, &format!("email={ADA}")).await;
            assert_eq!(seen.status, StatusCode::FORBIDDEN, "{path}");
            assert!(seen.headers.get("set-cookie").is_none());
        }
    }
    assert!(mails(&world).await.is_empty());
}

#[tokio::test]
async fn where_there_is_no_way_to_sign_in_the_page_says_so() {
    let test = TestApp::mailing(TestDatabase::sqlite(), None);
    let world =
        World::on(test, billfold_domain::organizations::Mode::Test, world::sample_changes(), sample_customer()).await;
    world.change(no_passwords()).await;
    let page = Browser::default().get(&world, PORTAL).await;
    assert!(page.status == StatusCode::OK && page.body.contains("Use the link that Acme Engines sent you"));
    assert!(!page.body.contains("name=\"email\""), "{}", page.body);
    let refused = Browser::default().post(&world, &format!("{PORTAL}/sign-in"), &format!("email={ADA}")).await;
    assert_eq!((refused.status, refused.header("location")), led(""));
}
