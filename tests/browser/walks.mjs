// A customer does everything that the portal offers: with and without JavaScript, in languages of both directions, on a
// phone and on a desk, and by keyboard alone. Every page on the way is looked at by axe and kept as a picture.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startServer } from '../server.mjs';
import { assertAccessible, assertFits, keepPicture, launch, openWatched } from './browser.mjs';
import { catchMails, codeOf } from './mails.mjs';
import { openEverything, sessionOf, subscriber } from './subscriber.mjs';

let mails;
let server;
let shop;
let browser;

before(async () => {
  mails = await catchMails();
  server = await startServer({
    name: 'browser-walks',
    settings: { BILLFOLD_RATE_LIMIT: 'off', BILLFOLD_SMTP_URL: mails.url, BILLFOLD_MAIL_FROM: 'billing@harbour-coffee.test' },
  });
  shop = await openEverything(server);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
  await mails?.close();
});

/** One customer's way through the portal in one look. */
class Walk {
  constructor(page, look, person) {
    Object.assign(this, { page, look, person });
    this.seen = new Set();
  }

  /** Looks at the page that is there: language, direction, width, accessibility; keeps a picture of it. */
  async look_at(name) {
    const { page, look } = this;
    assert.equal(await page.getAttribute('html', 'lang'), look.locale, page.url());
    assert.equal(await page.getAttribute('html', 'dir'), look.locale === 'ar' ? 'rtl' : 'ltr');
    assert.equal(await page.locator('h1').count(), 1, `one heading on ${page.url()}`);
    const text = await page.locator('main').innerText();
    assert.ok(!/\b[a-z]+(-[a-z]+){2,}\b/.test(text.replace(/\S+@\S+|\S+\.\S+/g, '')), `a key is shown on ${page.url()}: ${text}`);
    await assertFits(page);
    if (look.javaScriptEnabled && !this.seen.has(name)) await assertAccessible(page);
    this.seen.add(name);
    await keepPicture(page, `${name}-${look.locale}-${look.width}${look.javaScriptEnabled ? '' : '-noscript'}`);
  }

  /** Follows the first link whose address ends so. */
  async follow(ending) {
    await this.page.locator(`main a[href$="${ending}"]`).first().click();
    await this.page.waitForLoadState();
  }

  /** Goes to a path of the portal. */
  async go(path) {
    const answer = await this.page.goto(`${server.url}/billing-portal/${shop.slug}${path}`);
    assert.ok(answer.status() < 400, `${path} answered ${answer.status()}`);
  }

  /** Presses the first button of the page, or of a part of it. */
  async press(selector = 'main form button[type=submit]') {
    await this.page.locator(selector).first().click();
    await this.page.waitForLoadState();
  }

  at(pattern) {
    assert.match(new URL(this.page.url()).pathname, pattern);
  }
}

/** Walks with a fresh customer. */
async function walk(look, steps) {
  const person = await subscriber(shop);
  const watched = await openWatched(browser, server, look);
  await watched.page.goto(await sessionOf(shop, person.customer, { locale: look.locale }));
  await steps(new Walk(watched.page, look, person));
  await watched.close();
}

const id = (person) => person.subscription.id;
const current = (person) => shop.stripe.subscriptions.retrieve(id(person));

/** Home, and a change of plan with its exact price. */
async function changesPlan(w) {
  await w.look_at('home');
  await w.follow('/change');
  await w.look_at('plan-choose');
  await w.page.locator(`input[type=radio][value*="${shop.prices.large.id}"]`).check();
  await w.page.locator('input[type=number]').first().fill('2');
  await w.press('form#choices button[type=submit]');
  w.at(/\/change\/confirm$/);
  await w.look_at('plan-confirm');
  await w.press();
  w.at(/\/home$/);
  await w.look_at('home-changed');
  const now = await current(w.person);
  assert.deepEqual([now.items.data[0].price.id, now.items.data[0].quantity], [shop.prices.large.id, 2]);
}

async function pausesAndResumes(w) {
  await w.follow('/pause');
  await w.look_at('pause');
  await w.page.locator('input[type=radio][name=for]').first().check();
  await w.press();
  w.at(/\/pause\/confirm$/);
  await w.look_at('pause-confirm');
  await w.press();
  assert.ok((await current(w.person)).pause_collection, 'it is paused');
  await w.go('/home');
  await w.look_at('home-paused');
  await w.follow('/resume');
  await w.look_at('resume');
  await w.press();
  assert.equal((await current(w.person)).pause_collection, null);
}

