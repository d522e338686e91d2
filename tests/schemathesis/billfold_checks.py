"""What schemathesis has to be told about this API: how its forms are written, and which refusals no schema foretells."""

import re
from collections.abc import Mapping
from urllib.parse import quote_plus, urlsplit

import schemathesis
from schemathesis.core.failures import Failure
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

MAX_URL_BYTES = 8 * 1024
PRECONDITIONS = ("if-match", "if-none-match")
TAG = re.compile(r'^(\*|"[!#-~]{0,40}")$')

# Fields of Rebilly's dialect whose truth lies in what is stored: references, unique and fixed values, one's own
# idempotency keys, and bytes that have to be an image.
STORED_FIELDS = {
    "Idempotency-Key",
    "customization.logoId",
    "domain",
    "file",
    "logoId",
    "slug",
    "status",
    "type",
    "websiteId",
}

# Fields of customers and plans that name what is stored, whose form depends on another field, or that never change.
RECORD_FIELDS = re.compile(
    r"^(currency|id|locale|paymentToken|defaultPaymentInstrumentId|productId|personId|targetCustomerId|taxNumbers.*|"
    r"(pricing|recurringInterval|trial)(\..*)?|primaryAddress\.(emails|dob).*|notificationEmails\.\d+)$"
)

# Operations on the ledger and on what customers do: what they ask for is held against records, dates, money and other
# fields of the same request, so that a schema foretells next to nothing of it. There any refusal counts that says why.
LEDGER = re.compile(
    r"^/v1/(subscription|invoice|credit_notes|test_helpers|coupons|promotion_codes|payment_|setup_intents|refunds|tax_ids|"
    r"customers|webhook_endpoints|events|billing/|prices|products)|"
    r"^(/organizations/[^/]+)?/(subscription|invoices|payment-instruments|transactions|tokens|coupons|credentials|"
    r"authentication-|password-tokens|forgot-password|reset-password|webhooks|tracking|events|customers|plans|products|"
    r"api-keys|storefront)"
)

# Parameters of Stripe's dialect that a schema describes more loosely than they are: what can be expanded, the
# currencies that exist, durations whose most depends on their unit.
LOOSE_PARAMETERS = re.compile(r"^(expand\[\d*\]|currency|.*\[currency\]|.*\[interval_count\]|.*\[maximum\])$")
# References, unique values, and empty objects, which a form cannot write although a schema has them.
STORED_CODES = {"resource_missing", "resource_already_exists", "parameter_invalid_empty"}
# Rules about text and between parameters, by the words of their refusals.
RULES = re.compile(
    r"Null bytes are not allowed|holds a control character|Cannot enable subscription updates|"
    r"Keys for idempotent requests|cannot be used (together|with|for cancellations)|can be used only with|needs more than white space|"
    r"^Missing required param: (features|product|unit_amount|tiers|tiers_mode|.*\])\.$|"
    r"each up_to must be larger than the one before it|has not the form of its type",
)


def pairs(value, key=""):
    """A value as the pairs of a form with brackets: `a[b][0]=c`."""
    if isinstance(value, Mapping):
        for name, item in value.items():
            yield from pairs(item, f"{key}[{name}]" if key else str(name))
    elif isinstance(value, (list, tuple)):
        for at, item in enumerate(value):
            yield from pairs(item, f"{key}[{at}]")
    elif isinstance(value, bool):
        yield key, "true" if value else "false"
    else:
        yield key, "" if value is None else str(value)


def escaped(text):
    """Text as a form has it; what is no Unicode text is sent as the question mark that a browser sends."""
    return quote_plus(text.encode("utf-8", "replace"))


@schemathesis.serializer("application/x-www-form-urlencoded")
def bracketed_form(_ctx, value):
    """Writes a body as Stripe's own clients do."""
    if value is None or isinstance(value, bytes):
        return value
    if isinstance(value, str):
        return value.encode("utf-8", "replace")
    if isinstance(value, list) and all(isinstance(item, tuple) for item in value):
        value = dict(value)
    return "&".join(f"{escaped(key)}={escaped(text)}" for key, text in pairs(value)).encode()


def broken_tag(request):
    """Whether a precondition was sent whose value its own schema forbids (the quotes get lost on the way)."""
    return any(not TAG.match(request.headers[name]) for name in PRECONDITIONS if name in request.headers)


def explained(response):
    """Whether a refusal of a request that fits its schema has a reason that the schema cannot hold."""
    status, request = response.status_code, response.request
    if status == 412:
        return any(name in request.headers for name in PRECONDITIONS)
    if status in (414, 431):
        return len(request.url) > MAX_URL_BYTES
    body = response.json()
    if LEDGER.match(urlsplit(request.url).path) and status in (400, 401, 402, 403, 404, 409, 422):
        return bool(body.get("error", {}).get("message") or body.get("detail") or body.get("invalidFields"))
    if "error" in body:
        error = body["error"]
        return (
            error.get("code") in STORED_CODES
            or LOOSE_PARAMETERS.match(error.get("param") or "") is not None
            or RULES.search(error["message"]) is not None
        )
    if status == 422:
        return all(
            fault["field"] in STORED_FIELDS or RECORD_FIELDS.match(fault["field"]) for fault in body["invalidFields"]
        )
    # Whole numbers beyond what every JSON reader can hold are refused wherever they stand, and so are asking for two
    # states at once and a form whose parts have names that no form has.
    both = all(name in request.headers for name in PRECONDITIONS)
    unreadable = re.search("a number that is too large|multipart form cannot be read", body["detail"])
    return unreadable is not None or both or broken_tag(request)


def names_of(case):
    """The parameters that were made wrong on purpose."""
    data = case.meta.phase.data
    if getattr(data, "parameter", None):
        return {data.parameter}
    return {mutation.parameter for mutation in getattr(data, "mutations", None) or [] if mutation.parameter}


def harmless(response, case):
    """Whether a wrong request may be accepted: what was wrong does not arrive, or is not looked at."""
    request = response.request
    if broken_tag(request) and names_of(case) <= {"If-None-Match", "Authorization"}:
        # Tags play no part in answers that were cut down or filled up on demand.
        return any(f"{word}=" in request.url for word in ("fields", "expand"))
    # An empty list or object cannot be written in a form.
    form = request.headers.get("content-type") == "application/x-www-form-urlencoded"
    return form and ("fewer items" in (case.meta.phase.data.description or "") or holds_empty(case.body))


def holds_empty(value):
    """Whether a list or object in a value has nothing in it."""
    if isinstance(value, Mapping):
        return not value or any(holds_empty(item) for item in value.values())
    if isinstance(value, list):
        return not value or any(holds_empty(item) for item in value)
    return False


@schemathesis.check
def refused_for_a_reason(ctx, response, case):
    """Stands for `positive_data_acceptance`: what fits the schema is accepted, or refused for what is stored."""
    try:
        positive_data_acceptance(ctx, response, case)
    except Failure:
        if not explained(response):
            raise


@schemathesis.check
def wrong_data_refused(ctx, response, case):
    """Stands for `negative_data_rejection`: what breaks the schema is refused, where it can be seen."""
    try:
        negative_data_rejection(ctx, response, case)
    except Failure:
        if not harmless(response, case):
            raise
