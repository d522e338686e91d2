//! Credit notes, as the OpenAPI document tells them.

use utoipa::openapi::path::HttpMethod;

use super::{Described, describe, list, list_at, reference};
use crate::credit_notes::view::NoteLineView;
use crate::credit_notes::{self, CreditNoteView};
use crate::expand::Kind;
use crate::params::Parameter;

pub(super) fn operations() -> Vec<Described> {
    const ALL: &str = "/v1/credit_notes";
    const ONE: &str = "/v1/credit_notes/{id}";
    const KIND: Kind = Kind::CreditNote;
    let one = reference::<CreditNoteView>;
    vec![
        describe(
            KIND,
            (HttpMethod::Get, ALL),
            ("listCreditNotes", "List credit notes"),
            credit_notes::List::schema(),
            list::<CreditNoteView>(ALL),
        ),
        describe(
            KIND,
            (HttpMethod::Post, ALL),
            ("createCreditNote", "Create a credit note"),
            credit_notes::Create::schema(),
            one(),
        ),
        Described {
            method: HttpMethod::Get,
            path: "/v1/credit_notes/preview",
            id: "previewCreditNote",
            summary: "See a credit note before it is made",
            params: super::expanding(credit_notes::Create::schema(), KIND, false),
            answer: one(),
        },
        describe(
            Kind::CreditNoteLine,
            (HttpMethod::Get, "/v1/credit_notes/preview/lines"),
            ("previewCreditNoteLines", "List the lines of a credit note before it is made"),
            credit_notes::PreviewLines::schema(),
            list::<NoteLineView>("/v1/credit_notes/preview/lines"),
        ),
        describe(
            KIND,
            (HttpMethod::Get, ONE),
            ("retrieveCreditNote", "Retrieve a credit note"),
            credit_notes::Retrieve::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, ONE),
            ("updateCreditNote", "Update a credit note"),
            credit_notes::Update::schema(),
            one(),
        ),
        describe(
            Kind::CreditNoteLine,
            (HttpMethod::Get, "/v1/credit_notes/{id}/lines"),
            ("listCreditNoteLines", "List the lines of a credit note"),
            credit_notes::ListLines::schema(),
            list_at::<NoteLineView>(),
        )
        .of_a_list(Kind::CreditNoteLine, credit_notes::ListLines::schema()),
        describe(
            KIND,
            (HttpMethod::Post, "/v1/credit_notes/{id}/void"),
            ("voidCreditNote", "Void a credit note"),
            credit_notes::Retrieve::schema(),
            one(),
        ),
    ]
}
