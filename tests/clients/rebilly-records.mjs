// Rebilly's own JavaScript client, unmodified: websites, files, API keys, status, rate limits.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { RebillyAPI } from 'rebilly-js-sdk';
import { gif, png, svg } from '../images.mjs';
import { startServer } from '../server.mjs';
import { TIME, at, core, fieldsOf, refusal } from './portal.mjs';

let server;
let shop;
let api;

before(async () => {
  server = await startServer({ name: 'rebilly-records' });
  shop = await server.createOrganization('Corner Bakery');
  api = core(server, shop);
});
after(() => server?.stop());

/** Uploads bytes as a browser or a script would, as multipart form data. */
async function upload(bytes, type, name) {
  const form = new FormData();
  form.append('file', new Blob([bytes], { type }), name);
  return api.files.upload({ fileObject: form });
}

/** The members that were asked for, of a record that also has others. */
const only = (record, names) => Object.fromEntries(names.map((name) => [name, record[name]]));

describe('websites', () => {
  const data = {
    name: 'Bakery shop',
    url: 'https://shop.bakery.test',
    servicePhone: '15451234567',
    serviceEmail: 'support@bakery.test',
  };

  test('an organization is born with the website that the command line names', async () => {
    const all = await api.websites.getAll();
    assert.equal(all.total, 1);
    assert.equal(all.items[0].fields.id, shop.websiteId);
  });

  test('create, read, replace, list and delete', async () => {
    const made = await api.websites.create({ data });
    assert.equal(made.response.status, 201);
    assert.match(made.fields.id, /^web_[0-9A-HJKMNP-TV-Z]{26}$/);
    assert.ok(made.response.headers.location.endsWith(`/websites/${made.fields.id}`));
    assert.deepEqual(only(made.fields, Object.keys(data)), data);
    assert.match(made.fields.createdTime, TIME);
    assert.match(made.fields.updatedTime, TIME);
    const { id } = made.fields;
    assert.deepEqual((await api.websites.get({ id })).fields, made.fields);
    const changed = await api.websites.update({ id, data: { ...data, name: 'Bakery, the new shop' } });
    assert.equal(changed.response.status, 200);
    assert.equal(changed.fields.name, 'Bakery, the new shop');
    const found = await api.websites.getAll({ q: 'the new', limit: 5 });
    assert.deepEqual(found.items.map(({ fields }) => fields.id), [id]);
    assert.equal((await api.websites.delete({ id })).response.status, 204);
    assert.equal((await refusal(api.websites.get({ id }))).name, 'RebillyNotFoundError');
  });

  test('an id of the caller is kept, and twice is a conflict', async () => {
    const made = await api.websites.create({ id: 'my-second-shop', data });
    assert.equal(made.response.status, 201);
    assert.equal(made.fields.id, 'my-second-shop');
    const error = await refusal(api.websites.create({ id: 'my-second-shop', data }));
    assert.equal(error.name, 'RebillyConflictError');
  });

  test('required fields are named', async () => {
    const error = await refusal(api.websites.create({ data: { serviceEmail: 'not an address' } }));
    assert.equal(error.status, 422);
    assert.deepEqual(fieldsOf(error), ['name', 'serviceEmail', 'servicePhone', 'url']);
  });

  test('a website that a portal names cannot be deleted', async () => {
    const { fields } = await api.websites.create({ data: { ...data, name: 'In use' } });
    await api.billingPortals.create({ data: { websiteId: fields.id, slug: 'uses-a-website', name: 'p' } });
    assert.equal((await refusal(api.websites.delete({ id: fields.id }))).name, 'RebillyConflictError');
    assert.equal((await api.websites.get({ id: fields.id })).fields.name, 'In use');
  });
});