async function cancelsAndComesBack(w) {
  await w.go('/home');
  await w.follow('/cancel');
  await w.look_at('cancel');
  await w.press('main form button[type=submit]');
  w.at(/\/cancelled$/);
  await w.look_at('cancelled');
  const ends = await current(w.person);
  assert.ok(ends.cancel_at_period_end || ends.cancel_at, 'it ends');
  await w.page.locator('input[type=radio][name=reason]').first().check();
  await w.page.locator('textarea').fill('<b>Too much</b> coffee & "tea"');
  await w.press('form:has(textarea) button[type=submit]');
  const told = (await current(w.person)).cancellation_details;
  assert.deepEqual([told.feedback, told.comment], ['too_expensive', '<b>Too much</b> coffee & "tea"']);
  await w.go('/home');
  await w.look_at('home-ending');
  await w.go(`/plans/${id(w.person)}/keep`);
  await w.look_at('keep');
  await w.press();
  const kept = await current(w.person);
  assert.deepEqual([kept.cancel_at_period_end, kept.cancel_at], [false, null]);
}

async function addsAndRemovesCards(w) {
  await w.go('/methods');
  await w.look_at('methods');
  await w.go('/methods/add');
  await w.look_at('method-add');
  const fill = async (number) => {
    await w.page.fill('#number', number);
    await w.page.fill('#expiry', '08/40');
    await w.page.fill('#cvc', '123');
    await w.page.fill('#name', 'Jenny Rosen');
  };
  // A declined card comes back with everything but its number.
  await fill('4000000000000002');
  await w.press('form:has(#number) button[type=submit]');
  await w.look_at('method-declined');
  assert.equal(await w.page.inputValue('#number'), '');
  assert.equal(await w.page.inputValue('#name'), 'Jenny Rosen');
  await fill('4000002500003155');
  await w.press('form:has(#number) button[type=submit]');
  w.at(/\/challenge$/);
  await w.look_at('challenge');
  await w.press('button[value=approve]');
  await w.look_at('method-saved');
  await w.go('/methods');
  const cards = await shop.stripe.customers.listPaymentMethods(w.person.customer.id);
  assert.equal(cards.data.length, 2);
  await w.look_at('methods-two');
  await w.go(`/methods/${w.person.card.id}/remove`);
  await w.look_at('method-remove');
}

async function editsDetails(w) {
  await w.go('/details');
  await w.look_at('details');
  await w.go('/details/name');
  await w.look_at('details-name');
  await w.page.fill('#name', 'Jenny "J" <Rosen>');
  await w.press('form:has(#name) button[type=submit]');
  assert.equal((await shop.stripe.customers.retrieve(w.person.customer.id)).name, 'Jenny "J" <Rosen>');
  await w.go('/details/address?country=US');
  await w.look_at('details-address-us');
  await w.go('/details/address?country=JP');
  await w.look_at('details-address-jp');
  await w.go('/details/tax-ids');
  await w.look_at('details-tax-ids');
  await w.page.selectOption('#type', 'eu_vat');
  await w.page.fill('#value', 'certainly wrong');
  await w.press('form:has(#value) button[type=submit]');
  assert.equal(await w.page.inputValue('#value'), 'certainly wrong', 'nothing typed is lost');
  await w.look_at('details-tax-ids-fault');
  const before = mails.all().length;
  await w.go('/details/email');
  await w.look_at('details-email');
  const address = `new-${w.person.email}`;
  await w.page.fill('#email', address);
  await w.press('form:has(#email) button[type=submit]');
  w.at(/\/details\/email\/code$/);
  await w.look_at('details-email-code');
  await w.page.fill('#code', codeOf(await mails.next(address, before)));
  await w.press('form:has(#code) button[type=submit]');
  assert.equal((await shop.stripe.customers.retrieve(w.person.customer.id)).email, address);
  w.person.email = address;
}

