// Rebilly's own JavaScript client, unmodified, drives every billing portal operation of that dialect.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { RebillyAPI, RebillyStorefrontAPI } from 'rebilly-js-sdk';
import { png } from '../images.mjs';
import { startServer } from '../server.mjs';
import { ALL_FEATURES, PLAIN, PORTAL_ID, assertMade, at, core, fieldsOf, refusal, settings } from './portal.mjs';

let server;
let shop;
let api;

before(async () => {
  server = await startServer({ name: 'rebilly' });
  shop = await server.createOrganization('Harbour Coffee');
  api = core(server, shop);
});
after(() => server?.stop());

/** The least that a portal needs. */
const least = (slug) => ({ websiteId: shop.websiteId, slug, name: `Portal ${slug}` });

describe('create', () => {
  test('the least portal gets every documented default', async () => {
    const { fields, response } = await api.billingPortals.create({ data: least('least-portal') });
    assert.equal(response.status, 201);
    assert.match(fields.id, PORTAL_ID);
    assertMade(fields, { id: fields.id, base: server.url });
    assert.deepEqual(settings(fields), {
      ...least('least-portal'),
      customDomain: null,
      features: ALL_FEATURES,
      customization: PLAIN,
      status: 'active',
    });
  });

  test('Location names the new portal', async () => {
    const { fields, response } = await api.billingPortals.create({ data: least('located-portal') });
    const location = new URL(response.headers.location, server.url);
    assert.ok(location.pathname.endsWith(`/billing-portals/${fields.id}`), location.pathname);
    const answer = await fetch(location, { headers: { 'REB-APIKEY': shop.secretKey } });
    assert.equal(answer.status, 200);
    assert.deepEqual(await answer.json(), fields);
  });

  test('a whole portal is kept as it was given', async () => {
    const form = new FormData();
    form.append('file', new Blob([png(32, 16, [10, 120, 90])], { type: 'image/png' }), 'logo.png');
    const logo = await api.files.upload({ fileObject: form });
    const data = {
      ...least('whole.portal_1'),
      customDomain: 'billing.harbour-coffee.test',
      features: {
        authenticateWithPassword: false,
        orderCancel: false,
        orderAddressEdit: true,
        paymentInstrumentAdd: true,
        paymentInstrumentUpdate: false,
        paymentInstrumentDeactivate: false,
      },
      customization: {
        logoId: logo.fields.id,
        colors: { primary: '112233', secondary: 'fedcba' },
        links: {
          refundPolicy: 'https://harbour-coffee.test/refunds',
          privacyPolicy: 'https://harbour-coffee.test/privacy?a=b&c=d',
          termsOfService: 'http://harbour-coffee.test/terms',
        },
      },
      status: 'inactive',
    };
    const { fields } = await api.billingPortals.create({ data });
    assert.deepEqual(settings(fields), data);
    assert.deepEqual((await api.billingPortals.get({ id: fields.id })).fields, fields);
  });

  test('an id of the caller is kept: a true 404, then a PUT that answers 201', async () => {
    const id = 'my-portal_1~a';
    const missing = await refusal(api.billingPortals.get({ id }));
    assert.equal(missing.name, 'RebillyNotFoundError');
    assert.equal(missing.response.data.status, 404);
    assert.match(missing.response.headers['content-type'], /^application\/problem\+json/);
    const { fields, response } = await api.billingPortals.create({ id, data: least('own-id-portal') });
    assert.equal(response.status, 201);
    assert.ok(response.headers.location.endsWith(`/billing-portals/${id}`));
    assertMade(fields, { id, base: server.url });
  });

  test('an id that exists is a conflict in the client, with nothing written', async () => {
    const id = 'taken-portal';
    const first = await api.billingPortals.create({ id, data: least('taken-portal') });
    const error = await refusal(api.billingPortals.create({ id, data: { ...least('other-slug'), name: 'Other' } }));
    assert.equal(error.name, 'RebillyConflictError');
    assert.deepEqual((await api.billingPortals.get({ id })).fields, first.fields);
  });
});

