import { info, saveState, setFailed, setOutput } from '@actions/core';
import { spawn, type ChildProcess } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET } from '../options.ts';
import { readTextOptions } from '../text-options.ts';
import { readInputs } from './inputs.ts';
import { greeting, SERVE, WEBHOOK_SECRET, type Greeting } from './serve.ts';

const PATIENCE_MS = 30_000;

/** The step: starts the server, and is done once it answers. */
export async function start(): Promise<void> {
  const inputs = readInputs();
  const read = readTextOptions(inputs);
  if (!read.ok) {
    setFailed(`The sandbox was not started.\n${read.faults}`);
    return;
  }
  const folder = process.env['RUNNER_TEMP'] ?? tmpdir();
  const logFile = join(folder, `genesys-cloud-sandbox-${process.pid}.log`);
  const server = await startServer(inputs, folder, logFile);
  const said = await greetingOf(server);
  server.unref();
  if (said.kind === 'failed') {
    setFailed(`The sandbox did not start: ${said.reason}`);
    return;
  }
  // Whatever happens next, the end of the job knows what to end.
  saveState('pid', server.pid);
  saveState('url', said.url);
  saveState('log-file', logFile);
  const answer = await fetch(`${said.url}/sandbox/labels`);
  if (!answer.ok) {
    setFailed(`The sandbox at ${said.url} answers HTTP ${answer.status}.`);
    return;
  }
  await answer.text();
  setOutput('login-url', said.url);
  setOutput('api-url', said.url);
  setOutput('client-id', read.options.clientId ?? DEFAULT_CLIENT_ID);
  setOutput('client-secret', read.options.clientSecret ?? DEFAULT_CLIENT_SECRET);
  setOutput('webhook-url', said.webhookUrl);
  setOutput('webhook-secret', WEBHOOK_SECRET);
  setOutput('log-file', logFile);
  info(`A stand-in for Genesys Cloud is at ${said.url} until the end of the job.`);
}

/** The server is a process of its own: nothing of the step's, its output above all, may keep the step from ending. */
async function startServer(
  inputs: Readonly<Record<string, string>>,
  folder: string,
  logFile: string,
): Promise<ChildProcess> {
  const log = await open(logFile, 'a');
  try {
    const program = [process.argv[1] ?? '', SERVE, JSON.stringify(inputs)];
    return spawn(process.execPath, program, {
      // Not the workspace, which a later step may replace.
      cwd: folder,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log.fd, log.fd, 'ipc'],
    });
  } finally {
    await log.close();
  }
}

/** What the server says first, or that it said nothing. */
function greetingOf(server: ChildProcess): Promise<Greeting> {
  return new Promise((resolve) => {
    const settle = (said: Greeting) => {
      clearTimeout(timer);
      resolve(said);
    };
    const fail = (reason: string) => {
      settle({ kind: 'failed', reason });
    };
    const timer = setTimeout(() => {
      server.kill('SIGKILL');
      fail(`it said nothing for ${PATIENCE_MS / 1000} s`);
    }, PATIENCE_MS);
    server.once('message', (message) => {
      settle(greeting.parse(message));
    });
    server.once('error', (error) => {
      fail(error.message);
    });
    server.once('exit', (code, signal) => {
      fail(`it ended with ${String(code ?? signal)}`);
    });
  });
}
