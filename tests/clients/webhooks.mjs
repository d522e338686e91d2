// Webhooks as their receivers see them: what this server signs is accepted by the official verifiers, Stripe's own and
// that of Standard Webhooks, and nothing else is.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, mock, test } from 'node:test';
import { Webhook } from 'standardwebhooks';
import Stripe from 'stripe';
import { startServer } from '../server.mjs';
import { NOTHING, client } from './configuration.mjs';

/** How long a delivery may take, in milliseconds. */
const WITHIN_MS = 20_000;
/** How old, or how far ahead, a signature may be for the verifiers, in seconds. */
const TOLERANCE_SECONDS = 300;

let server;
let shop;
let stripe;
let sink;
let endpoint;

/** A receiver on this machine that keeps what came and answers 200. */
async function startSink() {
  const received = [];
  const waiting = new Set();
  const listener = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(200).end();
    for (const check of waiting) check();
  });
  await new Promise((resolve) => listener.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${listener.address().port}/hook`,
    received,
    stop: () => listener.close(),
    /** Waits for a delivery that fits. */
    find: (fits) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(check);
          reject(new Error(`nothing fits of ${received.map(({ body }) => JSON.parse(body).type)}`));
        }, WITHIN_MS);
        const check = () => {
          const found = received.find(fits);
          if (!found) return;
          clearTimeout(timer);
          waiting.delete(check);
          resolve(found);
        };
        waiting.add(check);
        check();
      }),
  };
}

const ofType = (type) => sink.find(({ body }) => JSON.parse(body).type === type);

before(async () => {
  // A proxy of the environment must change nothing: nobody listens there.
  process.env.HTTP_PROXY = process.env.http_proxy = 'http://127.0.0.1:9';
  const settings = { BILLFOLD_RATE_LIMIT: 'off', BILLFOLD_ALLOW_PRIVATE_WEBHOOKS: 'true' };
  server = await startServer({ name: 'webhooks', settings });
  shop = await server.createOrganization('Harbour Coffee');
  stripe = client(server, shop);
  sink = await startSink();
  endpoint = await stripe.webhookEndpoints.create({ url: sink.url, enabled_events: ['*'] });
  server.mustNotLog(endpoint.secret);
});
after(async () => {
  sink?.stop();
  await server?.stop();
});

/** Both verifiers on one delivery; throws what the first of them throws. */
function verify({ headers, body }, secret) {
  const event = Stripe.webhooks.constructEvent(body, headers['stripe-signature'], secret);
  const same = new Webhook(secret).verify(body, headers);
  assert.deepEqual(same, JSON.parse(JSON.stringify(event)));
  return event;
}

/** Asserts that each verifier refuses a delivery. */
function refused({ headers, body }, secret) {
  assert.throws(() => Stripe.webhooks.constructEvent(body, headers['stripe-signature'], secret));
  assert.throws(() => new Webhook(secret).verify(body, headers));
}

describe('what is delivered', () => {
  test('every kind of fact is signed for both verifiers', async () => {
    const customer = await stripe.customers.create({ email: 'jenny@rosen.test', name: 'Jenny \u00e9 \u{1f600}' });
    await stripe.customers.update(customer.id, { phone: '+15551234567' });
    const product = await stripe.products.create({ name: 'Coffee', default_price_data: { currency: 'usd', unit_amount: 900 } });
    await stripe.products.update(product.id, { metadata: { roast: 'dark' } });
    await stripe.prices.update(product.default_price, { nickname: 'Small' });
    const configuration = await stripe.billingPortal.configurations.create({ features: NOTHING });
    await stripe.billingPortal.configurations.update(configuration.id, { name: 'Renamed' });
    const session = await stripe.billingPortal.sessions.create({ customer: customer.id });
    await stripe.customers.del(customer.id);
    for (const [type, id] of [
      ['customer.created', customer.id],
      ['customer.updated', customer.id],
      ['customer.deleted', customer.id],
      ['product.created', product.id],
      ['product.updated', product.id],
      ['price.created', product.default_price],
      ['price.updated', product.default_price],
      ['billing_portal.configuration.created', configuration.id],
      ['billing_portal.configuration.updated', configuration.id],
      ['billing_portal.session.created', session.id],
    ]) {
      const delivery = await ofType(type);
      const event = verify(delivery, endpoint.secret);
      assert.equal(event.data.object.id, id, type);
      assert.equal(delivery.headers['webhook-id'], event.id);
      assert.equal(event.api_version, '2026-10-28.endive');
      assert.equal(type.endsWith('.updated'), event.data.previous_attributes !== undefined, type);
      assert.ok(Buffer.byteLength(delivery.body) <= 20_000, `${type} is short`);
      assert.ok(!delivery.body.includes(session.url.split('/').pop()), 'a session keeps its secret');
      const read = await stripe.events.retrieve(event.id);
      assert.deepEqual(JSON.parse(JSON.stringify(read.data)), JSON.parse(JSON.stringify(event.data)));
    }
  });

  test('what is altered, old, early or signed with another secret is refused', async () => {
    const { headers, body } = await ofType('product.created');
    verify({ headers, body }, endpoint.secret);
    refused({ headers, body: body.replace('Coffee', 'Coffef') }, endpoint.secret);
    refused({ headers, body: `${body} ` }, endpoint.secret);
    const other = await stripe.webhookEndpoints.create({ url: sink.url, enabled_events: ['invoice.paid'] });
    refused({ headers, body }, other.secret);
    const later = { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) };
    later['stripe-signature'] = headers['stripe-signature'].replace(/t=(\d+)/, (_, t) => `t=${Number(t) + 1}`);
    refused({ headers: later, body }, endpoint.secret);
    const signedAt = Number(headers['webhook-timestamp']) * 1000;
    const at = (seconds, check) => {
      mock.timers.enable({ apis: ['Date'], now: signedAt + seconds * 1000 });
      try {
        check();
      } finally {
        mock.timers.reset();
      }
    };
    at(TOLERANCE_SECONDS - 1, () => verify({ headers, body }, endpoint.secret));
    at(TOLERANCE_SECONDS + 1, () => refused({ headers, body }, endpoint.secret));
    // Stripe's verifier minds the past alone.
    at(-TOLERANCE_SECONDS - 1, () => assert.throws(() => new Webhook(endpoint.secret).verify(body, headers)));
  });

  test('during a rotation both secrets are accepted', async () => {
    const rotated = JSON.parse(
      await server.command('webhook', 'rotate', endpoint.id, '--organization', shop.organizationId, '--json'),
    );
    server.mustNotLog(rotated.secret);
    await stripe.products.create({ name: 'After the rotation' });
    const delivery = await sink.find(({ body }) => body.includes('After the rotation'));
    verify(delivery, endpoint.secret);
    verify(delivery, rotated.secret);
  });

  test('what was sent is sent again under the same id, on request', async () => {
    const delivery = await ofType('product.created');
    const id = delivery.headers['webhook-id'];
    const earlier = sink.received.length;
    await server.command(
      'webhook', 'replay', endpoint.id, '--organization', shop.organizationId, '--from', '2020-01-01T00:00:00Z',
    );
    const again = await sink.find((one, at) => one.headers['webhook-id'] === id && sink.received.indexOf(one) >= earlier);
    assert.equal(JSON.parse(again.body).id, id);
    verify(again, endpoint.secret);
  });
});

describe('endpoints of the client', () => {
  test('create shows the secret, nothing else does', async () => {
    const made = await stripe.webhookEndpoints.create({
      url: 'https://hooks.example/a',
      enabled_events: ['customer.created', 'charge.succeeded'],
      description: 'Books',
      metadata: { a: 'b' },
    });
    assert.match(made.secret, /^whsec_/);
    const read = await stripe.webhookEndpoints.retrieve(made.id);
    assert.equal(read.secret, undefined);
    assert.deepEqual([...read.enabled_events], ['customer.created', 'charge.succeeded']);
    const off = await stripe.webhookEndpoints.update(made.id, { disabled: true });
    assert.equal(off.status, 'disabled');
    const { data } = await stripe.webhookEndpoints.list({ limit: 100 });
    assert.ok(data.some(({ id }) => id === made.id));
    assert.deepEqual({ ...(await stripe.webhookEndpoints.del(made.id)) }, { id: made.id, object: 'webhook_endpoint', deleted: true });
  });

  test('events are listed, newest first, by the name of their type', async () => {
    const events = await stripe.events.list({ type: 'product.*' }).autoPagingToArray({ limit: 100 });
    assert.ok(events.length >= 3);
    assert.ok(events.every(({ type }) => type.startsWith('product.')));
    const times = events.map(({ created }) => created);
    assert.deepEqual(times, [...times].sort((a, b) => b - a));
  });
});