describe('refusals', () => {
  test('every wrong field of a portal is named at once, in dot notation', async () => {
    const data = {
      websiteId: shop.websiteId,
      slug: 'x',
      name: '',
      status: 'sleeping',
      customDomain: 'localhost',
      features: { orderCancel: 'yes' },
      customization: {
        colors: { primary: 'red;}a', secondary: '#00000' },
        links: { privacyPolicy: 'javascript:alert(1)', termsOfService: '//evil' },
      },
    };
    const error = await refusal(api.billingPortals.create({ data }));
    assert.equal(error.name, 'RebillyValidationError');
    assert.equal(error.status, 422);
    assert.deepEqual(fieldsOf(error), [
      'customDomain',
      'customization.colors.primary',
      'customization.colors.secondary',
      'customization.links.privacyPolicy',
      'customization.links.termsOfService',
      'features.orderCancel',
      'name',
      'slug',
      'status',
    ]);
    for (const { message } of error.invalidFields) assert.ok(message.length > 0);
  });

  test('missing required fields are named', async () => {
    assert.deepEqual(fieldsOf(await refusal(api.billingPortals.create({ data: {} }))), ['name', 'slug', 'websiteId']);
  });

  test('null where the definition has no null is refused', async () => {
    const data = { ...least('null-portal'), features: null, status: null, customization: { colors: { primary: null } } };
    const fields = fieldsOf(await refusal(api.billingPortals.create({ data })));
    assert.deepEqual(fields, ['customization.colors.primary', 'features', 'status']);
  });

  test('a website and a logo that do not exist are named together with a wrong colour', async () => {
    const data = {
      ...least('dangling-portal'),
      websiteId: 'web_nowhere',
      customization: { logoId: 'file_nowhere', colors: { primary: 'zzzzzz' } },
    };
    assert.deepEqual(fieldsOf(await refusal(api.billingPortals.create({ data }))), [
      'customization.colors.primary',
      'customization.logoId',
      'websiteId',
    ]);
  });

  test('a slug is taken whatever its case, also by another organization', async () => {
    await api.billingPortals.create({ data: least('Shared-Slug') });
    assert.deepEqual(fieldsOf(await refusal(api.billingPortals.create({ data: least('shared-slug') }))), ['slug']);
    const other = await server.createOrganization('Second Merchant');
    const data = { ...least('SHARED-slug'), websiteId: other.websiteId };
    const error = await refusal(core(server, other).billingPortals.create({ data }));
    assert.deepEqual(fieldsOf(error), ['slug']);
    assert.ok(!JSON.stringify(error.response.data).includes(shop.organizationId));
  });

  test('reserved words and foreign letters are no slugs', async () => {
    for (const slug of ['login', '.well-known', '-abcd', 'abcd-', 'a b c d', '\u0430dmin', '../../etc']) {
      assert.deepEqual(fieldsOf(await refusal(api.billingPortals.create({ data: least(slug) }))), ['slug'], slug);
    }
  });

  test('a wrong key is a 401 problem with a challenge', async () => {
    const stranger = RebillyAPI({ apiKey: 'sk_test_wrong', organizationId: shop.organizationId, urls: at(server.url) });
    const error = await refusal(stranger.billingPortals.getAll());
    assert.equal(error.name, 'RebillyForbiddenError');
    assert.equal(error.status, 401);
    assert.ok(error.response.headers['www-authenticate']);
  });

  test('a publishable key may not list portals', async () => {
    const publishable = RebillyAPI({ organizationId: shop.organizationId, urls: at(server.url) });
    publishable.setPublishableKey(shop.publishableKey);
    const error = await refusal(publishable.billingPortals.getAll());
    assert.equal(error.response.status, 403);
  });

  test('the portal of another organization is as unknown as any other', async () => {
    const other = await server.createOrganization('Third Merchant');
    const theirs = core(server, other);
    const { fields } = await api.billingPortals.create({ data: least('walled-portal') });
    const foreign = await refusal(theirs.billingPortals.get({ id: fields.id }));
    const unknown = await refusal(theirs.billingPortals.get({ id: fields.id.replace(/.$/, '0') }));
    const withoutInstance = ({ instance, ...rest }) => rest;
    assert.equal(foreign.name, 'RebillyNotFoundError');
    assert.deepEqual(withoutInstance(foreign.response.data), withoutInstance(unknown.response.data));
    const stolen = RebillyAPI({ apiKey: other.secretKey, organizationId: shop.organizationId, urls: at(server.url) });
    assert.equal((await refusal(stolen.billingPortals.getAll())).name, 'RebillyNotFoundError');
  });
});

