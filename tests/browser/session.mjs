// A customer's browser and the link to a portal session: single use, out of the address at once, safe from scanners.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { startServer } from '../server.mjs';
import { NAVIGATION, assertAccessible, assertFits, assertPageHeaders, keepPicture, launch, openWatched, rawRequest } from './browser.mjs';
import { CUSTOMER, INTERNAL, ORGANIZATION, openShop } from './merchant.mjs';

let server;
let shop;
let browser;

before(async () => {
  server = await startServer({ name: 'browser-session' });
  shop = await openShop(server);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const tokenOf = (url) => url.split('/').pop();

/** Fails when the token of a link can still be found where a page could leak it. */
async function assertTokenGone(page, token) {
  assert.ok(!page.url().includes(token), page.url());
  const seen = await page.evaluate(() => ({
    url: document.URL,
    referrer: document.referrer,
    entries: performance.getEntries().map(({ name }) => name),
    source: document.documentElement.outerHTML,
  }));
  assert.ok(!JSON.stringify(seen).includes(token), JSON.stringify(seen).slice(0, 400));
}

/** Opens a link in a browser of its own and hands the page over. */
async function withOpened(url, look, check) {
  const watched = await openWatched(browser, server, look);
  const answer = await watched.page.goto(url);
  const result = await check(watched.page, answer, watched.context);
  await watched.close();
  return result;
}

describe('a session link', () => {
  for (const [name, made] of [
    ['rebilly', () => shop.rebillyMade.id],
    ['stripe', () => shop.stripeMade.id],
  ]) {
    for (const look of [
      { javaScriptEnabled: true, width: 1280, colorScheme: 'light' },
      { javaScriptEnabled: false, width: 360, colorScheme: 'dark' },
    ]) {
      test(`opens the home of a ${name}-made portal once: ${look.width}, script ${look.javaScriptEnabled}`, async () => {
        const url = await shop.sessionUrl({ configuration: made(), return_url: 'https://harbour-coffee.test/account' });
        await withOpened(url, look, async (page, answer) => {
          assert.equal(answer.status(), 200);
          assert.ok(answer.request().redirectedFrom(), 'the link redirects');
          assert.equal((await answer.request().redirectedFrom().response()).status(), 303);
          const text = await page.locator('body').innerText();
          assert.ok(text.includes(CUSTOMER.name), text);
          assert.ok(text.includes(ORGANIZATION), text);
          assert.match(text, /test mode/i);
          assert.ok(!(await page.content()).includes(INTERNAL[name]));
          assert.equal(await page.locator('a[href="https://harbour-coffee.test/account"]').count(), 1);
          await assertTokenGone(page, tokenOf(url));
          await assertFits(page);
          if (look.javaScriptEnabled) await assertAccessible(page);
          await keepPicture(page, `home-${name}-${look.width}-${look.colorScheme}`);
        });
        await withOpened(url, look, async (page, answer) => {
          assert.equal(answer.status(), 410);
          const text = await page.locator('body').innerText();
          assert.ok(!text.includes(CUSTOMER.name), text);
          await assertFits(page);
          if (look.javaScriptEnabled) await assertAccessible(page);
          await keepPicture(page, `used-link-${name}-${look.width}-${look.colorScheme}`);
        });
      });
    }
  }

  test('leaves a session that lasts over a reload, and not in another browser', async () => {
    const url = await shop.sessionUrl({ configuration: shop.rebillyMade.id });
    const home = await withOpened(url, {}, async (page) => {
      const answer = await page.reload();
      assert.equal(answer.status(), 200);
      assert.ok((await page.locator('body').innerText()).includes(CUSTOMER.name));
      await page.goBack();
      await assertTokenGone(page, tokenOf(url)).catch((error) => {
        if (page.url() !== 'about:blank') throw error;
      });
      await page.goForward();
      return page.url();
    });
    await withOpened(home, {}, async (page) => {
      assert.ok(!(await page.locator('body').innerText()).includes(CUSTOMER.name), 'a session is bound to its cookie');
    });
  });

  test('sets one cookie that scripts cannot read and other sites do not send', async () => {
    const url = await shop.sessionUrl({ configuration: shop.rebillyMade.id });
    await withOpened(url, {}, async (page, _answer, context) => {
      const cookies = await context.cookies();
      assert.equal(cookies.length, 1);
      const [cookie] = cookies;
      assert.deepEqual([cookie.httpOnly, cookie.sameSite, cookie.path], [true, 'Lax', '/']);
      assert.ok(cookie.value.length >= 43 && cookie.value.length <= 4096);
      assert.notEqual(cookie.value, tokenOf(url), 'the session has a secret of its own');
      assert.equal(await page.evaluate(() => document.cookie), '');
    });
  });

  test('is not used up by HEAD, by a prefetch, or by a program that only looks', async () => {
    const url = await shop.sessionUrl({ configuration: shop.rebillyMade.id });
    const head = await rawRequest(url, { method: 'HEAD', headers: NAVIGATION });
    assert.ok(head.status < 400 && !head.headers['set-cookie'], `HEAD answered ${head.status}`);
    for (const headers of [
      {},
      { 'user-agent': 'LinkScanner/1.0', accept: '*/*' },
      { ...NAVIGATION, 'sec-purpose': 'prefetch' },
      { ...NAVIGATION, 'sec-purpose': 'prefetch;prerender' },
      { ...NAVIGATION, purpose: 'prefetch' },
      { ...NAVIGATION, 'sec-fetch-dest': 'iframe' },
      { 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
    ]) {
      const looked = await rawRequest(url, { headers });
      assert.equal(looked.status, 200, JSON.stringify(headers));
      assert.equal(looked.headers['set-cookie'], undefined, JSON.stringify(headers));
      assertPageHeaders(looked.headers, url);
      assert.equal(looked.text.match(/<button/g)?.length, 1, 'one button');
      assert.ok(!looked.text.includes(CUSTOMER.name), 'who looks is told nothing');
    }
    await withOpened(url, {}, async (page) => {
      assert.ok((await page.locator('body').innerText()).includes(CUSTOMER.name));
    });
  });

  for (const javaScriptEnabled of [true, false]) {
    test(`offers one button where the browser does not say that it navigates: script ${javaScriptEnabled}`, async () => {
      const url = await shop.sessionUrl({ configuration: shop.rebillyMade.id });
      const watched = await openWatched(browser, server, { javaScriptEnabled });
      const { page, context } = watched;
      // The first GET is played back as an older browser would have got it: without its Sec-Fetch headers.
      await context.route(url, async (route) => {
        if (route.request().method() !== 'GET') return route.fallback();
        const { status, headers, text } = await rawRequest(url);
        return route.fulfill({ status, headers, body: text });
      }, { times: 1 });
      await page.goto(url);
      assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
      assert.ok(!(await page.content()).includes(CUSTOMER.name), 'who looks is told nothing');
      await assertFits(page);
      if (javaScriptEnabled) await assertAccessible(page);
      await keepPicture(page, `open-with-button-${javaScriptEnabled ? 'script' : 'no-script'}`);
      await Promise.all([page.waitForURL((address) => !address.pathname.startsWith('/p/session/')), page.getByRole('button').click()]);
      assert.ok((await page.locator('body').innerText()).includes(CUSTOMER.name));
      await assertTokenGone(page, tokenOf(url));
      await watched.close();
    });
  }

  test('opens once among fifty that try at the same moment', async () => {
    const url = await shop.sessionUrl({ configuration: shop.rebillyMade.id });
    const answers = await Promise.all(Array.from({ length: 50 }, () => rawRequest(url, { headers: NAVIGATION })));
    const statuses = answers.map(({ status }) => status).sort();
    assert.deepEqual(statuses, [303, ...Array(49).fill(410)]);
  });

  test('is refused to a wrong or cut token', async () => {
    const url = await shop.sessionUrl();
    for (const wrong of [`${url}x`, url.slice(0, -1), `${server.url}/p/session/${'A'.repeat(43)}`]) {
      const answer = await rawRequest(wrong, { headers: NAVIGATION });
      assert.ok([404, 410].includes(answer.status), `${answer.status}`);
      assert.equal(answer.headers['set-cookie'], undefined);
      assertPageHeaders(answer.headers, wrong);
    }
  });
});

describe('signing out', () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`P-16: ends the session for good: script ${javaScriptEnabled}`, async () => {
      const url = await shop.sessionUrl({ configuration: shop.rebillyMade.id });
      const watched = await openWatched(browser, server, { javaScriptEnabled });
      const { page, context } = watched;
      await page.goto(url);
      const home = page.url();
      const [cookie] = await context.cookies();
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: /sign out/i }).click()]);
      assert.ok(!(await page.locator('body').innerText()).includes(CUSTOMER.name));
      await assertFits(page);
      if (javaScriptEnabled) await assertAccessible(page);
      await keepPicture(page, `signed-out-${javaScriptEnabled ? 'script' : 'no-script'}`);
      assert.deepEqual(await context.cookies(), []);
      await page.goBack();
      assert.ok(!(await page.locator('body').innerText()).includes(CUSTOMER.name), 'Back shows nothing');
      await watched.close();
      const replayed = await rawRequest(home, { headers: { cookie: `${cookie.name}=${cookie.value}` } });
      assert.ok(!replayed.text.includes(CUSTOMER.name), 'the old cookie opens nothing');
    });
  }

  test('needs the token of the page and its own origin', async () => {
    const url = await shop.sessionUrl({ configuration: shop.rebillyMade.id });
    await withOpened(url, {}, async (page, _answer, context) => {
      const [cookie] = await context.cookies();
      const form = page.locator('form', { has: page.getByRole('button', { name: /sign out/i }) });
      const action = new URL(await form.getAttribute('action'), server.url);
      const token = await form.locator('input[type=hidden]').getAttribute('value');
      const field = await form.locator('input[type=hidden]').getAttribute('name');
      const headers = {
        cookie: `${cookie.name}=${cookie.value}`,
        'content-type': 'application/x-www-form-urlencoded',
      };
      const own = { ...headers, origin: server.url, 'sec-fetch-site': 'same-origin' };
      const body = new URLSearchParams({ [field]: token }).toString();
      for (const [sent, text] of [
        [{ ...headers, origin: 'https://evil.test' }, body],
        [{ ...headers, origin: 'null' }, body],
        [own, ''],
      ]) {
        const answer = await rawRequest(action, { method: 'POST', headers: sent, body: text });
        assert.equal(answer.status, 403, JSON.stringify([sent, text]));
        assertPageHeaders(answer.headers, action.href);
      }
      // The form of a page that another session left open leads back, and does nothing.
      const stale = new URLSearchParams({ [field]: `${token}x` }).toString();
      assert.equal((await rawRequest(action, { method: 'POST', headers: own, body: stale })).status, 303);
      // Whoever asks for the form's own address is led to a page, and nothing is done.
      const looked = await rawRequest(action, { headers: { cookie: headers.cookie } });
      assert.equal(looked.status, 303);
      const led = new URL(looked.headers.location, server.url);
      assert.ok(led.origin === new URL(server.url).origin && led.pathname !== action.pathname, led.href);
      await page.reload();
      assert.ok((await page.locator('body').innerText()).includes(CUSTOMER.name), 'still signed in');
    });
  });
});

