// A browser that keeps watch: what every page of the hosted portal must hold is checked wherever a test goes.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { chromium } from 'playwright-core';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const screenshots = join(root, 'test-output', 'screenshots');

/** Chromium without its own calls to the outside. */
export const launch = () =>
  chromium.launch({
    executablePath: process.env.BILLFOLD_TEST_CHROMIUM || '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

const WORKER_SCRIPT = 'sha256-kx3JWoG\\+uPg35R8cRgvlRhpd3x0NSVSdkYy\\+GmzA6g4=';
const NONCE = "'nonce-([A-Za-z0-9+/_-]{22,}={0,2})'";
/**
 * The policy of every hosted page, to the letter but for its nonces: one for the stylesheet, one for a script. It names
 * no place for reports, because nothing receives them yet. Pages of somebody signed in add their one script, by its
 * hash, and the worker that it has the browser keep (offline.mjs).
 */
const POLICY = new RegExp(
  `^default-src 'none'; script-src ${NONCE}(?: '${WORKER_SCRIPT}'; worker-src 'self')?; style-src ${NONCE}; img-src 'self'; font-src 'self'; connect-src 'self'; ` +
    "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; " +
    "require-trusted-types-for 'script'$",
);

/** The headers that every hosted page has, whatever its status. */
const HEADERS = {
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /./,
  'cache-control': /\bno-store\b/,
  'request-id': /^req_/,
};

const noncesSeen = new Set();

/** Checks the headers of one answer with HTML: its policy to the letter, a nonce never seen before. */
export function assertPageHeaders(headers, url) {
  const policy = headers['content-security-policy'] ?? '';
  const nonces = policy.match(POLICY)?.slice(1);
  assert.ok(nonces, `the policy of ${url} is: ${policy}`);
  for (const nonce of new Set(nonces)) {
    assert.ok(!noncesSeen.has(nonce), `a nonce came twice: ${url}`);
    noncesSeen.add(nonce);
  }
  for (const [name, pattern] of Object.entries(HEADERS)) assert.match(headers[name] ?? '', pattern, `${name} of ${url}`);
}

/**
 * Opens a page that fails the test on a third-party request, a policy violation or a script error.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ url: string }} server
 * @param {object} [look]
 * @param {boolean} [look.javaScriptEnabled]
 * @param {number} [look.width] of the window, in CSS pixels
 * @param {'light'|'dark'} [look.colorScheme]
 * @param {boolean} [look.strict] false for pages with a policy of their own
 * @param {boolean} [look.worker] whether the browser may keep the pages' worker, which answers without a network
 */
export async function openWatched(browser, server, look = {}) {
  const { javaScriptEnabled = true, width = 1280, colorScheme = 'light', strict = true, worker = false } = look;
  const serviceWorkers = worker ? 'allow' : 'block';
  const viewport = { width, height: 800 };
  const context = await browser.newContext({ javaScriptEnabled, colorScheme, viewport, serviceWorkers });
  const faults = [];
  await context.route('**/*', (route) => {
    const { origin } = new URL(route.request().url());
    if (origin === server.url) return route.continue();
    faults.push(`third-party request: ${route.request().url()}`);
    return route.abort();
  });
  const page = await context.newPage();
  const checks = [];
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted ?Type/i.test(message.text())) faults.push(message.text());
  });
  page.on('response', (answer) => {
    if (!/^text\/html/.test(answer.headers()['content-type'] ?? '')) return;
    if (strict) checks.push(answer.allHeaders().then((headers) => assertPageHeaders(headers, answer.url())));
  });
  return {
    page,
    context,
    /** Fails on anything the watch saw, then closes the page. */
    async close() {
      await Promise.all(checks);
      await context.close();
      assert.deepEqual(faults, []);
    },
  };
}

/** Fails when axe finds anything against WCAG 2.2 A and AA. */
export async function assertAccessible(page) {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode(true)
    .analyze();
  const violations = found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, any }) => [html, any[0]?.message]) }));
  assert.deepEqual(violations, [], `axe on ${page.url()}`);
  assert.ok(found.passes.length > 0, 'axe looked at something');
}

/** Fails when the page is wider than its window, or when a phone shows a part of a table alone. */
export async function assertFits(page) {
  const [overflow, cut] = await page.evaluate(() => {
    const beyond = (element) => element.scrollWidth - element.clientWidth;
    const tables = innerWidth < 640 ? [...document.querySelectorAll('.wide')] : [];
    return [beyond(document.documentElement), Math.max(0, ...tables.map(beyond))];
  });
  assert.ok(overflow <= 0, `${page.url()} is ${overflow} px too wide`);
  assert.ok(cut <= 0, `${page.url()} cuts ${cut} px off a table`);
}

/** Keeps a picture of the whole page as `test-output/screenshots/NAME.png`. */
export async function keepPicture(page, name) {
  await mkdir(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
}

/**
 * A request with exactly the headers that are given, following no redirect.
 *
 * @returns {Promise<{status: number, headers: object, text: string}>}
 */
export function rawRequest(url, { method = 'GET', headers = {}, body = '' } = {}) {
  return new Promise((resolve, reject) => {
    const length = body ? { 'content-length': Buffer.byteLength(body) } : {};
    const outgoing = request(url, { method, headers: { ...length, ...headers } }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(chunks).toString() }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** What Chromium says of itself when a person follows a link. */
export const NAVIGATION = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', 'sec-fetch-site': 'none' };
