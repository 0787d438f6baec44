import { startStop } from '../../../src/stop.ts';
import type { Settled } from '../run-scenario.ts';
import type { Arrive, Chooser } from './choices.ts';
import { createScheduler } from './scheduler.ts';
import { createSettingsNetwork, type SettingsNetwork } from './settings-network.ts';
import type { SettingsRules } from './settings-rules.ts';
import { createStage } from './stage.ts';
import { runStep, type Replaced, type StepEnd } from './step.ts';

/** What happened in one schedule of settings. */
export interface SettingsStory {
  readonly rules: SettingsRules;
  readonly network: SettingsNetwork;
  readonly settled: readonly Settled[];
  /** `undefined` where the run was given up because it is known what follows. */
  readonly end: StepEnd | undefined;
}

const TIMEOUT_MS = 3_600_000;

/** Runs one step that writes settings, with the choices of a chooser, from the login to the last line of the audit file. */
export async function runSettingsSchedule(
  rules: SettingsRules,
  chooser: Chooser,
  arrive: Arrive,
  replaced: Replaced = {},
): Promise<SettingsStory> {
  const scheduler = createScheduler(chooser);
  const { clock } = scheduler;
  const stop = startStop(scheduler.watch);
  stop.limit(TIMEOUT_MS);
  const stage = createStage(scheduler, chooser, arrive, rules.disturbances);
  const network = createSettingsNetwork(stage, rules, stop);
  const settled: Settled[] = [];
  let end: StepEnd | undefined;
  const step = runStep({
    clock: {
      now: () => clock.now(),
      async sleep(ms, signal) {
        network.aside(`waits ${(ms / 1000).toFixed(1)} s`);
        await clock.sleep(ms, signal);
        if (!signal.aborted) network.maybeStop('stop while it waits');
      },
    },
    ...{ http: network.http, stop, replaced, maxRetries: rules.maxRetries, labels: rules.wanted },
    onPass(gate) {
      network.maybeHold(gate);
    },
    async append(event) {
      await Promise.resolve();
      network.aside(`the line of "${event.storedName ?? ''}" is on disk: ${event.outcome}`);
      settled.push({ at: clock.now(), event });
    },
  });
  const isWhole = await scheduler.drive(step.then((ended) => (end = ended)));
  return { rules, network, settled, end: isWhole ? end : undefined };
}
