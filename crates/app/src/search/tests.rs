//! How far a look goes, with reads of a few records each.

use billfold_domain::ids::{IdStyle, ProductId};
use billfold_domain::organizations::Mode;
use billfold_store::testing::TestDatabase;

use super::*;
use crate::products::{self, NewProduct};
use crate::testing::TestApp;
use crate::writes::{Precondition, Write, Written};

/// Runs a rule on both databases.
macro_rules! on_both {
    ($($rule:ident;)*) => {
        mod sqlite { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $rule() { super::$rule(super::TestDatabase::sqlite()).await; })* }
        mod postgres { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $rule() { super::$rule(super::TestDatabase::postgres()).await; })* }
    };
}

on_both! {
    a_look_goes_on_over_the_borders_of_its_reads;
    a_look_that_found_little_is_gone_on_with_from_where_it_stopped;
}

/// Three records to a read, three reads to a request.
const SHORT: Reach = Reach { records_per_read: 3, max_looked_at: 9 };

/// A merchant with products in the order in which a look meets them.
struct Stage {
    test: TestApp,
    caller: Caller,
    ids: Vec<String>,
}

impl Stage {
    /// Products by their names, each pair of them made in one moment.
    async fn with(database: TestDatabase, names: &[&str]) -> Self {
        let test = TestApp::on(database, "https://billing.test");
        let born = test.organization("Acme", Mode::Test).await;
        let caller = crate::organizations::act_for(&test.app, &born.organization.id).await.unwrap();
        for (at, name) in names.iter().enumerate() {
            let id: ProductId = test.app.next_id(IdStyle::Base62);
            let new = NewProduct { id: Some(id), name: (*name).to_owned(), changes: Default::default(), price: None };
            let made = products::create(&test.app, &caller, new, Write::plain()).await.unwrap();
            assert!(matches!(made, Written::Fresh(_)));
            test.clock.advance_seconds(if at % 2 == 1 { 1 } else { 0 });
        }
        let all = Hunt { filters: Vec::new(), fits: Arc::new(|_: &Product| true), after: None, limit: 100 };
        let ids = find(&test.app, &caller, all).await.unwrap().items;
        let ids = ids.into_iter().map(|item| item.value.id.to_string()).collect();
        Self { test, caller, ids }
    }

    async fn look(&self, name: &'static str, after: Option<String>, limit: u32) -> (Vec<String>, Option<String>) {
        let fits: Fits<Product> = Arc::new(move |product| product.name == name);
        let hunt = Hunt { filters: Vec::new(), fits, after, limit };
        let found = within(&self.test.app, &self.caller, hunt, SHORT).await.unwrap();
        (found.items.into_iter().map(|item| item.value.id.to_string()).collect(), found.next)
    }

    async fn delete(&self, id: &str) {
        let id = ProductId::stored(id);
        products::delete(&self.test.app, &self.caller, &id, Precondition::None).await.unwrap();
    }
}

async fn a_look_goes_on_over_the_borders_of_its_reads(database: TestDatabase) {
    let stage = Stage::with(database, &["gold"; 8]).await;
    assert_eq!(stage.ids.len(), 8);
    let (all, next) = stage.look("gold", None, 8).await;
    assert_eq!((all, next), (stage.ids.clone(), None));
    // Page by page, within reads and over their borders.
    for limit in 1..=7_u32 {
        let (mut seen, mut after) = (Vec::new(), None);
        for _ in 0..8 {
            let (found, next) = stage.look("gold", after, limit).await;
            seen.extend(found);
            after = next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!((seen, after), (stage.ids.clone(), None), "{limit}");
    }
}

async fn a_look_that_found_little_is_gone_on_with_from_where_it_stopped(database: TestDatabase) {
    // A request sees nine of the twelve: the oldest is for the next one.
    let names = ["gold", "tin", "tin", "tin", "tin", "tin", "tin", "tin", "tin", "tin", "tin", "gold"];
    let stage = Stage::with(database, &names).await;
    let (found, next) = stage.look("gold", None, 5).await;
    let newest = found.first().cloned().unwrap();
    assert_eq!(found.len(), 1);
    // The records around the place go meanwhile: what is beyond it is found all the same.
    for id in &stage.ids[7..10] {
        stage.delete(id).await;
    }
    let (found, next) = stage.look("gold", next, 5).await;
    assert_eq!((found.len(), next), (1, None));
    assert_ne!(found.first(), Some(&newest));
}

#[test]
fn a_place_is_known_by_the_name_that_was_given_to_it_alone() {
    let place = Place { created: "2026-11-21T00:00:00.000001Z".parse().unwrap(), id: "prod_1.a~@".to_owned() };
    assert_eq!(place_of(&name_of(&place)), Some(place));
    let written = |text: &str| URL_SAFE_NO_PAD.encode(text);
    for named in [
        String::new(),
        "cus_none".to_owned(),
        "prod_0003518Rpy3uEbWSYgPpcAHm".to_owned(),
        "1795219200000000.prod_1".to_owned(),
        written("prod_1"),
        written("1795219200000000."),
        written("+1795219200000000.prod_1"),
        written("01795219200000000.prod_1"),
        written("99999999999999999999.prod_1"),
        written("9223372036854775807.prod_1"),
        written("1795219200000000.prod\u{0}1"),
        format!("{}==", written("1795219200000000.prod_1")),
    ] {
        assert_eq!(place_of(&named), None, "{named}");
    }
}
