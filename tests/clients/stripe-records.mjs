// Stripe's own JavaScript client, unmodified: customers, products, prices, idempotency keys and retries.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { startServer } from '../server.mjs';
import { NOTHING, assertRefused, client, refusal } from './configuration.mjs';
import { startFaultProxy } from './fault-proxy.mjs';

let server;
let shop;
let stripe;

before(async () => {
  server = await startServer({ name: 'stripe-records' });
  shop = await server.createOrganization('Corner Bakery');
  stripe = client(server, shop);
});
after(() => server?.stop());

describe('customers', () => {
  const data = {
    name: 'Jenny Rosen',
    email: 'jenny@rosen.test',
    phone: '+15551234567',
    description: 'Buys a lot',
    address: { line1: '1 Main St', city: 'Springfield', postal_code: '12345', state: 'IL', country: 'US' },
    metadata: { plan: 'gold' },
    preferred_locales: ['de', 'en'],
  };

  test('create and retrieve', async () => {
    const made = await stripe.customers.create(data);
    assert.match(made.id, /^cus_[0-9A-Za-z]+$/);
    assert.equal(made.object, 'customer');
    assert.equal(made.livemode, false);
    for (const name of ['name', 'email', 'phone', 'description']) assert.equal(made[name], data[name]);
    assert.deepEqual({ ...made.metadata }, data.metadata);
    assert.deepEqual([...made.preferred_locales], data.preferred_locales);
    assert.deepEqual({ ...made.address }, { line2: null, ...data.address });
    assert.deepEqual({ ...(await stripe.customers.retrieve(made.id)) }, { ...made });
  });

  test('update keeps what is absent and unsets what is empty', async () => {
    const made = await stripe.customers.create(data);
    const changed = await stripe.customers.update(made.id, { phone: '', metadata: { plan: '', since: '2026' } });
    assert.equal(changed.phone, null);
    assert.equal(changed.email, data.email);
    assert.deepEqual({ ...changed.metadata }, { since: '2026' });
  });

  test('list by e-mail, and auto-paging over all', async () => {
    const fresh = client(server, await server.createOrganization('Customer Lists'));
    const made = [];
    for (let n = 0; n < 12; n += 1) made.unshift((await fresh.customers.create({ email: `c${n % 6}@rosen.test` })).id);
    const all = await fresh.customers.list({ limit: 5 }).autoPagingToArray({ limit: 100 });
    assert.deepEqual(all.map(({ id }) => id), made);
    const two = await fresh.customers.list({ email: 'c3@rosen.test' });
    assert.equal(two.data.length, 2);
    assert.ok(two.data.every(({ email }) => email === 'c3@rosen.test'));
  });

  test('delete leaves a stub behind', async () => {
    const { id } = await stripe.customers.create(data);
    const gone = await stripe.customers.del(id);
    assert.deepEqual({ ...gone }, { id, object: 'customer', deleted: true });
    const read = await stripe.customers.retrieve(id);
    assert.equal(read.deleted, true);
    assert.ok(!('email' in read));
    const listed = await stripe.customers.list({ limit: 100 });
    assert.ok(!listed.data.some((customer) => customer.id === id));
    await assertRefused(stripe.customers.update(id, { name: 'x' }), { status: 404, code: 'resource_missing' });
    await assertRefused(stripe.billingPortal.sessions.create({ customer: id }), { param: 'customer' });
  });

  test('wrong values are named', async () => {
    await assertRefused(stripe.customers.create({ email: 'not an address' }), { code: 'email_invalid', param: 'email' });
    await assertRefused(stripe.customers.create({ shoe_size: '44' }), { code: 'parameter_unknown', param: 'shoe_size' });
    const fiftyOne = Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`k${n}`, 'v']));
    await assertRefused(stripe.customers.create({ metadata: fiftyOne }), { param: /^metadata/ });
    await assertRefused(stripe.customers.retrieve('cus_nowhere'), { status: 404, code: 'resource_missing' });
  });
});

describe('products and prices', () => {
  test('a product is made, read, changed and listed', async () => {
    const made = await stripe.products.create({ name: 'Coffee', description: 'Fresh', metadata: { shelf: '3' } });
    assert.match(made.id, /^prod_/);
    assert.deepEqual([made.object, made.active, made.name, made.description], ['product', true, 'Coffee', 'Fresh']);
    const changed = await stripe.products.update(made.id, { active: false, description: '' });
    assert.deepEqual([changed.active, changed.description, changed.name], [false, null, 'Coffee']);
    assert.deepEqual({ ...(await stripe.products.retrieve(made.id)) }, { ...changed });
    const inactive = await stripe.products.list({ active: false });
    assert.deepEqual(inactive.data.map(({ id }) => id), [made.id]);
  });

  test('a price is made, read, changed and listed', async () => {
    const { id: product } = await stripe.products.create({ name: 'Tea' });
    const made = await stripe.prices.create({
      product,
      currency: 'eur',
      unit_amount: 1250,
      recurring: { interval: 'month', interval_count: 3 },
      nickname: 'Quarterly',
    });
    assert.match(made.id, /^price_/);
    assert.deepEqual(
      [made.object, made.product, made.currency, made.unit_amount, made.type, made.active],
      ['price', product, 'eur', 1250, 'recurring', true],
    );
    assert.deepEqual([made.recurring.interval, made.recurring.interval_count], ['month', 3]);
    const once = await stripe.prices.create({ product, currency: 'jpy', unit_amount: 500 });
    assert.deepEqual([once.type, once.recurring], ['one_time', null]);
    const changed = await stripe.prices.update(made.id, { active: false, nickname: '' });
    assert.deepEqual([changed.active, changed.nickname, changed.unit_amount], [false, null, 1250]);
    const listed = await stripe.prices.list({ product });
    assert.deepEqual(listed.data.map(({ id }) => id), [once.id, made.id]);
    const open = await stripe.prices.list({ product, active: true });
    assert.deepEqual(open.data.map(({ id }) => id), [once.id]);
    const expanded = await stripe.prices.retrieve(made.id, { expand: ['product'] });
    assert.equal(expanded.product.name, 'Tea');
  });

  test('wrong values are named', async () => {
    await assertRefused(stripe.products.create({}), { code: 'parameter_missing', param: 'name' });
    const price = { currency: 'usd', unit_amount: 100 };
    await assertRefused(stripe.prices.create({ ...price, product: 'prod_nowhere' }), {
      code: 'resource_missing',
      param: 'product',
    });
    const { id: product } = await stripe.products.create({ name: 'Milk' });
    await assertRefused(stripe.prices.create({ ...price, product, currency: 'xyz' }), { param: 'currency' });
    await assertRefused(stripe.prices.create({ ...price, product, unit_amount: '1.5' }), {
      code: 'parameter_invalid_integer',
      param: 'unit_amount',
    });
    await assertRefused(stripe.prices.create({ ...price, product, recurring: { interval: 'fortnight' } }), {
      param: 'recurring[interval]',
    });
  });
});

