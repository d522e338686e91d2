"""Webhooks as Stripe's own Python verifier sees them.

Runs with pytest beside a server that tests/server.mjs started with receivers on this machine allowed; the addresses
and keys come in the environment.
"""

import http.server
import json
import os
import queue
import threading

import pytest
import stripe

URL = os.environ["BILLFOLD_TEST_URL"]
KEY = os.environ["BILLFOLD_TEST_SECRET_KEY"]
WITHIN_SECONDS = 20


class Receiver(http.server.BaseHTTPRequestHandler):
    """Keeps what came and answers 200."""

    came = queue.Queue()

    def do_POST(self):  # pylint: disable=invalid-name
        """One delivery."""
        body = self.rfile.read(int(self.headers["content-length"]))
        self.came.put((dict(self.headers), body))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_args):
        """Says nothing."""


@pytest.fixture(name="delivery", scope="module")
def fixture_delivery():
    """One delivery and the secret that signed it."""
    receiver = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=receiver.serve_forever, daemon=True).start()
    client = stripe.StripeClient(KEY, base_addresses={"api": URL})
    address = f"http://127.0.0.1:{receiver.server_port}/hook"
    endpoint = client.v1.webhook_endpoints.create(
        {"url": address, "enabled_events": ["product.created"]}
    )
    product = client.v1.products.create({"name": "Coffee é"})
    headers, body = Receiver.came.get(timeout=WITHIN_SECONDS)
    yield {k.lower(): v for k, v in headers.items()}, body, endpoint.secret, product
    receiver.shutdown()


def test_a_delivery_is_accepted_and_is_the_event(delivery):
    """The official verifier accepts what was sent."""
    headers, body, secret, product = delivery
    event = stripe.Webhook.construct_event(body, headers["stripe-signature"], secret)
    assert event.type == "product.created"
    assert event.data.object.id == product.id
    assert event.data.object.name == "Coffee é"
    assert headers["webhook-id"] == event.id


@pytest.mark.parametrize("change", ["body", "secret", "time"])
def test_an_altered_delivery_is_refused(delivery, change):
    """The official verifier refuses another body, secret or time."""
    headers, body, secret, _ = delivery
    signature = headers["stripe-signature"]
    if change == "body":
        body = body.replace(b"Coffee", b"Coffef")
    elif change == "secret":
        secret = "whsec_" + "A" * 40
    else:
        time = signature.split(",")[0]
        signature = signature.replace(time, f"t={int(time[2:]) - 301}")
    with pytest.raises(stripe.SignatureVerificationError):
        stripe.Webhook.construct_event(body, signature, secret)


def test_the_body_is_json_of_at_most_20_kb(delivery):
    """The body is short and plain."""
    _, body, _, _ = delivery
    assert len(body) <= 20_000
    assert json.loads(body)["object"] == "event"
