//! The commands, as an operator types them.

use std::path::Path;

use billfold_store::testing::PostgresDatabase;

use crate::support::{Server, billfold, failure, json, run};

#[test]
fn every_command_explains_itself() {
    let help = String::from_utf8(run(&["--help"]).stdout).unwrap();
    for command in ["demo", "serve", "org", "key", "token", "migrate", "doctor"] {
        assert!(help.contains(command), "{help}");
        let output = run(&[command, "--help"]);
        assert!(output.status.success() && !output.stdout.is_empty(), "{command}");
    }
}

#[test]
fn the_readmes_commands_and_settings_exist() {
    let readme = include_str!("../../../../README.md");
    let help = String::from_utf8(run(&["serve", "--help"]).stdout).unwrap();
    let rows = readme.lines().filter(|line| line.starts_with("| `--"));
    let mut count = 0;
    for row in rows {
        let flag = row.trim_start_matches("| `").split([' ', '`', '|']).next().unwrap();
        let variable = row.split('`').nth(3).unwrap();
        assert!(help.contains(flag) && help.contains(variable), "{flag} {variable}\n{help}");
        count += 1;
    }
    assert_eq!(count, help.matches("BILLFOLD_").count() - 1, "every setting but the file's own name has a row");
}

#[test]
fn org_create_prints_the_stable_json() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let made = json(&["org", "create", "Acme", "--mode", "live", "--json", "--data", data]);
    let names: Vec<&String> = made.as_object().unwrap().keys().collect();
    let mut sorted = names.clone();
    sorted.sort();
    assert_eq!(sorted, ["mode", "organizationId", "publishableKey", "secretKey", "websiteId"]);
    assert_eq!(made["mode"], "live");
    assert!(made["secretKey"].as_str().unwrap().starts_with("sk_live_"));
    assert!(made["publishableKey"].as_str().unwrap().starts_with("pk_live_"));
    let listed = json(&["org", "list", "--json", "--data", data]);
    assert_eq!(listed[0]["organizationId"], made["organizationId"]);
}

#[test]
fn what_happens_when_invoices_cannot_be_paid_is_set_and_shown() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let born = json(&["org", "create", "Acme", "--json", "--data", data]);
    let id = born["organizationId"].as_str().unwrap();
    let shown = || json(&["org", "show", id, "--json", "--data", data]);
    let dunning = |shown: &serde_json::Value| {
        (shown["afterDunning"].clone(), shown["unpaidInvoice"].clone(), shown["retryDays"].clone())
    };
    assert_eq!(dunning(&shown()), ("cancel".into(), "open".into(), serde_json::json!([3, 5, 7])));
    let set = |flags: &[&str]| run(&[&["org", "update", id, "--data", data], flags].concat());
    let all = ["--after-dunning", "past-due", "--unpaid-invoice", "uncollectible", "--retry-days", "1, 2", "--json"];
    let answered: serde_json::Value = serde_json::from_slice(&set(&all).stdout).unwrap();
    let expected = ("past_due".into(), "uncollectible".into(), serde_json::json!([1, 2]));
    assert_eq!((dunning(&answered), dunning(&shown())), (expected.clone(), expected));
    // What is not named stays; no retries at all are a choice too.
    assert!(set(&["--retry-days", "none"]).status.success());
    assert_eq!(dunning(&shown()), ("past_due".into(), "uncollectible".into(), serde_json::json!([])));
    for wrong in ["0", "61", "three", "1,1,1,1,1,1,1,1,1", ""] {
        let refused = set(&["--retry-days", wrong]);
        assert!(!refused.status.success(), "{wrong}");
        assert!(String::from_utf8_lossy(&refused.stderr).contains("--retry-days"), "{wrong}");
    }
    assert!(!set(&["--after-dunning", "forgive"]).status.success());
    let text = String::from_utf8(run(&["org", "show", id, "--data", data]).stdout).unwrap();
    assert!(text.contains("then the subscription is") && text.contains("past_due"), "{text}");
}

