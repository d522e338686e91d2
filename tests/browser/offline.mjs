// A portal without a network: one page, kept by a worker that keeps nothing of anybody's and leaves with the customer.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startServer } from '../server.mjs';
import { assertAccessible, assertFits, keepPicture, launch } from './browser.mjs';
import { openEverything, sessionOf, subscriber } from './subscriber.mjs';

let server;
let shop;
let browser;

before(async () => {
  server = await startServer({ name: 'browser-offline', settings: { BILLFOLD_RATE_LIMIT: 'off' } });
  shop = await openEverything(server);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A signed-in customer's page, with the worker at work. */
async function withWorker(look, check) {
  const person = await subscriber(shop);
  const context = await browser.newContext({ viewport: { width: look.width, height: 800 }, colorScheme: look.colorScheme });
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted ?Type/i.test(message.text())) faults.push(message.text());
  });
  await page.goto(await sessionOf(shop, person.customer, { locale: look.locale }));
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.goto(`${server.url}/billing-portal/${shop.slug}/home`);
  assert.ok(await page.evaluate(() => navigator.serviceWorker.controller !== null), 'the worker answers for the page');
  await check(page, context, person);
  await context.close();
  assert.deepEqual(faults, []);
}

/** What the browser keeps of the portals. */
const kept = (page) =>
  page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    const addresses = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) addresses.push(new URL(url).pathname);
    }
    return { scopes: workers.map(({ scope }) => new URL(scope).pathname), addresses };
  });

const looks = [
  { locale: 'en', width: 1280, colorScheme: 'light', title: 'You are offline' },
  { locale: 'de', width: 360, colorScheme: 'dark' },
  { locale: 'ja', width: 1280, colorScheme: 'dark' },
  { locale: 'ar', width: 360, colorScheme: 'light' },
];

describe('without a network', () => {
  for (const look of looks) {
    test(`a page says so and asks again: ${look.locale} at ${look.width}`, async () => {
      await withWorker(look, async (page, context) => {
        const address = `${server.url}/billing-portal/${shop.slug}/invoices`;
        await context.setOffline(true);
        await page.goto(address);
        assert.equal(page.url(), address, 'the address stays');
        assert.equal(await page.getAttribute('html', 'lang'), look.locale);
        assert.equal(await page.getAttribute('html', 'dir'), look.locale === 'ar' ? 'rtl' : 'ltr');
        if (look.title) assert.equal(await page.locator('h1').innerText(), look.title);
        assert.ok(!(await page.content()).includes('Jenny'), 'nothing of the customer');
        await assertFits(page);
        await assertAccessible(page);
        await keepPicture(page, `offline-${look.locale}-${look.width}-${look.colorScheme}`);
        // Asked again in vain it is there again, and then the page that was wanted.
        await Promise.all([page.waitForEvent('load'), page.locator('main a.button').click()]);
        assert.equal(await page.locator('main a.button').getAttribute('href'), '');
        await context.setOffline(false);
        await Promise.all([page.waitForEvent('load'), page.locator('main a.button').click()]);
        assert.equal(page.url(), address);
        assert.match(await page.locator('main').innerText(), /INV-\d{6}/);
      });
    });
  }

  test('a form that is sent is the browser’s to send again', async () => {
    await withWorker(looks[0], async (page, context) => {
      await page.goto(`${server.url}/billing-portal/${shop.slug}/details/name`);
      await page.fill('input[name=name]', 'Jenny Harbour');
      await context.setOffline(true);
      const failed = page.waitForEvent('requestfailed', (request) => request.method() === 'POST');
      await page.locator('main form button[type=submit]').click();
      assert.match((await failed).failure().errorText, /INTERNET_DISCONNECTED/);
    });
  });
});

describe('the worker', () => {
  test('keeps one page and nothing of anybody, and lets everything through', async () => {
    await withWorker(looks[0], async (page, context, person) => {
      const base = `${server.url}/billing-portal/${shop.slug}`;
      for (const path of ['/invoices', '/details', `/plans/${person.subscription.id}/change`, '/methods/add']) {
        const answer = await page.goto(base + path);
        assert.equal(answer.status(), 200, path);
      }
      await page.goto(`${base}/details/name`);
      await page.fill('input[name=name]', 'Jenny Harbour');
      await page.locator('main form button[type=submit]').click();
      await page.waitForURL(`${base}/details`);
      assert.match(await page.locator('main').innerText(), /Jenny Harbour/);
      assert.deepEqual(await kept(page), { scopes: ['/billing-portal/'], addresses: ['/p/offline/en'] });
    });
  });

  test('changes its page with the language', async () => {
    await withWorker(looks[0], async (page, context) => {
      await page.selectOption('select[name=language]', 'ja');
      await page.locator('form.languages button').click();
      await page.waitForFunction(() => document.documentElement.lang === 'ja');
      await page.evaluate(async () => {
        for (;;) {
          const { scriptURL, state } = (await navigator.serviceWorker.getRegistration())?.active ?? {};
          if (scriptURL?.endsWith('?ja') && state === 'activated') return;
          await new Promise(requestAnimationFrame);
        }
      });
      assert.deepEqual((await kept(page)).addresses, ['/p/offline/ja']);
      await context.setOffline(true);
      await page.reload();
      assert.equal(await page.getAttribute('html', 'lang'), 'ja');
      assert.equal(await page.locator('main a.button').count(), 1);
    });
  });

  test('leaves with the customer', async () => {
    await withWorker(looks[0], async (page) => {
      await page.locator('form.sign-out button').click();
      await page.waitForURL(/signed-out/);
      assert.deepEqual(await kept(page), { scopes: [], addresses: [] });
    });
  });

  test('is not asked for by whoever is not signed in', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.url}/billing-portal/${shop.slug}`);
    assert.deepEqual(await kept(page), { scopes: [], addresses: [] });
    await context.close();
  });
});
