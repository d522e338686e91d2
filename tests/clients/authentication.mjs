// Rebilly's own JavaScript clients, unmodified: how a merchant lets customers sign in, and what they do then.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { RebillyAPI, RebillyStorefrontAPI } from 'rebilly-js-sdk';
import { startServer } from '../server.mjs';
import { TIME, at, core, fieldsOf, refusal } from './portal.mjs';

const PASSWORD = 'tr0ub4dor & 3 otters';
const JWT = /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/;

let server;
let shop;
let api;

before(async () => {
  server = await startServer({ name: 'authentication' });
  shop = await server.createOrganization('Harbour Coffee');
  api = core(server, shop);
  server.mustNotLog(PASSWORD);
});
after(() => server?.stop());

/** A storefront client of the shop, signed in with a token or not at all. */
function storefront(jwt = null) {
  const client = RebillyStorefrontAPI({ organizationId: shop.organizationId, urls: at(server.url) });
  client.setSessionToken(jwt);
  return client;
}

/** A customer of the shop; its id. Stripe's form is at hand in either dialect. */
async function customer(email) {
  const answer = await fetch(`${server.url}/v1/customers`, {
    method: 'POST',
    headers: { authorization: `Bearer ${shop.secretKey}` },
    body: new URLSearchParams({ email, name: 'Ann Example' }),
  });
  assert.equal(answer.status, 200);
  return (await answer.json()).id;
}

/** A customer with a user name and the password; its user name and id. */
async function member(username) {
  const customerId = await customer(username);
  const data = { username, password: PASSWORD, customerId };
  const made = await api.customerAuthentication.createCredential({ data });
  assert.equal(made.response.status, 201);
  return { username, customerId, credentialId: made.fields.id };
}

/** Signs in with the password; a storefront client with the token. */
async function signIn(username, more = {}) {
  const data = { mode: 'password', username, password: PASSWORD, ...more };
  const { fields, response } = await storefront().authorization.login({ data });
  assert.equal(response.status, 201);
  assert.match(fields.token, JWT);
  server.mustNotLog(fields.token);
  return storefront(fields.token);
}

describe('credentials', () => {
  test('create with an id: a true 404, then a PUT that answers 201', async () => {
    const customerId = await customer('own-id@shop.test');
    const data = { username: 'own-id@shop.test', password: PASSWORD, customerId };
    const { fields, response } = await api.customerAuthentication.createCredential({ id: 'cred_1', data });
    assert.equal(response.status, 201);
    assert.equal(fields.id, 'cred_1');
    assert.ok(!('password' in fields));
    assert.deepEqual((await api.customerAuthentication.getCredential({ id: 'cred_1' })).fields, fields);
    const all = await api.customerAuthentication.getAllCredentials({ limit: 100 });
    assert.ok(all.items.some((item) => item.fields.id === 'cred_1'));
    const again = await refusal(api.customerAuthentication.createCredential({ id: 'cred_1', data }));
    assert.equal(again.name, 'RebillyConflictError');
  });

  test('update, and delete, which ends the customer’s sessions', async () => {
    const { username, customerId, credentialId: id } = await member('update@shop.test');
    const client = await signIn(username);
    const renamed = { username: 'renamed@shop.test', password: PASSWORD, customerId };
    const { fields } = await api.customerAuthentication.updateCredential({ id, data: renamed });
    assert.equal(fields.username, 'renamed@shop.test');
    assert.equal((await refusal(client.account.get())).response.status, 401);
    assert.equal((await api.customerAuthentication.deleteCredential({ id })).response.status, 204);
    assert.equal((await refusal(api.customerAuthentication.getCredential({ id }))).name, 'RebillyNotFoundError');
  });

  test('a taken user name, an easy password and an unknown customer are named at once', async () => {
    await member('taken@shop.test');
    const data = { username: 'TAKEN@shop.test', password: 'password1', customerId: 'cus_nobody' };
    const error = await refusal(api.customerAuthentication.createCredential({ data }));
    assert.deepEqual(fieldsOf(error), ['customerId', 'password', 'username']);
  });

  test('authentication options are read and written back', async () => {
    const { fields } = await api.customerAuthentication.getAuthOptions();
    const back = await api.customerAuthentication.updateAuthOptions({ data: fields });
    assert.deepEqual(back.fields, fields);
    const data = { ...fields, authTokenTtl: 120 };
    assert.equal((await api.customerAuthentication.updateAuthOptions({ data })).fields.authTokenTtl, 120);
  });
});

