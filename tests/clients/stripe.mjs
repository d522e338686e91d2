// Stripe's own JavaScript client, unmodified: portal configurations and sessions, and how wrong requests sound.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startServer } from '../server.mjs';
import { NOTHING, SILENT_FEATURES, assertRefused, client, everything, makeCatalog, tidy } from './configuration.mjs';

let server;
let shop;
let stripe;
let catalog;

before(async () => {
  server = await startServer({ name: 'stripe' });
  shop = await server.createOrganization('Harbour Coffee');
  stripe = client(server, shop);
  catalog = await makeCatalog(stripe);
});
after(() => server?.stop());

const configurations = () => stripe.billingPortal.configurations;
const nowSeconds = () => Math.floor(Date.now() / 1000);

describe('configurations', () => {
  test('silence gives the documented defaults', async () => {
    const made = await configurations().create({ features: { invoice_history: { enabled: true } } });
    const { id, created, updated, features, lastResponse, ...rest } = made;
    assert.match(id, /^bpc_[0-9A-Za-z]+$/);
    assert.ok(Math.abs(created - nowSeconds()) < 60, `created ${created}`);
    assert.equal(updated, created);
    assert.deepEqual(JSON.parse(JSON.stringify(rest)), {
      object: 'billing_portal.configuration',
      active: true,
      application: null,
      business_profile: { headline: null, privacy_policy_url: null, terms_of_service_url: null },
      default_return_url: null,
      is_default: false,
      livemode: false,
      login_page: { enabled: false, url: null },
      metadata: {},
      name: null,
    });
    assert.deepEqual(tidy(features), { ...SILENT_FEATURES, invoice_history: { enabled: true } });
    assert.match(lastResponse.requestId, /^req_/);
    assert.equal(lastResponse.headers['stripe-version'], '2026-10-28.endive');
    assert.ok(lastResponse.headers['idempotency-key'], 'the key is echoed');
    assert.ok(lastResponse.headers.etag, 'a resource has an entity tag');
  });

  test('everything that the client can say is kept', async () => {
    const asked = everything(catalog);
    const made = await configurations().create(asked);
    assert.deepEqual(JSON.parse(JSON.stringify(made.business_profile)), asked.business_profile);
    assert.deepEqual({ ...made.metadata }, asked.metadata);
    assert.deepEqual([made.name, made.default_return_url], [asked.name, asked.default_return_url]);
    assert.equal(made.login_page.enabled, true);
    assert.ok(made.login_page.url.startsWith(`${server.url}/p/login/`), made.login_page.url);
    const { products, ...update } = asked.features.subscription_update;
    assert.ok(products.length, 'the products are shown when expanded only');
    assert.deepEqual(tidy(made.features), {
      customer_update: { enabled: true, allowed_updates: ['address', 'email', 'tax_id'] },
      invoice_history: { enabled: true },
      payment_method_update: { enabled: true, payment_method_configuration: null },
      subscription_cancel: {
        enabled: true,
        mode: 'at_period_end',
        proration_behavior: 'none',
        cancellation_reason: { enabled: true, feedback_options: [], options: ['other', 'too_expensive'] },
      },
      subscription_pause: asked.features.subscription_pause,
      subscription_update: { ...update, billing_cycle_anchor: 'unchanged', trial_update_behavior: 'end_trial' },
    });
    const read = await configurations().retrieve(made.id, { expand: ['features.subscription_update.products'] });
    const [coffee, tea] = JSON.parse(JSON.stringify(read.features.subscription_update.products));
    assert.deepEqual(coffee, { ...catalog.coffee, adjustable_quantity: { enabled: true, minimum: 1, maximum: 5 } });
    assert.deepEqual({ product: tea.product, prices: tea.prices }, catalog.tea);
    assert.equal(tea.adjustable_quantity.enabled, false);
    const plain = await configurations().retrieve(made.id);
    assert.ok(!('products' in plain.features.subscription_update));
    assert.deepEqual({ ...plain }, { ...made });
  });

  test('an update keeps what it does not name', async () => {
    const made = await configurations().create(everything(catalog));
    const changed = await configurations().update(made.id, { features: { invoice_history: { enabled: false } } });
    assert.deepEqual(tidy(changed.features), { ...tidy(made.features), invoice_history: { enabled: false } });
    assert.deepEqual({ ...changed.metadata }, { ...made.metadata });
    assert.deepEqual(changed.login_page, made.login_page);
    assert.ok(changed.updated >= made.updated);
  });

  test('an empty string or null unsets, an absent member stays', async () => {
    const made = await configurations().create(everything(catalog));
    const changed = await configurations().update(made.id, {
      default_return_url: null,
      name: '',
      business_profile: { headline: '', privacy_policy_url: undefined },
      metadata: { order: '', kept: 'yes' },
      features: { customer_update: { allowed_updates: '' } },
    });
    assert.deepEqual([changed.default_return_url, changed.name], [null, null]);
    assert.equal(changed.business_profile.headline, null);
    assert.equal(changed.business_profile.privacy_policy_url, 'https://acme.test/privacy?a=b&c=d');
    assert.deepEqual({ ...changed.metadata }, { 'a b': 'x', kept: 'yes' });
    assert.deepEqual(changed.features.customer_update.allowed_updates, []);
    const cleared = await configurations().update(made.id, { metadata: null });
    assert.deepEqual({ ...cleared.metadata }, {});
  });

  test('the login page has a stable address, which ends when it is disabled', async () => {
    const made = await configurations().create({ features: NOTHING, login_page: { enabled: true } });
    const { url } = made.login_page;
    const again = await configurations().update(made.id, { name: 'renamed', login_page: { enabled: true } });
    assert.equal(again.login_page.url, url);
    assert.equal((await fetch(url)).status, 200);
    const off = await configurations().update(made.id, { login_page: { enabled: false } });
    assert.deepEqual({ ...off.login_page }, { enabled: false, url: null });
    assert.equal((await fetch(url)).status, 404);
  });

  test('the default is there from the first moment, is found, and stays active', async () => {
    const fresh = client(server, await server.createOrganization('Fresh Merchant'));
    const { data } = await fresh.billingPortal.configurations.list({ is_default: true });
    assert.equal(data.length, 1);
    assert.equal(data[0].is_default, true);
    await assertRefused(fresh.billingPortal.configurations.update(data[0].id, { active: false }), {});
  });
});

