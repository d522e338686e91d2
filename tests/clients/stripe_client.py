"""Stripe's own Python client, unmodified, in both of its styles: `StripeClient` and the module itself.

Runs with pytest beside a server that tests/server.mjs started; the addresses and keys come in the environment.
"""

import os
import uuid

import pytest
import stripe

URL = os.environ["BILLFOLD_TEST_URL"]
KEY = os.environ["BILLFOLD_TEST_SECRET_KEY"]
OTHER_KEY = os.environ["BILLFOLD_TEST_OTHER_SECRET_KEY"]
PRODUCTS = "features.subscription_update.products"


def make_client(key=KEY, **options):
    """A client of one organization."""
    return stripe.StripeClient(key, base_addresses={"api": URL}, **options)


@pytest.fixture(name="client", scope="module")
def fixture_client():
    """The client of the organization under test."""
    return make_client()


@pytest.fixture(name="configurations", scope="module")
def fixture_configurations(client):
    """Its portal configurations."""
    return client.v1.billing_portal.configurations


@pytest.fixture(name="catalog", scope="module")
def fixture_catalog(client):
    """Two products, the first with two prices, the second with one."""

    def entry(name, amounts):
        product = client.v1.products.create({"name": name}).id
        prices = [
            client.v1.prices.create(
                {
                    "product": product,
                    "currency": "usd",
                    "unit_amount": amount,
                    "recurring": {"interval": "month"},
                }
            ).id
            for amount in amounts
        ]
        return {"product": product, "prices": prices}

    return [entry("Coffee", [900, 9000]), entry("Tea", [700])]


@pytest.fixture(name="legacy")
def fixture_legacy():
    """The module itself as a client, put back as it was afterwards."""
    kept = (stripe.api_key, stripe.api_base)
    stripe.api_key, stripe.api_base = KEY, URL
    yield stripe
    stripe.api_key, stripe.api_base = kept


def everything(catalog):
    """The nested arrays of wire/stripe-python-configurations.create.txt."""
    coffee, tea = catalog
    return {
        "business_profile": {
            "headline": "Acme & Co é",
            "privacy_policy_url": "https://acme.test/privacy?a=b&c=d",
            "terms_of_service_url": "https://acme.test/tos",
        },
        "default_return_url": "https://acme.test/back",
        "metadata": {"order": "6735", "a b": "x"},
        "name": "Main",
        "login_page": {"enabled": True},
        "features": {
            "customer_update": {"enabled": True, "allowed_updates": ["email", "address", "tax_id"]},
            "invoice_history": {"enabled": True},
            "payment_method_update": {"enabled": True},
            "subscription_cancel": {
                "enabled": True,
                "mode": "at_period_end",
                "proration_behavior": "none",
                "cancellation_reason": {"enabled": True, "options": ["too_expensive", "other"]},
            },
            "subscription_update": {
                "enabled": True,
                "default_allowed_updates": ["price", "quantity"],
                "proration_behavior": "create_prorations",
                "products": [
                    {**coffee, "adjustable_quantity": {"enabled": True, "minimum": 1, "maximum": 5}},
                    tea,
                ],
                "schedule_at_period_end": {
                    "conditions": [{"type": "decreasing_item_amount"}, {"type": "shortening_interval"}]
                },
            },
        },
    }


def refused(kind, status, call, *args, **kwargs):
    """The error that a call is refused with, of the kind and status that are expected."""
    with pytest.raises(kind) as caught:
        call(*args, **kwargs)
    assert caught.value.http_status == status, caught.value
    assert caught.value.request_id.startswith("req_")
    return caught.value


def test_nested_arrays_are_kept(configurations, catalog):
    asked = everything(catalog)
    made = configurations.create(asked)
    assert made.id.startswith("bpc_")
    assert made.business_profile.headline == "Acme & Co é"
    assert made.metadata.to_dict() == asked["metadata"]
    assert made.features.subscription_update.proration_behavior == "create_prorations"
    assert not hasattr(made.features.subscription_update, "products")
    read = configurations.retrieve(made.id, {"expand": [PRODUCTS]})
    first, second = read.features.subscription_update.products
    assert [first.product, list(first.prices)] == [catalog[0]["product"], catalog[0]["prices"]]
    assert (first.adjustable_quantity.minimum, first.adjustable_quantity.maximum) == (1, 5)
    assert [second.product, list(second.prices)] == [catalog[1]["product"], catalog[1]["prices"]]
    conditions = read.features.subscription_update.schedule_at_period_end.conditions
    assert [one.type for one in conditions] == ["decreasing_item_amount", "shortening_interval"]