describe('update and delete', () => {
  test('update replaces: what is absent takes its default again', async () => {
    const data = { ...least('replaced-portal'), features: { orderCancel: false }, status: 'inactive' };
    const { fields } = await api.billingPortals.create({ data });
    const changed = await api.billingPortals.update({ id: fields.id, data: { ...least('replaced-portal'), name: 'New' } });
    assert.equal(changed.response.status, 200);
    assert.deepEqual(settings(changed.fields), {
      ...least('replaced-portal'),
      name: 'New',
      customDomain: null,
      features: ALL_FEATURES,
      customization: PLAIN,
      status: 'active',
    });
    assert.equal(changed.fields.createdTime, fields.createdTime);
  });

  test('update of an unknown id creates it', async () => {
    const { response } = await api.billingPortals.update({ id: 'upserted', data: least('upserted-portal') });
    assert.equal(response.status, 201);
  });

  test('what was read can be written back', async () => {
    const { fields } = await api.billingPortals.create({ data: least('round-trip') });
    const back = await api.billingPortals.update({ id: fields.id, data: fields });
    assert.deepEqual(settings(back.fields), settings(fields));
  });

  test('read-only and unknown members are ignored', async () => {
    const { fields } = await api.billingPortals.create({ data: least('read-only') });
    const data = { ...fields, id: 'other', createdTime: '2001-01-01T00:00:00+00:00', tenantId: 'x', _links: [] };
    const back = (await api.billingPortals.update({ id: fields.id, data })).fields;
    assert.equal(back.id, fields.id);
    assert.equal(back.createdTime, fields.createdTime);
    assert.ok(!('tenantId' in back));
    assert.ok(back._links.length > 0);
  });

  test('delete answers 204 and frees the slug', async () => {
    const { fields } = await api.billingPortals.create({ data: least('short-lived') });
    const gone = await api.billingPortals.delete({ id: fields.id });
    assert.equal(gone.response.status, 204);
    assert.equal((await refusal(api.billingPortals.get({ id: fields.id }))).name, 'RebillyNotFoundError');
    assert.equal((await refusal(api.billingPortals.delete({ id: fields.id }))).name, 'RebillyNotFoundError');
    assert.equal((await api.billingPortals.create({ data: least('short-lived') })).response.status, 201);
  });

  test('the default portal can be neither deleted nor made inactive', async () => {
    const fresh = await server.createOrganization('Fresh Merchant');
    const theirs = core(server, fresh);
    const { items } = await theirs.billingPortals.getAll();
    assert.equal(items.length, 1, 'an organization is born with one portal');
    const [{ fields }] = items;
    assert.equal((await refusal(theirs.billingPortals.delete({ id: fields.id }))).name, 'RebillyConflictError');
    const error = await refusal(theirs.billingPortals.update({ id: fields.id, data: { ...fields, status: 'inactive' } }));
    assert.deepEqual(fieldsOf(error), ['status']);
    assert.deepEqual((await theirs.billingPortals.get({ id: fields.id })).fields, fields);
  });
});

