//! Where the pages' one script stands, which has a browser keep the page for no network.

use crate::shop::{PORTAL, Shop, crawl};

#[tokio::test]
async fn only_pages_of_somebody_signed_in_have_a_script_and_it_is_the_same_on_all() {
    let shop = Shop::open().await;
    let (cookie, _) = shop.enter(None, None).await;
    let mut scripts = std::collections::BTreeSet::new();
    for (address, seen) in crawl(&shop, &cookie).await {
        if !seen.header("content-type").starts_with("text/html") {
            continue;
        }
        let policy = seen.header("content-security-policy");
        if address.ends_with("/methods/add") {
            assert!(!seen.body.contains("<script"), "where a card's number is typed");
            assert!(!policy.contains("sha256-") && !policy.contains("worker-src"), "{policy}");
            continue;
        }
        assert_eq!(seen.body.matches("<script").count(), 1, "{address}");
        scripts.insert(seen.body.split("<script>").nth(1).unwrap().split("</script>").next().unwrap().to_owned());
        assert_eq!(policy.matches("; worker-src 'self'; style-src 'nonce-").count(), 1, "{address}: {policy}");
        let nonce = policy.split("script-src 'nonce-").nth(1).unwrap().split('\'').next().unwrap();
        assert!(!seen.body.contains(nonce), "{address} gives its nonce for scripts away");
    }
    assert_eq!(scripts.len(), 1, "{scripts:?}");
    let framed = shop.world.get(&format!("{PORTAL}/home"), &[("cookie", &cookie), ("sec-fetch-dest", "iframe")]).await;
    assert!(framed.status == 200 && !framed.body.contains("<script"), "{}", framed.body);
    for path in [PORTAL.to_owned(), format!("{PORTAL}/signed-out"), "/nowhere".to_owned()] {
        let seen = shop.world.get(&path, &[]).await;
        assert!(!seen.body.contains("<script") && !seen.header("content-security-policy").contains("worker"), "{path}");
    }
}
