//! Products in this dialect's form.

use std::collections::BTreeMap;

use axum::response::Response;

use billfold_app::products::{self, NewProduct, columns};
use billfold_domain::amounts::Exact;
use billfold_domain::catalogue::{PackageDimensions, Product, ProductChanges};
use billfold_domain::change::Change;
use billfold_domain::currency::Currency;
use billfold_domain::features::Interval;
use billfold_domain::ids::{PriceId, ProductId};
use billfold_domain::links::Link;
use billfold_domain::metadata::MetadataChange;
use billfold_domain::prices::{PerUnit, PriceChanges, Pricing, Recurring, TaxBehavior, UsageType};
use billfold_domain::stored::flag_text;
use billfold_domain::text::Text;

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::configurations::changes::metadata;
use crate::customers::{Delete, True};
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan, whole};
use crate::lists::{self, Created, Limit, Window, any_of, equals};
use crate::params::{Param, ParamError, Problem};
use crate::prices::{Amount, IntervalCount, PriceView, amount, check_interval, refuse_chosen_amounts};
use crate::schemas::Expandable;
use crate::words::{Few, Hundredths, Name, Prose, Stamp, Whole, Word, own_words};

/// The most pictures of a product.
const MAX_IMAGES: usize = 8;
/// The most selling points of a product.
const MAX_FEATURES: usize = 15;
/// The most ids in a filter.
const MAX_IDS: usize = 100;

own_words! {
    /// What kind of product it is.
    ProductType {
        /// A service, as every product here is.
        Service = "service",
    }
}

crate::params! {
    /// A new product.
    pub struct Create {
        /// Whether it can be bought; true unless said.
        optional active: bool,
        /// A first price, which becomes the default.
        optional default_price_data: DefaultPriceData,
        /// The description, which customers see.
        emptyable description: Prose<40000>,
        /// What to expand in the answer.
        optional expand: Paths,
        /// An id of the merchant's choice.
        optional id: ChosenId,
        /// Addresses of pictures.
        emptyable images: Few<Link, MAX_IMAGES>,
        /// Selling points.
        emptyable marketing_features: Few<MarketingFeature, MAX_FEATURES>,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The name, which customers see.
        required name: Text<255>,
        /// The measures of its package, in inches and ounces.
        emptyable package_dimensions: PackageParams,
        /// Whether it is shipped.
        optional shippable: bool,
        /// What stands on a card statement.
        emptyable statement_descriptor: Text<22>,
        /// The tax code.
        emptyable tax_code: Name,
        /// More about taxes.
        emptyable tax_details: TaxDetailsParams,
        /// What kind of product it is.
        optional r#type: Word<ProductType>,
        /// What one of it is called.
        emptyable unit_label: Text<50>,
        /// The address on the merchant's site.
        emptyable url: Link,
    }

    /// Changes of a product.
    pub struct Update {
        /// Whether it can be bought.
        optional active: bool,
        /// The price to show first.
        emptyable default_price: Name,
        /// The description, which customers see.
        emptyable description: Prose<40000>,
        /// What to expand in the answer.
        optional expand: Paths,
        /// Addresses of pictures.
        emptyable images: Few<Link, MAX_IMAGES>,
        /// Selling points.
        emptyable marketing_features: Few<MarketingFeature, MAX_FEATURES>,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The name, which customers see.
        optional name: Text<255>,
        /// The measures of its package, in inches and ounces.
        emptyable package_dimensions: PackageParams,
        /// Whether it is shipped.
        optional shippable: bool,
        /// What stands on a card statement.
        emptyable statement_descriptor: Text<22>,
        /// The tax code.
        emptyable tax_code: Name,
        /// More about taxes.
        emptyable tax_details: TaxDetailsParams,
        /// What one of it is called.
        emptyable unit_label: Text<50>,
        /// The address on the merchant's site.
        emptyable url: Link,
    }

    /// The measures of a package: numbers above nought with at most two decimals.
    pub struct PackageParams {
        /// The height, in inches.
        required height: Hundredths,
        /// The length, in inches.
        required length: Hundredths,
        /// The weight, in ounces.
        required weight: Hundredths,
        /// The width, in inches.
        required width: Hundredths,
    }

    /// More about taxes.
    pub struct TaxDetailsParams {
        /// Where the product is performed.
        emptyable performance_location: Name,
        /// The tax code; the same as the product's own.
        emptyable tax_code: Name,
    }

    /// A selling point.
    pub struct MarketingFeature {
        /// What it says.
        required name: Text<80>,
    }

    /// A first price of a new product.
    pub struct DefaultPriceData {
        /// The currency.
        required currency: Currency,
        /// The merchant's own pairs of the price.
        emptyable metadata: MetadataChange,
        /// How often it is charged; once unless said.
        optional recurring: DefaultRecurring,
        /// Whether taxes are within the amount.
        optional tax_behavior: Word<TaxBehavior>,
        /// The amount of one unit, in minor units of the currency.
        optional unit_amount: Amount,
        /// The same, as a decimal with at most twelve decimal places.
        optional unit_amount_decimal: Exact,
    }

    /// How often a first price is charged.
    pub struct DefaultRecurring {
        /// The unit.
        required interval: Word<Interval>,
        /// How many of them; 1 unless said, three years at the most.
        optional interval_count: IntervalCount,
    }

    /// Reading one product.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which products to list.
    pub struct List {
        /// Only those that can be bought, or only the others.
        optional active: bool,
        /// Made in this second, or within this span.
        optional created: Created,
        /// Only products newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// Only those of these ids.
        optional ids: Few<Name, MAX_IDS>,
        /// The most products; 10 unless said.
        optional limit: Limit,
        /// Only products older than the one of this id.
        optional starting_after: Name,
        /// Only those of this kind.
        optional r#type: Word<ProductType>,
        /// With exactly this address.
        optional url: Name,
    }
}