describe('list', () => {
  let many;
  let names;

  before(async () => {
    const organization = await server.createOrganization('Many Portals');
    many = core(server, organization);
    for (const n of [1, 2, 3, 4, 5]) {
      await many.billingPortals.create({
        data: {
          websiteId: organization.websiteId,
          slug: `many-${n}`,
          name: n === 3 ? 'acme portal blue' : `Portal number ${n}`,
          status: n % 2 ? 'active' : 'inactive',
        },
      });
    }
    names = (collection) => collection.items.map(({ fields }) => fields.slug);
  });

  const slugs = 'slug:many-1,many-2,many-3,many-4,many-5';

  test('all, with the totals in headers', async () => {
    const all = await many.billingPortals.getAll();
    assert.deepEqual([all.total, all.limit, all.offset], [6, 100, 0]);
    assert.equal(all.items.length, 6);
    for (const { fields } of all.items) assert.deepEqual(Object.keys(fields.features).sort(), Object.keys(ALL_FEATURES).sort());
  });

  test('limit, offset and sort', async () => {
    const page = await many.billingPortals.getAll({ limit: 2, offset: 1, sort: ['slug'], filter: slugs });
    assert.deepEqual(names(page), ['many-2', 'many-3']);
    assert.deepEqual([page.total, page.limit, page.offset], [5, 2, 1]);
    const down = await many.billingPortals.getAll({ sort: ['-slug'], filter: slugs });
    assert.deepEqual(names(down), ['many-5', 'many-4', 'many-3', 'many-2', 'many-1']);
    const byStatus = await many.billingPortals.getAll({ sort: ['status', '-slug'], filter: slugs });
    assert.deepEqual(names(byStatus), ['many-5', 'many-3', 'many-1', 'many-4', 'many-2']);
    const newest = await many.billingPortals.getAll({ sort: ['-createdTime', '-slug'], filter: slugs });
    assert.equal(newest.items.length, 5);
  });

  test('limit 0 gives the totals alone', async () => {
    const none = await many.billingPortals.getAll({ limit: 0 });
    assert.deepEqual([none.items.length, none.total, none.limit], [0, 6, 0]);
  });

  test('filters join fields, values, negation and ranges', async () => {
    const filtered = async (filter) => names(await many.billingPortals.getAll({ filter, sort: ['slug'] }));
    assert.deepEqual(await filtered('slug:many-1,many-4'), ['many-1', 'many-4']);
    assert.deepEqual(await filtered(`status:inactive;${slugs}`), ['many-2', 'many-4']);
    assert.deepEqual(await filtered(`status:!active;${slugs}`), ['many-2', 'many-4']);
    assert.deepEqual(await filtered(`createdTime:2001-01-01..2002-01-01`), []);
    assert.equal((await filtered(`createdTime:2001-01-01..2999-01-01;${slugs}`)).length, 5);
    assert.deepEqual(await filtered('slug:nothing-of-the-kind'), []);
  });

  test('q finds a part of the text', async () => {
    assert.deepEqual(names(await many.billingPortals.getAll({ q: 'me port' })), ['many-3']);
    assert.deepEqual(names(await many.billingPortals.getAll({ q: 'no such text' })), []);
  });

  test('unknown sort and filter fields are named', async () => {
    assert.equal((await refusal(many.billingPortals.getAll({ sort: ['colour'] }))).name, 'RebillyValidationError');
    const error = await refusal(many.billingPortals.getAll({ filter: 'colour:red' }));
    assert.equal(error.name, 'RebillyValidationError');
    assert.ok(JSON.stringify(error.invalidFields).includes('colour'), JSON.stringify(error.invalidFields));
  });

  test('limit and offset have bounds', async () => {
    for (const params of [{ limit: 1001 }, { limit: -1 }, { offset: 1001 }, { offset: -1 }]) {
      assert.equal((await refusal(many.billingPortals.getAll(params))).name, 'RebillyValidationError', JSON.stringify(params));
    }
  });
});

describe('addresses and credentials', () => {
  test('without an organization the key names it', async () => {
    const short = RebillyAPI({ apiKey: shop.secretKey, urls: at(server.url) });
    const { fields, response } = await short.billingPortals.create({ data: least('short-address') });
    assert.equal(response.status, 201);
    assert.equal((await short.billingPortals.get({ id: fields.id })).fields.slug, 'short-address');
    assert.deepEqual((await api.billingPortals.get({ id: fields.id })).fields, fields);
    assert.ok((await short.billingPortals.getAll({ limit: 1 })).total > 1);
    assert.equal((await short.billingPortals.delete({ id: fields.id })).response.status, 204);
  });

  test('a key and a token of one organization may come together', async () => {
    const both = core(server, shop);
    both.setSessionToken(await server.createToken(shop.organizationId));
    assert.ok((await both.billingPortals.getAll({ limit: 1 })).total > 0);
  });

  test('a token alone is enough', async () => {
    const byToken = RebillyAPI({ organizationId: shop.organizationId, urls: at(server.url) });
    byToken.setSessionToken(await server.createToken(shop.organizationId));
    assert.ok((await byToken.billingPortals.getAll({ limit: 1 })).total > 0);
  });

  test('a key and a token of different organizations are refused', async () => {
    const other = await server.createOrganization('Fourth Merchant');
    const both = core(server, shop);
    both.setSessionToken(await server.createToken(other.organizationId));
    const error = await refusal(both.billingPortals.getAll());
    assert.ok([401, 403].includes(error.response.status), `answered ${error.response.status}`);
  });
});