describe('files', () => {
  test('a logo is decoded, measured, kept without its metadata, and used by a portal', async () => {
    const canary = 'metadata-canary-4711';
    const sent = png(40, 20, [10, 90, 200], canary);
    const made = await upload(sent, 'image/png', 'logo.png');
    assert.equal(made.response.status, 201);
    assert.match(made.fields.id, /^file_[0-9A-HJKMNP-TV-Z]{26}$/);
    assert.ok(made.response.headers.location.endsWith(`/files/${made.fields.id}`));
    assert.deepEqual(only(made.fields, ['name', 'extension', 'mime', 'width', 'height']), {
      name: 'logo.png',
      extension: 'png',
      mime: 'image/png',
      width: 40,
      height: 20,
    });
    assert.match(made.fields.sha1, /^[0-9a-f]{40}$/);
    const { id } = made.fields;
    const { data, response } = await api.files.download({ id });
    assert.equal(response.headers['content-type'], 'image/png');
    assert.equal(response.headers['x-content-type-options'], 'nosniff');
    const bytes = Buffer.from(data);
    assert.equal(bytes.length, made.fields.size);
    assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG');
    assert.ok(!bytes.includes(canary), 'metadata of the upload is still there');
    const portal = await api.billingPortals.create({
      data: { websiteId: shop.websiteId, slug: 'has-a-logo', name: 'p', customization: { logoId: id } },
    });
    assert.equal(portal.fields.customization.logoId, id);
  });

  test('read, describe, list with fields, and delete', async () => {
    const { fields: made } = await upload(gif, 'image/gif', 'dot.gif');
    assert.equal(made.mime, 'image/gif');
    const { id } = made;
    assert.deepEqual((await api.files.get({ id })).fields, made);
    const changed = await api.files.update({ id, data: { name: 'spot.gif', description: 'A spot', tags: ['brand'] } });
    assert.deepEqual(only(changed.fields, ['name', 'description', 'tags']), {
      name: 'spot.gif',
      description: 'A spot',
      tags: ['brand'],
    });
    const listed = await api.files.getAll({ fields: 'id,name', filter: `id:${id}` });
    assert.deepEqual(listed.items.map(({ fields }) => fields), [{ id, name: 'spot.gif' }]);
    assert.equal(listed.total, 1);
    assert.equal((await api.files.delete({ id })).response.status, 204);
    assert.equal((await refusal(api.files.get({ id }))).name, 'RebillyNotFoundError');
    assert.equal((await refusal(api.files.download({ id }))).response.status, 404);
  });

  test('a base64 body is a file too', async () => {
    const made = await api.files.upload({ fileObject: { file: gif.toString('base64'), name: 'inline.gif' } });
    assert.equal(made.response.status, 201);
    assert.deepEqual(only(made.fields, ['name', 'mime', 'width', 'height']), {
      name: 'inline.gif',
      mime: 'image/gif',
      width: 1,
      height: 1,
    });
  });

  test('what is no raster image is refused', async () => {
    const refused = [
      () => upload(svg, 'image/svg+xml', 'logo.svg'),
      () => upload(svg, 'image/png', 'logo.png'),
      () => upload(png(8, 8, [1, 2, 3]).subarray(0, 40), 'image/png', 'cut.png'),
      () => api.files.upload({ fileObject: { url: 'https://harbour-coffee.test/logo.png' } }),
      () => api.files.upload({ fileObject: { file: 'not base64!' } }),
      () => api.files.upload({ fileObject: new FormData() }),
    ];
    for (const [n, call] of refused.entries()) assert.equal((await refusal(call())).response.status, 422, `upload ${n}`);
  });

  test('an image over 1 MiB is too large', async () => {
    const noise = Buffer.alloc(1024 * 1024 + 4096, 7);
    const error = await refusal(upload(Buffer.concat([png(4, 4, [0, 0, 0]), noise]), 'image/png', 'big.png'));
    assert.equal(error.response.status, 413);
  });
});

