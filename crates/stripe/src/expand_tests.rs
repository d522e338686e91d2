//! What can be expanded, and how deep.

use super::*;

fn plan(kind: Kind, path: &str) -> Result<Plan, String> {
    Plan::of(kind, Some(&Paths(vec![path.to_owned()]))).map_err(|error| error.message)
}

#[test]
fn only_the_paths_that_lead_to_something_can_be_expanded() {
    for (kind, path) in [
        (Kind::Configuration, "features.subscription_update.products"),
        (Kind::Configuration, "application"),
        (Kind::Session, "configuration.features.subscription_update.products"),
        (Kind::Product, "default_price.product.default_price.product"),
        (Kind::Customer, "subscriptions.data.latest_invoice"),
        (Kind::Customer, "tax_ids"),
        (Kind::Invoice, "payments.data.payment.payment_intent"),
        (Kind::Price, "product.default_price"),
    ] {
        assert!(plan(kind, path).is_ok(), "{path}");
    }
    for (kind, path) in [
        (Kind::Configuration, "login_page"),
        (Kind::Configuration, "features"),
        (Kind::Configuration, "features.subscription_update.products.product"),
        (Kind::Configuration, "applications"),
        (Kind::Session, "customer"),
        (Kind::Customer, "subscriptions.latest_invoice"),
        (Kind::Customer, "subscriptions.data"),
        (Kind::Price, "data.product"),
        (Kind::Price, "product."),
        (Kind::Price, "."),
    ] {
        let message = plan(kind, path).unwrap_err();
        assert_eq!(message, format!("This property cannot be expanded ({path})."));
    }
}

#[test]
fn every_path_that_is_told_can_be_expanded() {
    for kind in [Kind::Configuration, Kind::Session, Kind::Customer, Kind::Product, Kind::Price] {
        for path in expandable(kind) {
            assert!(plan(kind, &path).is_ok(), "{path}");
        }
    }
    assert!(expandable(Kind::Price).contains(&"product.default_price.product.default_price".to_owned()));
    let session = expandable(Kind::Session);
    assert!(session.contains(&"configuration.features.subscription_update.products".to_owned()));
}

#[test]
fn expansions_end_at_four_levels() {
    let deep = ["product", "default_price", "product", "default_price", "product"].join(".");
    let message = plan(Kind::Price, &deep).unwrap_err();
    assert_eq!(message, format!("You can expand at most 4 levels deep ({deep})."));
    let list = Paths(vec![format!("data.{}", deep.rsplit_once('.').unwrap().0)]);
    assert!(Plan::of_list(Kind::Price, Some(&list)).is_ok());
    let bare = Paths(vec!["product".to_owned()]);
    assert!(Plan::of_list(Kind::Price, Some(&bare)).is_err());
}