describe('storefront', () => {
  test('a portal is found by its slug without a useful credential', async () => {
    const form = new FormData();
    form.append('file', new Blob([png(8, 8, [200, 30, 30])], { type: 'image/png' }), 'logo.png');
    const logo = await api.files.upload({ fileObject: form });
    const data = {
      ...least('public-portal'),
      customization: { logoId: logo.fields.id, links: { privacyPolicy: 'https://harbour-coffee.test/privacy' } },
    };
    const { fields: kept } = await api.billingPortals.create({ data });
    const storefront = RebillyStorefrontAPI({ organizationId: shop.organizationId, urls: at(server.url) });
    const { fields } = await storefront.billingPortals.get({ slug: 'public-portal' });
    const { _links, ...shown } = fields;
    assert.deepEqual(shown, {
      id: kept.id,
      slug: 'public-portal',
      websiteId: shop.websiteId,
      features: ALL_FEATURES,
      customization: {
        logoId: logo.fields.id,
        colors: PLAIN.colors,
        links: { privacyPolicy: 'https://harbour-coffee.test/privacy' },
      },
      createdTime: kept.createdTime,
      updatedTime: kept.updatedTime,
    });
    const logoUrl = _links.find(({ rel }) => rel === 'logoUrl');
    const image = await fetch(logoUrl.href);
    assert.equal(image.status, 200);
    assert.match(image.headers.get('content-type'), /^image\//);
  });

  test('nothing is null in a plain portal', async () => {
    await api.billingPortals.create({ data: least('plain-portal') });
    const storefront = RebillyStorefrontAPI({ organizationId: shop.organizationId, urls: at(server.url) });
    const { fields } = await storefront.billingPortals.get({ slug: 'plain-portal' });
    assert.ok(!JSON.stringify(fields).includes('null'), JSON.stringify(fields));
    for (const absent of ['name', 'customDomain', 'status', 'token']) assert.ok(!(absent in fields), absent);
  });

  test('a publishable key may come along, without a scheme', async () => {
    await api.billingPortals.create({ data: least('keyed-portal') });
    const storefront = RebillyStorefrontAPI({ organizationId: shop.organizationId, urls: at(server.url) });
    storefront.setPublishableKey(shop.publishableKey);
    assert.equal((await storefront.billingPortals.get({ slug: 'keyed-portal' })).fields.slug, 'keyed-portal');
  });

  test('both address forms answer, from any origin', async () => {
    await api.billingPortals.create({ data: least('both-forms') });
    for (const path of [
      `/storefront/organizations/${shop.organizationId}/billing-portals/both-forms`,
      `/organizations/${shop.organizationId}/storefront/billing-portals/both-forms`,
    ]) {
      const answer = await fetch(server.url + path, { headers: { Origin: 'https://harbour-coffee.test' } });
      assert.equal(answer.status, 200, path);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      assert.equal(answer.headers.get('access-control-allow-credentials'), null);
    }
    const merchant = await fetch(`${server.url}/organizations/${shop.organizationId}/billing-portals`, {
      headers: { Origin: 'https://harbour-coffee.test', 'REB-APIKEY': shop.secretKey },
    });
    assert.equal(merchant.status, 200);
    assert.equal(merchant.headers.get('access-control-allow-origin'), null);
  });

  test('inactive and unknown portals are not found', async () => {
    await api.billingPortals.create({ data: { ...least('sleeping-portal'), status: 'inactive' } });
    const storefront = RebillyStorefrontAPI({ organizationId: shop.organizationId, urls: at(server.url) });
    for (const slug of ['sleeping-portal', 'never-was-there']) {
      assert.equal((await refusal(storefront.billingPortals.get({ slug }))).name, 'RebillyNotFoundError', slug);
    }
  });
});
