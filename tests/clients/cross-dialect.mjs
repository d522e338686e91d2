// One record, two forms: what either official client makes, the other lists, reads, changes and opens under the same id.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startServer } from '../server.mjs';
import { NOTHING, SILENT_FEATURES, client, everything, makeCatalog, tidy } from './configuration.mjs';
import { ALL_FEATURES, PLAIN, core, refusal, settings } from './portal.mjs';

let server;
let shop;
let rebilly;
let stripe;

before(async () => {
  server = await startServer({ name: 'cross-dialect' });
  shop = await server.createOrganization('Harbour Coffee');
  rebilly = core(server, shop).billingPortals;
  stripe = client(server, shop);
});
after(() => server?.stop());

const configurations = () => stripe.billingPortal.configurations;
const least = (slug) => ({ websiteId: shop.websiteId, slug, name: `Portal ${slug}` });
const NO_PASSWORD = { ...ALL_FEATURES, authenticateWithPassword: false, orderAddressEdit: false };

describe("a portal made by Rebilly's client", () => {
  test('reads as a configuration with the documented start values', async () => {
    const data = {
      ...least('cross-start'),
      features: { paymentInstrumentDeactivate: false },
      customization: { links: { privacyPolicy: 'https://acme.test/privacy', refundPolicy: 'https://acme.test/refunds' } },
    };
    const { fields } = await rebilly.create({ data });
    const read = await configurations().retrieve(fields.id);
    assert.deepEqual([read.id, read.name, read.active, read.is_default], [fields.id, data.name, true, false]);
    assert.equal(read.created, Math.floor(Date.parse(fields.createdTime) / 1000));
    assert.deepEqual({ ...read.business_profile }, {
      headline: null,
      privacy_policy_url: 'https://acme.test/privacy',
      terms_of_service_url: null,
    });
    assert.deepEqual({ ...read.metadata }, {});
    assert.equal(read.login_page.enabled, true);
    assert.ok(read.login_page.url.startsWith(`${server.url}/`));
    const { subscription_cancel: cancel, ...features } = tidy(read.features);
    const { subscription_cancel: silentCancel, ...silent } = SILENT_FEATURES;
    assert.deepEqual(features, {
      ...silent,
      customer_update: { allowed_updates: ['address', 'email', 'name', 'phone'], enabled: true },
      invoice_history: { enabled: true },
      payment_method_update: { enabled: true, payment_method_configuration: null },
    });
    const { cancellation_reason: reason, ...rest } = cancel;
    assert.deepEqual(rest, { enabled: true, mode: 'at_period_end', proration_behavior: 'none' });
    assert.deepEqual(reason.options, silentCancel.cancellation_reason.options);
  });

  test('is in the list of configurations, and the other way round', async () => {
    const { fields } = await rebilly.create({ data: least('cross-listed') });
    const made = await configurations().create({ name: 'Stripe made', features: NOTHING });
    const [first, second] = (await configurations().list({ limit: 2 })).data.map(({ id }) => id);
    assert.deepEqual([first, second].sort(), [fields.id, made.id].sort());
    const listed = await rebilly.getAll({ filter: `id:${fields.id},${made.id}` });
    assert.deepEqual(listed.items.map((item) => item.fields.id).sort(), [fields.id, made.id].sort());
  });

  test("is changed by Stripe's client without losing what only Rebilly can say", async () => {
    const data = {
      ...least('cross-changed'),
      customDomain: 'pay.acme.test',
      features: { authenticateWithPassword: false },
      customization: { colors: { primary: '123456', secondary: 'abcdef' }, links: { refundPolicy: 'https://acme.test/r' } },
    };
    const { fields } = await rebilly.create({ data });
    await configurations().update(fields.id, {
      active: false,
      name: 'Renamed',
      business_profile: { headline: 'Hello', terms_of_service_url: 'https://acme.test/tos' },
      metadata: { order: '1' },
      features: { subscription_cancel: { enabled: false }, payment_method_update: { enabled: false } },
    });
    const changed = (await rebilly.get({ id: fields.id })).fields;
    assert.deepEqual(settings(changed), {
      ...data,
      name: 'Renamed',
      status: 'inactive',
      features: {
        ...ALL_FEATURES,
        authenticateWithPassword: false,
        orderCancel: false,
        paymentInstrumentAdd: false,
        paymentInstrumentUpdate: false,
        paymentInstrumentDeactivate: false,
      },
      customization: {
        ...PLAIN,
        colors: data.customization.colors,
        links: { refundPolicy: 'https://acme.test/r', privacyPolicy: null, termsOfService: 'https://acme.test/tos' },
      },
    });
  });

  test('keeps what only Stripe can say through a replacing PUT', async () => {
    const catalog = await makeCatalog(stripe);
    const { fields } = await rebilly.create({ data: least('cross-kept') });
    const asked = everything(catalog);
    const earlier = await configurations().update(fields.id, asked);
    await rebilly.update({ id: fields.id, data: { ...least('cross-kept'), name: 'Replaced' } });
    const expand = ['features.subscription_update.products'];
    const now = await configurations().retrieve(fields.id, { expand });
    assert.equal(now.name, 'Replaced');
    assert.equal(now.business_profile.headline, asked.business_profile.headline);
    assert.equal(now.business_profile.privacy_policy_url, null, 'a field that both can say follows the last writer');
    assert.equal(now.default_return_url, asked.default_return_url);
    assert.deepEqual({ ...now.metadata }, asked.metadata);
    const { products, ...update } = now.features.subscription_update;
    assert.equal(products.length, 2);
    assert.deepEqual({ ...tidy(now.features), subscription_update: update }, tidy(earlier.features));
  });

  test('a partial switch-off of payment methods survives a read and write-back in the other form', async () => {
    const data = { ...least('cross-partial'), features: { paymentInstrumentUpdate: false, paymentInstrumentDeactivate: false } };
    const { fields } = await rebilly.create({ data });
    await configurations().update(fields.id, { features: { payment_method_update: { enabled: true } } });
    const kept = (await rebilly.get({ id: fields.id })).fields;
    assert.deepEqual(kept.features, fields.features, 'setting what is shown changes nothing');
  });

  test('opens a session', async () => {
    const { fields } = await rebilly.create({ data: least('cross-session') });
    const customer = await stripe.customers.create({ name: 'Jenny Rosen' });
    const session = await stripe.billingPortal.sessions.create({ customer: customer.id, configuration: fields.id });
    assert.equal(session.configuration, fields.id);
  });
});