def test_an_empty_string_unsets_and_none_keeps(configurations, catalog):
    made = configurations.create(everything(catalog))
    kept = configurations.update(made.id, {"default_return_url": None})
    assert kept.default_return_url == "https://acme.test/back", "the client drops None"
    changed = configurations.update(
        made.id,
        {
            "active": False,
            "metadata": {"order": ""},
            "business_profile": {"headline": ""},
            "default_return_url": "",
            "features": {"customer_update": {"allowed_updates": ""}},
        },
    )
    assert changed.active is False
    assert changed.metadata.to_dict() == {"a b": "x"}
    assert changed.business_profile.headline is None
    assert changed.business_profile.terms_of_service_url == "https://acme.test/tos"
    assert changed.default_return_url is None
    assert list(changed.features.customer_update.allowed_updates) == []
    assert configurations.update(made.id, {"metadata": ""}).metadata.to_dict() == {}


def test_auto_paging_walks_both_ways():
    many = make_client(OTHER_KEY).v1.billing_portal.configurations
    made = [many.create({"name": f"Number {n}", "features": {"invoice_history": {"enabled": True}}}).id for n in range(25)]
    newest_first = made[::-1]
    ids = [one.id for one in many.list({"limit": 4}).auto_paging_iter()]
    assert ids[:25] == newest_first
    assert len(ids) == 26
    back = [one.id for one in many.list({"limit": 3, "ending_before": made[20]}).auto_paging_iter()]
    assert sorted(back) == sorted(made[21:])
    assert len(many.list({"is_default": True}).data) == 1
    assert many.list({"active": False}).data == []


def test_sessions(client, configurations):
    customer = client.v1.customers.create({"name": "Jenny Rosen", "email": "jenny@rosen.test"})
    made = configurations.create({"features": {"payment_method_update": {"enabled": True}}})
    sessions = client.v1.billing_portal.sessions
    plain = sessions.create({"customer": customer.id})
    assert plain.url.startswith(f"{URL}/p/session/")
    deep = sessions.create(
        {
            "customer": customer.id,
            "configuration": made.id,
            "locale": "fr-CA",
            "flow_data": {
                "type": "payment_method_update",
                "after_completion": {
                    "type": "hosted_confirmation",
                    "hosted_confirmation": {"custom_message": "Thank you"},
                },
            },
        }
    )
    assert deep.flow.type == "payment_method_update"
    assert deep.flow.after_completion.hosted_confirmation.custom_message == "Thank you"
    error = refused(stripe.InvalidRequestError, 400, sessions.create, {"customer": "cus_nowhere"})
    assert (error.code, error.param) == ("resource_missing", "customer")


def test_customers_products_and_prices(client):
    customers = client.v1.customers
    made = customers.create({"email": "jenny@rosen.test", "metadata": {"plan": "gold"}})
    changed = customers.update(made.id, {"name": "Jenny", "metadata": {"plan": ""}})
    assert (changed.name, changed.email, changed.metadata.to_dict()) == ("Jenny", "jenny@rosen.test", {})
    assert made.id in [one.id for one in customers.list({"email": "jenny@rosen.test"}).data]
    assert customers.delete(made.id).deleted is True
    assert customers.retrieve(made.id).deleted is True
    product = client.v1.products.create({"name": "Milk"})
    price = client.v1.prices.create({"product": product.id, "currency": "usd", "unit_amount": 100})
    assert client.v1.products.update(product.id, {"active": False}).active is False
    assert [one.id for one in client.v1.prices.list({"product": product.id}).data] == [price.id]
    assert client.v1.prices.retrieve(price.id, {"expand": ["product"]}).product.name == "Milk"


