//! Every page in every language: it says which it is, runs the right way, and shows
//! sentences, never the name of one.

use billfold_locales::Locale;
use billfold_pages::tasks::TASKS;

use crate::homes::text;
use crate::shop::{PORTAL, Shop, crawl, task_of};

/// A word of a text that is the key of a message.
fn key_in(text: &str) -> Option<String> {
    text.split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_ascii_alphanumeric()))
        .find(|word| word.contains('-') && Locale::english().knows(word))
        .map(str::to_owned)
}

#[tokio::test]
async fn every_page_speaks_every_language() {
    let shop = Shop::open().await;
    let (cookie, _) = shop.enter(None, None).await;
    let mut tasks = std::collections::BTreeSet::new();
    for locale in Locale::all() {
        let form = format!("language={}&stay=/home", locale.lang());
        assert_eq!(shop.post(&cookie, &format!("{PORTAL}/language"), &form).await.status, 303);
        let head = format!("<html lang=\"{}\" dir=\"{}\">", locale.lang(), locale.dir());
        for (address, seen) in crawl(&shop, &cookie).await {
            let kind = seen.header("content-type");
            // The copy of one's data is no page, and is made a few times an hour.
            let is_copy = address.ends_with(".json");
            if is_copy || seen.status.is_redirection() || !kind.starts_with("text/html") {
                continue;
            }
            // A step that was entered without its choice says so.
            let is_page = seen.status.is_success() || seen.status == 422;
            assert!(is_page, "{address} in {}: {}", locale.lang(), seen.status);
            assert!(seen.body.contains(&head), "{address} does not say that it is in {}", locale.lang());
            assert_eq!(key_in(&text(&seen.body)), None, "{address} in {}", locale.lang());
            assert!(!seen.body.contains("{ $") && !seen.body.contains("{$"), "{address} in {}", locale.lang());
            tasks.extend(task_of(&address).map(|task| task.path));
        }
    }
    assert!(tasks.len() > TASKS.len() / 3, "the walk saw most of the portal: {tasks:?}");
}
