// Stripe's own JavaScript client, unmodified, reports usage and is billed for it on a test clock: a meter, a graduated
// price, events with their bounds, summaries, a preview, the invoice of the period, and the last one of an end.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { startServer } from '../server.mjs';
import { client, refusal } from './configuration.mjs';

/** 2027-01-01T00:00:00Z */
const START = Date.UTC(2027, 0, 1) / 1000;
/** Seconds of a day. */
const DAY = 86_400;
/** How long a clock may take to arrive, in milliseconds. */
const ARRIVES_WITHIN_MS = 30_000;

let server;
let stripe;
let clock;
let customer;
let meter;
let price;
let subscription;

before(async () => {
  server = await startServer({ name: 'metered' });
  stripe = client(server, await server.createOrganization('Tokens by the Thousand'));
});
after(() => server?.stop());

/** Moves the clock and waits until it stands. */
async function advance(to) {
  await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: to });
  const until = Date.now() + ARRIVES_WITHIN_MS;
  while ((await stripe.testHelpers.testClocks.retrieve(clock.id)).status !== 'ready') {
    assert.ok(Date.now() < until, 'the clock arrives in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const report = (value, timestamp, identifier = randomUUID()) =>
  stripe.billing.meterEvents.create({
    event_name: 'tokens',
    payload: { stripe_customer_id: customer.id, value },
    identifier,
    ...(timestamp && { timestamp }),
  });

/** What the lines of an invoice come to, by their decimal quantities. */
const lines = (invoice) => invoice.lines.data.map((line) => [String(line.quantity_decimal), line.amount]);

describe('usage, from its meter to its invoices', () => {
  test('a meter counts for a price', async () => {
    meter = await stripe.billing.meters.create({
      display_name: 'Tokens',
      event_name: 'tokens',
      default_aggregation: { formula: 'sum' },
    });
    assert.match(meter.id, /^mtr_/);
    assert.equal(meter.customer_mapping.event_payload_key, 'stripe_customer_id');
    const twice = { display_name: 'Again', event_name: 'tokens', default_aggregation: { formula: 'count' } };
    assert.equal((await refusal(stripe.billing.meters.create(twice))).code, 'resource_already_exists');
    const product = await stripe.products.create({ name: 'Tokens' });
    const terms = {
      product: product.id,
      currency: 'eur',
      billing_scheme: 'tiered',
      tiers_mode: 'graduated',
      tiers: [
        { up_to: 1000, unit_amount: 0 },
        { up_to: 'inf', unit_amount_decimal: '0.5' },
      ],
    };
    const recurring = { interval: 'month', usage_type: 'metered' };
    assert.equal((await refusal(stripe.prices.create({ ...terms, recurring }))).param, 'recurring[meter]');
    price = await stripe.prices.create({ ...terms, recurring: { ...recurring, meter: meter.id } });
    assert.equal(price.recurring.meter, meter.id);
  });

  test('events are held to the time of their customer and to their identifiers', async () => {
    clock = await stripe.testHelpers.testClocks.create({ frozen_time: START, name: 'usage' });
    customer = await stripe.customers.create({ email: 'jenny@rosen.test', test_clock: clock.id });
    const card = await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id });
    await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: card.id } });
    subscription = await stripe.subscriptions.create({ customer: customer.id, items: [{ price: price.id }] });
    assert.equal(subscription.status, 'active');
    await advance(START + 10 * DAY);
    const event = await report('1500', START, 'first');
    assert.deepEqual({ ...event.payload }, { stripe_customer_id: customer.id, value: '1500' });
    assert.equal(event.timestamp, START);
    assert.equal((await refusal(report('1500', START, 'first'))).code, 'duplicate_meter_event');
    assert.equal((await refusal(report('1', START + 10 * DAY + 301))).param, 'timestamp');
    assert.equal((await refusal(report('1', START - 26 * DAY))).param, 'timestamp');
    await report('500.5', START + 5 * DAY);
    await report('9000', START + 6 * DAY, 'a mistake');
    const cancel = { identifier: 'a mistake' };
    const taken = await stripe.billing.meterEventAdjustments.create({ event_name: 'tokens', type: 'cancel', cancel });
    assert.equal(taken.status, 'complete');
  });

  test('summaries say what was used', async () => {
    const span = { customer: customer.id, start_time: START, end_time: START + 31 * DAY };
    const all = await stripe.billing.meters.listEventSummaries(meter.id, span);
    assert.deepEqual(all.data.map((one) => one.aggregated_value), [2000.5]);
    const days = [];
    const by = { ...span, value_grouping_window: 'day', limit: 1 };
    for await (const one of stripe.billing.meters.listEventSummaries(meter.id, by)) {
      days.push([one.start_time, one.aggregated_value]);
    }
    assert.deepEqual(days, [[START + 5 * DAY, 500.5], [START, 1500]]);
  });

  test('a preview shows usage so far, and the invoice bills it', async () => {
    // 1,000 free, 1,000.5 at half a cent each: 500.25, rounded.
    const ahead = await stripe.invoices.createPreview({ subscription: subscription.id });
    assert.deepEqual(lines(ahead), [['2000.5', 500]]);
    await advance(START + 31 * DAY);
    const { latest_invoice: invoice } = await stripe.subscriptions.retrieve(subscription.id, {
      expand: ['latest_invoice'],
    });
    assert.deepEqual([invoice.status, invoice.total, invoice.billing_reason], ['paid', 500, 'subscription_cycle']);
    assert.deepEqual(lines(invoice), [['2000.5', 500]]);
    assert.equal(invoice.lines.data[0].period.end, START + 31 * DAY);
  });

  test('an end with invoice_now bills the rest', async () => {
    await report('3000');
    await advance(START + 35 * DAY);
    const ended = await stripe.subscriptions.cancel(subscription.id, { invoice_now: true, expand: ['latest_invoice'] });
    assert.equal(ended.status, 'canceled');
    // 2,000 at half a cent.
    assert.deepEqual(lines(ended.latest_invoice), [['3000', 1000]]);
  });

  test('a meter that was switched off takes no events', async () => {
    const off = await stripe.billing.meters.deactivate(meter.id);
    assert.equal(off.status, 'inactive');
    assert.equal((await refusal(report('1'))).param, 'event_name');
    assert.equal((await stripe.billing.meters.reactivate(meter.id)).status, 'active');
    const renamed = await stripe.billing.meters.update(meter.id, { display_name: 'Words' });
    assert.equal(renamed.display_name, 'Words');
    const told = await stripe.events.list({ type: 'billing.meter.deactivated' });
    assert.deepEqual(told.data.map((event) => event.data.object.id), [meter.id]);
  });
});
