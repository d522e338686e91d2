//! Coupons, promotion codes and discounts.

use utoipa::openapi::path::HttpMethod;
use utoipa::openapi::schema::{AllOfBuilder, AnyOfBuilder, ObjectBuilder, Schema, SchemaType};
use utoipa::openapi::{RefOr, Type};

use super::{Described, describe, list, reference};
use crate::coupons::{self, CouponView, DeletedCoupon};
use crate::discounts::{self, DeletedDiscount};
use crate::expand::Kind;
use crate::params::Parameter;
use crate::promotion_codes::{self, PromotionCodeView};
use crate::schemas::simple;

/// The operations, in the order of the document.
pub(super) fn operations() -> Vec<Described> {
    let mut all = coupon_operations();
    all.extend(code_operations());
    all.extend(discount_operations());
    all
}

/// An object that has these members, of which nothing more is said.
fn having(names: &[&str]) -> ObjectBuilder {
    names.iter().fold(ObjectBuilder::new().schema_type(SchemaType::AnyValue), |object, name| object.required(*name))
}

/// A member that no value fits, so that it must be absent.
fn absent() -> ObjectBuilder {
    simple(Type::Integer).minimum(Some(1)).maximum(Some(0))
}

fn word(words: &[&'static str]) -> ObjectBuilder {
    simple(Type::String).enum_values(Some(words.to_vec()))
}

/// The parameters with what holds between them: each a choice of shapes, one of
/// which must fit.
fn bound(described: Described, choices: Vec<Vec<ObjectBuilder>>) -> Described {
    let mut all = AllOfBuilder::new().item(described.params);
    for shapes in choices {
        let choice = shapes.into_iter().fold(AnyOfBuilder::new(), AnyOfBuilder::item);
        all = all.item(choice);
    }
    Described { params: RefOr::T(Schema::AllOf(all.build())), ..described }
}

fn coupon_operations() -> Vec<Described> {
    const ALL: &str = "/v1/coupons";
    const ONE: &str = "/v1/coupons/{coupon}";
    let told = |route, name, params, answer| describe(Kind::Coupon, route, name, params, answer);
    let create = told(
        (HttpMethod::Post, ALL),
        ("createCoupon", "Create a coupon"),
        coupons::Create::schema(),
        reference::<CouponView>(),
    );
    let off = vec![
        having(&["percent_off"]).property("amount_off", absent()).property("currency", absent()),
        having(&["amount_off", "currency"]).property("percent_off", absent()),
    ];
    let duration = vec![
        having(&["duration", "duration_in_months"]).property("duration", word(&["repeating"])),
        having(&[]).property("duration", word(&["forever", "once"])).property("duration_in_months", absent()),
    ];
    vec![
        told((HttpMethod::Get, ALL), ("listCoupons", "List coupons"), coupons::List::schema(), list::<CouponView>(ALL)),
        bound(create, vec![off, duration]),
        told(
            (HttpMethod::Get, ONE),
            ("retrieveCoupon", "Retrieve a coupon"),
            coupons::Retrieve::schema(),
            reference::<CouponView>(),
        ),
        told(
            (HttpMethod::Post, ONE),
            ("updateCoupon", "Update a coupon"),
            coupons::Update::schema(),
            reference::<CouponView>(),
        ),
        told(
            (HttpMethod::Delete, ONE),
            ("deleteCoupon", "Delete a coupon"),
            coupons::Delete::schema(),
            reference::<DeletedCoupon>(),
        ),
    ]
}

fn code_operations() -> Vec<Described> {
    const ALL: &str = "/v1/promotion_codes";
    const ONE: &str = "/v1/promotion_codes/{promotion_code}";
    let told = |route, name, params, answer| describe(Kind::PromotionCode, route, name, params, answer);
    vec![
        told(
            (HttpMethod::Get, ALL),
            ("listPromotionCodes", "List promotion codes"),
            promotion_codes::List::schema(),
            list::<PromotionCodeView>(ALL),
        ),
        told(
            (HttpMethod::Post, ALL),
            ("createPromotionCode", "Create a promotion code"),
            promotion_codes::Create::schema(),
            reference::<PromotionCodeView>(),
        )
        .with_one_of(["promotion", "coupon"]),
        told(
            (HttpMethod::Get, ONE),
            ("retrievePromotionCode", "Retrieve a promotion code"),
            promotion_codes::Retrieve::schema(),
            reference::<PromotionCodeView>(),
        ),
        told(
            (HttpMethod::Post, ONE),
            ("updatePromotionCode", "Update a promotion code"),
            promotion_codes::Update::schema(),
            reference::<PromotionCodeView>(),
        ),
    ]
}

fn discount_operations() -> Vec<Described> {
    let told = |path, name| {
        let (params, answer) = (discounts::Delete::schema(), reference::<DeletedDiscount>());
        describe(Kind::Discount, (HttpMethod::Delete, path), name, params, answer)
    };
    vec![
        told("/v1/customers/{customer}/discount", ("deleteCustomerDiscount", "Delete a customer's discount")),
        told(
            "/v1/subscriptions/{subscription}/discount",
            ("deleteSubscriptionDiscount", "Delete a subscription's discounts"),
        ),
    ]
}