async function readsInvoices(w) {
  await w.go('/invoices');
  await w.look_at('invoices');
  await w.go('/invoices?status=paid');
  const [invoice] = (await shop.stripe.invoices.list({ customer: w.person.customer.id })).data;
  await w.go(`/invoices/${invoice.id}`);
  await w.look_at('invoice');
  await w.go(`/invoices/${invoice.id}/receipt`);
  await w.look_at('receipt');
  const cookies = await w.page.context().cookies();
  const pdf = await fetch(`${server.url}/billing-portal/${shop.slug}/invoices/${invoice.id}/pdf`, {
    headers: { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') },
  });
  assert.deepEqual([pdf.status, pdf.headers.get('content-type')], [200, 'application/pdf']);
  assert.ok(Buffer.from(await pdf.arrayBuffer()).subarray(0, 5).equals(Buffer.from('%PDF-')));
  await w.go(`/plans/${id(w.person)}/upcoming`);
  await w.look_at('upcoming');
}

async function looksAtItsData(w) {
  await w.go('/sessions');
  await w.look_at('sessions');
  await w.go('/privacy');
  await w.look_at('privacy');
  await w.go('/privacy/erase');
  await w.look_at('privacy-erase');
}

/** Signs out, and in again with a code from a mail. */
async function signsInByMail(w) {
  const { page } = w;
  await page.locator('form.sign-out button').click();
  await page.waitForURL(/signed-out$/);
  await page.goto(`${server.url}/billing-portal/${shop.slug}/plans/${id(w.person)}/cancel`);
  w.at(new RegExp(`/billing-portal/${shop.slug}/?$`));
  await keepPicture(page, `sign-in-${w.look.locale}-${w.look.width}`);
  await assertFits(page);
  if (w.look.javaScriptEnabled) await assertAccessible(page);
  const before = mails.all().length;
  await page.fill('#email', w.person.email);
  await w.press('form:has(#email) button[type=submit]');
  await keepPicture(page, `sign-in-code-${w.look.locale}-${w.look.width}`);
  if (w.look.javaScriptEnabled) await assertAccessible(page);
  await page.fill('#code', codeOf(await mails.next(w.person.email, before)));
  await w.press('form:has(#code) button[type=submit]');
  // Back where the customer was.
  w.at(/\/cancel$/);
}

const LOOKS = [
  { locale: 'en', width: 1280, javaScriptEnabled: true },
  { locale: 'en', width: 360, javaScriptEnabled: false },
  { locale: 'de', width: 360, javaScriptEnabled: true },
  { locale: 'de', width: 1280, javaScriptEnabled: false, colorScheme: 'dark' },
  { locale: 'ja', width: 360, javaScriptEnabled: true, colorScheme: 'dark' },
  { locale: 'ja', width: 1280, javaScriptEnabled: false },
  { locale: 'ar', width: 1280, javaScriptEnabled: true },
  { locale: 'ar', width: 360, javaScriptEnabled: false, colorScheme: 'dark' },
];

describe('a customer does everything', () => {
  for (const look of LOOKS) {
    test(`P-14: ${look.locale}, ${look.width} px, script ${look.javaScriptEnabled}`, async () => {
      await walk(look, async (w) => {
        await changesPlan(w);
        await pausesAndResumes(w);
        await cancelsAndComesBack(w);
        await addsAndRemovesCards(w);
        await editsDetails(w);
        await readsInvoices(w);
        await looksAtItsData(w);
        await signsInByMail(w);
      });
    });
  }
});

/** Presses Tab until the wanted element has the focus. */
async function tabTo(page, selector) {
  const wanted = await page.locator(selector).first().elementHandle();
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((element) => document.activeElement === element, wanted)) {
      const shown = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement);
        return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
      });
      assert.ok(shown, `the focus is seen on ${selector}`);
      return;
    }
  }
  assert.fail(`Tab never came to ${selector} on ${page.url()}`);
}

/** Presses a key and waits for the page that comes. */
async function keyTo(page, key) {
  await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
}

describe('by keyboard alone', () => {
  const look = { locale: 'en', width: 1280, javaScriptEnabled: true };

  test('a plan is cancelled', async () => {
    await walk(look, async (w) => {
      await tabTo(w.page, 'main a[href$="/cancel"]');
      await keyTo(w.page, 'Enter');
      await tabTo(w.page, 'main form button[type=submit]');
      await keyTo(w.page, 'Enter');
      w.at(/\/cancelled$/);
      const ends = await current(w.person);
      assert.ok(ends.cancel_at_period_end || ends.cancel_at);
    });
  });

  test('a plan is changed', async () => {
    await walk(look, async (w) => {
      await tabTo(w.page, 'main a[href$="/change"]');
      await keyTo(w.page, 'Enter');
      await tabTo(w.page, `input[type=radio][value*="${shop.prices.small.id}"]`);
      await w.page.keyboard.press('ArrowDown');
      assert.ok(await w.page.locator(`input[type=radio][value*="${shop.prices.large.id}"]`).isChecked());
      await tabTo(w.page, 'form#choices button[type=submit]');
      await keyTo(w.page, 'Enter');
      w.at(/\/change\/confirm$/);
      await tabTo(w.page, 'main form button[type=submit]');
      await keyTo(w.page, 'Enter');
      assert.equal((await current(w.person)).items.data[0].price.id, shop.prices.large.id);
    });
  });

  test('a card is added', async () => {
    await walk(look, async (w) => {
      await w.go('/methods/add');
      for (const [field, text] of [['#number', '4242424242424242'], ['#expiry', '08/40'], ['#cvc', '123'], ['#name', 'Jenny Rosen']]) {
        await tabTo(w.page, field);
        await w.page.keyboard.type(text);
      }
      await keyTo(w.page, 'Enter');
      const cards = await shop.stripe.customers.listPaymentMethods(w.person.customer.id);
      assert.equal(cards.data.length, 2);
    });
  });
});
