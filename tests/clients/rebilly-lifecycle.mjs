// Rebilly's own JavaScript client, unmodified, lives through a subscription on a test clock: trial, paid, upgrade with
// proration, scheduled downgrade, pause, resume, failed renewal, new card, paid, cancelled at the next renewal, undone,
// cancelled, ended, reactivated, and quoted to its customer. The clock is moved by the other dialect, which is the one that has clocks.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { RebillyStorefrontAPI } from 'rebilly-js-sdk';
import { startServer } from '../server.mjs';
import { client } from './configuration.mjs';
import { core, refusal, at as urlsAt } from './portal.mjs';

/** 2027-01-31: a month end, so that the periods show how they are clamped. */
const START = Date.UTC(2027, 0, 31) / 1000;
/** Seconds of a day. */
const DAY = 86_400;
/** How long a clock may take to arrive, in milliseconds. */
const ARRIVES_WITHIN_MS = 30_000;

let server;
let api;
let stripe;
let shop;
let clock;
let customerId;
let seen = new Set();

before(async () => {
  server = await startServer({ name: 'rebilly-lifecycle' });
  shop = await server.createOrganization('Lived Through');
  api = core(server, shop);
  stripe = client(server, shop);
});
after(() => server?.stop());

const at = (...date) => Date.UTC(...date) / 1000;
const day = (time) => time?.slice(0, 10);
const order = async () => (await api.subscriptions.get({ id: 'life' })).fields;

