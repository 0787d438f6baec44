import { createLog, maskInLog } from './report/log.ts';
import { failUnexpectedly, rejectInputs } from './report/reject.ts';
import { createSecrets } from './secrets.ts';
import { readSettings } from './settings/settings.ts';
import { listenForSignals } from './signals.ts';
import { startStop } from './stop.ts';
import { realWorld, type World } from './world.ts';

export type Verdict = 'passed' | 'failed';

/** The whole step: inputs, token, listing, plan, creation, report. Never throws. */
export async function run(world: World = realWorld): Promise<Verdict> {
  const signals = listenForSignals(world.signals);
  const secrets = createSecrets(maskInLog);
  const log = createLog((text) => secrets.redact(text));
  try {
    const read = await readSettings(secrets);
    if (!read.ok) return await rejectInputs(log, read.faults, read.summary);
    const stop = startStop(world.clock, read.settings.timeoutMs);
    signals.stopAtSignal(stop);
    // A step that stops at its inputs does without the rest.
    const { begin } = await import('./begin.ts');
    return await begin(world, read.settings, stop, secrets, log);
  } catch (error) {
    return failUnexpectedly(log, error);
  } finally {
    signals.release();
  }
}