describe('authentication tokens', () => {
  test('passwordless: login, verify, exchange for a token that works in the storefront, once', async () => {
    const { username, customerId } = await member('passwordless@shop.test');
    const made = await api.customerAuthentication.login({ data: { mode: 'passwordless', customerId } });
    assert.equal(made.response.status, 201);
    const { token } = made.fields;
    server.mustNotLog(token);
    assert.deepEqual((await api.customerAuthentication.verify({ token })).fields, made.fields);
    const data = {
      acl: [{ scope: { organizationId: [shop.organizationId] }, permissions: ['StorefrontGetAccount'] }],
      customClaims: { websiteId: shop.websiteId },
    };
    const exchanged = await api.customerAuthentication.exchangeToken({ token, data });
    assert.equal(exchanged.response.status, 201);
    assert.match(exchanged.fields.token, JWT);
    assert.match(exchanged.fields.expiredTime, TIME);
    assert.deepEqual(exchanged.fields.acl, data.acl);
    const again = await refusal(api.customerAuthentication.exchangeToken({ token, data }));
    assert.equal(again.name, 'RebillyNotFoundError');
    const client = storefront(exchanged.fields.token);
    assert.equal((await client.account.get()).fields.username, username);
    const update = { data: { primaryAddress: { firstName: 'A' } } };
    assert.equal((await refusal(client.account.update(update))).response.status, 403);
    assert.equal((await api.customerAuthentication.logout({ token })).response.status, 204);
    assert.equal((await refusal(client.account.get())).response.status, 401);
  });

  test('a publishable key gets a token for a password and none for a name', async () => {
    const { username, customerId } = await member('publishable@shop.test');
    const page = RebillyAPI({ organizationId: shop.organizationId, urls: at(server.url) });
    page.setPublishableKey(shop.publishableKey);
    const data = { mode: 'password', username, password: PASSWORD };
    assert.equal((await page.customerAuthentication.login({ data })).response.status, 201);
    const named = { mode: 'passwordless', customerId };
    assert.equal((await refusal(page.customerAuthentication.login({ data: named }))).response.status, 403);
  });
});