/** Moves the clock and waits until it stands. */
async function advance(to) {
  await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: to });
  const until = Date.now() + ARRIVES_WITHIN_MS;
  while ((await stripe.testHelpers.testClocks.retrieve(clock.id)).status !== 'ready') {
    assert.ok(Date.now() < until, 'the clock arrives in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The invoices of the customer, the newest first. */
async function invoices() {
  const all = await api.invoices.getAll({ filter: `customerId:${customerId}`, sort: ['-createdTime'], limit: 100 });
  return all.items.map(({ fields }) => fields);
}

/** A payment instrument of a published test number. */
async function instrument(pan) {
  const token = await api.paymentTokens.create({
    data: {
      method: 'payment-card',
      paymentInstrument: { pan, cvv: '314', expMonth: 8, expYear: 2040 },
      billingAddress: { firstName: 'Jenny', lastName: 'Rosen', country: 'CH' },
    },
  });
  const made = await api.paymentInstruments.create({ data: { customerId, token: token.fields.id } });
  return made.fields.id;
}

/** The types of the facts since the last call, of this subscription and its money. */
async function facts() {
  const fresh = [];
  for await (const event of stripe.events.list({ limit: 100 })) {
    if (seen.has(event.id)) break;
    fresh.unshift(event.type);
    seen.add(event.id);
  }
  return fresh;
}

const told = async (...types) => {
  const fresh = await facts();
  for (const type of types) assert.ok(fresh.includes(type), `${type} in ${fresh}`);
};

const change = (planId, more = {}) => ({
  items: [{ planId, quantity: 1 }],
  renewalPolicy: 'retainRecurring',
  prorated: true,
  ...more,
});

describe('a subscription from its trial to its return', () => {
  test('trial: nothing is owed', async () => {
    clock = await stripe.testHelpers.testClocks.create({ frozen_time: START, name: 'life' });
    customerId = (await stripe.customers.create({ email: 'jenny@rosen.test', name: 'Jenny Rosen', test_clock: clock.id })).id;
    await api.products.create({ id: 'service', data: { name: 'Service' } });
    const plan = (name, price, more = {}) => ({
      name,
      productId: 'service',
      currency: 'EUR',
      pricing: { formula: 'flat-rate', price },
      recurringInterval: { unit: 'month', length: 1 },
      ...more,
    });
    await api.plans.create({ id: 'small', data: plan('Small', 20, { trial: { price: 0, period: { unit: 'day', length: 14 } } }) });
    await api.plans.create({ id: 'large', data: plan('Large', 31) });
    const card = await instrument('4242424242424242');
    await facts();
    const made = await api.subscriptions.create({
      id: 'life',
      data: {
        orderType: 'subscription-order',
        customerId,
        websiteId: shop.websiteId,
        items: [{ plan: { id: 'small' }, quantity: 1 }],
        paymentInstrumentId: card,
      },
    });
    assert.equal(made.response.status, 201);
    assert.deepEqual([made.fields.inTrial, day(made.fields.renewalTime)], [true, '2027-02-14']);
    assert.deepEqual((await invoices()).map(({ amount }) => amount), [0]);
    await told('customer.subscription.created', 'invoice.paid');
  });

  test('paid: the trial ends, the first period is billed', async () => {
    await advance(START + 14 * DAY + 60);
    const now = await order();
    assert.deepEqual([now.status, now.inTrial, day(now.currentPeriodStart), day(now.renewalTime)], ['active', false, '2027-02-14', '2027-03-14']);
    const [newest] = await invoices();
    assert.deepEqual([newest.amount, newest.amountDue, newest.status], [20, 0, 'paid']);
    await told('customer.subscription.updated', 'invoice.paid', 'payment_intent.succeeded');
  });

  test('upgrade: unused time is credited and the rest charged, as the preview said', async () => {
    // Half of the 28 days from 14 February to 14 March.
    await advance(at(2027, 1, 28));
    const preview = await api.subscriptions.changeItems({ id: 'life', data: change('large', { preview: true }), expand: 'upcomingInvoice' });
    assert.equal((await order()).items[0].planId, 'small', 'a preview changes nothing');
    await api.subscriptions.changeItems({ id: 'life', data: change('large') });
    assert.equal((await order()).items[0].planId, 'large');
    const shown = preview.fields._embedded.upcomingInvoice;
    const next = (await api.subscriptions.getUpcomingInvoice({ id: 'life' })).fields;
    // Half of 31.00 less half of 20.00, and the next period's 31.00.
    assert.deepEqual([next.amount, shown.amount], [5.5 + 31, 5.5 + 31]);
    await told('customer.subscription.updated', 'invoiceitem.created');
  });

  test('scheduled downgrade: it waits for the end of the period', async () => {
    await api.subscriptions.changeItems({ id: 'life', data: change('small', { effectiveTime: 'auto' }) });
    assert.equal((await order()).items[0].planId, 'large');
    await advance(at(2027, 2, 14) + 60);
    const now = await order();
    assert.equal(now.items[0].planId, 'small');
    const [newest] = await invoices();
    assert.deepEqual([newest.amount, newest.status], [20 + 5.5, 'paid']);
    await told('subscription_schedule.created', 'invoice.paid');
  });

  test('pause and resume: no money is collected meanwhile', async () => {
    const before = (await invoices()).length;
    const pause = await api.subscriptionPauses.pause({
      data: { subscriptionId: 'life', endTime: '2027-04-01T00:00:00Z', description: 'Holidays' },
    });
    assert.equal(pause.response.status, 201);
    assert.equal((await order()).status, 'paused');
    await advance(at(2027, 2, 28));
    assert.equal((await invoices()).filter(({ amountDue }) => amountDue > 0).length, 0);
    await advance(at(2027, 3, 1) + 60);
    assert.equal((await order()).status, 'active');
    assert.ok((await invoices()).length >= before);
    await told('customer.subscription.updated');
  });

  test('failed renewal: it is past due and tried again', async () => {
    const bad = await instrument('4000000000000341');
    const now = await order();
    await api.subscriptions.update({ id: 'life', data: { ...now, paymentInstrumentId: bad } });
    await advance(Date.parse(now.renewalTime) / 1000 + 60);
    const [newest] = await invoices();
    assert.deepEqual([newest.amount, newest.amountDue], [20, 20]);
    assert.match(newest.status, /^(unpaid|past-due)$/);
    const all = await api.transactions.getAll({ filter: `customerId:${customerId}`, sort: ['-createdTime'], limit: 1 });
    assert.deepEqual([all.items[0].fields.result, all.items[0].fields.amount], ['declined', 20]);
    await told('invoice.payment_failed', 'customer.subscription.updated');
  });

  test('new card: what failed is paid, and it is active again', async () => {
    const good = await instrument('5555555555554444');
    const now = await order();
    await api.subscriptions.update({ id: 'life', data: { ...now, paymentInstrumentId: good } });
    // The next attempt is made with the card that the plan has then.
    await advance(Date.parse(now.currentPeriodStart ?? now.renewalTime) / 1000 + 8 * DAY);
    const owed = (await invoices()).filter(({ amountDue }) => amountDue > 0);
    assert.deepEqual(owed, []);
    assert.equal((await order()).status, 'active');
    await told('invoice.paid', 'payment_intent.succeeded');
  });

  test('cancelled at the next renewal, undone, and again until it ends', async () => {
    const cancel = () =>
      api.subscriptionCancellations.create({
        data: { subscriptionId: 'life', churnTimePolicy: 'at-next-renewal', reason: 'too-expensive', description: 'Too much', canceledBy: 'customer' },
      });
    const first = await cancel();
    const end = (await order()).churnTime ?? first.fields.churnTime;
    assert.equal(day(first.fields.churnTime), day((await order()).currentPeriodEnd ?? end));
    assert.equal((await api.subscriptionCancellations.delete({ id: first.fields.id })).response.status, 204);
    assert.equal((await order()).churnTime, null);
    const second = await cancel();
    await advance(Date.parse(second.fields.churnTime) / 1000 + 60);
    const over = await order();
    assert.deepEqual([over.status, over.renewalTime], ['churned', null]);
    await told('customer.subscription.updated', 'customer.subscription.deleted');
  });

  test('reactivated: it runs again with a new period and its invoice', async () => {
    const before = (await invoices()).length;
    const back = await api.subscriptionReactivations.reactivate({ data: { subscriptionId: 'life' } });
    assert.equal(back.response.status, 201);
    const now = await order();
    assert.deepEqual([now.status, now.items[0].planId], ['active', 'small']);
    const all = await invoices();
    assert.equal(all.length, before + 1);
    assert.deepEqual([all[0].amount, all[0].status], [20, 'paid']);
  });

  test('quoted: the customer says no, asks again and pays what it was told', async () => {
    const [configuration] = (await stripe.billingPortal.configurations.list({ is_default: true })).data;
    await stripe.billingPortal.configurations.update(configuration.id, {
      features: {
        payment_method_update: { enabled: true },
        subscription_update: {
          enabled: true,
          default_allowed_updates: ['price'],
          proration_behavior: 'always_invoice',
          products: [{ product: 'service', prices: ['small', 'large'] }],
        },
      },
    });
    const login = { username: 'jenny@rosen.test', password: 'tr0ub4dor & 3 otters' };
    await api.customerAuthentication.createCredential({ data: { ...login, customerId } });
    const customer = RebillyStorefrontAPI({ organizationId: shop.organizationId, urls: urlsAt(server.url) });
    customer.setSessionToken((await customer.authorization.login({ data: { mode: 'password', ...login } })).fields.token);
    const items = [{ planId: 'large', quantity: 1 }];
    const ask = async (more = {}) => (await customer.subscriptions.changeItems({ id: 'life', data: { items, ...more } })).fields;
    const draft = await ask({ preview: true });
    assert.deepEqual([draft.status, draft.id, draft.invoicePreview.initialAmounts.amount], ['draft', undefined, 31 - 20]);
    const declined = await ask();
    assert.deepEqual([declined.status, declined.type], ['issued', 'change']);
    assert.equal((await customer.quotes.reject({ id: declined.id })).fields.status, 'rejected');
    const quote = await ask();
    assert.deepEqual((await customer.quotes.get({ id: quote.id })).fields, quote);
    assert.equal((await order()).items[0].planId, 'small', 'a quote changes nothing');
    const accepted = await customer.quotes.accept({ id: quote.id });
    assert.deepEqual([accepted.response.status, accepted.fields.status], [200, 'accepted']);
    const [newest] = await invoices();
    assert.deepEqual(
      [newest.id, newest.quoteId, newest.amount, newest.status],
      [accepted.fields.invoiceId, quote.id, quote.invoicePreview.initialAmounts.amount, 'paid'],
    );
    assert.equal((await order()).items[0].planId, 'large');
    assert.equal((await refusal(customer.quotes.accept({ id: quote.id }))).name, 'RebillyConflictError');
    assert.equal((await refusal(customer.quotes.accept({ id: declined.id }))).name, 'RebillyConflictError');
    const runs = refusal(customer.subscriptionReactivations.reactivation({ data: { orderId: 'life' } }));
    assert.equal((await runs).name, 'RebillyConflictError');
  });

  test('numbers of invoices have no gap', async () => {
    const numbers = (await invoices()).map(({ invoiceNumber }) => invoiceNumber).sort((a, b) => a - b);
    assert.deepEqual(numbers, numbers.map((_, index) => numbers[0] + index));
  });
});