#[test]
fn keys_are_made_listed_and_revoked() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let born = json(&["org", "create", "Acme", "--json", "--data", data]);
    let organization = born["organizationId"].as_str().unwrap();
    let key =
        json(&["key", "create", "--organization", organization, "--kind", "publishable", "--json", "--data", data]);
    assert!(key["key"].as_str().unwrap().starts_with("pk_test_"));
    let list = || json(&["key", "list", "--organization", organization, "--json", "--data", data]);
    assert_eq!(list().as_array().unwrap().len(), 3);
    assert!(!list().to_string().contains(key["key"].as_str().unwrap()));
    let id = key["id"].as_str().unwrap();
    assert!(run(&["key", "revoke", id, "--organization", organization, "--data", data]).status.success());
    assert_eq!(list().as_array().unwrap().len(), 2);
    let again = failure(&mut billfold(&["key", "revoke", id, "--organization", organization, "--data", data]));
    assert!(again.contains("there is no such"), "{again}");
}

#[test]
fn a_key_is_restricted_and_bound_from_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let born = json(&["org", "create", "Acme", "--json", "--data", data]);
    let organization = born["organizationId"].as_str().unwrap();
    let create = ["key", "create", "--organization", organization, "--json", "--data", data];
    let bounds =
        ["--restricted", "customers:read", "--restricted", "invoices:write", "--allow-address", "192.0.2.0/24"];
    let key = json(&[create.as_slice(), bounds.as_slice()].concat());
    assert!(key["key"].as_str().unwrap().starts_with("rk_test_"));
    let listed = json(&["key", "list", "--organization", organization, "--json", "--data", data]);
    let listed = listed.as_array().unwrap().iter().find(|one| one["id"] == key["id"]).unwrap().clone();
    assert_eq!(listed["permissions"], serde_json::json!(["customers:read", "invoices:write"]));
    assert_eq!(listed["addresses"], serde_json::json!(["192.0.2.0/24"]));
    for (flag, value) in [("--restricted", "everything"), ("--restricted", "api_keys:write"), ("--allow-address", "x")]
    {
        let said = failure(&mut billfold(&[create.as_slice(), &[flag, value]].concat()));
        assert!(said.contains(flag) && said.contains(value), "{said}");
    }
}

/// Arguments, variables of the environment, and what the line must name.
type Case<'a> = (&'a [&'a str], &'a [(&'a str, &'a str)], &'a str);

#[test]
fn wrong_settings_stop_the_start_with_one_line_that_names_them() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let file = folder.path().join("billfold.toml");
    std::fs::write(&file, "listen = \"127.0.0.1:0\"\nrate_limits = \"off\"\n").unwrap();
    let cases: [Case<'_>; 6] = [
        (&["serve", "--data", data], &[("BILLFOLD_RATELIMIT", "off")], "BILLFOLD_RATELIMIT"),
        (&["serve", "--config", file.to_str().unwrap()], &[], "line 2"),
        (&["serve", "--config", "/nowhere/billfold.toml"], &[], "/nowhere/billfold.toml"),
        (&["serve", "--data", data, "--public-url", "ftp://x"], &[], "public_url"),
        (&["serve", "--data", data, "--listen", "0.0.0.0:0"], &[], "--allow-plain-http"),
        (&["serve", "--database-url", "postgres://127.0.0.1:1/x", "--data", data], &[], "database_url"),
    ];
    for (arguments, variables, named) in cases {
        let line = failure(billfold(arguments).envs(variables.iter().copied()));
        assert!(line.starts_with("billfold: ") && line.contains(named), "{line}");
    }
}

