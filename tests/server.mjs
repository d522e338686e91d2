// Starts the real server for the tests that need one: builds the binary once, picks a free port and a fresh data
// folder, waits until it is ready, creates organizations with the command line, and stops it with SIGTERM.
//
// As a program it runs one command beside a server and hands it the addresses and keys in the environment:
//   node tests/server.mjs [--name NAME] [--private-webhooks] -- COMMAND [ARGUMENT...]
//
// Read from the environment:
//   BILLFOLD_TEST_BINARY        the binary to start; built with cargo when absent
//   BILLFOLD_TEST_STORE         `postgres` keeps the records in PostgreSQL, each server's in a database of its own,
//                               instead of in the embedded database
//   BILLFOLD_TEST_POSTGRES_URL  the PostgreSQL server to make those databases on
//   BILLFOLD_TEST_PSQL          the psql to make them with (default: the one on the PATH)
import assert from 'node:assert/strict';
import { execFile, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** How long a server may take until `/readyz` answers 200, in milliseconds. */
const READY_WITHIN_MS = 30_000;
/** How long a server may take to stop after SIGTERM, in milliseconds. */
const STOP_WITHIN_MS = 30_000;

/** The path of the binary under test; builds it first unless BILLFOLD_TEST_BINARY names one. */
export async function binary() {
  if (process.env.BILLFOLD_TEST_BINARY) return process.env.BILLFOLD_TEST_BINARY;
  const args = ['build', '-p', 'billfold', '--locked', '--message-format', 'json-render-diagnostics'];
  const build = spawnSync('cargo', args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 64 * 1024 * 1024 });
  assert.equal(build.status, 0, 'cargo could not build the server');
  const built = build.stdout
    .toString()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
    .findLast((message) => message.executable && message.target?.name === 'billfold');
  assert.ok(built, 'cargo built no executable named billfold');
  process.env.BILLFOLD_TEST_BINARY = built.executable;
  return built.executable;
}

/** A TCP port of the loopback address that nothing listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The environment a Billfold process gets: nothing of the tests' own settings, only what is asked for. */
function cleanEnvironment(settings) {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('BILLFOLD_'));
  return { ...Object.fromEntries(kept), ...settings };
}

/** Runs one statement on the PostgreSQL server of the tests. */
async function sql(statement) {
  const { BILLFOLD_TEST_PSQL: psql = 'psql', BILLFOLD_TEST_POSTGRES_URL: address } = process.env;
  assert.ok(address, 'BILLFOLD_TEST_POSTGRES_URL names no PostgreSQL server');
  await run(psql, ['-qX', '-v', 'ON_ERROR_STOP=1', '-d', address, '-c', statement]);
}

