import { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET, type Sandbox } from '../../sandbox/src/server.ts';
import { runAction, type ActionRun, type RunOptions } from './run-action.ts';

/** Inputs that point a step at a sandbox, with a valued label to create. */
export function inputsFor(
  sandbox: Sandbox,
  inputs: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    'client-id': DEFAULT_CLIENT_ID,
    'client-secret': DEFAULT_CLIENT_SECRET,
    'login-url': sandbox.loginUrl,
    'api-url': sandbox.apiUrl,
    name: 'team',
    value: 'blue',
    ...inputs,
  };
}

/** Runs the bundle against a sandbox; its temporary folder goes when the run goes out of scope. */
export function runStep(
  sandbox: Sandbox,
  inputs: Readonly<Record<string, string>> = {},
  options: Omit<RunOptions, 'inputs'> = {},
): Promise<ActionRun> {
  return runAction({ ...options, inputs: inputsFor(sandbox, inputs) });
}

/** The requests of a sandbox as `METHOD /path`, the query left out. */
export function requestLines(sandbox: Sandbox): readonly string[] {
  return sandbox.requests.map(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`);
}

/** The POSTs of labels that a sandbox got. */
export function labelPosts(sandbox: Sandbox): number {
  return requestLines(sandbox).filter((line) => /^POST .*labels$/.test(line)).length;
}

/** The one error annotation of a failed step, beside those at lines of a file. */
export function errorOf(run: ActionRun): string {
  const errors = run.annotations.filter(({ level, place }) => level === 'error' && place === undefined);
  if (errors.length !== 1)
    throw new Error(`expected one error annotation, got ${String(errors.length)}\n${run.log}`);
  return errors[0]?.message ?? '';
}