#[test]
fn what_cannot_be_used_is_said_in_words_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let (odd, data) = (folder.path().join("odd.key"), data.to_str().unwrap());
    std::fs::write(&odd, "no secret").unwrap();
    let odd = odd.to_str().unwrap();
    let say = |arguments: &[&str]| failure(&mut billfold(&[arguments, &["--data", data]].concat()));
    for (arguments, line) in [
        (&["org", "create", ""][..], "NAME must not be empty"),
        (
            &["org", "create", "A", "--website-url", "nonsense"],
            "--website-url must be an absolute http or https address",
        ),
        (&["org", "create", "A", "--service-email", "nonsense"], "--service-email must be an e-mail address"),
        (
            &["org", "create", "A", "--service-phone", &"1".repeat(51)],
            "--service-phone must have at most 50 characters",
        ),
        (&["org", "list", "--log", "verbose"], "log: `verbose` is no level"),
        (&["org", "create", "A", "--invoice-font", "/nowhere.ttf"], "invoice_font: cannot read /nowhere.ttf"),
        (&["org", "create", "A", "--secret-file", odd], &format!("the secret file {odd} cannot be used")),
        (&["migrate", "--invoice-font", odd], "invoice_font: "),
        (&["serve", "--listen", "127.0.0.1:0", "--invoice-font", odd], "invoice_font: "),
        (&["serve", "--listen", "127.0.0.1:0", "--trusted-proxies", "x"], "trusted_proxies: x is no address"),
        (&["demo", "--listen", "127.0.0.1:0", "--trusted-proxies", "x"], "trusted_proxies: x is no address"),
    ] {
        let said = say(arguments);
        assert!(said.starts_with(&format!("billfold: {line}")), "{said}");
        assert!(!Path::new(data).exists(), "{arguments:?} made something");
    }
    assert!(run(&["migrate", "--data", data]).status.success());
    assert_eq!(json(&["org", "list", "--json", "--data", data]), serde_json::json!([]));
    let born = json(&["org", "create", "Acme", "--json", "--data", data]);
    let of = ["--organization", born["organizationId"].as_str().unwrap()];
    let said = say(&[&["key", "revoke", "api_key_nobody"][..], &of].concat());
    assert_eq!(said.trim(), "billfold: there is no such api key");
    let said = say(&[&["key", "create", "--kind", "publishable", "--restricted", "customers:read"][..], &of].concat());
    assert!(said.contains("--restricted is for secret keys"), "{said}");
    let none = run(&[&["webhook", "list", "--data", data][..], &of].concat());
    assert!(String::from_utf8_lossy(&none.stdout).starts_with("There is no endpoint"));
}

/// Every command that needs what is there already.
const LOOKING: &[&[&str]] = &[
    &["org", "list"],
    &["org", "show", "org_1"],
    &["org", "update", "org_1", "--name", "New"],
    &["org", "delete", "org_1", "--confirm", "Acme"],
    &["key", "list", "--organization", "org_1"],
    &["key", "create", "--organization", "org_1"],
    &["key", "revoke", "api_key_1", "--organization", "org_1"],
    &["token", "create", "--organization", "org_1"],
    &["jobs", "run"],
    &["webhook", "list", "--organization", "org_1"],
    &["customer", "export", "cus_1", "--organization", "org_1"],
    &["customer", "erasures", "--organization", "org_1"],
    &["domain", "list"],
    &["audit", "verify"],
    &["audit", "list", "--organization", "org_1"],
];