describe('API keys', () => {
  test('a secret key is shown once, works, and stops working when deleted', async () => {
    const made = await api.apiKeys.create({ data: { description: 'For CI', type: 'secret' } });
    assert.equal(made.response.status, 201);
    assert.match(made.fields.secretKey, /^sk_test_/);
    server.mustNotLog(made.fields.secretKey);
    const { id, secretKey } = made.fields;
    const read = (await api.apiKeys.get({ id })).fields;
    assert.equal(read.description, 'For CI');
    assert.ok(!JSON.stringify(read).includes(secretKey), 'a key is shown once only');
    const listed = await api.apiKeys.getAll();
    assert.ok(listed.items.some(({ fields }) => fields.id === id));
    assert.ok(!JSON.stringify(listed.items).includes(secretKey));
    const withNew = RebillyAPI({ apiKey: secretKey, organizationId: shop.organizationId, urls: at(server.url) });
    assert.equal((await withNew.websites.getAll({ limit: 1 })).items.length, 1);
    assert.equal((await api.apiKeys.delete({ id })).response.status, 204);
    assert.equal((await refusal(withNew.websites.getAll())).response.status, 401);
  });

  test('a publishable key is of its own kind', async () => {
    const made = await api.apiKeys.create({ data: { description: 'For the page', type: 'publishable' } });
    assert.equal(made.fields.type, 'publishable');
    assert.match(JSON.stringify(made.fields), /pk_test_/);
  });

  test('a description is required', async () => {
    assert.deepEqual(fieldsOf(await refusal(api.apiKeys.create({ data: { type: 'secret' } }))), ['description']);
  });
});

test('status says ok without a credential', async () => {
  const stranger = RebillyAPI({ urls: at(server.url) });
  const { fields } = await stranger.status.get();
  assert.equal(fields.status, 'ok');
  assert.match(fields.time, TIME);
});

describe('rate limits', () => {
  const LIMIT_PER_10_MINUTES = 3000;

  test('writes of a test organization are counted, reads are not, and the next one over is a 429', async () => {
    const limited = await startServer({ name: 'rate-limit', settings: {} });
    try {
      const organization = await limited.createOrganization('Busy Merchant');
      const client = core(limited, organization);
      const read = await client.websites.getAll();
      assert.equal(read.response.headers['x-ratelimit-limit'], undefined);
      const data = { websiteId: organization.websiteId, slug: 'rate-limited', name: 'p' };
      const { response } = await client.billingPortals.create({ data });
      assert.equal(response.headers['x-ratelimit-limit'], String(LIMIT_PER_10_MINUTES));
      assert.equal(response.headers['x-ratelimit-remaining'], String(LIMIT_PER_10_MINUTES - 1));
      // Tokens may trickle back while they are spent, so the count has some play upwards and none downwards.
      let accepted = 1;
      let spent = false;
      const spend = async () => {
        while (!spent && accepted < LIMIT_PER_10_MINUTES * 1.5) {
          const answer = await fetch(`${limited.url}/billing-portals/none`, {
            method: 'DELETE',
            headers: { 'REB-APIKEY': organization.secretKey },
          });
          await answer.arrayBuffer();
          assert.ok([404, 429].includes(answer.status), `answered ${answer.status}`);
          if (answer.status === 429) spent = true;
          else accepted += 1;
        }
      };
      await Promise.all(Array.from({ length: 32 }, spend));
      assert.ok(spent, `no limit after ${accepted} writes`);
      assert.ok(accepted >= LIMIT_PER_10_MINUTES && accepted < LIMIT_PER_10_MINUTES * 1.1, `${accepted} writes went through`);
      const over = await refusal(client.billingPortals.delete({ id: 'none' }));
      assert.equal(over.response.status, 429);
      assert.equal(over.response.data.title, 'Rate Limit Exceeded');
      const { headers } = over.response;
      assert.ok(Number(headers['x-ratelimit-retry-after']) > Date.now() / 1000, headers['x-ratelimit-retry-after']);
      assert.ok(Number(headers['retry-after']) > 0 && Number(headers['retry-after']) <= 600, headers['retry-after']);
      assert.equal((await client.websites.getAll()).response.status, 200);
    } finally {
      await limited.stop();
    }
  });
});