describe('another site', () => {
  /** A page of another origin that sends a form at once. */
  async function startOtherSite(action) {
    const site = createServer((_request, answer) => {
      answer.writeHead(200, { 'content-type': 'text/html' });
      answer.end(`<form method="post" action="${action}"></form><script>document.forms[0].submit()</script>`);
    });
    await new Promise((resolve) => site.listen(0, '127.0.0.1', resolve));
    return { port: site.address().port, stop: () => new Promise((resolve) => site.close(resolve)) };
  }

  for (const host of ['127.0.0.1', 'localhost']) {
    test(`cannot open a link by POST from ${host} on another port`, async () => {
      const url = await shop.sessionUrl({ configuration: shop.rebillyMade.id });
      const site = await startOtherSite(url);
      const context = await browser.newContext();
      const page = await context.newPage();
      const answered = page.waitForResponse((answer) => answer.url() === url);
      await page.goto(`http://${host}:${site.port}/`, { waitUntil: 'commit' });
      const answer = await answered;
      assert.equal(answer.status(), 403);
      await page.waitForLoadState();
      assertPageHeaders(await answer.allHeaders(), url);
      await assertAccessible(page);
      await keepPicture(page, `refused-post-${host}`);
      assert.deepEqual(await context.cookies(server.url), []);
      await context.close();
      await site.stop();
      await withOpened(url, {}, async (opened) => {
        assert.ok((await opened.locator('body').innerText()).includes(CUSTOMER.name), 'the link still works');
      });
    });
  }

  test('a POST without an origin, or with null, is refused', async () => {
    const url = await shop.sessionUrl({ configuration: shop.rebillyMade.id });
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const headers of [
      {},
      { origin: 'null' },
      { origin: 'https://evil.test' },
      { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      const answer = await rawRequest(url, { method: 'POST', headers: { ...form, ...headers } });
      assert.equal(answer.status, 403, JSON.stringify(headers));
      assert.equal(answer.headers['set-cookie'], undefined);
    }
    assert.equal((await rawRequest(url, { headers: NAVIGATION })).status, 303);
  });

  test('cannot frame a portal', async () => {
    const { headers } = await rawRequest(`${server.url}/billing-portal/harbour-coffee`);
    assert.match(headers['content-security-policy'], /frame-ancestors 'none'/);
  });
});

test('behind https the cookie is bound to the host, and pages ask to stay on https', async () => {
  const secure = await startServer({
    name: 'browser-https',
    settings: { BILLFOLD_RATE_LIMIT: 'off', BILLFOLD_PUBLIC_URL: 'https://pay.harbour-coffee.test' },
  });
  try {
    const own = await openShop(secure);
    const url = new URL(await own.sessionUrl({ configuration: own.rebillyMade.id }));
    assert.equal(url.origin, 'https://pay.harbour-coffee.test');
    const answer = await rawRequest(`${secure.url}${url.pathname}`, {
      headers: { ...NAVIGATION, host: 'pay.harbour-coffee.test' },
    });
    assert.equal(answer.status, 303);
    const [cookie] = answer.headers['set-cookie'];
    assert.match(cookie, /^__Host-[\w-]+=/);
    for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) {
      assert.ok(cookie.split('; ').includes(attribute), cookie);
    }
    assert.ok(!/domain=/i.test(cookie), cookie);
    const page = await rawRequest(`${secure.url}/billing-portal/harbour-coffee`, { headers: { host: 'pay.harbour-coffee.test' } });
    assert.match(page.headers['strict-transport-security'] ?? '', /^max-age=31536000/);
  } finally {
    await secure.stop();
  }
});
