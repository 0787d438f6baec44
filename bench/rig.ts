import { mkdtemp, writeFile } from 'node:fs/promises';
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

export type Contender = 'action' | 'straightforward';

/** Where everything is measured: one authority for TLS, and the straightforward script in one file. */
export async function buildRig() {
  const authority = await createAuthority();
  const trusting = await trust(authority);
  const tls = await authority.issue({ hosts: ['127.0.0.1'] });
  const folder = await mkdtemp(join(tmpdir(), 'straightforward-'));
  const ncc = [
    'build',
    join(root, 'bench/straightforward/index.mjs'),
    '--out',
    folder,
    '--no-cache',
    '--quiet',
  ];
  // Where the bundler looks for replacements of packages: the script has the real axios.
  process.env['TS_NODE_PROJECT'] = join(root, 'bench/straightforward/tsconfig.json');
  const { passed, output } = await runFile(toolFile('@vercel/ncc', 'ncc'), ncc);
  if (!passed) throw new Error(output);
  const files: Readonly<Record<Contender, string>> = {
    action: join(root, 'dist', 'index.js'),
    straightforward: join(folder, 'index.mjs'),
  };

  /** An organisation, a webhook and a runner's folders, for one run. */
  async function prepare({ api, existing, wanted }: Case) {
    const sandbox = await startSandbox({
      labelApi: api,
      labels: numberedSeeds(existing, api),
      limit: 100_000,
      tls,
      answerTimeMs: ANSWER_MS,
    });
    const receiver = await startWebhookReceiver({ delayMs: ANSWER_MS });
    const folders = await prepareFolders();
    const labels = Array.from({ length: wanted }, (_, index) => ({ name: 'wanted', value: String(index) }));
    await writeFile(join(folders.workspace, 'labels.json'), JSON.stringify(labels));
    const which = wanted === 1 ? { name: 'wanted', value: '0' } : { 'labels-file': 'labels.json' };
    const inputs = {
      ...{ 'client-id': DEFAULT_CLIENT_ID, 'client-secret': DEFAULT_CLIENT_SECRET, ...which },
      ...{ 'login-url': sandbox.loginUrl, 'api-url': sandbox.apiUrl, 'label-api': api },
      ...{ 'max-labels': '100000', 'webhook-url': receiver.url },
    };
    const env = { ...stepEnvironment(folders, inputs), ...trusting.env };
    return {
      sandbox,
      receiver,
      program: (contender: Contender): Program => ({ args: [files[contender]], env, cwd: folders.workspace }),
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
      async [Symbol.asyncDispose]() {
        await Promise.all([sandbox.close(), receiver.close(), folders.remove()]);
      },
    };
  }

  return {
    prepare,
    files,
    bare: { args: ['-e', '0'], env: trusting.env } satisfies Program,
    [Symbol.asyncDispose]: trusting[Symbol.asyncDispose],
  };
}

export type Rig = Awaited<ReturnType<typeof buildRig>>;
