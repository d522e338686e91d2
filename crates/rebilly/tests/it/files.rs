//! `files`: whole answers of every operation and refusal.

use std::io::Cursor;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use image::{DynamicImage, ImageFormat, RgbaImage};
use insta::assert_snapshot;
use serde_json::json;

use crate::bed::Bed;

/// A PNG image of one colour.
pub(crate) fn png(width: u32, height: u32) -> Vec<u8> {
    encoded(width, height, ImageFormat::Png)
}

fn encoded(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let picture = DynamicImage::ImageRgba8(RgbaImage::from_pixel(width, height, image::Rgba([0, 68, 212, 255])));
    let mut out = Cursor::new(Vec::new());
    picture.to_rgb8().write_to(&mut out, format).unwrap();
    out.into_inner()
}

fn multipart(parts: &[(&str, Option<&str>, &[u8])]) -> (String, Vec<u8>) {
    let mut body = Vec::new();
    for (name, file_name, bytes) in parts {
        let file = file_name.map(|file| format!("; filename=\"{file}\"")).unwrap_or_default();
        body.extend(format!("--cut\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n").into_bytes());
        body.extend(*bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--cut--\r\n");
    ("multipart/form-data; boundary=cut".to_owned(), body)
}

#[tokio::test]
async fn a_file_is_uploaded_as_base64_read_changed_and_deleted() {
    let bed = Bed::sqlite().await;
    let upload = json!({
        "file": STANDARD.encode(png(3, 2)), "name": "logo.png", "description": "Our logo", "tags": ["a", "b"],
        "sourceType": "camera", "isPublic": true,
    });
    let created = bed.post("/files", &upload).await;
    assert_snapshot!(created, @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000000"
    location: https://billing.test/organizations/org_1/files/file_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/files/file_2",
          "rel": "self"
        },
        {
          "href": "https://billing.test/organizations/org_1/files/file_2/download",
          "rel": "download"
        },
        {
          "href": "https://billing.test/logos/file_2/be9df93b8c9b51027adc869da9a51fc30bf5f3e9bf73bd9792e05cfc689df15c",
          "rel": "permalink"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "description": "Our logo",
      "exifData": null,
      "extension": "png",
      "height": 2,
      "id": "file_2",
      "isPublic": true,
      "mime": "image/png",
      "name": "logo.png",
      "sha1": "a5afb45771f80b5154b69d23827324ca32cb810c",
      "size": 88,
      "sourceType": "upload",
      "tags": [
        "a",
        "b"
      ],
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "width": 3
    }
    "#);
    let path = format!("/files/{}", created.json()["id"].as_str().unwrap());
    assert_eq!(bed.get(&path).await.json(), created.json());
    assert_eq!(bed.put(&path, &created.json()).await.json(), created.json());
    bed.test.clock.advance_seconds(1);
    assert_snapshot!(bed.put(&path, &json!({ "tags": ["c"] })).await, @r#"
    200 OK
    content-type: application/json
    etag: "1795219200000001"
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2997

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/files/file_2",
          "rel": "self"
        },
        {
          "href": "https://billing.test/organizations/org_1/files/file_2/download",
          "rel": "download"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "description": "",
      "exifData": null,
      "extension": "png",
      "height": 2,
      "id": "file_2",
      "isPublic": false,
      "mime": "image/png",
      "name": "logo.png",
      "sha1": "a5afb45771f80b5154b69d23827324ca32cb810c",
      "size": 88,
      "sourceType": "upload",
      "tags": [
        "c"
      ],
      "updatedTime": "2026-11-21T00:00:01+00:00",
      "width": 3
    }
    "#);
    assert_snapshot!(bed.get("/files?filter=mime:image/png;isPublic:false&fields=name").await, @r#"
    200 OK
    content-type: application/json
    pagination-limit: 100
    pagination-offset: 0
    pagination-total: 1

    [
      {
        "id": "file_2",
        "name": "logo.png"
      }
    ]
    "#);
    assert_snapshot!(bed.delete(&path).await, @r#"
    204 No Content
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2996
    "#);
    assert_snapshot!(bed.get(&path).await, @r#"
    404 Not Found
    content-type: application/problem+json

    {
      "detail": "There is no such file.",
      "instance": "urn:request:req_…",
      "status": 404,
      "title": "Not Found",
      "type": "about:blank"
    }
    "#);
    assert_eq!(bed.get(&format!("{path}/download")).await.status, 404);
}

#[tokio::test]
async fn a_file_is_uploaded_as_a_form_or_bare() {
    let bed = Bed::sqlite().await;
    let picture = png(4, 4);
    let (media, body) = multipart(&[
        ("description", None, b"From a form"),
        ("upload", Some("C:\\fakepath\\my logo.png"), &picture),
        ("tags[]", None, b"x"),
        ("isPublic", None, b"true"),
    ]);
    let form = bed.call("POST", "/files").bytes(&media, body).send().await;
    assert_eq!(form.status, 201, "{form}");
    let (shown, expected) = (form.json(), json!(["my logo.png", "From a form", ["x"], true, 4]));
    assert_eq!(
        json!([shown["name"], shown["description"], shown["tags"], shown["isPublic"], shown["width"]]),
        expected
    );
    for (media, format) in [
        ("image/png", ImageFormat::Png),
        ("image/jpeg", ImageFormat::Jpeg),
        ("image/webp", ImageFormat::WebP),
        ("image/gif", ImageFormat::Gif),
    ] {
        let bare = bed.call("POST", "/files").bytes(media, encoded(5, 4, format)).send().await;
        assert_eq!((bare.status, &bare.json()["mime"]), (201, &json!(media)), "{bare}");
    }
}

#[tokio::test]
async fn p06_what_is_no_raster_image_is_refused_however_it_is_sent() {
    let bed = Bed::sqlite().await;
    let svg: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    let xxe: &[u8] = b"<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>";
    let bomb: &[u8] = b"GIF89a\x60\xea\x60\xea\0\0\0,\0\0\0\0\x60\xea\x60\xea\0\x02\0;";
    let wide = encoded(4_001, 1_000, ImageFormat::Png);
    for bytes in [svg, xxe, b"%PDF-1.7 x", bomb, &wide, b"\x89PNG\r\n\x1a\n", b"<html>"] {
        for media in ["image/png", "image/svg+xml", "application/pdf"] {
            let bare = bed.call("POST", "/files").bytes(media, bytes).send().await;
            assert_eq!(bare.faulty(), ["file"]);
        }
        assert_eq!(bed.post("/files", &json!({ "file": STANDARD.encode(bytes) })).await.faulty(), ["file"]);
        let (media, form) = multipart(&[("file", Some("x.png"), bytes)]);
        assert_eq!(bed.call("POST", "/files").bytes(&media, form).send().await.faulty(), ["file"]);
    }
    assert_snapshot!(bed.post("/files", &json!({ "file": STANDARD.encode(svg) })).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2964

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "file",
          "message": "must be a PNG, JPEG, WebP or GIF image"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    assert_snapshot!(bed.call("POST", "/files").bytes("image/png", bomb).send().await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2963

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "file",
          "message": "must have at most 4000000 pixels"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    assert_eq!(bed.get("/files").await.header("pagination-total"), "0");
}

#[tokio::test]
async fn p06_what_is_served_is_not_what_was_sent() {
    let bed = Bed::sqlite().await;
    let mut polyglot = encoded(6, 6, ImageFormat::Gif);
    polyglot.extend(b"/*<script>alert('CANARY')</script>*/");
    let upload = json!({ "file": STANDARD.encode(&polyglot), "name": "a\"b\u{fc}.gif" });
    let file = bed.post("/files", &upload).await.json();
    let path = format!("/files/{}/download", file["id"].as_str().unwrap());
    let served = bed.get(&path).await;
    assert_eq!(served.status, 200);
    assert!(served.bytes.starts_with(b"GIF8") && !served.bytes.windows(6).any(|part| part == b"CANARY"));
    assert_eq!(served.header("content-type"), "image/gif");
    assert_eq!(served.header("content-security-policy"), "default-src 'none'; sandbox");
    assert_eq!(served.header("x-content-type-options"), "nosniff");
    let named = "attachment; filename=\"a_b_.gif\"; filename*=UTF-8''a%22b%C3%BC.gif";
    assert_eq!(served.header("content-disposition"), named);
    assert_eq!(served.header("set-cookie"), "");
    let same = bed.call("GET", &path).header("if-none-match", served.header("etag")).send().await;
    assert_eq!(same.status, 304);
}

#[tokio::test]
async fn every_fault_of_an_upload_is_told_at_once() {
    let bed = Bed::sqlite().await;
    let bad = json!({
        "file": "not base64!", "url": "https://evil.example/logo.png", "name": "a\nb", "description": 5,
        "tags": [" "], "sourceType": "fax", "isPublic": null,
    });
    assert_snapshot!(bed.post("/files", &bad).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "url",
          "message": "files are not fetched from addresses: send the file itself"
        },
        {
          "field": "file",
          "message": "must be base64"
        },
        {
          "field": "description",
          "message": "must be a string"
        },
        {
          "field": "isPublic",
          "message": "must not be null"
        },
        {
          "field": "sourceType",
          "message": "must be one of the allowed values"
        },
        {
          "field": "name",
          "message": "must not have control characters"
        },
        {
          "field": "tags",
          "message": "must not be only white space"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    assert_eq!(bed.post("/files", &json!({ "url": "http://169.254.169.254/" })).await.faulty(), ["url"]);
    assert_eq!(bed.post("/files", &json!({})).await.faulty(), ["file"]);
    assert_eq!(bed.post("/files", &json!({ "file": "" })).await.faulty(), ["file"]);
    let (media, form) = multipart(&[("name", None, b"x")]);
    assert_eq!(bed.call("POST", "/files").bytes(&media, form).send().await.faulty(), ["file"]);
    let tags: Vec<String> = (0..51).map(|n| n.to_string()).collect();
    let many = json!({ "file": STANDARD.encode(png(1, 1)), "tags": tags });
    assert_eq!(bed.post("/files", &many).await.faulty(), ["tags"]);
}

#[tokio::test]
async fn what_cannot_be_read_as_an_upload_is_a_400_or_a_415() {
    let bed = Bed::sqlite().await;
    for (media, status) in [("text/plain", 415), ("application/octet-stream", 415), ("multipart/form-data", 400)] {
        assert_eq!(bed.call("POST", "/files").bytes(media, "x").send().await.status, status, "{media}");
    }
    let broken = bed.call("POST", "/files").bytes("multipart/form-data; boundary=cut", "--cut\r\nnonsense");
    assert_eq!(broken.send().await.status, 400);
}

#[tokio::test]
async fn v02_a_file_of_more_than_1_mib_is_a_413_however_it_is_sent() {
    let bed = Bed::sqlite().await;
    let mut large = png(1, 1);
    large.resize(1024 * 1024 + 1, 0);
    let bare = bed.call("POST", "/files").bytes("image/png", large.clone()).send().await;
    assert_eq!(bare.status, 413, "{bare}");
    let (media, form) = multipart(&[("file", Some("x.png"), &large)]);
    assert_eq!(bed.call("POST", "/files").bytes(&media, form).send().await.status, 413);
    assert_eq!(bed.post("/files", &json!({ "file": STANDARD.encode(&large) })).await.status, 413);
    // A file of exactly the limit fits in its base64 form.
    large.truncate(1024 * 1024);
    let fits = bed.post("/files", &json!({ "file": STANDARD.encode(&large) })).await;
    assert_eq!(fits.status, 201, "{fits}");
}

#[tokio::test]
async fn a_logo_is_kept_while_it_is_one() {
    let bed = Bed::sqlite().await;
    let file = bed.call("POST", "/files").bytes("image/png", png(2, 2)).send().await.json();
    let path = format!("/files/{}", file["id"].as_str().unwrap());
    let mut portal = bed.body("acme-one");
    portal["customization"] = json!({ "logoId": file["id"] });
    assert_eq!(bed.put("/billing-portals/one", &portal).await.status, 201);
    assert_snapshot!(bed.delete(&path).await, @r#"
    409 Conflict
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2997

    {
      "detail": "It is in use by another resource: a billing portal.",
      "instance": "urn:request:req_…",
      "status": 409,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
    bed.delete("/billing-portals/one").await;
    let website = json!({
        "name": "x", "url": "https://x.example", "servicePhone": "", "serviceEmail": "", "logoId": file["id"],
    });
    let website = bed.put("/websites/mine", &website).await;
    let logo = website.json()["logoUrl"].as_str().unwrap().to_owned();
    assert!(logo.starts_with("https://billing.test/logos/"), "{logo}");
    assert_snapshot!(bed.delete(&path).await, @r#"
    409 Conflict
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2994

    {
      "detail": "It is in use by another resource: a website.",
      "instance": "urn:request:req_…",
      "status": 409,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
    bed.delete("/websites/mine").await;
    assert_eq!(bed.delete(&path).await.status, 204);
}

#[tokio::test]
async fn a_publishable_key_makes_private_files() {
    let bed = Bed::sqlite().await;
    let upload = |public: bool| {
        let body = json!({ "file": STANDARD.encode(png(1, 1)), "isPublic": public });
        bed.anonymous("POST", "/files").header("authorization", &bed.acme.publishable_key).json(&body)
    };
    let made = upload(false).send().await;
    assert_eq!((made.status, &made.json()["isPublic"]), (201, &json!(false)));
    assert_snapshot!(upload(true).send().await, @r#"
    403 Forbidden
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2998

    {
      "detail": "The credentials do not allow this operation.",
      "instance": "urn:request:req_…",
      "status": 403,
      "title": "Forbidden",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn a_picture_is_downloaded_to_fit_within_so_many_pixels() {
    let bed = Bed::sqlite().await;
    let file = bed.call("POST", "/files").bytes("image/png", png(80, 40)).send().await.json();
    let path = format!("/files/{}/download", file["id"].as_str().unwrap());
    let whole = bed.get(&path).await;
    let size = |answer: &crate::bed::Answer| {
        assert_eq!((answer.status, answer.header("content-type")), (200, "image/png"), "{answer}");
        let picture = image::load_from_memory(&answer.bytes).unwrap();
        (picture.width(), picture.height())
    };
    let small = bed.get(&format!("{path}?imageSize=20x30")).await;
    assert_eq!((size(&whole), size(&small)), ((80, 40), (20, 10)));
    assert_eq!(small.header("etag"), format!("\"{}-20x30\"", whole.header("etag").trim_matches('"')));
    let again = bed.call("GET", &format!("{path}?imageSize=20x30")).header("if-none-match", small.header("etag"));
    assert_eq!(again.send().await.status, 304);
    for as_it_is in ["imageSize=2000x2000", "imageSize=", "imageSize=9x9", "imageSize=large"] {
        assert_eq!(bed.get(&format!("{path}?{as_it_is}")).await.bytes, whole.bytes, "{as_it_is}");
    }
}