crate::words::formed! {
    /// An id of the merchant's choice.
    ChosenId, "^[A-Za-z0-9_@~.-]*[A-Za-z0-9_@~-][A-Za-z0-9_@~.-]*$", 50, |text: &str| {
        ProductId::parse(text).is_ok() && text.bytes().any(|b| b != b'.')
    }, billfold_domain::Rule::IdForm;
}

crate::answers! {
    /// A product.
    pub struct ProductView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: ProductTag,
        /// Whether it can be bought.
        always active: bool,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// The price to show first.
        always default_price: Option<Expandable<PriceView>>,
        /// The description, which customers see.
        always description: Option<String>,
        /// Addresses of pictures.
        always images: Vec<String>,
        /// Whether it is of live mode.
        always livemode: bool,
        /// Selling points.
        always marketing_features: Vec<MarketingFeatureView>,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// The name, which customers see.
        always name: String,
        /// The measures of its package, in inches and ounces.
        always package_dimensions: Option<PackageView>,
        /// Whether it is shipped.
        always shippable: Option<bool>,
        /// What stands on a card statement.
        always statement_descriptor: Option<String>,
        /// The tax code.
        always tax_code: Option<String>,
        /// More about taxes.
        always tax_details: Option<TaxDetailsView>,
        /// A service: goods are products too, but not told apart here.
        always r#type: Word<ProductType>,
        /// What one of it is called.
        always unit_label: Option<String>,
        /// When it last changed, in seconds since 1970.
        always updated: Stamp,
        /// The address on the merchant's site.
        always url: Option<String>,
    }

    /// The measures of a package.
    pub struct PackageView {
        /// The height, in inches.
        always height: Hundredths,
        /// The length, in inches.
        always length: Hundredths,
        /// The weight, in ounces.
        always weight: Hundredths,
        /// The width, in inches.
        always width: Hundredths,
    }

    /// More about taxes.
    pub struct TaxDetailsView {
        /// Where the product is performed.
        always performance_location: Option<String>,
        /// The tax code.
        always tax_code: Option<String>,
    }

    /// A selling point.
    pub struct MarketingFeatureView {
        /// What it says.
        always name: String,
    }

    /// A product that was deleted.
    pub struct DeletedProduct {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: ProductTag,
        /// That it was deleted.
        always deleted: True,
    }
}

crate::words::tags! {
    /// The `object` of a product.
    ProductTag = "product";
}

