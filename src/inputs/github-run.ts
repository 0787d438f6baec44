import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { variable, type Environment } from './environment.ts';

/** The run that the step is part of (GitHub Docs, "Default environment variables"); empty where GitHub does not say. */
export interface GitHubRun {
  /** `owner/name`. */
  readonly repository: string;
  readonly workflow: string;
  readonly job: string;
  /** The step's id, or the one that GitHub gave it. */
  readonly step: string;
  readonly runId: string;
  readonly runAttempt: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly actor: string;
  readonly eventName: string;
  readonly ref: string;
  readonly sha: string;
  /** The payload of the event that started the workflow, read when first asked for; `undefined` when it cannot be read. */
  readonly readEvent: () => unknown;
}

export function readGitHubRun(env: Environment): GitHubRun {
  const read = (name: string): string => variable(env, name);
  let event: { readonly payload: unknown } | undefined;
  return {
    repository: read('GITHUB_REPOSITORY'),
    workflow: read('GITHUB_WORKFLOW'),
    job: read('GITHUB_JOB'),
    step: read('GITHUB_ACTION'),
    runId: wholeNumber(read('GITHUB_RUN_ID')),
    runAttempt: wholeNumber(read('GITHUB_RUN_ATTEMPT')),
    serverUrl: read('GITHUB_SERVER_URL') || 'https://github.com',
    apiUrl: read('GITHUB_API_URL') || 'https://api.github.com',
    actor: read('GITHUB_ACTOR'),
    eventName: read('GITHUB_EVENT_NAME'),
    ref: read('GITHUB_REF'),
    sha: read('GITHUB_SHA'),
    readEvent: () => (event ??= { payload: readEvent(read('GITHUB_EVENT_PATH')) }).payload,
  };
}

function wholeNumber(text: string): string {
  return /^\d+$/.test(text) ? text : '';
}

/** GitHub caps the payload of an event at 25 MB (GitHub Docs, "Webhook events and payloads"). */
const LARGEST_EVENT = 32 * 1024 * 1024;

function readEvent(path: string): unknown {
  try {
    // Opening a pipe that nobody writes to does not wait for a writer.
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = fstatSync(file);
      if (!stats.isFile() || stats.size > LARGEST_EVENT) return undefined;
      return JSON.parse(readFileSync(file, 'utf8'));
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
