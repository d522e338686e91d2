// A customer's browser at the public page of a portal: who it belongs to, how it looks, and what it keeps to itself.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startServer } from '../server.mjs';
import { assertAccessible, assertFits, assertPageHeaders, keepPicture, launch, openWatched, rawRequest } from './browser.mjs';
import { HEADLINE, INTERNAL, LINKS, ORGANIZATION, openShop } from './merchant.mjs';

let server;
let shop;
let browser;

before(async () => {
  server = await startServer({ name: 'browser-portal' });
  shop = await openShop(server);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Every way of looking at a page that matters here. */
const LOOKS = [true, false].flatMap((javaScriptEnabled) =>
  [360, 1280].flatMap((width) => ['light', 'dark'].map((colorScheme) => ({ javaScriptEnabled, width, colorScheme }))),
);
const nameOf = ({ javaScriptEnabled, width, colorScheme }) =>
  `${width}-${colorScheme}-${javaScriptEnabled ? 'script' : 'no-script'}`;

/** Opens an address in one look, runs the checks, keeps a picture. */
async function visit(path, status, name, look, check) {
  const watched = await openWatched(browser, server, look);
  const { page } = watched;
  const answer = await page.goto(`${server.url}${path}`);
  assert.equal(answer.status(), status);
  await check(page);
  await assertFits(page);
  if (look.javaScriptEnabled !== false) await assertAccessible(page);
  await keepPicture(page, `${name}-${nameOf({ javaScriptEnabled: true, width: 1280, colorScheme: 'light', ...look })}`);
  await watched.close();
}

/** What every page of this merchant shows, and what none does. */
async function assertBranded(page) {
  const text = await page.locator('body').innerText();
  assert.ok(text.includes(ORGANIZATION), text);
  assert.match(text, /test mode/i);
  assert.ok((await page.title()).includes(ORGANIZATION), await page.title());
  const source = await page.content();
  for (const name of Object.values(INTERNAL)) assert.ok(!source.includes(name), 'the internal name of a portal is shown');
}

async function assertLinks(page, hrefs) {
  for (const href of hrefs) assert.equal(await page.locator(`a[href="${href}"]`).count(), 1, href);
}

describe("the page of a portal made by Rebilly's client", () => {
  for (const look of LOOKS) {
    test(`shows the merchant, the logo and three links: ${nameOf(look)}`, () =>
      visit('/billing-portal/harbour-coffee', 200, 'rebilly-portal', look, async (page) => {
        await assertBranded(page);
        await assertLinks(page, Object.values(LINKS));
        const logo = page.locator('img');
        assert.equal(await logo.count(), 1);
        assert.ok(await logo.evaluate((image) => image.complete && image.naturalWidth > 0), 'the logo is drawn');
        assert.ok((await logo.getAttribute('alt')) !== null, 'the logo has an alternative text');
        // This portal takes passwords; no mail server is set up, so there is no code.
        assert.equal(await page.locator('main form input[type=password]').count(), 1);
      }));
  }

  test('a pale brand still can be read', async () => {
    for (const colorScheme of ['light', 'dark']) {
      await visit('/billing-portal/pale-brand', 200, 'pale-portal', { colorScheme }, assertBranded);
    }
  });
});

describe("the page of a portal made by Stripe's client", () => {
  for (const look of LOOKS) {
    test(`shows the merchant, the headline and two links: ${nameOf(look)}`, () =>
      visit(`/billing-portal/${shop.stripeSlug}`, 200, 'stripe-portal', look, async (page) => {
        await assertBranded(page);
        assert.ok((await page.locator('body').innerText()).includes(HEADLINE));
        await assertLinks(page, [LINKS.privacyPolicy, LINKS.termsOfService]);
        assert.equal(await page.locator(`a[href="${LINKS.refundPolicy}"]`).count(), 0);
      }));
  }

  test('its login page is the one that the configuration names', async () => {
    const path = new URL(shop.stripeMade.login_page.url).pathname;
    assert.match(path, /^\/p\/login\/[\w~.-]+$/);
    await visit(path, 200, 'login-page', {}, assertBranded);
    assert.equal((await rawRequest(`${server.url}/p/login/nothing-of-the-kind`)).status, 404);
  });

  test('without a login page the brand is shown and no way to sign in', async () => {
    const closed = await shop.stripe.billingPortal.configurations.create({
      features: { invoice_history: { enabled: true } },
      business_profile: { headline: HEADLINE },
    });
    const { slug } = (await shop.rebilly.billingPortals.get({ id: closed.id })).fields;
    await visit(`/billing-portal/${slug}`, 200, 'no-login-page', {}, async (page) => {
      await assertBranded(page);
      assert.equal(await page.locator('main form, main input').count(), 0);
    });
  });
});

describe('pages that are not there', () => {
  for (const path of ['/billing-portal/closed-portal', '/billing-portal/never-was-there', '/p/login/nothing-of-the-kind']) {
    test(`${path} is a designed 404 that tells nothing`, async () => {
      for (const look of [{}, { width: 360, colorScheme: 'dark' }]) {
        await visit(path, 404, `not-found${path.replaceAll('/', '-')}`, look, async (page) => {
          const text = await page.locator('body').innerText();
          assert.ok(text.length > 20, text);
          assert.ok(!text.includes(ORGANIZATION), 'a closed portal does not say whose it is');
        });
      }
    });
  }

  test('closed and unknown portals look the same', async () => {
    const plain = async (slug) =>
      (await rawRequest(`${server.url}/billing-portal/${slug}`)).text
        .replaceAll(/nonce="[^"]*"/g, '')
        .replaceAll(/req_\w+/g, '')
        .replaceAll(slug, '');
    assert.equal(await plain('closed-portal'), await plain('never-was-there'));
  });

  for (const look of [{}, { width: 360, colorScheme: 'dark' }, { javaScriptEnabled: false }]) {
    test(`an unknown address below a portal is the merchant's own page, with the way to the portal: ${nameOf({ javaScriptEnabled: true, width: 1280, colorScheme: 'light', ...look })}`, () =>
      visit('/billing-portal/harbour-coffee/nothing', 404, 'lost', look, async (page) => {
        await assertBranded(page);
        await page.locator('main a').click();
        assert.equal(new URL(page.url()).pathname, '/billing-portal/harbour-coffee');
        await page.goBack();
      }));

    test(`the root says what this server is and of nobody whom it serves: ${nameOf({ javaScriptEnabled: true, width: 1280, colorScheme: 'light', ...look })}`, () =>
      visit('/', 200, 'root', look, async (page) => {
        assert.ok(!(await page.content()).includes(ORGANIZATION));
        assert.equal(await page.locator('main a').getAttribute('href'), '/docs');
        assert.equal((await rawRequest(`${server.url}/docs`)).status, 200);
      }));
  }

  test('deep addresses below a portal are 404 pages with the same policy', async () => {
    for (const path of ['/billing-portal/harbour-coffee/nothing', '/p/nothing', '/billing-portal/']) {
      const { status, headers } = await rawRequest(`${server.url}${path}`, { headers: { accept: 'text/html' } });
      assert.equal(status, 404, path);
      if (/^text\/html/.test(headers['content-type'] ?? '')) assertPageHeaders(headers, path);
    }
  });
});

test('the logo is served without cookies and can do nothing but be a picture', async () => {
  const watched = await openWatched(browser, server);
  await watched.page.goto(`${server.url}/billing-portal/harbour-coffee`);
  const source = await watched.page.locator('img').getAttribute('src');
  await watched.close();
  const { status, headers } = await rawRequest(new URL(source, server.url));
  assert.equal(status, 200);
  assert.match(headers['content-type'], /^image\/(png|jpeg|webp|gif)$/);
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['set-cookie'], undefined);
  assert.match(headers['content-security-policy'], /^default-src 'none'; sandbox/);
  assert.match(headers['content-disposition'] ?? '', /^inline; filename/);
});

test('a public page sets no cookie', async () => {
  const { headers } = await rawRequest(`${server.url}/billing-portal/harbour-coffee`);
  assert.equal(headers['set-cookie'], undefined);
});
