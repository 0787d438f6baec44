import type { Environment } from './environment.ts';
import { readGitHubRun, type GitHubRun } from './github-run.ts';

/** The run, with its repository in two and its event read. */
export function readGitHubContext(env: Environment = process.env): GitHubRun & {
  readonly repo: { readonly owner: string; readonly repo: string };
  readonly payload: unknown;
} {
  const run = readGitHubRun(env);
  const [owner = '', repo = ''] = run.repository.split('/');
  return { ...run, repo: { owner, repo }, payload: run.readEvent() };
}
