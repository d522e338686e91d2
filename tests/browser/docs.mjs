// A person at the reference page: finds an operation, sends a real request, reads the answer.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startServer } from '../server.mjs';
import { assertAccessible, assertFits, keepPicture, launch, openWatched, rawRequest } from './browser.mjs';

let server;
let organization;
let browser;

before(async () => {
  server = await startServer({ name: 'browser-docs' });
  organization = await server.createOrganization('Harbour Coffee');
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Opens `/docs` in a look, hands the page over, and fails on third-party requests and policy violations. */
async function withReference(look, check) {
  const watched = await openWatched(browser, server, { ...look, strict: false });
  const answer = await watched.page.goto(`${server.url}/docs`);
  assert.equal(answer.status(), 200);
  assert.match(answer.headers()['content-security-policy'] ?? '', /^default-src 'none'/);
  await check(watched.page);
  await watched.close();
}

/** Looks an operation up by words of its method, address and title, and opens it. */
async function open(page, words) {
  await page.getByLabel('Find an operation').fill(words);
  await page.getByRole('navigation', { name: 'Operations' }).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Sends what the console holds and answers the status line and the body. */
async function send(page) {
  const answered = page.waitForResponse((answer) => answer.request().resourceType() === 'fetch');
  await page.getByRole('button', { name: 'Send request' }).click();
  const { status, url } = await answered.then((answer) => ({ status: answer.status(), url: answer.url() }));
  const body = page.getByRole('region', { name: 'Body of the answer' });
  await body.waitFor();
  return { status, url, line: await page.locator('#status').innerText(), body: JSON.parse(await body.innerText()) };
}

/** Fills a parameter where the operation has it. */
async function fillParameter(page, name, value) {
  const input = page.getByLabel(new RegExp(`^${name}\\b`));
  if (await input.count()) await input.first().fill(value);
}

for (const look of [{}, { width: 360, colorScheme: 'dark' }]) {
  const name = `${look.width ?? 1280}-${look.colorScheme ?? 'light'}`;

  describe(`the reference at ${name}`, () => {
    test('can be read by everybody', () =>
      withReference(look, async (page) => {
        await page.getByRole('button', { name: 'Send request' }).waitFor();
        await assertFits(page);
        await assertAccessible(page);
        await keepPicture(page, `docs-${name}`);
      }));

    test('sends the upsert of a billing portal and shows the answer', () =>
      withReference(look, async (page) => {
        await open(page, 'put billing-portals');
        await page.getByLabel('Credential').fill(organization.secretKey);
        await fillParameter(page, 'organizationId', organization.organizationId);
        await fillParameter(page, 'id', `from-docs-${name}`);
        const portal = { websiteId: organization.websiteId, slug: `from-docs-${name}`, name: 'Made on the page' };
        await page.getByLabel('Body', { exact: true }).fill(JSON.stringify(portal));
        const made = await send(page);
        assert.equal(made.status, 201, JSON.stringify(made.body));
        assert.match(made.line, /^201/);
        assert.equal(made.body.id, `from-docs-${name}`);
        assert.equal(made.body.name, 'Made on the page');
        await assertFits(page);
        await assertAccessible(page);
        await keepPicture(page, `docs-answer-${name}`);
        const again = await send(page);
        assert.equal(again.status, 200);
      }));

    test("creates a configuration in Stripe's dialect and shows a refusal too", () =>
      withReference(look, async (page) => {
        await page.getByRole('navigation', { name: 'Dialects' }).getByRole('link', { name: /Stripe/ }).click();
        await open(page, 'post configurations create');
        await page.getByLabel('Credential').fill(organization.secretKey);
        await page.getByLabel('Body', { exact: true }).fill('name=From the page\nfeatures[invoice_history][enabled]=true');
        const made = await send(page);
        assert.equal(made.status, 200, JSON.stringify(made.body));
        assert.equal(made.body.name, 'From the page');
        await page.getByLabel('Body', { exact: true }).fill('colour=red');
        const refused = await send(page);
        assert.equal(refused.status, 400);
        assert.equal(refused.body.error.param, 'colour');
      }));

    test('keeps the key to itself', () =>
      withReference(look, async (page) => {
        await page.getByLabel('Credential').fill(organization.secretKey);
        const seen = await page.evaluate(() =>
          JSON.stringify([document.URL, { ...localStorage }, { ...sessionStorage }, document.body.innerText]),
        );
        assert.ok(!seen.includes(organization.secretKey));
      }));
  });
}

test('without JavaScript the reference points to the documents', () =>
  withReference({ javaScriptEnabled: false }, async (page) => {
    for (const path of ['/openapi/rebilly.json', '/openapi/stripe.json']) {
      assert.equal(await page.locator(`a[href="${path}"]`).count(), 1);
      const { status, headers, text } = await rawRequest(`${server.url}${path}`);
      assert.equal(status, 200);
      assert.match(headers['content-type'], /^application\/json/);
      assert.match(JSON.parse(text).openapi, /^3\.1\./);
    }
  }));
