// Stripe's own JavaScript client, unmodified, lives through a subscription on a test clock: trial, paid, upgrade with
// proration, scheduled downgrade, pause, resume, failed renewal, new card, paid, cancel at period end, undone,
// cancelled, ended, reactivated; with the events of each step.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startServer } from '../server.mjs';
import { client, refusal } from './configuration.mjs';

/** 2027-01-31T00:00:00Z: a month end, so that the periods show how they are clamped. */
const START = Date.UTC(2027, 0, 31) / 1000;
/** Seconds of a day. */
const DAY = 86_400;
/** How long a clock may take to arrive, in milliseconds. */
const ARRIVES_WITHIN_MS = 30_000;

let server;
let stripe;
let clock;
let customer;
let prices;
let subscription;
let seen = new Set();

before(async () => {
  server = await startServer({ name: 'lifecycle' });
  stripe = client(server, await server.createOrganization('Live Through It'));
});
after(() => server?.stop());

const at = (...date) => Date.UTC(...date) / 1000;
const day = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10);

/** Moves the clock and waits until it stands. */
async function advance(to) {
  await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: to });
  const until = Date.now() + ARRIVES_WITHIN_MS;
  for (;;) {
    const now = await stripe.testHelpers.testClocks.retrieve(clock.id);
    if (now.status === 'ready') return assert.equal(now.frozen_time, to);
    assert.equal(now.status, 'advancing');
    assert.ok(Date.now() < until, 'the clock arrives in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The types of the events since the last call, oldest first, of those that matter to a subscription. */
async function events() {
  const fresh = [];
  for await (const event of stripe.events.list({ limit: 100 })) {
    if (seen.has(event.id)) break;
    fresh.unshift(event);
  }
  fresh.forEach(({ id }) => seen.add(id));
  return fresh;
}

const types = (list) => list.map(({ type }) => type);
const current = () => stripe.subscriptions.retrieve(subscription.id, { expand: ['latest_invoice'] });

describe('a subscription from its trial to its return', () => {
  test('trial: nothing is owed', async () => {
    clock = await stripe.testHelpers.testClocks.create({ frozen_time: START, name: 'life' });
    customer = await stripe.customers.create({ email: 'jenny@rosen.test', name: 'Jenny Rosen', test_clock: clock.id });
    const card = await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id });
    await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: card.id } });
    const product = await stripe.products.create({ name: 'Gold' });
    const price = (unit_amount, interval = 'month') =>
      stripe.prices.create({ product: product.id, currency: 'eur', unit_amount, recurring: { interval } });
    prices = { small: await price(1000), large: await price(3100), yearly: await price(30000, 'year') };
    await events();
    subscription = await stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: prices.small.id, quantity: 2 }],
      trial_period_days: 14,
    });
    assert.equal(subscription.status, 'trialing');
    assert.equal(subscription.trial_end, START + 14 * DAY);
    assert.equal(subscription.items.data[0].price.unit_amount, 1000);
    assert.equal(subscription.items.data[0].plan.amount, 1000);
    const { latest_invoice: first } = await current();
    assert.deepEqual([first.status, first.amount_due, first.billing_reason], ['paid', 0, 'subscription_create']);
    const told = types(await events());
    for (const type of ['customer.subscription.created', 'invoice.created', 'invoice.finalized', 'invoice.paid']) {
      assert.ok(told.includes(type), `${type} in ${told}`);
    }
  });

  test('paid: the trial ends, the first period is billed', async () => {
    await advance(START + 14 * DAY + 60);
    const now = await current();
    assert.equal(now.status, 'active');
    assert.deepEqual([now.latest_invoice.status, now.latest_invoice.amount_paid], ['paid', 2000]);
    assert.equal(now.latest_invoice.billing_reason, 'subscription_cycle');
    assert.equal(day(now.items.data[0].current_period_start), '2027-02-14');
    assert.equal(day(now.items.data[0].current_period_end), '2027-03-14');
    const told = types(await events());
    for (const type of ['customer.subscription.trial_will_end', 'customer.subscription.updated', 'invoice.paid', 'payment_intent.succeeded']) {
      assert.ok(told.includes(type), `${type} in ${told}`);
    }
  });

  test('upgrade: unused time is credited and the rest charged, as the preview said', async () => {
    // Half of the 28 days from 14 February to 14 March.
    const middle = at(2027, 1, 28);
    await advance(middle);
    const item = subscription.items.data[0].id;
    const details = { items: [{ id: item, price: prices.large.id, quantity: 1 }], proration_behavior: 'always_invoice', proration_date: middle };
    const preview = await stripe.invoices.createPreview({ subscription: subscription.id, subscription_details: details });
    subscription = await stripe.subscriptions.update(subscription.id, details);
    assert.equal(subscription.items.data[0].price.id, prices.large.id);
    const { latest_invoice: invoice } = await current();
    // 3100 * 1/2 - 2 * 1000 * 1/2 = 1550 - 1000 = 550
    assert.deepEqual(invoice.lines.data.map(({ amount }) => amount).sort((a, b) => a - b), [-1000, 1550]);
    assert.deepEqual([invoice.total, invoice.status, invoice.billing_reason], [550, 'paid', 'subscription_update']);
    assert.equal(preview.total, 550);
    assert.deepEqual(preview.lines.data.map(({ amount }) => amount), invoice.lines.data.map(({ amount }) => amount));
    assert.ok(types(await events()).includes('customer.subscription.updated'));
  });

  test('scheduled downgrade: it waits for the end of the period', async () => {
    const schedule = await stripe.subscriptionSchedules.create({ from_subscription: subscription.id });
    const [phase] = schedule.phases;
    await stripe.subscriptionSchedules.update(schedule.id, {
      phases: [
        { items: [{ price: prices.large.id, quantity: 1 }], start_date: phase.start_date, end_date: phase.end_date },
        { items: [{ price: prices.small.id, quantity: 1 }], duration: { interval: 'month' }, proration_behavior: 'none' },
      ],
      end_behavior: 'release',
    });
    assert.equal((await current()).items.data[0].price.id, prices.large.id);
    await advance(at(2027, 2, 14) + 60);
    const now = await current();
    assert.equal(now.items.data[0].price.id, prices.small.id);
    assert.deepEqual([now.latest_invoice.total, now.latest_invoice.status], [1000, 'paid']);
    assert.ok(types(await events()).includes('subscription_schedule.created'));
    const held = await stripe.subscriptionSchedules.retrieve(schedule.id);
    if (held.status === 'active') await stripe.subscriptionSchedules.release(schedule.id);
  });

  test('pause and resume: no money is collected meanwhile', async () => {
    await stripe.subscriptions.update(subscription.id, {
      pause_collection: { behavior: 'void', resumes_at: at(2027, 4, 1) },
    });
    await advance(at(2027, 3, 14) + 60);
    let now = await current();
    assert.equal(now.status, 'active');
    assert.equal(now.pause_collection.behavior, 'void');
    assert.equal(now.latest_invoice.status, 'void');
    await advance(at(2027, 4, 1) + 60);
    now = await current();
    assert.equal(now.pause_collection, null);
    const updated = (await events()).filter(({ type }) => type === 'customer.subscription.updated');
    assert.ok(updated.some(({ data }) => 'pause_collection' in data.previous_attributes));
  });

  test('failed renewal: it is past due and tried again', async () => {
    const broke = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer: customer.id });
    await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: broke.id } });
    await advance(at(2027, 4, 14) + 60);
    const now = await current();
    assert.equal(now.status, 'past_due');
    assert.deepEqual([now.latest_invoice.status, now.latest_invoice.attempt_count], ['open', 1]);
    assert.equal(day(now.latest_invoice.next_payment_attempt), '2027-05-17');
    const told = types(await events());
    for (const type of ['invoice.payment_failed', 'payment_intent.payment_failed', 'customer.subscription.updated']) {
      assert.ok(told.includes(type), `${type} in ${told}`);
    }
    const declined = await refusal(stripe.invoices.pay(now.latest_invoice.id));
    assert.deepEqual([declined.statusCode, declined.type, declined.code], [402, 'StripeCardError', 'card_declined']);
  });

  test('new card: what failed is paid, and it is active again', async () => {
    const card = await stripe.paymentMethods.attach('pm_card_mastercard', { customer: customer.id });
    await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: card.id } });
    const { latest_invoice: failed } = await current();
    const paid = await stripe.invoices.pay(failed.id);
    assert.deepEqual([paid.status, paid.amount_remaining], ['paid', 0]);
    assert.equal((await current()).status, 'active');
    assert.ok(types(await events()).includes('invoice.paid'));
  });

  test('cancel at period end, undone, and again until it ends', async () => {
    const ending = await stripe.subscriptions.update(subscription.id, {
      cancel_at_period_end: true,
      cancellation_details: { feedback: 'too_expensive', comment: 'Too much' },
    });
    const { current_period_end: end } = ending.items.data[0];
    assert.equal(ending.cancel_at, end);
    assert.equal(ending.cancellation_details.feedback, 'too_expensive');
    const undone = await stripe.subscriptions.update(subscription.id, { cancel_at_period_end: false });
    assert.deepEqual([undone.cancel_at, undone.canceled_at], [null, null]);
    await stripe.subscriptions.update(subscription.id, { cancel_at_period_end: true });
    await events();
    await advance(end + 60);
    const now = await current();
    assert.deepEqual([now.status, now.ended_at], ['canceled', end]);
    assert.ok(types(await events()).includes('customer.subscription.deleted'));
    const refused = await refusal(stripe.subscriptions.update(subscription.id, { items: [{ price: prices.large.id }] }));
    assert.equal(refused.code, 'resource_missing');
  });

  test('reactivated: it runs again with a new period and its invoice', async () => {
    const back = await stripe.rawRequest('POST', `/v1/subscriptions/${subscription.id}/reactivate`);
    assert.equal(back.status, 'active');
    const { latest_invoice: invoice } = await current();
    assert.deepEqual([invoice.status, invoice.total], ['paid', 1000]);
    assert.ok(types(await events()).includes('customer.subscription.updated'));
  });

  test('credit notes: what was paid goes to the balance and back to the card, what is owed is owed no more', async () => {
    const { latest_invoice: paid } = await current();
    await events();
    const wish = { invoice: paid.id, amount: 400, credit_amount: 100, refund_amount: 300 };
    const preview = await stripe.creditNotes.preview(wish);
    assert.deepEqual([preview.type, preview.total, preview.pdf], ['post_payment', 400, null]);
    const note = await stripe.creditNotes.create({ ...wish, reason: 'order_change', memo: 'Sorry' });
    assert.deepEqual([note.number, note.post_payment_amount, note.status], [`${paid.number}-CN-01`, 400, 'issued']);
    const refund = await stripe.refunds.retrieve(note.refunds[0].refund);
    assert.deepEqual([refund.amount, refund.status], [300, 'succeeded']);
    assert.equal((await stripe.customers.retrieve(customer.id)).balance, -100);
    const pdf = await fetch(note.pdf.replace(/^https?:\/\/[^/]+/, server.url));
    assert.deepEqual([pdf.status, pdf.headers.get('content-type')], [200, 'application/pdf']);
    const told = types(await events());
    for (const type of ['credit_note.created', 'invoice.updated', 'customer.updated']) assert.ok(told.includes(type), type);
    await assert.rejects(stripe.creditNotes.voidCreditNote(note.id));
    const draft = await stripe.invoices.create({ customer: customer.id, currency: 'eur' });
    await stripe.invoiceItems.create({ customer: customer.id, invoice: draft.id, amount: 1100, currency: 'eur' });
    const open = await stripe.invoices.finalizeInvoice(draft.id, { auto_advance: false });
    assert.deepEqual([open.amount_remaining, open.starting_balance], [1000, -100]);
    const [line] = open.lines.data;
    const lines = [{ type: 'invoice_line_item', invoice_line_item: line.id, amount: 250 }];
    const part = await stripe.creditNotes.create({ invoice: open.id, lines });
    assert.deepEqual([part.type, part.lines.data[0].invoice_line_item], ['pre_payment', line.id]);
    assert.equal((await stripe.creditNotes.listLineItems(part.id)).data.length, 1);
    assert.equal((await stripe.invoices.retrieve(open.id)).amount_remaining, 750);
    assert.equal((await stripe.creditNotes.voidCreditNote(part.id)).status, 'void');
    await stripe.creditNotes.create({ invoice: open.id, amount: 1000 });
    const settled = await stripe.invoices.retrieve(open.id);
    assert.deepEqual([settled.status, settled.amount_paid, settled.pre_payment_credit_notes_amount], ['paid', 0, 1000]);
    const listed = await stripe.creditNotes.list({ invoice: open.id }).autoPagingToArray({ limit: 10 });
    assert.deepEqual(listed.map(({ number }) => number), [2, 1].map((n) => `${open.number}-CN-0${n}`));
  });

  test('numbers of invoices have no gap', async () => {
    const numbers = [];
    for await (const invoice of stripe.invoices.list({ limit: 100 })) numbers.unshift(invoice.number);
    assert.deepEqual(numbers, numbers.map((_, n) => `INV-${String(n + 1).padStart(6, '0')}`));
  });

  test('a year passes within seconds', async () => {
    const from = (await stripe.testHelpers.testClocks.retrieve(clock.id)).frozen_time;
    await advance(at(2028, 5, 15));
    const invoices = await stripe.invoices.list({ subscription: subscription.id, limit: 100 });
    assert.ok(invoices.data.filter(({ created }) => created > from).length >= 12);
    const periods = invoices.data
      .filter(({ billing_reason }) => billing_reason === 'subscription_cycle')
      .map(({ lines }) => lines.data[0].period.start);
    assert.equal(new Set(periods).size, periods.length, 'one invoice for a period');
  });
});
