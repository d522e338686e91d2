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
    "file",
    "logoId",
    "slug",
    "status",
    "type",
    "websiteId",
}

# What a schema cannot say of a field of Rebilly's dialect: the field, what the refusal says, and of which operations it
# is so. A refusal counts when all its faults are in this list.
UNFORETOLD = [
    # What it names is not there, or is there already.
    (r".*(Id|Ids\.\d+|[tT]oken|plan\.id|username)", r"does not exist", r"/.*"),
    (r"Idempotency-Key", r"was used before with another request", r"/.*"),
    (r"(taxNumbers\.\d+\.value|restrictions\.\d+\.type|headers(\.\d+\.name)?)", r"must not repeat an entry", r"/.*"),
    # The forms of these are a `format`, which is held more loosely by those who make examples.
    (r".*(Time|dob)", r"must be a time \(RFC 3339\)|must be in the future|must not be before .*", r"/.*"),
    (r".*[eE]mails\.\d+(\.value)?", r"must be an e-mail address|must have at most 254 characters", r"/.*"),
    (r".*phoneNumbers\.\d+\.value", r"must have at most 50 characters", r"/.*"),
    (r".*currency", r"must be a three-letter currency code", r"/.*"),
    (r"allowedIps(\.\d+)?", r"must be an IP address or a range of them", r"/api-keys.*"),
    (r"couponIds\.\d+", r"must be of letters, digits, .*", r"/(.*/)?subscriptions.*"),
    # Rules between the entries of a list, and between fields.
    (r"acl", r"must (be one of the allowed values|name a permission|not have another scope).*", r"/(api-keys|authentication-).*"),
    (r"taxNumbers\.\d+\.value", r"has not the form of its type", r"/customers.*"),
    (r"pricing\.(brackets|minQuantity)", r"needs brackets of growing .*|must not be more than .*", r"/plans.*"),
    (r"recurringInterval", r"is required with .*", r"/plans.*"),
    (r"restrictions\.\d+\.(customer|plan|product)Ids", r"is required", r"/coupons.*"),
    (r"additionalRestrictions\.\d+\.subscriptionIds", r"must be a list of one order's ID", r"/coupons-redemptions.*"),
    (r"(username|password|trial\.endTime)", r"is required", r"/(authentication-|storefront|(.*/)?subscriptions).*"),
    (r"items\.\d+\.plan\.id", r"is not of the kind that is needed: .*", r"/(.*/)?subscriptions.*"),
    (r"sort", r"cannot sort by .*|transactions are sorted by .*", r"/(events|transactions).*"),
    # Rules about words and dates that no pattern holds.
    (r"password", r"is too easy to guess", r"/(credentials|storefront).*"),
    (r"paymentInstrument\.expYear", r"is not a month and year that are yet to pass", r"/tokens.*"),
    (r"(options\.\d+|productOptions\..*)", r"must not be empty", r"/(products|plans).*"),
    # What is not changed once it is there.
    (r"(productId|currency|pricing.*|recurringInterval.*|trial.*)", r"cannot be changed; .*", r"/plans.*"),
    # What can only be null, for which the document has the empty text beside it.
    (
        r"(shipping|tax|retryInstruction|billingAddress|deliveryAddress|recurringInterval|invoiceTimeShift)",
        r"must be an object",
        r"/(invoices|(.*/)?subscriptions).*",
    ),
    (r".*", r"is not kept of an (order|invoice) here", r"/(invoices|(.*/)?subscriptions).*"),
    (r"(timeRemaining|preferredPayoutInstrumentId)", r"must be null: .*", r"/(subscription-pauses|customers).*"),
    (r"otpRequired", r"must be false, .*", r"/authentication-.*"),
]
UNFORETOLD = [tuple(re.compile(pattern) for pattern in row) for row in UNFORETOLD]

