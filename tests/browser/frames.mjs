// The portal in a page of somebody else: blocked unless the merchant allows it, and never readable from there.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { startServer } from '../server.mjs';
import { launch } from './browser.mjs';
import { MERCHANT, openEverything, sessionOf, subscriber } from './subscriber.mjs';

let server;
let shop;
let person;
let browser;
let stranger;
let strangerUrl;

before(async () => {
  server = await startServer({ name: 'browser-frames' });
  shop = await openEverything(server);
  person = await subscriber(shop);
  browser = await launch();
  // A page of another origin that frames whatever its query names.
  stranger = createServer((request, answer) => {
    const framed = new URL(request.url, 'http://stranger').searchParams.get('framed') ?? '';
    answer.setHeader('content-type', 'text/html');
    answer.end(`<!doctype html><title>A page of somebody else</title><iframe id="framed" src="${framed.replaceAll('"', '')}"></iframe>`);
  });
  await new Promise((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  strangerUrl = `http://localhost:${stranger.address().port}/`;
});
after(async () => {
  await browser?.close();
  stranger?.close();
  await server?.stop();
});

/** What a frame of the stranger's page shows of an address. */
async function framed(context, address) {
  const page = await context.newPage();
  await page.goto(`${strangerUrl}?framed=${encodeURIComponent(address)}`);
  await page.waitForLoadState('networkidle');
  const frame = page.frames()[1];
  const text = frame ? await frame.evaluate(() => document.body?.innerText ?? '').catch(() => '') : '';
  await page.close();
  return text;
}

const portal = () => `${server.url}/billing-portal/${shop.slug}`;

describe('a page of another origin', () => {
  test('p07_a_portal_cannot_be_framed_by_a_stranger', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(await sessionOf(shop, person.customer));
    assert.ok((await page.locator('body').innerText()).includes(MERCHANT));
    for (const address of [portal(), `${portal()}/home`, `${server.url}/docs`]) {
      const text = await framed(context, address);
      assert.ok(!text.includes(MERCHANT) && !text.includes('Jenny'), `${address} was shown in a frame: ${text}`);
    }
    await context.close();
  });

  test('a portal can be framed by an origin that its merchant named, and by no other', async () => {
    const origin = strangerUrl.replace(/\/$/, '');
    const id = shop.configuration.id;
    const { fields } = await shop.rebilly.billingPortals.get({ id });
    const { _links, createdTime, updatedTime, ...body } = fields;
    await shop.rebilly.billingPortals.update({ id, data: { ...body, embedding: { allowedOrigins: [origin] } } });
    const context = await browser.newContext();
    assert.ok((await framed(context, portal())).includes('Coffee, looked after'), 'the named origin frames it');
    const other = strangerUrl.replace('localhost', '127.0.0.1');
    const page = await context.newPage();
    await page.goto(`${other}?framed=${encodeURIComponent(portal())}`);
    await page.waitForLoadState('networkidle');
    const text = await page.frames()[1].evaluate(() => document.body?.innerText ?? '').catch(() => '');
    assert.ok(!text.includes('Coffee, looked after'), text);
    await context.close();
    await shop.rebilly.billingPortals.update({ id, data: { ...body, embedding: { allowedOrigins: [] } } });
  });

  test('p17_a_script_of_another_origin_cannot_read_a_signed_in_page', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(await sessionOf(shop, person.customer));
    await page.goto(strangerUrl);
    for (const path of ['/home', '/privacy/data.json', '/invoices']) {
      const read = await page.evaluate(
        (address) => fetch(address, { credentials: 'include' }).then((answer) => answer.text(), (error) => `refused: ${error.name}`),
        `${portal()}${path}`,
      );
      assert.match(read, /^refused/, `${path} was read: ${read.slice(0, 80)}`);
    }
    await context.close();
  });

  test('p12_leaving_after_a_task_works_under_form_action_self', async () => {
    const back = 'https://harbour-coffee.test/back';
    const someone = await subscriber(shop);
    const url = await sessionOf(shop, someone.customer, {
      flow_data: {
        type: 'subscription_cancel',
        subscription_cancel: { subscription: someone.subscription.id },
        after_completion: { type: 'redirect', redirect: { return_url: back } },
      },
    });
    const context = await browser.newContext();
    let left;
    await context.route('https://harbour-coffee.test/**', (route) => {
      left = route.request().url();
      return route.fulfill({ status: 200, contentType: 'text/html', body: '<title>Back</title>' });
    });
    const page = await context.newPage();
    await page.goto(url);
    assert.match(page.url(), /\/cancel$/);
    await page.locator('main form button[type=submit]').first().click();
    await page.waitForLoadState();
    if (!left) {
      // The survey, if the merchant asks for reasons, stands between; sending it goes on.
      await page.locator(`a[href="${back}"], main form:has(textarea) button[type=submit]`).first().click();
    }
    await page.waitForURL(back);
    assert.equal(left, back);
    await context.close();
  });
});