#[test]
fn what_only_looks_makes_no_database_and_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let nowhere = folder.path().join("not-there");
    for data in [folder.path(), &nowhere] {
        let data = data.to_str().unwrap();
        for arguments in LOOKING {
            let said = failure(&mut billfold(&[arguments, &["--data", data][..]].concat()));
            let begins = format!("billfold: there is nothing of Billfold in {data}: check --data, or begin with ");
            assert!(said.starts_with(&begins) && said.contains("billfold org create NAME"), "{arguments:?}: {said}");
        }
        let checks = json(&["doctor", "--json", "--data", data]);
        let of = |name: &str| checks.as_array().unwrap().iter().find(|check| check["check"] == name).unwrap().clone();
        assert!(of("database")["ok"] == true, "before the first start nothing is wrong: {checks}");
        assert!(of("database")["detail"].as_str().unwrap().starts_with(&format!("none yet in {data}")), "{checks}");
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing was left behind");
    // The folder that nobody named neither.
    let said = failure(billfold(&["org", "list"]).current_dir(folder.path()));
    assert!(said.contains("nothing of Billfold in billfold-data"), "{said}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    // What a new database begins with makes it.
    let data = nowhere.to_str().unwrap();
    assert!(run(&["migrate", "--data", data]).status.success());
    assert_eq!(json(&["org", "list", "--json", "--data", data]), serde_json::json!([]));
}

#[test]
fn what_only_looks_makes_no_tables_in_postgres() {
    let (folder, database) = (tempfile::tempdir().unwrap(), PostgresDatabase::create());
    let data = folder.path().join("data");
    let of_database = |arguments: &[&str]| {
        let mut command = billfold(&[arguments, &["--data", data.to_str().unwrap()]].concat());
        command.env("BILLFOLD_DATABASE_URL", database.url());
        command
    };
    for _ in 0..2 {
        let said = failure(&mut of_database(&["org", "list"]));
        assert!(said.contains("nothing of Billfold") && said.contains("--database-url"), "{said}");
        assert!(!said.contains(database.url()), "an address may hold a password");
        let doctor = String::from_utf8(of_database(&["doctor"]).output().unwrap().stdout).unwrap();
        assert!(doctor.contains("none yet in this PostgreSQL database") && doctor.contains("way to it"), "{doctor}");
    }
    assert!(!data.exists(), "no secret either");
    assert!(of_database(&["org", "create", "Acme"]).output().unwrap().status.success());
    let listed = String::from_utf8(of_database(&["org", "list"]).output().unwrap().stdout).unwrap();
    assert!(listed.contains("Acme"), "{listed}");
}

#[test]
fn a_secret_that_is_gone_is_missed_and_not_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    json(&["org", "create", "Acme", "--json", "--data", data]);
    let secret = folder.path().join("secret.key");
    std::fs::remove_file(&secret).unwrap();
    let line = failure(&mut billfold(&["migrate", "--data", data]));
    assert!(line.contains("secret.key is missing"), "{line}");
    assert!(!secret.exists(), "another one would be of no use");
}

#[test]
fn the_secret_of_another_database_stops_the_start() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for folder in [&one, &two] {
        json(&["org", "create", "Acme", "--json", "--data", folder.path().to_str().unwrap()]);
    }
    std::fs::copy(one.path().join("secret.key"), two.path().join("secret.key")).unwrap();
    let line = failure(&mut billfold(&["migrate", "--data", two.path().to_str().unwrap()]));
    assert!(line.contains("another secret"), "{line}");
    std::fs::write(two.path().join("secret.key"), "too short").unwrap();
    let line = failure(&mut billfold(&["migrate", "--data", two.path().to_str().unwrap()]));
    assert!(line.contains("secret.key") && !line.contains("too short"), "{line}");
}

#[cfg(unix)]
#[test]
fn the_secret_file_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    json(&["org", "create", "Acme", "--json", "--data", data]);
    let file = folder.path().join("secret.key");
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let sound = json(&["doctor", "--json", "--data", data]);
    assert!(sound.as_array().unwrap().iter().all(|check| check["ok"] == true), "{sound}");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    let output = run(&["doctor", "--data", data]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(text.contains("PROBLEM") && text.contains("chmod 600"), "{text}");
}

#[test]
fn doctor_names_an_unreadable_database() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("billfold.sqlite"), "no database at all, but long enough. ".repeat(30)).unwrap();
    let output = run(&["doctor", "--data", folder.path().to_str().unwrap()]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(text.contains("PROBLEM") && text.contains("billfold.sqlite"), "{text}");
}