# Parameters of Stripe's dialect that are needed only beside others, by operation.
NEEDED_BESIDE = [
    (r"/v1/customers.*", r"shipping\[address\]"),
    (r"/v1/invoiceitems.*", r"amount|currency"),
    (r"/v1/invoices/create_preview", r"subscription"),
    (r"/v1/payment_methods.*", r"card(\[(number|exp_month|exp_year)\])?"),
    (r"/v1/subscription_items.*", r"subscription"),
    (r"/v1/subscription_schedules.*", r"customer|phases(\[\d+\]\[items\])?"),
    (r"/v1/subscriptions.*", r"items"),
    (r"/v1/tax_ids", r"owner"),
]
NEEDED_BESIDE = [tuple(re.compile(pattern) for pattern in row) for row in NEEDED_BESIDE]

# Parameters of Stripe's dialect that a schema describes more loosely than they are: what can be expanded, the
# currencies that exist, durations whose most depends on their unit.
LOOSE_PARAMETERS = re.compile(r"^(expand\[\d*\]|currency|.*\[[a-z_]*currency\]|.*\[interval_count\]|.*\[maximum\])$")
# References, unique values, numbers whose form depends on their type, and empty objects, which a form cannot write
# although a schema has them.
STORED_CODES = {"resource_missing", "resource_already_exists", "parameter_invalid_empty", "tax_id_invalid"}
# Rules about text and between parameters, by the words of their refusals.
RULES = re.compile(
    r"Null bytes are not allowed|holds a control character|Cannot enable subscription updates|"
    r"Keys for idempotent requests|cannot be used (together|with|for cancellations)|can be used only with|needs more than white space|"
    r"^Missing required param: (features|product|unit_amount|tiers|tiers_mode|.*\])\.$|"
    r"each up_to must be larger than the one before it|has not the form of its type|"
    r"cannot be given together with|You may only specify one of these parameters|^(Exactly )?[Oo]ne of .* is needed\.$|"
    r"must be in the future|is invalid or has passed|is not supported: use ",
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


def has_id(path):
    """Whether an address is that of one record, or of something that is done to it."""
    return re.match(r"^/v1/(test_helpers/|billing_portal/|billing/)?[a-z_]+/[^/]+", path) is not None


def explained_to_stripe(path, status, error):
    """Whether a refusal of Stripe's dialect has a reason that the schema cannot hold."""
    if status == 402:
        return error.get("type") == "card_error"
    message, param = error["message"], error.get("param")
    if error.get("code") == "parameter_missing":
        if any(operation.match(path) and name.fullmatch(param or "") for operation, name in NEEDED_BESIDE):
            return True
    elif not param and has_id(path):
        # It is about the record in the address: its state forbids what was asked for.
        return bool(message)
    if path.startswith("/v1/credit_notes/preview") and re.match(r"^(lines|refunds)\[", param or ""):
        # Lists of objects cannot be written in a query by whoever makes these requests.
        return message == "Invalid object"
    return (
        error.get("code") in STORED_CODES
        or LOOSE_PARAMETERS.match(param or "") is not None
        or RULES.search(message) is not None
    )


def foretold(path, fault):
    """Whether a schema could have said what is wrong with a field of Rebilly's dialect."""
    field, message = fault["field"], fault["message"]
    return field not in STORED_FIELDS and not any(
        name.fullmatch(field) and said.fullmatch(message) and operation.fullmatch(path)
        for name, said, operation in UNFORETOLD
    )


def explained(response):
    """Whether a refusal of a request that fits its schema has a reason that the schema cannot hold."""
    status, request = response.status_code, response.request
    if status == 412:
        return any(name in request.headers for name in PRECONDITIONS)
    if status in (414, 431):
        return len(request.url) > MAX_URL_BYTES
    body, path = response.json(), urlsplit(request.url).path
    if "error" in body:
        return explained_to_stripe(path, status, body["error"])
    if status == 422:
        # Below an organization's own address everything is there once more.
        path = re.sub(r"^/organizations/[^/]+(?=/)", "", path)
        return not any(foretold(path, fault) for fault in body["invalidFields"])
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
