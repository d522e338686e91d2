//! Every task of one customer's records, asked for by another customer of the portal.

use axum::http::StatusCode;
use billfold_pages::tasks::TASKS;

use crate::methods::stranger;
use crate::shop::Shop;

#[tokio::test]
async fn t02_what_is_another_customers_is_an_unknown_page_and_stays_as_it_is() {
    let shop = Shop::open().await;
    let cookie = stranger(&shop).await;
    let known = shop.facts().await;
    let mut tried = 0;
    for task in TASKS.iter().filter(|task| task.path.contains("{id}")) {
        let address = shop.address(task);
        if task.show.is_some() {
            let seen = shop.get(&cookie, &address).await;
            assert_eq!(seen.status, StatusCode::NOT_FOUND, "GET {}: {}", task.path, seen.body);
            tried += 1;
        }
        if task.send.is_some() {
            let seen = shop.post(&cookie, &address, "").await;
            assert_eq!(seen.status, StatusCode::NOT_FOUND, "POST {}: {}", task.path, seen.body);
            tried += 1;
        }
    }
    assert!(tried > 30, "only {tried} doors were tried");
    assert_eq!(shop.facts().await, known, "nothing of the other customer's has changed");
}