describe('refusals', () => {
  const create = (features, rest = {}) => configurations().create({ features, ...rest });

  test('an unknown parameter is named by its path', async () => {
    await assertRefused(create({ foo: { enabled: true } }), { code: 'parameter_unknown', param: /^features\[foo\]/ });
    await assertRefused(create(NOTHING, { colour: 'red' }), { code: 'parameter_unknown', param: 'colour' });
    await assertRefused(create({ subscription_update: { enabled: false, products: [{ product: catalog.tea.product, prices: [], size: 1 }] } }), {
      code: 'parameter_unknown',
      param: 'features[subscription_update][products][0][size]',
    });
  });

  test('wrong values are named by their path', async () => {
    const wrong = [
      [{ subscription_cancel: { enabled: true, mode: 'tomorrow' } }, 'features[subscription_cancel][mode]'],
      [{ customer_update: { enabled: true, allowed_updates: ['email', 'shoe'] } }, 'features[customer_update][allowed_updates][1]'],
      [{ invoice_history: { enabled: 'maybe' } }, 'features[invoice_history][enabled]'],
      [
        { subscription_cancel: { enabled: true, proration_behavior: 'always_invoice' } },
        'features[subscription_cancel][proration_behavior]',
      ],
      [
        { subscription_cancel: { enabled: true, mode: 'at_period_end', proration_behavior: 'create_prorations' } },
        'features[subscription_cancel][proration_behavior]',
      ],
      [
        { subscription_pause: { enabled: true, duration: { type: 'interval_options' } } },
        'features[subscription_pause][duration][interval_options]',
      ],
    ];
    for (const [features, param] of wrong) await assertRefused(create(features), { param });
    await assertRefused(create(NOTHING, { business_profile: { headline: 'x'.repeat(61) } }), { param: 'business_profile[headline]' });
    await assertRefused(create(NOTHING, { business_profile: { privacy_policy_url: 'javascript:alert(1)' } }), {
      code: 'url_invalid',
      param: 'business_profile[privacy_policy_url]',
    });
    await assertRefused(create(NOTHING, { default_return_url: '//evil' }), { code: 'url_invalid', param: 'default_return_url' });
    await assertRefused(create(NOTHING, { metadata: { ['k'.repeat(41)]: 'v' } }), { param: /^metadata/ });
  });

  test('products and prices must exist and belong together', async () => {
    const update = (products) =>
      create({
        payment_method_update: { enabled: true },
        subscription_update: { enabled: true, default_allowed_updates: ['price'], products },
      });
    await assertRefused(update([{ product: 'prod_nowhere', prices: catalog.tea.prices }]), {
      code: 'resource_missing',
      param: 'features[subscription_update][products][0][product]',
    });
    await assertRefused(update([{ product: catalog.tea.product, prices: ['price_nowhere'] }]), {
      code: 'resource_missing',
      param: /^features\[subscription_update\]\[products\]\[0\]\[prices\]/,
    });
    await assertRefused(update([{ product: catalog.tea.product, prices: catalog.coffee.prices }]), {
      param: /^features\[subscription_update\]\[products\]\[0\]\[prices\]/,
    });
  });

  test('subscription updates need payment method updates', async () => {
    const error = await assertRefused(
      create({ subscription_update: { enabled: true, default_allowed_updates: ['price'], products: [catalog.tea] } }),
      {},
    );
    assert.match(error.message, /Cannot enable subscription updates while payment method update is disabled\./);
  });

  test('an unknown id is 404 in an address and 400 in a parameter', async () => {
    await assertRefused(configurations().retrieve('bpc_nowhere'), { status: 404, code: 'resource_missing' });
    await assertRefused(configurations().update('bpc_nowhere', { name: 'x' }), { status: 404, code: 'resource_missing' });
    await assertRefused(stripe.billingPortal.sessions.create({ customer: 'cus_nowhere' }), {
      code: 'resource_missing',
      param: 'customer',
    });
    await assertRefused(configurations().list({ starting_after: 'bpc_nowhere' }), {
      code: 'resource_missing',
      param: 'starting_after',
    });
  });

  test('an address that does not exist says so', async () => {
    const error = await assertRefused(stripe.rawRequest('GET', '/v1/unheard_of'), { status: 404 });
    assert.match(error.message, /^Unrecognized request URL \(GET: \/v1\/unheard_of\)/);
  });

  test('a wrong key is an authentication error that shows its last four characters only', async () => {
    const stranger = client(server, { secretKey: 'sk_test_notarealkey1234' });
    const error = await assertRefused(stranger.billingPortal.configurations.list(), {
      type: 'StripeAuthenticationError',
      status: 401,
    });
    assert.ok(error.message.includes('1234') && !error.message.includes('notareal'), error.message);
  });

  test('a publishable key is not enough', async () => {
    const publishable = client(server, { secretKey: shop.publishableKey });
    await assertRefused(publishable.billingPortal.configurations.list(), { type: 'StripePermissionError', status: 403 });
  });

  test('another account is refused alike, whatever its name', async () => {
    for (const stripeAccount of ['acct_9', shop.organizationId.replace(/.$/, 'x')]) {
      await assertRefused(configurations().list({}, { stripeAccount }), {
        type: 'StripePermissionError',
        status: 403,
        code: 'account_invalid',
      });
    }
  });

  test('what cannot be expanded is named', async () => {
    const made = await configurations().create({ features: NOTHING });
    await assertRefused(configurations().retrieve(made.id, { expand: ['metadata'] }), {});
    await assertRefused(configurations().retrieve(made.id, { expand: ['a.b.c.d.e'] }), {});
  });
});