def test_searches_and_inline_prices(client):
    customers, products = client.v1.customers, client.v1.products
    mark = uuid.uuid4().hex
    made = [customers.create({"name": f"Jenny {n}", "metadata": {"mark": mark}}).id for n in range(3)]
    found = customers.search({"query": f"metadata['mark']:'{mark}'", "limit": 2})
    assert [one.id for one in found.data] == made[:0:-1]
    assert [one.id for one in found.auto_paging_iter()] == made[::-1]
    assert customers.search({"query": f"metadata['mark']:'{mark}' AND name~'jenny 1'"}).data[0].id == made[1]
    with pytest.raises(stripe.InvalidRequestError) as refused:
        customers.search({"query": "name=Jenny"})
    assert refused.value.param == "query"
    product = products.create({"name": "Gold"}).id
    price = {"currency": "usd", "product": product, "unit_amount": 500}
    item = {"price_data": {**price, "recurring": {"interval": "month"}}}
    subscription = client.v1.subscriptions.create(
        {"customer": made[0], "items": [item], "payment_behavior": "default_incomplete"}
    )
    assert subscription["items"].data[0].price.active is False
    draft = client.v1.invoices.create(
        {"customer": made[0], "currency": "usd", "collection_method": "send_invoice", "days_until_due": 7}
    )
    lines = [{"price_data": price, "quantity": 2}, {"amount": 100}]
    assert client.v1.invoices.add_lines(draft.id, {"lines": lines}).total == 1100
    customers.update(made[0], {"email": "jenny@rosen.test"})
    assert client.v1.invoices.send_invoice(draft.id).status == "open"


def test_errors_have_their_classes(client, configurations):
    error = refused(
        stripe.InvalidRequestError, 400, configurations.create, {"features": {"foo": {"enabled": True}}}
    )
    assert error.code == "parameter_unknown"
    assert error.param.startswith("features[foo]")
    error = refused(stripe.InvalidRequestError, 404, configurations.retrieve, "bpc_nowhere")
    assert error.code == "resource_missing"
    stranger = make_client("sk_test_notarealkey1234").v1.billing_portal.configurations
    error = refused(stripe.AuthenticationError, 401, stranger.list)
    assert "1234" in str(error) and "notareal" not in str(error)
    refused(
        stripe.PermissionError, 403, configurations.list, options={"stripe_account": "acct_9"}
    )
    old = {"stripe_version": "2024-06-20"}
    error = refused(stripe.InvalidRequestError, 400, configurations.create, {"features": {"invoice_history": {"enabled": True}}}, old)
    assert (error.code, error.param) == ("parameter_missing", "business_profile")


def test_an_idempotency_key_replays_and_clashes(client):
    options = {"idempotency_key": f"python-{uuid.uuid4()}"}
    first = client.v1.customers.create({"name": "first"}, options)
    again = client.v1.customers.create({"name": "first"}, options)
    assert again.id == first.id
    assert again.last_response.headers["idempotent-replayed"] == "true"
    refused(stripe.IdempotencyError, 400, client.v1.customers.create, {"name": "second"}, options)


def test_the_module_style(legacy, catalog):
    made = legacy.billing_portal.Configuration.create(**everything(catalog))
    changed = legacy.billing_portal.Configuration.modify(made.id, business_profile={"headline": "Changed"})
    assert changed.business_profile.headline == "Changed"
    assert changed.metadata.to_dict() == {"order": "6735", "a b": "x"}
    read = legacy.billing_portal.Configuration.retrieve(made.id, expand=[PRODUCTS])
    assert len(read.features.subscription_update.products) == 2
    listed = legacy.billing_portal.Configuration.list(limit=2)
    ids = [one.id for one in listed.auto_paging_iter()]
    assert ids[0] == made.id and len(ids) == len(set(ids))
    customer = legacy.Customer.create(name="Jenny Rosen")
    session = legacy.billing_portal.Session.create(customer=customer.id, configuration=made.id)
    assert session.url.startswith(f"{URL}/p/session/")
    customer.delete()
    assert legacy.Customer.retrieve(customer.id).deleted is True