/// The product in this dialect's form.
pub fn view(product: &Product, setting: &Setting) -> ProductView {
    let Product {
        id,
        name,
        active,
        description,
        images,
        marketing_features,
        default_price,
        shippable,
        statement_descriptor,
        tax_code,
        unit_label,
        url,
        package,
        performance_location,
        options: _,
        tax_category: _,
        accounting_code: _,
        recognition: _,
        custom_fields: _,
        metadata,
        created,
        updated,
    } = product;
    let details = performance_location
        .as_ref()
        .map(|place| TaxDetailsView { performance_location: Some(place.clone()), tax_code: tax_code.clone() });
    let feature = |name: &String| MarketingFeatureView { name: name.clone() };
    ProductView {
        id: id.as_str().to_owned(),
        object: ProductTag,
        active: *active,
        created: Stamp::of(*created),
        default_price: default_price.as_ref().map(|id| Expandable::id(id.as_str())),
        description: description.clone(),
        images: images.clone(),
        livemode: setting.livemode,
        marketing_features: marketing_features.iter().map(feature).collect(),
        metadata: metadata.pairs().clone(),
        name: name.clone(),
        package_dimensions: package.as_ref().map(package_view),
        shippable: *shippable,
        statement_descriptor: statement_descriptor.clone(),
        tax_code: tax_code.clone(),
        tax_details: details,
        r#type: Word(ProductType::Service),
        unit_label: unit_label.clone(),
        updated: Stamp::of(*updated),
        url: url.clone(),
    }
}

fn package_view(package: &PackageDimensions) -> PackageView {
    let PackageDimensions { height_hundredths, length_hundredths, weight_hundredths, width_hundredths } = *package;
    PackageView {
        height: Hundredths(height_hundredths),
        length: Hundredths(length_hundredths),
        weight: Hundredths(weight_hundredths),
        width: Hundredths(width_hundredths),
    }
}

fn package(params: &PackageParams) -> PackageDimensions {
    let PackageParams { height, length, weight, width } = *params;
    PackageDimensions {
        height_hundredths: height.0,
        length_hundredths: length.0,
        weight_hundredths: weight.0,
        width_hundredths: width.0,
    }
}

/// What is said of the place where a product is performed.
pub fn performance_location(details: Option<&TaxDetailsParams>) -> Change<String> {
    details.map_or(Change::Keep, |details| details.performance_location.to_change(|place| place.0.clone()))
}

/// What is said of a tax code, at either of its places.
pub fn tax_code(code: &Param<Name>, details: Option<&TaxDetailsParams>) -> Change<String> {
    let code = match (code, details) {
        (Param::Absent, Some(details)) => &details.tax_code,
        (code, _) => code,
    };
    code.to_change(|code| code.0.clone())
}

impl From<Create> for Update {
    fn from(create: Create) -> Self {
        let Create {
            active,
            default_price_data: _,
            description,
            expand,
            id: _,
            images,
            marketing_features,
            metadata,
            name,
            package_dimensions,
            shippable,
            statement_descriptor,
            tax_code,
            tax_details,
            r#type: _,
            unit_label,
            url,
        } = create;
        Self {
            active,
            default_price: Param::Absent,
            description,
            expand,
            images,
            marketing_features,
            metadata,
            name: Some(name),
            package_dimensions,
            shippable,
            statement_descriptor,
            tax_code,
            tax_details,
            unit_label,
            url,
        }
    }
}

/// What the parameters change.
pub fn into_changes(params: &Update) -> ProductChanges {
    let link = |link: &Link| link.as_str().to_owned();
    let set = |flag: Option<bool>| flag.map_or(Change::Keep, Change::Set);
    let name = params.name.as_ref().map(|name| name.as_str().to_owned());
    ProductChanges {
        name: name.map_or(Change::Keep, Change::Set),
        active: set(params.active),
        description: params.description.to_change(|prose| prose.0.clone()),
        images: params.images.to_change(|few| few.0.iter().map(link).collect()),
        marketing_features: params
            .marketing_features
            .to_change(|few| few.0.iter().map(|feature| feature.name.as_str().to_owned()).collect()),
        default_price: params.default_price.to_change(|id| PriceId::stored(id.0.clone())),
        shippable: set(params.shippable),
        statement_descriptor: params.statement_descriptor.to_change(ToString::to_string),
        tax_code: tax_code(&params.tax_code, params.tax_details.value()),
        performance_location: match &params.tax_details {
            Param::Empty => Change::Clear,
            details => performance_location(details.value()),
        },
        package: params.package_dimensions.to_change(package),
        unit_label: params.unit_label.to_change(ToString::to_string),
        url: params.url.to_change(link),
        metadata: metadata(&params.metadata),
        ..ProductChanges::default()
    }
}

