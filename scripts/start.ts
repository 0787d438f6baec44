/**
 * Shows the action at work against a stand-in for Genesys Cloud on this machine:
 *
 *     npm start [-- --INPUT VALUE]...
 *     npm start -- --export
 */
import { once } from 'node:events';
import { runAction } from '../test/harness/run-action.ts';
import { startSandbox } from '../sandbox/src/server.ts';
import { startWebhookReceiver } from '../sandbox/src/webhook-receiver.ts';
import { readActionYml } from '../test/harness/action-yml.ts';
import { root } from '../test/harness/tools.ts';
import { readFlags } from './demo/flags.ts';
import { bringLabelsFile } from './demo/labels-file.ts';
import { exportScenesOf, firstInputs, givesList, isExport, listScenesOf, scenesOf } from './demo/scenes.ts';
import { showFile, showRun, showStep, verdictOn } from './demo/show.ts';
import { swallowedFlags, swallowedMessage } from './demo/swallowed.ts';
import { heading, paint, print } from './demo/terminal.ts';

/** What a shell says of a program that Ctrl-C ended. */
const INTERRUPTED = 130;
/** Signals that follow each other this closely are one interruption. */
const SAME_INTERRUPTION_MS = 1000;

const action = readActionYml();
const swallowed = swallowedFlags(process.env, Object.keys(action.inputs));
const flags = readFlags(process.argv.slice(2), action);
if (swallowed.length > 0) {
  console.error(swallowedMessage(swallowed));
  process.exitCode = 1;
} else if (flags.ok) {
  process.exitCode = await demonstrate(flags.inputs);
} else {
  (flags.help ? console.log : console.error)(flags.message);
  process.exitCode = flags.help ? 0 : 1;
}

/** Runs the scenes, and answers the exit code. A signal ends the run that is under way as it ends a step, then the rest. */
async function demonstrate(flagged: Readonly<Record<string, string>>): Promise<number> {
  const interruption = new AbortController();
  const interrupted = once(interruption.signal, 'abort');
  let interruptedAt: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // One Ctrl-C may come twice: by the process group, and passed on by npm. A later one ends the process at once.
      if (interruptedAt !== undefined && performance.now() - interruptedAt > SAME_INTERRUPTION_MS)
        process.exit(INTERRUPTED);
      interruptedAt ??= performance.now();
      interruption.abort();
    });
  }
  // npm starts scripts in the project's folder, and tells in which one it was called.
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  const { inputs: given, workspaceFiles } = await bringLabelsFile(flagged, { folder, checkout: root });
  const secret = given['webhook-secret'] ?? 'whsec_c2FuZGJveC1vbmx5LXdlYmhvb2sta2V5';
  await using sandbox = await startSandbox();
  await using receiver = await startWebhookReceiver({ secret });
  print(`A stand-in for Genesys Cloud is at ${sandbox.url}, a webhook at ${receiver.origin}.`);

  const inputs = firstInputs(sandbox, { url: receiver.url, secret }, given);
  const scenes = givesList(given)
    ? listScenesOf(inputs)
    : isExport(given)
      ? exportScenesOf(inputs, sandbox)
      : scenesOf(inputs, sandbox, receiver.url, Object.keys(given).length === 0);
  const verdicts: { readonly good: boolean; readonly text: string }[] = [];
  for (const [index, scene] of scenes.entries()) {
    heading(`${index + 1}. ${scene.title}`);
    showStep(scene.inputs, index === 0 ? undefined : scenes[0]?.inputs);
    scene.prepare?.();
    const before = receiver.deliveries.length;
    await using run = await runAction({
      inputs: scene.inputs,
      workspaceFiles,
      signal: { signal: 'SIGINT', when: interrupted },
    });
    if (interruption.signal.aborted) return INTERRUPTED;
    const deliveries = receiver.deliveries.slice(before);
    showRun(run, deliveries);
    if (scene.shows !== undefined) await showFile(run, scene.shows);
    const verdict = verdictOn(scene, run, deliveries);
    verdicts.push(verdict);
    // What follows builds on it.
    if (!verdict.good) break;
  }

  heading('In short');
  for (const { good, text } of verdicts) print(`${good ? '✓' : '✗'} ${text}`, 0, good ? 'green' : 'red');
  const labels = sandbox.labels().map(({ name }) => name);
  console.log(`\nThe sandbox holds ${labels.length === 0 ? 'no label' : paint('bold', labels.join(', '))}.`);
  return verdicts.every(({ good }) => good) ? 0 : 1;
}
