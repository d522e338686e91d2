//! An organization that is deleted, on both databases.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use billfold_app::testing::TestApp;
use billfold_app::{Error, customers, organizations};
use billfold_domain::Refusal;
use billfold_domain::customers::CustomerChanges;
use billfold_domain::ids::{IdStyle, Noun};
use billfold_domain::organizations::Mode;

/// QUALITY T-08: nothing of it is left, nothing of another one is touched.
async fn nothing_is_left_of_it(test: TestApp) {
    let (gone, kept) = (test.organization("Acme", Mode::Live).await, test.organization("Other", Mode::Live).await);
    for born in [&gone, &kept] {
        let by = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
        for _ in 0..3 {
            let changes = CustomerChanges::default();
            customers::create(&test.app, &by, IdStyle::Base62, changes, billfold_app::Write::plain()).await.unwrap();
        }
    }
    let rows = organizations::delete(&test.app, &gone.organization.id).await.unwrap();
    assert!(rows > 20, "{rows} rows");
    let again = organizations::delete(&test.app, &gone.organization.id).await;
    assert!(matches!(again, Err(Error::Refused(Refusal::NotFound(Noun::Organization)))), "nothing was left");
    let left = organizations::list(&test.app).await.unwrap();
    assert_eq!(left.iter().map(|known| &known.id).collect::<Vec<_>>(), [&kept.organization.id]);
    let by = organizations::act_for(&test.app, &kept.organization.id).await.unwrap();
    let page = customers::list(&test.app, &by, billfold_app::Query::default()).await.unwrap();
    assert_eq!(page.total, 3, "the other one's are all there");
}

#[tokio::test]
async fn t08_nothing_is_left_of_a_deleted_organization_on_sqlite() {
    nothing_is_left_of_it(TestApp::sqlite()).await;
}

#[tokio::test]
async fn t08_nothing_is_left_of_a_deleted_organization_on_postgres() {
    nothing_is_left_of_it(TestApp::postgres()).await;
}