/// The terms of a product's first price.
fn first_price(data: &DefaultPriceData) -> Result<(billfold_app::prices::Terms, PriceChanges), ApiError> {
    let recurring = match &data.recurring {
        None => None,
        Some(recurring) => {
            let count = recurring.interval_count.map_or(1, Whole::unsigned);
            let param = "default_price_data[recurring][interval_count]";
            check_interval(recurring.interval.0, count, param)?;
            Some(Recurring { interval: recurring.interval.0, count, usage: UsageType::Licensed, trial_days: None })
        }
    };
    let param = "default_price_data[unit_amount]";
    let unit = amount(data.unit_amount, data.unit_amount_decimal, param)?;
    let unit = unit.ok_or_else(|| ParamError::at(param, Problem::Missing))?;
    let pricing = Pricing::PerUnit(PerUnit { unit, transform: None });
    let terms = billfold_app::prices::Terms { currency: data.currency, pricing, recurring, meter: None };
    let tax_behavior = data.tax_behavior.map(|word| word.0);
    let changes = PriceChanges {
        tax_behavior: tax_behavior.map_or(Change::Keep, Change::Set),
        metadata: metadata(&data.metadata),
        ..PriceChanges::default()
    };
    Ok((terms, changes))
}

type Stored = billfold_app::Stored<Product>;

fn shower(setting: &Setting) -> impl Fn(&Stored) -> Shown<ProductView> + Clone + use<> {
    let setting = setting.clone();
    move |product| Shown { view: view(&product.value, &setting), rev: Some(product.rev) }
}

/// `POST /v1/products`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    refuse_chosen_amounts(&call, "default_price_data[custom_unit_amount]")?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::Product, params.expand.as_ref())?;
    let id = params.id.as_ref().map(|id| ProductId::stored(id.0.clone()));
    let price = params.default_price_data.as_ref().map(first_price).transpose()?;
    let name = params.name.as_str().to_owned();
    let changes = into_changes(&params.into());
    let new = NewProduct { id, name, changes, price };
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let made = products::create(&call.app, &call.caller, new, write).await;
    answers::written(&call, made, show, (Kind::Product, &plan)).await
}

/// `POST /v1/products/{id}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Update = call.params()?;
    let plan = Plan::of(Kind::Product, params.expand.as_ref())?;
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let id = ProductId::stored(call.id.clone());
    let changes = into_changes(&params);
    let changed = products::update(&call.app, &call.caller, &id, changes, write).await;
    answers::written(&call, changed, show, (Kind::Product, &plan)).await
}

/// `GET /v1/products/{id}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::Product, params.expand.as_ref())?;
    let id = ProductId::stored(call.id.clone());
    let found = products::get(&call.app, &call.caller, &id).await;
    let product = found.map_err(|error| call.failed(error))?;
    let shown = shower(&call.setting)(&product);
    answers::object(&call, shown, (Kind::Product, &plan)).await
}

/// `DELETE /v1/products/{id}`
///
/// # Errors
/// What is wrong with the request.
pub async fn delete(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let Delete {} = call.params()?;
    let id = ProductId::stored(call.id.clone());
    let gone = products::delete(&call.app, &call.caller, &id, call.precondition()?).await;
    gone.map_err(|error| call.failed(error))?;
    Ok(answers::json(&DeletedProduct { id: call.id.clone(), object: ProductTag, deleted: True }))
}

/// `GET /v1/products`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    let plan = Plan::of_list(Kind::Product, params.expand.as_ref())?;
    let mut filters: Vec<_> = params.created.iter().flat_map(Created::filters).collect();
    filters.extend(params.active.map(|flag| equals(columns::ACTIVE, flag_text(flag))));
    filters.extend(params.url.map(|url| equals(columns::URL, url.0)));
    filters.extend(params.ids.map(|ids| {
        let ids = ids.0.into_iter().map(|id| id.0).collect();
        any_of(billfold_app::Column::Id, ids)
    }));
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let slice = products::scroll(&call.app, &call.caller, window.scroll(filters)).await;
    let show = |product: &Product| whole(&view(product, &call.setting));
    lists::page(&call, slice, show, (Kind::Product, &plan)).await
}