/** A new database on PostgreSQL, or null where the records are to be kept in the data folder. */
async function makeDatabase() {
  const { BILLFOLD_TEST_STORE: store = 'sqlite' } = process.env;
  if (store === 'sqlite') return null;
  assert.equal(store, 'postgres', `BILLFOLD_TEST_STORE is ${store}`);
  const name = `client_${randomUUID().replaceAll('-', '')}`;
  await sql(`CREATE DATABASE ${name}`);
  const url = new URL(process.env.BILLFOLD_TEST_POSTGRES_URL);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => sql(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** Resolves when `/readyz` answers 200, rejects when the process ends before or takes too long. */
async function untilReady(url, child, log) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const status = await fetch(`${url}/readyz`).then((answer) => answer.status, () => 0);
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  child.kill('SIGKILL');
  throw new Error(`the server did not get ready (exit code ${child.exitCode})\n${log.join('')}`);
}

/**
 * Starts a server.
 *
 * @param {object} [options]
 * @param {string} [options.name] names the kept log file `test-output/logs/NAME.log`
 * @param {Record<string, string>} [options.settings] further `BILLFOLD_...` settings
 */
export async function startServer({ name = 'server', settings = { BILLFOLD_RATE_LIMIT: 'off' } } = {}) {
  const program = await binary();
  const database = await makeDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'billfold-test-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const where = ['--data', dataDir, ...(database ? ['--database-url', database.url] : [])];
  const env = cleanEnvironment(settings);
  const child = spawn(program, ['serve', ...where, '--listen', `127.0.0.1:${port}`], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => log.push(chunk.toString()));
  const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal })));
  const cleanUp = async () => {
    await rm(dataDir, { recursive: true, force: true });
    await database?.drop();
  };
  await untilReady(url, child, log).catch(async (error) => {
    await ended;
    await cleanUp();
    throw error;
  });
  const secrets = [];
  const command = async (...args) => (await run(program, [...args, ...where], { env })).stdout;
  return {
    url,
    port,
    pid: child.pid,
    log: () => log.join(''),
    /** Runs a command of the command line beside the running server; what it printed. */
    command,
    /** Creates an organization with the command line, beside the running server. */
    async createOrganization(organizationName, mode = 'test') {
      const out = await command('org', 'create', organizationName, '--mode', mode, '--json');
      const made = JSON.parse(out.trim());
      secrets.push(made.secretKey);
      return made;
    },
    /** A merchant JWT of an organization. */
    async createToken(organizationId) {
      const out = await command('token', 'create', '--organization', organizationId);
      const [token] = out.match(/eyJ[\w-]+\.[\w-]+\.[\w-]+/) ?? [];
      assert.ok(token, `no token in: ${out}`);
      secrets.push(token);
      return token;
    },
    /** Adds a value that must not be found in the log when the server stops. */
    mustNotLog: (secret) => secrets.push(secret),
    /** Stops the server; fails unless it exits 0, without a panic, and without a secret in its log. */
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
      const { code, signal } = await ended;
      clearTimeout(timer);
      const text = log.join('');
      const logs = join(root, 'test-output', 'logs');
      await mkdir(logs, { recursive: true });
      await appendFile(join(logs, `${name}.log`), text);
      await cleanUp();
      assert.deepEqual({ code, signal }, { code: 0, signal: null }, `the server did not stop cleanly\n${text.slice(-4000)}`);
      assert.ok(!text.includes('panicked at'), `the server panicked\n${text.slice(-4000)}`);
      for (const secret of secrets) assert.ok(!text.includes(secret), 'a secret is in the log of the server');
    },
  };
}

/** Runs one command beside a server; answers its exit code. */
async function runBeside(name, settings, [program, ...args]) {
  const server = await startServer({ name, settings });
  let code = 1;
  try {
    const made = await server.createOrganization('Harbour Coffee');
    const other = await server.createOrganization('Other Merchant');
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        BILLFOLD_TEST_URL: server.url,
        BILLFOLD_TEST_ORGANIZATION_ID: made.organizationId,
        BILLFOLD_TEST_WEBSITE_ID: made.websiteId,
        BILLFOLD_TEST_SECRET_KEY: made.secretKey,
        BILLFOLD_TEST_PUBLISHABLE_KEY: made.publishableKey,
        BILLFOLD_TEST_OTHER_SECRET_KEY: other.secretKey,
      },
    });
    code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (exitCode) => resolve(exitCode ?? 1));
    });
  } finally {
    await server.stop();
  }
  return code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const name = args[0] === '--name' ? args.splice(0, 2)[1] : 'server';
  const settings = { BILLFOLD_RATE_LIMIT: 'off' };
  if (args[0] === '--private-webhooks') {
    args.shift();
    settings.BILLFOLD_ALLOW_PRIVATE_WEBHOOKS = 'true';
  }
  if (args[0] !== '--' || args.length < 2) {
    console.error('usage: node tests/server.mjs [--name NAME] [--private-webhooks] -- COMMAND [ARGUMENT...]');
    process.exit(2);
  }
  process.exitCode = await runBeside(name, settings, args.slice(1));
}
