// What the client tests know about a portal configuration of Stripe's dialect.
import assert from 'node:assert/strict';
import Stripe from 'stripe';

/** The official client of one organization. `port` may be a proxy's. */
export const client = (server, organization, { port = server.port, ...options } = {}) =>
  new Stripe(organization.secretKey, { host: '127.0.0.1', port, protocol: 'http', ...options });

/** The five reasons that a cancellation offers when nothing is said. */
export const DEFAULT_REASONS = ['missing_features', 'other', 'switched_service', 'too_expensive', 'unused'];

/** `features` is required, and an empty object is sent as nothing: this is the least that can be said. */
export const NOTHING = { invoice_history: { enabled: false } };

/** The features of a configuration that said nothing. */
export const SILENT_FEATURES = {
  customer_update: { allowed_updates: [], enabled: false },
  invoice_history: { enabled: false },
  payment_method_update: { enabled: false, payment_method_configuration: null },
  subscription_cancel: {
    cancellation_reason: { enabled: false, feedback_options: [], options: DEFAULT_REASONS },
    enabled: false,
    mode: 'at_period_end',
    proration_behavior: 'none',
  },
  subscription_pause: {
    duration: { interval_options: [{ interval: 'month', interval_count: 1 }], type: 'interval_options' },
    enabled: false,
  },
  subscription_update: {
    billing_cycle_anchor: 'unchanged',
    default_allowed_updates: [],
    enabled: false,
    proration_behavior: 'none',
    schedule_at_period_end: { conditions: [] },
    trial_update_behavior: 'end_trial',
  },
};

/** The features as data, their unordered lists in order, and an absent list of feedback options as an empty one. */
export function tidy(features) {
  const copy = JSON.parse(JSON.stringify(features));
  copy.customer_update.allowed_updates.sort();
  const reason = copy.subscription_cancel.cancellation_reason;
  reason.options.sort();
  reason.feedback_options ??= [];
  copy.subscription_update.default_allowed_updates.sort();
  return copy;
}

/** Everything that the current form of the client can say, for products and prices that exist. */
export const everything = ({ coffee, tea }) => ({
  business_profile: {
    headline: 'Acme & Co \u00e9',
    privacy_policy_url: 'https://acme.test/privacy?a=b&c=d',
    terms_of_service_url: 'https://acme.test/tos',
  },
  default_return_url: 'https://acme.test/back',
  metadata: { order: '6735', 'a b': 'x' },
  name: 'Main',
  login_page: { enabled: true },
  features: {
    customer_update: { enabled: true, allowed_updates: ['email', 'address', 'tax_id'] },
    invoice_history: { enabled: true },
    payment_method_update: { enabled: true },
    subscription_cancel: {
      enabled: true,
      mode: 'at_period_end',
      proration_behavior: 'none',
      cancellation_reason: { enabled: true, options: ['too_expensive', 'other'] },
    },
    subscription_pause: {
      enabled: true,
      duration: {
        type: 'interval_options',
        interval_options: [{ interval: 'week', interval_count: 2 }, { interval: 'month', interval_count: 3 }],
      },
    },
    subscription_update: {
      enabled: true,
      default_allowed_updates: ['price', 'quantity'],
      proration_behavior: 'create_prorations',
      products: [
        {
          product: coffee.product,
          prices: coffee.prices,
          adjustable_quantity: { enabled: true, minimum: 1, maximum: 5 },
        },
        { product: tea.product, prices: tea.prices },
      ],
      schedule_at_period_end: {
        conditions: [{ type: 'decreasing_item_amount' }, { type: 'shortening_interval' }],
      },
    },
  },
});

/** Makes two products, one with two monthly prices and one with one. */
export async function makeCatalog(stripe) {
  const entry = async (name, amounts) => {
    const { id } = await stripe.products.create({ name });
    const prices = [];
    for (const unit_amount of amounts) {
      const price = await stripe.prices.create({
        product: id,
        currency: 'usd',
        unit_amount,
        recurring: { interval: 'month' },
      });
      prices.push(price.id);
    }
    return { product: id, prices };
  };
  return { coffee: await entry('Coffee', [900, 9000]), tea: await entry('Tea', [700]) };
}

/** The error that a call of Stripe's client fails with. */
export async function refusal(call) {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new assert.AssertionError({ message: 'the call was expected to be refused' });
}

/** Checks an error's class and status, and its code and parameter where they are given; a pattern may stand for the parameter. */
export async function assertRefused(call, { type = 'StripeInvalidRequestError', status = 400, code, param }) {
  const error = await refusal(call);
  assert.deepEqual([error.type, error.statusCode], [type, status], `${error.type} ${error.statusCode}: ${error.message}`);
  if (code !== undefined) assert.equal(error.code, code, error.message);
  if (param instanceof RegExp) assert.match(error.param ?? '', param, error.message);
  else if (param !== undefined) assert.equal(error.param, param, error.message);
  assert.match(error.requestId ?? '', /^req_/);
  return error;
}
