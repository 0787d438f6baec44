import { startStop } from '../../../src/stop.ts';
import { plain } from '../../harness/labels.ts';
import type { Settled } from '../run-scenario.ts';
import type { Arrive, Chooser } from './choices.ts';
import { createWriter, type Writer } from './label-world.ts';
import { createNetwork, type Network } from './network.ts';
import type { Rules } from './rules.ts';
import { createScheduler, type Scheduler } from './scheduler.ts';
import { createStage } from './stage.ts';
import { runStep, type Replaced, type StepEnd } from './step.ts';

/** One step of a schedule, and what is left of it. */
export interface Part {
  readonly writer: Writer;
  readonly labels: readonly string[];
  readonly settled: readonly Settled[];
  readonly end: StepEnd;
}

/** What happened in one schedule. */
export interface Story {
  readonly rules: Rules;
  readonly network: Network;
  /** The steps that came to their end: none where the run was given up because it is known what follows. */
  readonly parts: readonly Part[];
  /** Milliseconds since 1970. */
  readonly endedAt: number;
}

const TIMEOUT_MS = 3_600_000;

/** Runs the steps of the rules, with the choices of a chooser, from the login to the last line of the audit file. */
export async function runSchedule(
  rules: Rules,
  chooser: Chooser,
  arrive: Arrive,
  replaced: Replaced = {},
): Promise<Story> {
  const scheduler = createScheduler(chooser);
  const network = createNetwork(createStage(scheduler, chooser, arrive, rules.disturbances), rules);
  const parts: Part[] = [];
  const steps = rules.writers.map((labels, index) =>
    runPart({ scheduler, network, rules, replaced }, labels, index).then((part) => parts.push(part)),
  );
  const isWhole = await scheduler.drive(Promise.all(steps));
  return { rules, network, parts: isWhole ? parts : [], endedAt: scheduler.clock.now() };
}

interface Means {
  readonly scheduler: Scheduler;
  readonly network: Network;
  readonly rules: Rules;
  readonly replaced: Replaced;
}

async function runPart(
  { scheduler, network, rules, replaced }: Means,
  labels: readonly string[],
  index: number,
): Promise<Part> {
  const { clock } = scheduler;
  const stop = startStop(scheduler.watch);
  stop.limit(TIMEOUT_MS);
  const settled: Settled[] = [];
  const writer = createWriter(index, stop);
  const end = await runStep({
    clock: {
      now: () => clock.now(),
      async sleep(ms, signal) {
        network.tell(index, 'aside', `waits ${(ms / 1000).toFixed(1)} s`);
        await clock.sleep(ms, signal);
        if (!signal.aborted) network.maybeStop(writer, 'stop while it waits');
      },
    },
    http: network.connect(writer),
    ...{ stop, replaced, maxRetries: rules.maxRetries },
    labels: labels.map((name) => plain(name)),
    async append(event) {
      await scheduler.turn(`disk of ${index}`);
      network.tell(index, 'aside', `the line of "${event.storedName ?? ''}" is on disk: ${event.outcome}`);
      settled.push({ at: clock.now(), event });
    },
  });
  return { writer, labels, settled, end };
}
