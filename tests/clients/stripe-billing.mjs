// Stripe's own JavaScript client, unmodified: searches, prices that are made with what is sold at them, lines of drafts,
// invoices that are sent, and a subscription that resumes without a card.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startServer } from '../server.mjs';
import { client, refusal } from './configuration.mjs';

/** Seconds of a day. */
const DAY = 86_400;
/** How long a clock may take to arrive, in milliseconds. */
const ARRIVES_WITHIN_MS = 30_000;

let server;
let stripe;
let customer;
let product;

before(async () => {
  server = await startServer({ name: 'stripe-billing' });
  stripe = client(server, await server.createOrganization('Corner Bakery'));
  customer = await stripe.customers.create({ email: 'jenny@rosen.test', name: 'Jenny Rosen', metadata: { user: '42' } });
  const card = await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id });
  await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: card.id } });
  product = await stripe.products.create({ name: 'Gold', metadata: { shelf: 'top' } });
});
after(() => server?.stop());

const recurring = (unit_amount) => ({ currency: 'eur', product: product.id, unit_amount, recurring: { interval: 'month' } });
const once = (unit_amount) => ({ currency: 'eur', product: product.id, unit_amount });
const ids = (page) => page.data.map(({ id }) => id);

describe('searches', () => {
  test('customers by e-mail, name and metadata', async () => {
    for (const query of [
      'email:"jenny@rosen.test"',
      "name~'ROSEN'",
      "metadata['user']:'42'",
      '-metadata["user"]:null AND created>1000000000',
      "email:'nobody@rosen.test' OR metadata['user']:'42'",
    ]) {
      const found = await stripe.customers.search({ query });
      assert.equal(found.object, 'search_result');
      assert.deepEqual([ids(found), found.has_more, found.next_page], [[customer.id], false, null], query);
    }
    assert.deepEqual(ids(await stripe.customers.search({ query: "name:'Rosen'" })), []);
  });

  test('auto-paging walks over all pages', async () => {
    const made = [];
    for (let number = 0; number < 7; number += 1) {
      made.unshift((await stripe.products.create({ name: `Loaf ${number}`, metadata: { kind: 'bread' } })).id);
    }
    const found = [];
    for await (const { id } of stripe.products.search({ query: "metadata['kind']:'bread'", limit: 3 })) found.push(id);
    assert.deepEqual(found, made);
  });

  test('what cannot be read is named', async () => {
    const error = await refusal(stripe.customers.search({ query: 'email:jenny' }));
    assert.deepEqual([error.type, error.param], ['StripeInvalidRequestError', 'query']);
  });
});

describe('prices that are made with what is sold at them', () => {
  test('subscriptions and their items', async () => {
    const made = await stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price_data: recurring(1250), quantity: 2 }],
      add_invoice_items: [{ price_data: once(300) }],
      metadata: { order: '7' },
      expand: ['latest_invoice'],
    });
    const [item] = made.items.data;
    assert.deepEqual([made.status, made.latest_invoice.amount_paid], ['active', 2800]);
    assert.deepEqual([item.price.unit_amount, item.price.active, item.price.product], [1250, false, product.id]);
    const changed = await stripe.subscriptions.update(made.id, { items: [{ id: item.id, price_data: recurring(900) }] });
    assert.deepEqual([changed.items.data[0].price.unit_amount, changed.items.data[0].quantity], [900, 2]);
    const added = await stripe.subscriptionItems.create({ subscription: made.id, price_data: recurring(100) });
    assert.equal(added.price.unit_amount, 100);
    const preview = await stripe.invoices.createPreview({
      customer: customer.id,
      subscription_details: { items: [{ price_data: recurring(333) }] },
    });
    assert.equal(preview.total, 333);
    const found = await stripe.subscriptions.search({ query: "status:'active' AND metadata['order']:'7'" });
    assert.deepEqual(ids(found), [made.id]);
    const error = await refusal(stripe.subscriptions.create({ customer: customer.id, items: [{ price: item.price.id }] }));
    assert.equal(error.param, 'items[0][price]');
  });

  test('invoice items and lines of a draft', async () => {
    const item = await stripe.invoiceItems.create({ customer: customer.id, price_data: once(250), quantity: 3 });
    assert.deepEqual([item.amount, item.quantity], [750, 3]);
    const draft = await stripe.invoices.create({ customer: customer.id, currency: 'eur', auto_advance: false });
    const added = await stripe.invoices.addLines(draft.id, {
      lines: [
        { amount: 1000, description: 'Set-up' },
        { price_data: once(70), quantity: 2 },
        { invoice_item: item.id },
      ],
      invoice_metadata: { order: '7' },
    });
    assert.deepEqual(added.lines.data.map(({ amount }) => amount), [1000, 140, 750]);
    assert.deepEqual([added.total, added.metadata.order], [1890, '7']);
    const paid = await stripe.invoices.pay(draft.id);
    assert.equal(paid.amount_paid, 1890);
    const error = await refusal(stripe.invoices.addLines(draft.id, { lines: [{ amount: 1 }] }));
    assert.equal(error.code, 'invoice_not_editable');
    assert.deepEqual(ids(await stripe.invoices.search({ query: `number:'${paid.number}' AND total:1890` })), [draft.id]);
  });
});

describe('invoices that are sent', () => {
  test('a draft is issued, and each time is told of', async () => {
    const draft = await stripe.invoices.create({ customer: customer.id, currency: 'eur', collection_method: 'send_invoice', days_until_due: 30 });
    await stripe.invoices.addLines(draft.id, { lines: [{ amount: 500 }] });
    const sent = await stripe.invoices.sendInvoice(draft.id);
    assert.deepEqual([sent.status, sent.amount_due], ['open', 500]);
    await stripe.invoices.sendInvoice(draft.id);
    const told = await stripe.events.list({ type: 'invoice.sent' });
    assert.deepEqual(told.data.map((event) => event.data.object.id), [draft.id, draft.id]);
  });

  test('one that is paid automatically is not', async () => {
    const draft = await stripe.invoices.create({ customer: customer.id, currency: 'eur', auto_advance: false });
    assert.equal((await refusal(stripe.invoices.sendInvoice(draft.id))).type, 'StripeInvalidRequestError');
  });
});

describe('a subscription that stood still', () => {
  test('it resumes when its invoice is paid', async () => {
    const start = Math.floor(Date.now() / 1000);
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: start });
    const { id } = await stripe.customers.create({ test_clock: clock.id });
    const made = await stripe.subscriptions.create({
      customer: id,
      items: [{ price_data: recurring(1000) }],
      trial_period_days: 7,
      trial_settings: { end_behavior: { missing_payment_method: 'pause' } },
    });
    await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: start + 8 * DAY });
    const until = Date.now() + ARRIVES_WITHIN_MS;
    while ((await stripe.testHelpers.testClocks.retrieve(clock.id)).status !== 'ready') {
      assert.ok(Date.now() < until, 'the clock arrives in time');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    assert.equal((await stripe.subscriptions.retrieve(made.id)).status, 'paused');
    const asked = await stripe.subscriptions.resume(made.id, { billing_cycle_anchor: { type: 'now' }, expand: ['latest_invoice'] });
    assert.deepEqual([asked.status, asked.latest_invoice.status, asked.pending_update], ['paused', 'open', null]);
    const card = await stripe.paymentMethods.attach('pm_card_visa', { customer: id });
    await stripe.invoices.pay(asked.latest_invoice.id, { payment_method: card.id });
    assert.equal((await stripe.subscriptions.retrieve(made.id)).status, 'active');
  });
});
