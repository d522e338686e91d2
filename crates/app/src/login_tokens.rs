//! Tokens of login pages, which lead to their portals by themselves.
//!
//! A token names its organization and its portal, beside 256 random bits, so that it needs
//! no entry in the directory: where it leads to is read, and its portal says whether it is the
//! one. Tokens of before are random alone and stand in the directory
//! (`docs/decisions/0032-tokens-of-login-pages.md`).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use billfold_domain::ids::{OrganizationId, PortalId};
use billfold_domain::portals::Portal;

use crate::App;
use crate::secret::sha256_hex;

/// The most characters of a token: of two ids, each of at most 50 characters, a slash and
/// the random part.
const MAX_TOKEN_CHARS: usize = 200;
/// What stands between the names and the random part. Tokens of before have none.
const BETWEEN: char = '.';

/// A new token for a portal.
pub(crate) fn fresh(app: &App, organization: &OrganizationId, portal: &PortalId) -> String {
    let names = URL_SAFE_NO_PAD.encode([organization.as_str(), "/", portal.as_str()].concat());
    [&names, ".", &app.secret_token()].concat()
}

/// The organization and the portal that a token names; none for what has no such form.
pub(crate) fn named(token: &str) -> Option<(OrganizationId, PortalId)> {
    if token.len() > MAX_TOKEN_CHARS {
        return None;
    }
    let (names, _) = token.split_once(BETWEEN)?;
    let names = String::from_utf8(URL_SAFE_NO_PAD.decode(names).ok()?).ok()?;
    let (organization, portal) = names.split_once('/')?;
    Some((OrganizationId::parse(organization).ok()?, PortalId::parse(portal).ok()?))
}

/// A token of before, which the directory knows.
pub(crate) fn listed(token: Option<&String>) -> Option<String> {
    token.filter(|token| !token.contains(BETWEEN)).cloned()
}

/// Whether a token is the one of a portal whose login page is on. What is compared are
/// digests: how much of a guess is right shows in no time.
pub(crate) fn is_of(token: &str, portal: &Portal) -> bool {
    let own = portal.login_page.token.as_deref().filter(|_| portal.login_page.enabled);
    own.is_some_and(|own| sha256_hex(own.as_bytes()) == sha256_hex(token.as_bytes()))
}

#[cfg(test)]
mod tests {
    use billfold_domain::Change;
    use billfold_domain::organizations::Mode;
    use billfold_domain::portal_changes::PortalChanges;
    use billfold_store::Directory;

    use super::*;
    use crate::organizations::{Born, operator};
    use crate::portals::{self, PublicName, Target};
    use crate::testing::TestApp;
    use crate::{Error, Write};

    async fn turn(test: &TestApp, born: &Born, is_on: bool) {
        let changes = PortalChanges { login_page: Change::Set(is_on), ..PortalChanges::default() };
        let target = Target::Existing(born.portal.id.clone());
        let caller = operator(&born.organization.id, Mode::Test);
        let draft = std::sync::Arc::new(move |_: Option<&Portal>| changes.clone());
        portals::save(&test.app, &caller, target, draft, Write::plain()).await.unwrap();
    }

    async fn leads(test: &TestApp, token: &str) -> bool {
        portals::public(&test.app, PublicName::Login(token.to_owned())).await.is_ok()
    }

    async fn token(test: &TestApp, born: &Born) -> Option<String> {
        let caller = operator(&born.organization.id, Mode::Test);
        portals::get(&test.app, &caller, &born.portal.id).await.unwrap().value.login_page.token.clone()
    }

    #[tokio::test]
    async fn a_token_ends_with_its_login_page_and_a_guess_beside_it_leads_nowhere() {
        let test = TestApp::sqlite();
        let born = test.organization("Acme", Mode::Test).await;
        let first = token(&test, &born).await.unwrap();
        assert!(leads(&test, &first).await);
        let names = first.split_once(BETWEEN).unwrap().0;
        for guess in [names.to_owned(), format!("{names}."), format!("{names}.x"), format!("{first}x")] {
            assert!(!leads(&test, &guess).await, "{guess}");
        }
        turn(&test, &born, false).await;
        assert!(!leads(&test, &first).await);
        turn(&test, &born, true).await;
        let second = token(&test, &born).await.unwrap();
        assert!(second != first && leads(&test, &second).await && !leads(&test, &first).await);
    }

    #[tokio::test]
    async fn a_token_of_before_leads_to_its_portal_until_the_login_page_is_turned_off() {
        let test = TestApp::sqlite();
        let born = test.organization("Acme", Mode::Test).await;
        let (id, before) = (born.portal.id.clone(), "01a1fb6718000LrQ2lcrqvGuhDeWMK");
        let keep = move |tx: &mut billfold_store::Tx<'_>| {
            let mut portal = tx.get::<Portal>(id.as_str())?.unwrap();
            portal.value.login_page.token = Some(before.to_owned());
            tx.claim(Directory::Login, before, id.as_str(), "")?;
            tx.update(portal.rev, portal.value)?;
            Ok::<_, Error>(())
        };
        test.app.store().write(&born.organization.id, keep).await.unwrap();
        assert!(leads(&test, before).await);
        turn(&test, &born, false).await;
        assert!(!leads(&test, before).await);
        let left = test.app.store().look(move |lookup| Ok::<_, Error>(lookup.resolve(Directory::Login, before)?)).await;
        assert_eq!(left.unwrap(), None, "it is given up");
        turn(&test, &born, true).await;
        assert!(named(&token(&test, &born).await.unwrap()).is_some());
    }

    #[test]
    fn a_token_names_its_organization_and_its_portal_and_nothing_else_does() {
        let (organization, portal) = (OrganizationId::stored("org_1"), PortalId::stored("a@b~c-d.e_f"));
        let names = URL_SAFE_NO_PAD.encode("org_1/a@b~c-d.e_f");
        assert_eq!(named(&format!("{names}.x")), Some((organization, portal)));
        let none = URL_SAFE_NO_PAD.encode("org_1");
        let odd = URL_SAFE_NO_PAD.encode("org_1/a/b");
        let long = format!("{names}.{}", "x".repeat(MAX_TOKEN_CHARS));
        for other in ["", ".", "x", &names, "!.x", &format!("{none}.x"), &format!("{odd}.x"), &long] {
            assert_eq!(named(other), None, "{other}");
        }
    }

    #[test]
    fn the_longest_names_have_room() {
        let id = "x".repeat(50);
        let names = URL_SAFE_NO_PAD.encode(format!("{id}/{id}"));
        assert!(named(&format!("{names}.{}", "r".repeat(43))).is_some());
    }
}
