import { endGroup, getState, info, startGroup, warning } from '@actions/core';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 5_000;
const INTERVAL_MS = 50;

/** The end of the job: ends the server, and shows its log. */
export async function stop(): Promise<void> {
  const pid = Number(getState('pid'));
  if (!signal(pid, 'SIGTERM')) info('The sandbox had ended already.');
  else if (await isGone(getState('url'))) info('The sandbox has ended.');
  else {
    warning('The sandbox did not end in time and was killed.');
    signal(pid, 'SIGKILL');
  }
  startGroup('What the sandbox was asked');
  info(await readFile(getState('log-file'), 'utf8').catch(() => 'There is no log.'));
  endGroup();
}

/** Whether the process was there to get the signal. */
function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/**
 * Whether nobody listens any more. The process itself is no measure: in a container whose first process does not
 * care for orphans, it stays in the table after its end.
 */
async function isGone(url: string): Promise<boolean> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    if (!(await isListening(url))) return true;
    await sleep(INTERVAL_MS);
  }
  return false;
}

async function isListening(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/sandbox/labels`, { signal: AbortSignal.timeout(1_000) });
    await answer.body?.cancel();
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError';
  }
}