describe('versions', () => {
  const seed = {
    business_profile: { headline: 'Hello' },
    features: { invoice_history: { enabled: true } },
  };
  const old = { apiVersion: '2024-06-20' };
  const edge = { apiVersion: '2024-10-28.acacia' };
  const create = (features, options) => configurations().create({ ...seed, features }, options);

  test('a request older than 2024-10-28.acacia is held to the rules of the seed', async () => {
    await assertRefused(configurations().create({ features: seed.features }, old), {
      code: 'parameter_missing',
      param: 'business_profile',
    });
    const missing = [
      [{ invoice_history: {} , customer_update: { allowed_updates: ['email'] } }, 'features[customer_update][enabled]'],
      [
        { subscription_cancel: { enabled: true, cancellation_reason: { enabled: true } } },
        'features[subscription_cancel][cancellation_reason][options]',
      ],
      [
        { payment_method_update: { enabled: true }, subscription_update: { enabled: true, products: [catalog.tea] } },
        'features[subscription_update][default_allowed_updates]',
      ],
      [
        {
          payment_method_update: { enabled: true },
          subscription_update: { enabled: true, default_allowed_updates: ['price'] },
        },
        'features[subscription_update][products]',
      ],
    ];
    for (const [features, param] of missing) {
      await assertRefused(create(features, old), { code: 'parameter_missing', param });
    }
    const made = await configurations().create(seed, old);
    assert.equal(made.lastResponse.headers['stripe-version'], '2024-06-20');
  });

  test('from 2024-10-28.acacia on the rules are the current ones', async () => {
    assert.match((await configurations().create({ features: seed.features }, edge)).id, /^bpc_/);
    const update = { payment_method_update: { enabled: true }, subscription_update: { enabled: true } };
    assert.match((await create(update, edge)).id, /^bpc_/);
  });

  test('a version that never was is refused', async () => {
    await assertRefused(configurations().list({}, { apiVersion: 'last tuesday' }), {});
  });
});