describe("a configuration made by Stripe's client", () => {
  test('reads as a portal with the documented start values', async () => {
    const made = await configurations().create({
      name: 'Made by Stripe',
      business_profile: { privacy_policy_url: 'https://acme.test/privacy' },
      features: { subscription_cancel: { enabled: true }, payment_method_update: { enabled: true } },
    });
    const { fields } = await rebilly.get({ id: made.id });
    const { slug, ...rest } = settings(fields);
    assert.match(slug, /^[A-Za-z0-9][A-Za-z0-9._~-]{3,98}[A-Za-z0-9]$/);
    assert.deepEqual(rest, {
      websiteId: shop.websiteId,
      name: 'Made by Stripe',
      customDomain: null,
      features: NO_PASSWORD,
      customization: { ...PLAIN, links: { ...PLAIN.links, privacyPolicy: 'https://acme.test/privacy' } },
      status: 'active',
    });
  });

  test('is read, written back and unchanged', async () => {
    const catalog = await makeCatalog(stripe);
    const made = await configurations().create(everything(catalog));
    const expand = ['features.subscription_update.products'];
    const earlier = await configurations().retrieve(made.id, { expand });
    const { fields } = await rebilly.get({ id: made.id });
    await rebilly.update({ id: made.id, data: fields });
    const { updated: _then, ...was } = earlier;
    const { updated: _now, ...is } = await configurations().retrieve(made.id, { expand });
    assert.deepEqual(is, was);
  });

  test("is renamed, coloured and deleted by Rebilly's client", async () => {
    const made = await configurations().create({ name: 'Short lived', features: { invoice_history: { enabled: true } } });
    const { fields } = await rebilly.get({ id: made.id });
    const colors = { primary: '0a0b0c', secondary: 'fffffe' };
    const changed = await rebilly.update({
      id: made.id,
      data: { ...fields, name: 'Coloured', customization: { ...fields.customization, colors } },
    });
    assert.equal(changed.response.status, 200);
    const now = await configurations().retrieve(made.id);
    assert.equal(now.name, 'Coloured');
    assert.deepEqual(tidy(now.features), tidy(made.features));
    assert.equal((await rebilly.delete({ id: made.id })).response.status, 204);
    const error = await refusal(configurations().retrieve(made.id));
    assert.deepEqual([error.statusCode, error.code], [404, 'resource_missing']);
  });
});

test('the default portal is the same in both dialects', async () => {
  const [own] = (await configurations().list({ is_default: true })).data;
  const { fields } = await rebilly.get({ id: own.id });
  assert.equal(fields.status, 'active');
  assert.equal(fields.websiteId, shop.websiteId);
});