describe('idempotency', () => {
  const count = async (marker) => {
    const all = await stripe.billingPortal.configurations.list({ limit: 100 }).autoPagingToArray({ limit: 10_000 });
    return all.filter(({ metadata }) => metadata.marker === marker).length;
  };

  test('the same key and the same request give the first answer again, and no second effect', async () => {
    const marker = randomUUID();
    const idempotencyKey = `replay-${marker}`;
    const create = () =>
      stripe.billingPortal.configurations.create({ features: NOTHING, metadata: { marker } }, { idempotencyKey });
    const first = await create();
    const second = await create();
    assert.deepEqual({ ...second }, { ...first });
    assert.equal(first.lastResponse.headers['idempotent-replayed'], undefined);
    assert.equal(second.lastResponse.headers['idempotent-replayed'], 'true');
    assert.equal(second.lastResponse.headers['idempotency-key'], idempotencyKey);
    assert.equal(await count(marker), 1);
  });

  test('the same key for another request is an idempotency error', async () => {
    const marker = randomUUID();
    const options = { idempotencyKey: `other-${marker}` };
    const first = await stripe.customers.create({ name: 'first' }, options);
    const error = await refusal(stripe.customers.create({ name: 'second' }, options));
    assert.deepEqual([error.type, error.statusCode], ['StripeIdempotencyError', 400]);
    const elsewhere = await refusal(stripe.products.create({ name: 'first' }, options));
    assert.equal(elsewhere.type, 'StripeIdempotencyError');
    assert.equal((await stripe.customers.retrieve(first.id)).name, 'first');
  });

  test('a refusal is not stored: the same key may be used for the corrected request', async () => {
    const options = { idempotencyKey: `corrected-${randomUUID()}` };
    await assertRefused(stripe.customers.create({ email: 'wrong' }, options), { code: 'email_invalid' });
    assert.match((await stripe.customers.create({ email: 'right@rosen.test' }, options)).id, /^cus_/);
  });

  test('two organizations may use the same key', async () => {
    const options = { idempotencyKey: `shared-${randomUUID()}` };
    const other = client(server, await server.createOrganization('Same Key'));
    const ours = await stripe.customers.create({ name: 'x' }, options);
    const theirs = await other.customers.create({ name: 'x' }, options);
    assert.notEqual(ours.id, theirs.id);
  });

  test('many copies at once have one effect', async () => {
    const marker = randomUUID();
    const options = { idempotencyKey: `many-${marker}`, maxNetworkRetries: 8 };
    const create = () => stripe.billingPortal.configurations.create({ features: NOTHING, metadata: { marker } }, options);
    const all = await Promise.all(Array.from({ length: 16 }, create));
    assert.equal(new Set(all.map(({ id }) => id)).size, 1);
    assert.equal(await count(marker), 1);
  });

  test('with every third answer lost, retries make each record exactly once', async () => {
    const CREATES = 15;
    const proxy = await startFaultProxy(server.url, 3);
    try {
      const shaky = client(server, shop, { port: proxy.port, maxNetworkRetries: 4 });
      const marker = randomUUID();
      const ids = [];
      for (let n = 0; n < CREATES; n += 1) {
        const made = await shaky.billingPortal.configurations.create({
          name: `Number ${n}`,
          features: { invoice_history: { enabled: true } },
          metadata: { marker },
        });
        ids.push(made.id);
      }
      assert.equal(new Set(ids).size, CREATES);
      assert.equal(await count(marker), CREATES);
      const byKey = groupByKey(proxy.ledger);
      assert.equal(byKey.size, CREATES, 'one key for each create');
      const retried = [...byKey.values()].filter((entries) => entries.length > 1);
      assert.ok(retried.length >= 5, `only ${retried.length} creates were retried`);
      for (const [first, ...later] of byKey.values()) {
        assert.deepEqual([first.status, first.replayed], [200, false]);
        for (const entry of later) assert.deepEqual([entry.status, entry.replayed], [200, true]);
      }
    } finally {
      await proxy.stop();
    }
  });
});

/** The entries of a ledger, by their idempotency key. */
function groupByKey(entries) {
  const groups = new Map();
  for (const entry of entries) groups.set(entry.key, [...(groups.get(entry.key) ?? []), entry]);
  return groups;
}