describe('lists', () => {
  const MADE = 25;
  let many;
  let newestFirst;

  before(async () => {
    many = client(server, await server.createOrganization('Many Portals')).billingPortal.configurations;
    newestFirst = [];
    for (let n = 1; n <= MADE; n += 1) {
      const { id } = await many.create({ name: `Number ${n}`, features: NOTHING });
      newestFirst.unshift(id);
    }
    for (const id of newestFirst.slice(0, 3)) await many.update(id, { active: false });
  });

  test('auto-paging meets every configuration once, newest first', async () => {
    const ids = [];
    for await (const { id } of many.list({ limit: 4 })) ids.push(id);
    assert.deepEqual(ids.slice(0, MADE), newestFirst);
    assert.equal(ids.length, MADE + 1, 'the default one is the oldest');
    assert.deepEqual(await many.list({ limit: 7 }).autoPagingToArray({ limit: 100 }).then((all) => all.map(({ id }) => id)), ids);
  });

  test('a page says whether there is more', async () => {
    const page = await many.list();
    assert.deepEqual([page.object, page.url, page.has_more, page.data.length], ['list', '/v1/billing_portal/configurations', true, 10]);
    const all = await many.list({ limit: 100 });
    assert.deepEqual([all.has_more, all.data.length], [false, MADE + 1]);
  });

  test('starting_after and ending_before walk both ways', async () => {
    const on = await many.list({ limit: 2, starting_after: newestFirst[4] });
    assert.deepEqual(on.data.map(({ id }) => id), newestFirst.slice(5, 7));
    const back = await many.list({ limit: 2, ending_before: newestFirst[4] });
    assert.deepEqual(back.data.map(({ id }) => id), newestFirst.slice(2, 4));
    assert.equal(back.has_more, true);
    const ids = [];
    for await (const { id } of many.list({ limit: 3, ending_before: newestFirst[7] })) ids.push(id);
    assert.deepEqual(ids.sort(), newestFirst.slice(0, 7).sort());
  });

  test('filters', async () => {
    const inactive = await many.list({ active: false });
    assert.deepEqual(inactive.data.map(({ id }) => id), newestFirst.slice(0, 3));
    assert.equal((await many.list({ active: true, limit: 100 })).data.length, MADE + 1 - 3);
    assert.equal((await many.list({ is_default: false, limit: 100 })).data.length, MADE);
    const [own] = (await many.list({ is_default: true })).data;
    assert.ok(!newestFirst.includes(own.id));
  });

  test('limits have bounds, and a cursor of another organization is no cursor', async () => {
    for (const limit of [0, 101, -1]) await assertRefused(many.list({ limit }), { param: 'limit' });
    await assertRefused(many.list({ limit: 'many' }), { code: 'parameter_invalid_integer', param: 'limit' });
    const foreign = await configurations().create({ features: NOTHING });
    await assertRefused(many.list({ starting_after: foreign.id }), { code: 'resource_missing', param: 'starting_after' });
  });

  test('products are expanded in lists too', async () => {
    const { data } = await configurations().list({ limit: 1, expand: ['data.features.subscription_update.products'] });
    assert.ok('products' in data[0].features.subscription_update);
  });
});

