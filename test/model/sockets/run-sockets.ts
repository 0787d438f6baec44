import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '../../../sandbox/src/server.ts';
import { createAuthority, type ServerCertificate } from '../../harness/certificates.ts';
import { plainLabels, resultsOf } from '../../harness/list-step.ts';
import { runStep } from '../../harness/step.ts';
import { trust } from '../../harness/trust.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { startManglingRelay } from './mangling-relay.ts';
import { brokenOverSockets } from './promises.ts';
import { scheduleFrom, type Schedule } from './schedule.ts';
import { startTlsFront, type TlsFront } from './tls-front.ts';

const MAX_RETRIES = 2;

export interface SocketRunOptions {
  /** Another program than the one that action.yml names. */
  readonly program?: string | undefined;
  /** What the seed does not decide. */
  readonly given?: Partial<Pick<Schedule, 'processes' | 'labels' | 'tls'>>;
}

export interface SocketRun {
  /** The promises that were broken, in words, each with what was at work. */
  readonly broken: readonly string[];
  readonly steps: number;
  /** Of each label of each step. */
  readonly outcomes: readonly string[];
  /** What the server was told to do wrong, and what went wrong on the way. */
  readonly faults: readonly string[];
  readonly happened: readonly string[];
}

/**
 * Runs the bundle over real sockets, one to six steps at the same time on one organisation and one audit file, half of the
 * runs over TLS, with faults that the seed determines.
 */
export async function runOverSockets(
  seed: number,
  { program, given = {} }: SocketRunOptions = {},
): Promise<SocketRun> {
  const chance = chanceFrom(seed);
  const schedule = scheduleFrom(chance, given);
  const { processes, staleListings, faults, happened } = schedule;
  const labels = plainLabels(schedule.labels);
  await using sandbox = await startSandbox({ staleListings });
  for (const fault of faults) sandbox.inject(fault);
  await using relay = await startManglingRelay(sandbox.url, schedule.nextMangling);
  await using front = await startFront(relay.url, schedule, chance);

  const folder = await mkdtemp(join(tmpdir(), 'labels-sockets-'));
  const file = join(folder, 'audit.jsonl');
  // Where the login is elsewhere, the connection to the API is opened early.
  const loginUrl = seed % 5 === 0 ? sandbox.url : front.url;
  const inputs = {
    ...{ name: '', value: '', labels: JSON.stringify(labels), 'on-duplicate': 'skip' },
    ...{ 'login-url': loginUrl, 'api-url': front.url, 'audit-file': file },
    ...{ 'max-retries': String(MAX_RETRIES), 'timeout-seconds': '120' },
  };
  const options = { program, debug: true, patienceMs: 150_000, env: front.env };
  try {
    const runs = await Promise.all(
      Array.from({ length: processes }, () => runStep(sandbox, inputs, options)),
    );
    const auditText = await readFile(file, 'utf8').catch(() => '');
    await Promise.all(runs.map((run) => run.dispose()));
    const broken = brokenOverSockets({
      ...{ runs, sandbox, auditText, labels: labels.length, maxRetries: MAX_RETRIES },
      hasRival: faults.some(({ effect }) => effect === 'conflictRace'),
    });
    const at = `seed ${seed}, ${processes} steps, ${labels.length} labels, lag ${staleListings}, ${JSON.stringify(faults)}, ${schedule.tls ? 'TLS' : 'plain'}, ${happened.join('; ')}`;
    return {
      broken: broken.map((each) => `${each} (${at})`),
      steps: processes,
      outcomes: runs.flatMap((run) => resultsOf(run).map(({ outcome }) => outcome)),
      faults: faults.map(({ effect }) => effect),
      happened,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Front extends TlsFront {
  /** With which a step trusts it. */
  readonly env: Readonly<Record<string, string>>;
}

async function startFront(target: string, schedule: Schedule, { pick }: Chance): Promise<Front> {
  if (!schedule.tls) return { url: target, env: {}, [Symbol.asyncDispose]: () => Promise.resolve() };
  const { authority, first, renewed, stranger } = await (certificates ??= issueAll());
  const trusting = await trust(authority);
  const front = await startTlsFront(target, {
    ...{ nextHandshake: schedule.nextHandshake, nextAnswer: schedule.nextAnswer },
    certificate: () => pick([first, renewed]),
    stranger,
  });
  return {
    url: front.url,
    env: trusting.env,
    async [Symbol.asyncDispose]() {
      await front[Symbol.asyncDispose]();
      await trusting[Symbol.asyncDispose]();
    },
  };
}

let certificates: ReturnType<typeof issueAll> | undefined;

/** A certificate, the one that takes its place, and one that nobody trusts. */
async function issueAll() {
  const hosts = { hosts: ['127.0.0.1'] };
  const authority = await createAuthority();
  const issue = (): Promise<ServerCertificate> => authority.issue(hosts);
  const stranger = await (await createAuthority('Another authority')).issue(hosts);
  return { authority, first: await issue(), renewed: await issue(), stranger };
}
