// What somebody could write to make a page do what its merchant did not mean: 200 texts, each through every field that an
// API can write and a page shows. A page shows them as they were written, and nothing of them comes alive.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startServer } from '../server.mjs';
import { launch, openWatched } from './browser.mjs';
import { openEverything, sessionOf, subscriber } from './subscriber.mjs';

const CALL = 'window.__ran(1)';
/** What comes before and after a payload to leave the place where it stands. */
const ESCAPES = ['', '"', "'", '">', "'>", '</title>', '</style>', '</textarea>', '</option></select>', '-->', '</script>', '`', '}}', '\\"'];
const BODIES = [
  `<script>${CALL}</script>`,
  `<img src=x onerror=${CALL}>`,
  `<svg onload=${CALL}>`,
  `<svg><script>${CALL}</script></svg>`,
  `<iframe srcdoc="<script>parent.${CALL}</script>">`,
  `<body onload=${CALL}>`,
  `<details open ontoggle=${CALL}>`,
  `<input autofocus onfocus=${CALL}>`,
  `<math><mi xlink:href="javascript:${CALL}">x`,
  `<a href="javascript:${CALL}">x</a>`,
  `<form action="javascript:${CALL}"><button>x`,
  `<meta http-equiv=refresh content="0;url=javascript:${CALL}">`,
  `<style>*{background:url(//evil.test)}</style>`,
  `<link rel=stylesheet href=//evil.test>`,
  `<base href=//evil.test/>`,
];
const SINGLES = [
  'javascript:' + CALL,
  '&lt;script&gt;&#x3c;script&#x3e;',
  '<scr<script>ipt>' + CALL + '</script>',
  '<ScRiPt>' + CALL + '</sCrIpT>',
  '<script src=data:text/javascript,' + CALL + '></script>',
  '{{7*7}}${7*7}#{7*7}<%= 7*7 %>',
  '{% include "/etc/passwd" %}',
  '<![CDATA[<script>' + CALL + '</script>]]>',
  '\u202Etxet desrever\u202C',
  '<plaintext>',
  '<noscript><p title="</noscript><img src=x onerror=' + CALL + '>">',
  '<template><script>' + CALL + '</script></template>',
];

/** Texts of at most 100 characters, each different. */
const PAYLOADS = [...SINGLES, ...ESCAPES.flatMap((escape) => BODIES.map((body) => escape + body))]
  .filter((text) => text.length <= 100)
  .slice(0, 210);

let server;
let shop;
let browser;

before(async () => {
  server = await startServer({ name: 'browser-payloads' });
  shop = await openEverything(server);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** What of a page could have come from a text: elements that no page of the portal has. */
const strangers = () => {
  const strange = 'script, iframe, object, embed, base, form[action^="javascript"], a[href^="javascript"], img:not([src^="/"]), details, math, plaintext, template, svg svg';
  const handlers = [...document.querySelectorAll('*')].filter((element) => [...element.attributes].some(({ name }) => name.startsWith('on')));
  // The pages' own script is held to its hash by the policy.
  const own = (element) => element.matches('body > script:last-child') && element.textContent.includes("'/billing-portal/_offline.js?'");
  const found = [...document.querySelectorAll(strange), ...handlers].filter((element) => !own(element));
  return found.map((element) => element.outerHTML.slice(0, 200));
};

describe('texts of others', () => {
  test('there are two hundred', () => {
    assert.ok(PAYLOADS.length >= 200, String(PAYLOADS.length));
    assert.equal(new Set(PAYLOADS).size, PAYLOADS.length);
  });

  test('p04_nothing_that_an_api_can_write_comes_alive_in_a_page', async () => {
    const { stripe, prices } = shop;
    const person = await subscriber(shop);
    const watched = await openWatched(browser, server, {});
    const ran = [];
    await watched.page.exposeFunction('__ran', (what) => ran.push(what));
    watched.page.on('dialog', (dialog) => {
      ran.push(dialog.message());
      dialog.dismiss();
    });
    await watched.page.goto(await sessionOf(shop, person.customer));
    const pages = ['/home', '/details', '/details/name', '/details/shipping', `/plans/${person.subscription.id}/change`, `/plans/${person.subscription.id}/cancel`, '/methods', '/invoices'];
    let shown = 0;
    for (const [index, text] of PAYLOADS.entries()) {
      const address = { line1: text, line2: text, city: text, state: text, postal_code: text.slice(0, 20), country: 'GB' };
      await stripe.customers.update(person.customer.id, { name: text, description: text, address, shipping: { name: text, phone: text.slice(0, 50), address }, metadata: { note: text } });
      await stripe.products.update(prices.small.product, { name: text, description: text });
      await stripe.products.update(prices.large.product, { name: text, description: text });
      // Every text on home, and each on some of the others in turn.
      const visited = ['/home', pages[1 + (index % (pages.length - 1))]];
      for (const path of visited) {
        const answer = await watched.page.goto(`${server.url}/billing-portal/${shop.slug}${path}`);
        assert.equal(answer.status(), 200, `${path} with ${text}`);
        assert.deepEqual(await watched.page.evaluate(strangers), [], `${path} with ${text}`);
        const said = await watched.page.evaluate(() => document.body.innerText + [...document.querySelectorAll('input')].map(({ value }) => value).join('\n'));
        if (said.replace(/\s+/g, ' ').includes(text.replace(/\s+/g, ' ').trim())) shown += 1;
      }
      assert.deepEqual(ran, [], text);
    }
    assert.ok(shown >= PAYLOADS.length, `the texts are shown as they were written: ${shown}`);
    await watched.close();
  });

  test('p04_an_invoice_of_such_texts_shows_them_all', async () => {
    const { stripe } = shop;
    const person = await subscriber(shop);
    for (const text of PAYLOADS) {
      await stripe.invoiceItems.create({ customer: person.customer.id, amount: 100, currency: 'eur', description: text });
    }
    const invoice = await stripe.invoices.create({ customer: person.customer.id, pending_invoice_items_behavior: 'include', description: PAYLOADS[0], footer: PAYLOADS[1] });
    const issued = await stripe.invoices.finalizeInvoice(invoice.id);
    const watched = await openWatched(browser, server, {});
    const ran = [];
    await watched.page.exposeFunction('__ran', (what) => ran.push(what));
    for (const url of [issued.hosted_invoice_url, await sessionOf(shop, person.customer), `${server.url}/billing-portal/${shop.slug}/invoices/${invoice.id}`]) {
      await watched.page.goto(url);
      assert.deepEqual(await watched.page.evaluate(strangers), [], url);
    }
    const text = (await watched.page.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ');
    const missing = issued.lines.data.map(({ description }) => description).filter((one) => !text.includes(one.replace(/\s+/g, ' ').trim()));
    assert.deepEqual(missing, []);
    assert.deepEqual(ran, []);
    const pdf = await fetch(issued.invoice_pdf);
    assert.equal(pdf.status, 200);
    await watched.close();
  });
});
