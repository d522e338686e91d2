use proptest::prelude::*;

use super::*;

/// A tree as one line, to compare by eye.
fn shown(node: &Node) -> String {
    match node {
        Node::Leaf(text) => format!("{text:?}"),
        Node::List(items) => {
            let items: Vec<String> = items.iter().map(shown).collect();
            format!("[{}]", items.join(", "))
        }
        Node::Map(tree) => line(tree),
    }
}

fn line(tree: &Tree) -> String {
    let entries: Vec<String> = tree.entries().iter().map(|(name, node)| format!("{name}: {}", shown(node))).collect();
    format!("{{{}}}", entries.join(", "))
}

fn read(text: &str) -> Result<String, FormError> {
    decode(&[text.as_bytes()]).map(|tree| line(&tree))
}

#[test]
fn forms_of_every_official_client_are_read() {
    let table = [
        ("", "{}"),
        ("&&", "{}"),
        ("a=1&b=2", r#"{a: "1", b: "2"}"#),
        ("a", r#"{a: ""}"#),
        ("a=", r#"{a: ""}"#),
        ("a=b=c", r#"{a: "b=c"}"#),
        ("a+b=c+d", r#"{a b: "c d"}"#),
        ("a%20b=c%2Bd", r#"{a b: "c+d"}"#),
        ("name=%C3%A9%20%26", r#"{name: "é &"}"#),
        ("a[b][c]=1&a[b][d]=2", r#"{a: {b: {c: "1", d: "2"}}}"#),
        ("a%5Bb%5D=1", r#"{a: {b: "1"}}"#),
        ("a%5bb%5d=1", r#"{a: {b: "1"}}"#),
        ("a[0]=x&a[1]=y", r#"{a: {0: "x", 1: "y"}}"#),
        ("a[]=x&a[]=y", r#"{a: ["x", "y"]}"#),
        ("a[][b]=1&a[][c]=2&a[][b]=3", r#"{a: [{b: "1", c: "2"}, {b: "3"}]}"#),
        ("a[][b][]=1&a[][b][]=2", r#"{a: [{b: ["1", "2"]}]}"#),
        ("a[0][b]=1&a[1][b]=2", r#"{a: {0: {b: "1"}, 1: {b: "2"}}}"#),
        ("metadata[a b]=x&metadata[7]=y", r#"{metadata: {a b: "x", 7: "y"}}"#),
    ];
    for (text, tree) in table {
        assert_eq!(read(text).as_deref(), Ok(tree), "{text}");
    }
}

#[test]
fn query_and_body_are_one_form() {
    let tree = decode(&[b"a=1", b"b=2"]).unwrap();
    assert_eq!(line(&tree), r#"{a: "1", b: "2"}"#);
    assert!(decode(&[b"a=1", b"a=2"]).is_err());
}

#[test]
fn v05_hostile_forms_are_errors_that_name_the_parameter() {
    let deep = format!("a{}=1", "[b]".repeat(20));
    let long = format!("{}=1", "k".repeat(501));
    let table: [(&str, &str, Option<&str>); 17] = [
        (&deep, "Parameters can be nested", Some(&deep[..deep.len() - 2])),
        (&long, "A parameter's name can have", Some(&long[..500])),
        ("a=%zz", "Invalid percent-encoding.", Some("a")),
        ("a=%", "Invalid percent-encoding.", Some("a")),
        ("a=%4", "Invalid percent-encoding.", Some("a")),
        ("a%zz=1", "Invalid percent-encoding.", Some("a%zz")),
        ("a=%ff", "Invalid UTF-8.", Some("a")),
        ("a=%c3%28", "Invalid UTF-8.", Some("a")),
        ("a=%00", "Null bytes", Some("a")),
        ("a=1&a[b]=2", "This parameter contradicts", Some("a[b]")),
        ("a[b]=1&a=2", "This parameter contradicts", Some("a")),
        ("a[b]=1&a[]=2", "This parameter contradicts", Some("a[]")),
        ("a=1&a=2", "This parameter was sent more", Some("a")),
        ("a[b=1", "Invalid parameter name.", Some("a[b")),
        ("a[b]c=1", "Invalid parameter name.", Some("a[b]c")),
        ("[a]=1", "Invalid parameter name.", Some("[a]")),
        ("=1", "Invalid parameter name.", None),
    ];
    for (text, message, param) in table {
        let error = read(text).unwrap_err();
        assert!(error.message.starts_with(message), "{text}: {error:?}");
        assert_eq!(error.param.as_deref(), param, "{text}");
    }
}

#[test]
fn v05_a_hundred_thousand_pairs_stop_at_the_limit() {
    let many: Vec<String> = (0..100_000).map(|n| format!("k{n}=v")).collect();
    let error = read(&many.join("&")).unwrap_err();
    assert_eq!(error.param.as_deref(), Some("k2000"));
    let most: Vec<String> = (0..MAX_PAIRS).map(|n| format!("k{n}=v")).collect();
    let tree = decode(&[most.join("&").as_bytes()]).unwrap();
    assert_eq!(tree.entries().len(), MAX_PAIRS);
}

#[test]
fn v05_a_huge_index_is_one_entry() {
    let tree = decode(&[b"a[999999999]=1"]).unwrap();
    let Some(Node::Map(inner)) = tree.get("a") else {
        panic!("no map");
    };
    assert_eq!(inner.entries().len(), 1);
    assert!(inner.entries.capacity() < 16);
}

proptest! {
    #[test]
    fn v05_no_bytes_make_the_decoder_panic_or_grow(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        if let Ok(tree) = decode(&[&bytes]) {
            prop_assert!(size(&tree) <= bytes.len() * 4);
        }
    }

    #[test]
    fn v05_no_bracket_soup_makes_the_decoder_panic(text in "([ab01]|\\[|\\]|=|&|%5B|%5D|\\+){0,200}") {
        if let Ok(tree) = decode(&[text.as_bytes()]) {
            prop_assert!(size(&tree) <= text.len() * 4);
        }
    }

    #[test]
    fn what_was_encoded_is_what_is_read(pairs in prop::collection::btree_map("[a-z]{1,8}", "\\PC{0,20}", 0..20)) {
        let text: Vec<String> = pairs
            .iter()
            .map(|(key, value)| format!("{key}={}", percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC)))
            .collect();
        let tree = decode(&[text.join("&").as_bytes()]).unwrap();
        for (key, value) in &pairs {
            prop_assert_eq!(tree.get(key), Some(&Node::Leaf(value.clone())));
        }
        prop_assert_eq!(tree.entries().len(), pairs.len());
    }
}

/// Nodes and bytes of text.
fn size(tree: &Tree) -> usize {
    tree.entries().iter().map(|(name, node)| name.len() + weight(node)).sum()
}

fn weight(node: &Node) -> usize {
    match node {
        Node::Leaf(text) => 1 + text.len(),
        Node::List(items) => 1 + items.iter().map(weight).sum::<usize>(),
        Node::Map(tree) => 1 + size(tree),
    }
}