#[test]
fn a_customer_is_handed_out_and_forgotten_from_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let born = json(&["org", "create", "Acme", "--json", "--data", data]);
    let organization = born["organizationId"].as_str().unwrap();
    let of = ["--organization", organization, "--data", data];
    let unknown = failure(&mut billfold(&[&["customer", "export", "cus_nobody"][..], &of].concat()));
    assert!(unknown.contains("there is no such customer"), "{unknown}");
    let unsure = failure(&mut billfold(&[&["customer", "erase", "cus_nobody"][..], &of].concat()));
    assert!(unsure.contains("--yes"), "{unsure}");
    let unknown = failure(&mut billfold(&[&["customer", "erase", "cus_nobody", "--yes"][..], &of].concat()));
    assert!(unknown.contains("there is no such customer"), "{unknown}");
    assert_eq!(json(&[&["customer", "erasures", "--json"][..], &of].concat()), serde_json::json!([]));
}

#[test]
fn t08_a_deleted_organization_is_gone_at_every_door_while_the_server_runs() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let born = |name: &str| json(&["org", "create", name, "--json", "--data", data]);
    let (acme, other) = (born("Acme"), born("Other"));
    let server = Server::start(folder.path());
    let put = |path: &str, key: &str, body: &str| {
        let headers = [("REB-APIKEY", key), ("Content-Type", "application/json")];
        server.send("PUT", path, &headers, body).unwrap().status
    };
    let get = |path: &str, key: &str| server.send("GET", path, &[("REB-APIKEY", key)], "").unwrap().status;
    let page = |path: &str| server.send("GET", path, &[], "").unwrap().status;
    let text = |of: &serde_json::Value, name: &str| of[name].as_str().unwrap().to_owned();
    let (id, key, kept) = (text(&acme, "organizationId"), text(&acme, "secretKey"), text(&other, "secretKey"));
    let body = |slug: &str, of: &serde_json::Value| {
        format!(r#"{{"websiteId":"{}","slug":"{slug}","name":"Theirs"}}"#, text(of, "websiteId"))
    };
    assert_eq!(put("/billing-portals/theirs", &key, &body("theirs", &acme)), 201);
    assert_eq!(put("/billing-portals/others", &kept, &body("others", &other)), 201);
    assert_eq!(page("/billing-portal/theirs"), 200);
    let wrong = failure(&mut billfold(&["org", "delete", &id, "--confirm", "Acne", "--data", data]));
    assert!(wrong.contains("Acme"), "{wrong}");
    assert_eq!(get("/billing-portals/theirs", &key), 200, "nothing was deleted");

    assert!(run(&["org", "delete", &id, "--confirm", "Acme", "--data", data]).status.success());
    assert_eq!(get("/billing-portals/theirs", &key), 401);
    assert_eq!(page("/billing-portal/theirs"), 404);
    assert_eq!(get("/billing-portals/others", &kept), 200, "the other one is as it was");
    assert_eq!(page("/billing-portal/others"), 200);
    // Its names are free, and nothing of it is left in any table.
    assert_eq!(put("/billing-portals/again", &kept, &body("theirs", &other)), 201);
    let gone = failure(&mut billfold(&["org", "delete", &id, "--confirm", "Acme", "--data", data]));
    assert!(!gone.is_empty());
    let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
    let read = rusqlite::Connection::open_with_flags(folder.path().join("billfold.sqlite"), flags).unwrap();
    let mut tables = read.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
    let names: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut looked = 0;
    for name in names {
        let Ok(mut rows) = read.prepare(&format!("SELECT COUNT(*) FROM {name} WHERE org = ?1")) else { continue };
        let left: i64 = rows.query_row([&id], |row| row.get(0)).unwrap();
        assert_eq!(left, 0, "{name}");
        looked += 1;
    }
    assert!(looked > 40, "{looked} tables");
    let listed = json(&["org", "list", "--json", "--data", data]);
    assert_eq!(listed.as_array().unwrap().len(), 1);
}