describe('the storefront', () => {
  test('password login, account, change, logout', async () => {
    const { username, customerId } = await member('ann@shop.test');
    const client = await signIn(username);
    const { fields } = await client.account.get({ expand: 'website' });
    assert.equal(fields.id, customerId);
    assert.equal(fields.websiteId, shop.websiteId);
    assert.equal(fields._embedded.website.name, 'Harbour Coffee');
    const main = { label: 'main', value: username, primary: true };
    const work = { label: 'work', value: 'a@x.test', primary: false };
    const data = { primaryAddress: { firstName: 'A', emails: [main, work] } };
    const updated = await client.account.update({ data });
    assert.equal(updated.response.status, 200);
    assert.equal(updated.fields.primaryAddress.firstName, 'A');
    assert.deepEqual(updated.fields.primaryAddress.emails, data.primaryAddress.emails);
    // Another main address is verified by mail, and this server sends none: it stays.
    const other = { primaryAddress: { emails: [{ ...main, value: 'a@x.test' }] } };
    assert.equal((await refusal(client.account.update({ data: other }))).response.status, 403);
    assert.deepEqual((await client.account.get()).fields.primaryAddress.emails, [main, work]);
    assert.equal((await client.authorization.logout()).response.status, 204);
    assert.equal((await refusal(client.account.get())).response.status, 401);
  });

  test('the code of a new address is sent again: the same for everybody, with and without the publishable key', async () => {
    const { username } = await member('again@shop.test');
    const keyed = storefront();
    keyed.setPublishableKey(shop.publishableKey);
    for (const client of [storefront(), keyed]) {
      for (const name of [username, 'nobody@shop.test']) {
        const asked = await client.account.resendEmailVerification({ data: { username: name } });
        assert.equal(asked.response.status, 204);
      }
    }
    assert.deepEqual(fieldsOf(await refusal(keyed.account.resendEmailVerification({ data: {} }))), ['username']);
  });

  test('an invoice that is owed goes to whom its customer says', async () => {
    const { username, customerId } = await member('owes@shop.test');
    const data = { customerId, websiteId: shop.websiteId, currency: 'EUR' };
    const { id } = (await api.invoices.create({ data })).fields;
    await api.invoices.createInvoiceItem({ id, data: { type: 'debit', unitPrice: 10, quantity: 1 } });
    await api.invoices.issue({ id });
    const client = await signIn(username);
    const billingAddress = { firstName: 'Bo', lastName: 'Rue', city: 'Basel', country: 'CH', jobTitle: 'Buyer' };
    const changed = await client.invoices.update({ id, data: { billingAddress } });
    assert.equal(changed.response.status, 200);
    const shown = (await client.invoices.get({ id })).fields.billingAddress;
    assert.deepEqual(Object.fromEntries(Object.keys(billingAddress).map((name) => [name, shown[name]])), billingAddress);
  });

  test('passwordless login', async () => {
    const { customerId } = await member('token@shop.test');
    const { fields } = await api.customerAuthentication.login({ data: { mode: 'passwordless', customerId } });
    const begun = await storefront().authorization.login({ data: { mode: 'passwordless', token: fields.token } });
    assert.equal((await storefront(begun.fields.token).account.get()).fields.id, customerId);
  });

  test('a wrong password and an unknown user name are answered alike', async () => {
    await member('alike@shop.test');
    const wrong = async (username) => {
      const data = { mode: 'password', username, password: 'not the password' };
      const { status, data: body } = (await refusal(storefront().authorization.login({ data }))).response;
      return { status, ...body, instance: null };
    };
    const known = await wrong('alike@shop.test');
    assert.equal(known.status, 401);
    assert.deepEqual(await wrong('nobody@shop.test'), known);
  });

  test('a password is changed, which ends other sessions', async () => {
    const { username } = await member('change@shop.test');
    const [one, other] = [await signIn(username), await signIn(username)];
    const data = { currentPassword: PASSWORD, newPassword: 'sixty frozen llamas' };
    assert.equal((await one.account.changePassword({ data })).fields.username, username);
    assert.equal((await one.account.get()).response.status, 200);
    assert.equal((await refusal(other.account.get())).response.status, 401);
  });

  test('a forgotten password: the same for everybody, then a token from the merchant sets a new one', async () => {
    const { username } = await member('forgot@shop.test');
    for (const name of [username, 'nobody@shop.test']) {
      const asked = await storefront().account.requestPasswordReset({ data: { username: name } });
      assert.equal(asked.response.status, 204);
    }
    const made = await api.customerAuthentication.createResetPasswordToken({ data: { username } });
    const { token } = made.fields;
    server.mustNotLog(token);
    const data = { newPassword: 'sixty frozen llamas' };
    assert.equal((await storefront().account.confirmPasswordReset({ token, data })).response.status, 201);
    const again = await refusal(storefront().account.confirmPasswordReset({ token, data }));
    assert.deepEqual(fieldsOf(again), ['token']);
  });

  test('a portal that takes no passwords takes none, and nobody registers', async () => {
    const { username } = await member('shut@shop.test');
    const portal = await api.billingPortals.create({
      data: {
        websiteId: shop.websiteId,
        slug: 'no-passwords',
        name: 'No passwords',
        features: { authenticateWithPassword: false },
      },
    });
    const data = { mode: 'password', username, password: PASSWORD, billingPortalId: portal.fields.id };
    assert.equal((await refusal(storefront().authorization.login({ data }))).response.status, 403);
    assert.equal((await refusal(storefront().account.register({ data: {} }))).response.status, 403);
  });

  test('a customer’s token is nothing to the merchant’s addresses, nor the other way round', async () => {
    const { username } = await member('doors@shop.test');
    const data = { mode: 'password', username, password: PASSWORD };
    const { fields } = await storefront().authorization.login({ data });
    const stolen = RebillyAPI({ organizationId: shop.organizationId, urls: at(server.url) });
    stolen.setSessionToken(fields.token);
    assert.equal((await refusal(stolen.websites.getAll())).response.status, 401);
    const merchant = await server.createToken(shop.organizationId);
    assert.equal((await refusal(storefront(merchant).account.get())).response.status, 401);
  });
});

describe('restricted keys', () => {
  test('do what they were granted and nothing else', async () => {
    const data = {
      description: 'Site builder',
      acl: [{ scope: {}, permissions: ['websites:read', 'GetBillingPortalCollection'] }],
    };
    const { fields } = await api.apiKeys.create({ data });
    assert.match(fields.secretKey, /^rk_test_/);
    server.mustNotLog(fields.secretKey);
    const restricted = RebillyAPI({ apiKey: fields.secretKey, organizationId: shop.organizationId, urls: at(server.url) });
    assert.equal((await restricted.websites.getAll()).response.status, 200);
    assert.equal((await restricted.billingPortals.getAll()).response.status, 200);
    for (const call of [
      () => restricted.billingPortals.get({ id: 'any' }),
      () => restricted.websites.delete({ id: shop.websiteId }),
      () => restricted.apiKeys.getAll(),
    ]) {
      assert.equal((await refusal(call())).response.status, 403);
    }
  });

  test('a key that is bound to other addresses is refused here', async () => {
    const elsewhere = await api.apiKeys.create({ data: { description: 'Office', allowedIps: ['192.0.2.0/24'] } });
    const here = await api.apiKeys.create({ data: { description: 'Here', allowedIps: ['127.0.0.0/8', '::1'] } });
    const using = ({ fields }) =>
      RebillyAPI({ apiKey: fields.secretKey, organizationId: shop.organizationId, urls: at(server.url) });
    assert.equal((await refusal(using(elsewhere).websites.getAll())).response.status, 403);
    assert.equal((await using(here).websites.getAll()).response.status, 200);
  });
});
