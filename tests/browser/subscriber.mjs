// A merchant whose portal lets its customers do everything, and customers who do.
import { client } from '../clients/configuration.mjs';
import { core } from '../clients/portal.mjs';

export const MERCHANT = 'Harbour Coffee';

/** Makes the organization, its catalogue, and a portal with every switch on. */
export async function openEverything(server) {
  const organization = await server.createOrganization(MERCHANT);
  const stripe = client(server, organization);
  const rebilly = core(server, organization);
  const product = (name, description) => stripe.products.create({ name, description });
  const price = (of, unit_amount, interval) =>
    stripe.prices.create({ product: of.id, currency: 'eur', unit_amount, recurring: { interval } });
  const small = await product('Small Bag', 'Coffee for one');
  const large = await product('Large Bag', 'Coffee for everybody');
  const prices = {
    small: await price(small, 1200, 'month'),
    smallYearly: await price(small, 12000, 'year'),
    large: await price(large, 3000, 'month'),
    largeYearly: await price(large, 30000, 'year'),
  };
  const coupon = await stripe.coupons.create({ name: 'Stay with us', percent_off: 25, duration: 'repeating', duration_in_months: 3 });
  await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: coupon.id }, code: 'MOREBEANS' });
  const own = await stripe.rawRequest('POST', '/v1/billing/feedback_options', { display_value: 'I drink tea now' }).catch(() => null);
  const quantity = { enabled: true, minimum: 1, maximum: 9 };
  const configuration = await stripe.billingPortal.configurations.create({
    name: 'Everything',
    business_profile: {
      headline: 'Coffee, looked after',
      privacy_policy_url: 'https://harbour-coffee.test/privacy',
      terms_of_service_url: 'https://harbour-coffee.test/terms',
    },
    default_return_url: 'https://harbour-coffee.test/account',
    login_page: { enabled: true },
    features: {
      customer_update: { enabled: true, allowed_updates: ['email', 'name', 'address', 'shipping', 'phone', 'tax_id'] },
      invoice_history: { enabled: true },
      payment_method_update: { enabled: true },
      subscription_cancel: {
        enabled: true,
        mode: 'at_period_end',
        cancellation_reason: {
          enabled: true,
          options: ['too_expensive', 'unused', 'other'],
          ...(own?.id ? { feedback_options: [own.id] } : {}),
        },
      },
      subscription_pause: {
        enabled: true,
        duration: { type: 'interval_options', interval_options: [{ interval: 'month', interval_count: 1 }, { interval: 'month', interval_count: 2 }] },
      },
      subscription_update: {
        enabled: true,
        default_allowed_updates: ['price', 'quantity', 'promotion_code'],
        proration_behavior: 'always_invoice',
        products: [
          { product: small.id, prices: [prices.small.id, prices.smallYearly.id], adjustable_quantity: quantity },
          { product: large.id, prices: [prices.large.id, prices.largeYearly.id], adjustable_quantity: quantity },
        ],
      },
    },
  });
  const slug = (await rebilly.billingPortals.get({ id: configuration.id })).fields.slug;
  return { organization, stripe, rebilly, prices, coupon, configuration, slug };
}

let count = 0;

/** A customer with a card and a running plan. */
export async function subscriber(shop, more = {}) {
  count += 1;
  const email = `jenny-${count}@rosen.test`;
  const { stripe, prices } = shop;
  const customer = await stripe.customers.create({
    name: 'Jenny Rosen',
    email,
    phone: '+49 30 901820',
    address: { line1: 'Hafenstraße 1', city: 'Hamburg', postal_code: '20359', country: 'DE' },
    ...more,
  });
  const card = await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id });
  await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: card.id } });
  const subscription = await stripe.subscriptions.create({ customer: customer.id, items: [{ price: prices.small.id, quantity: 1 }] });
  return { customer, email, card, subscription };
}

/** The address of a new session of a customer. */
export async function sessionOf(shop, customer, options = {}) {
  const session = await shop.stripe.billingPortal.sessions.create({
    customer: customer.id,
    configuration: shop.configuration.id,
    ...options,
  });
  return session.url;
}
