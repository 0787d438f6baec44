import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runFile, toolFile } from '../test/harness/tools.ts';
import { prepareFolders, stepEnvironment } from '../test/harness/runner.ts';
import { trust } from '../test/harness/trust.ts';
import { createAuthority } from '../test/harness/certificates.ts';
import { numberedSeeds } from '../sandbox/src/seed.ts';
import { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET, startSandbox } from '../sandbox/src/server.ts';
import { startWebhookReceiver } from '../sandbox/src/webhook-receiver.ts';
import type { Program } from './measure.ts';
import { startCounter, type Traffic } from './traffic.ts';

/** How long the stand-in takes to answer each request, in milliseconds. */
export const ANSWER_MS = 50;

export interface Case {
  readonly name: string;
  readonly api: 'utilization' | 'routing';
  /** Labels that the organisation has. */
  readonly existing: number;
  /** Labels to create; one is given by the inputs, several by a file. */
  readonly wanted: number;
}

/**
 * What is run: the action; the action without its own limit of requests a minute, for an organisation that allows more;
 * a script on axios; and one on the vendor's SDK.
 */
export type Contender = 'action' | 'unpaced' | 'straightforward' | 'vendorSdk';

/** Where everything is measured: one authority for TLS, and each script in one file. */
export async function buildRig() {
  const authority = await createAuthority();
  const trusting = await trust(authority);
  const tls = await authority.issue({ hosts: ['127.0.0.1'] });
  const builds = await mkdtemp(join(tmpdir(), 'bench-builds-'));
  const files: Readonly<Record<Contender, string>> = {
    action: join(root, 'dist', 'index.js'),
    unpaced: await withoutPace(join(root, 'dist'), join(builds, 'unpaced')),
    straightforward: await bundled('straightforward', builds),
    vendorSdk: await bundled('vendor-sdk', builds),
  };

  /** An organisation, a webhook and a runner's folders, for one run. */
  async function prepare({ api, existing, wanted }: Case, { counting = false } = {}) {
    const sandbox = await startSandbox({
      labelApi: api,
      labels: numberedSeeds(existing, api),
      limit: 100_000,
      tls,
      answerTimeMs: ANSWER_MS,
    });
    const receiver = await startWebhookReceiver({ delayMs: ANSWER_MS });
    const counters: readonly Awaited<ReturnType<typeof startCounter>>[] = counting
      ? await Promise.all([startCounter(sandbox.apiUrl), startCounter(receiver.url)])
      : [];
    const [apiUrl, webhookUrl] = [counters[0]?.url ?? sandbox.apiUrl, counters[1]?.url ?? receiver.url];
    const folders = await prepareFolders();
    const labels = Array.from({ length: wanted }, (_, index) => ({ name: 'wanted', value: String(index) }));
    await writeFile(join(folders.workspace, 'labels.json'), JSON.stringify(labels));
    const which = wanted === 1 ? { name: 'wanted', value: '0' } : { 'labels-file': 'labels.json' };
    const inputs = {
      ...{ 'client-id': DEFAULT_CLIENT_ID, 'client-secret': DEFAULT_CLIENT_SECRET, ...which },
      ...{ 'login-url': apiUrl, 'api-url': apiUrl, 'label-api': api },
      ...{ 'max-labels': '100000', 'webhook-url': webhookUrl },
    };
    const env = { ...stepEnvironment(folders, inputs), ...trusting.env };
    const start = (file: string): Program => ({ args: [file], env, cwd: folders.workspace });
    return {
      sandbox,
      receiver,
      program: (contender: Contender): Program => start(files[contender]),
      /** Any other file in the contenders' place. */
      start,
      /** The requests alone, on Node's own modules. */
      bareRequests: {
        args: [join(root, 'bench', 'bare-requests.mjs')],
        env: {
          ...trusting.env,
          API: sandbox.apiUrl,
          WEBHOOK: receiver.url,
          BASIC: Buffer.from(`${DEFAULT_CLIENT_ID}:${DEFAULT_CLIENT_SECRET}`).toString('base64'),
        },
      } satisfies Program,
      /** What went over the wire, where it is counted. */
      traffic(): Traffic {
        const counted = counters.map((counter) => counter.counted());
        return {
          requests: sandbox.requests.length + receiver.deliveries.length,
          connections: counted.reduce((sum, { connections }) => sum + connections, 0),
          bytes: counted.reduce((sum, { bytes }) => sum + bytes, 0),
        };
      },
      async [Symbol.asyncDispose]() {
        await Promise.all(counters.map((counter) => counter[Symbol.asyncDispose]()));
        await Promise.all([sandbox.close(), receiver.close(), folders.remove()]);
      },
    };
  }

  return {
    prepare,
    files,
    /** A folder for what is built, gone with the rig. */
    builds,
    bare: { args: ['-e', '0'], env: trusting.env } satisfies Program,
    async [Symbol.asyncDispose]() {
      await Promise.all([trusting[Symbol.asyncDispose](), rm(builds, { recursive: true, force: true })]);
    },
  };
}

/** A script in one file, as the action is. */
async function bundled(script: string, builds: string): Promise<string> {
  const folder = join(builds, script);
  const entry = join(root, 'bench', script, 'index.mjs');
  // Where the bundler looks for replacements of packages: the scripts have the real axios.
  process.env['TS_NODE_PROJECT'] = join(root, 'bench/straightforward/tsconfig.json');
  const ncc = ['build', entry, '--out', folder, '--no-cache', '--quiet'];
  const { passed, output } = await runFile(toolFile('@vercel/ncc', 'ncc'), ncc);
  if (!passed) throw new Error(output);
  return join(folder, 'index.mjs');
}

const PACE = /MOST_A_MINUTE = \d+/;

/** A copy of a bundle whose limit on the requests of a minute is lifted. */
export async function withoutPace(dist: string, folder: string): Promise<string> {
  await cp(dist, folder, { recursive: true });
  let lifted = 0;
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), 'utf8');
    if (!PACE.test(text)) continue;
    lifted += 1;
    await writeFile(join(folder, name), text.replace(PACE, 'MOST_A_MINUTE = Infinity'));
  }
  if (lifted !== 1) throw new Error(`the limit of requests a minute is in ${lifted} files of the bundle`);
  return join(folder, 'index.js');
}

export type Rig = Awaited<ReturnType<typeof buildRig>>;