describe('sessions', () => {
  let customer;

  before(async () => {
    customer = await stripe.customers.create({ name: 'Jenny Rosen', email: 'jenny@rosen.test' });
  });

  test('the default configuration is enough', async () => {
    const session = await stripe.billingPortal.sessions.create({ customer: customer.id, return_url: 'https://acme.test/account' });
    const { id, created, url, configuration, ...rest } = session;
    assert.match(id, /^bps_/);
    assert.ok(Math.abs(created - nowSeconds()) < 60);
    assert.match(url.slice(server.url.length), /^\/p\/session\/[\w~.-]{43,}$/);
    server.mustNotLog(url.split('/').pop());
    assert.equal((await configurations().retrieve(configuration)).is_default, true);
    const { after_expiration: afterExpiration = null, ...shown } = JSON.parse(JSON.stringify(rest));
    assert.equal(afterExpiration, null);
    assert.deepEqual(shown, {
      object: 'billing_portal.session',
      customer: customer.id,
      customer_account: null,
      flow: null,
      livemode: false,
      locale: null,
      on_behalf_of: null,
      return_url: 'https://acme.test/account',
    });
  });

  test('configuration, locale and expansion', async () => {
    const made = await configurations().create({ features: NOTHING, default_return_url: 'https://acme.test/home' });
    const session = await stripe.billingPortal.sessions.create({
      customer: customer.id,
      configuration: made.id,
      locale: 'de',
      expand: ['configuration'],
    });
    assert.equal(session.configuration.id, made.id);
    assert.equal(session.configuration.object, 'billing_portal.configuration');
    assert.equal(session.locale, 'de');
    assert.equal(session.return_url, 'https://acme.test/home');
  });

  test('a flow is kept, and one that the configuration does not allow is refused', async () => {
    const allowing = await configurations().create({ features: { payment_method_update: { enabled: true } } });
    const flow_data = {
      type: 'payment_method_update',
      after_completion: { type: 'redirect', redirect: { return_url: 'https://acme.test/done' } },
    };
    const session = await stripe.billingPortal.sessions.create({ customer: customer.id, configuration: allowing.id, flow_data });
    assert.equal(session.flow.type, 'payment_method_update');
    assert.equal(session.flow.after_completion.redirect.return_url, 'https://acme.test/done');
    const strict = await configurations().create({ features: NOTHING });
    await assertRefused(
      stripe.billingPortal.sessions.create({ customer: customer.id, configuration: strict.id, flow_data }),
      { param: /^flow_data/ },
    );
  });

  test('what cannot be opened is refused when the session is created', async () => {
    const inactive = await configurations().create({ features: NOTHING });
    await configurations().update(inactive.id, { active: false });
    const sessions = stripe.billingPortal.sessions;
    await assertRefused(sessions.create({ customer: customer.id, configuration: inactive.id }), { param: 'configuration' });
    await assertRefused(sessions.create({ customer: customer.id, configuration: 'bpc_nowhere' }), {
      code: 'resource_missing',
      param: 'configuration',
    });
    await assertRefused(sessions.create({}), { code: 'parameter_missing', param: 'customer' });
    for (const return_url of ['javascript:alert(1)', '//evil', 'https:evil', 'https://ok.test@evil.test']) {
      await assertRefused(sessions.create({ customer: customer.id, return_url }), { code: 'url_invalid', param: 'return_url' });
    }
    await assertRefused(sessions.create({ customer: customer.id, locale: 'tlh' }), { param: 'locale' });
  });
});
