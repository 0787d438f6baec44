import * as z from 'zod/mini';
import type { GitHubRun } from './github-run.ts';

/** Made only when it is asked for. */
function pullRequestEvent() {
  const end = z.object({ repo: z.nullish(z.object({ full_name: z.string() })) });
  return z.object({ pull_request: z.object({ head: end, base: end }) });
}

/**
 * Why GitHub gives this run no secrets, as a sentence: it is of a pull request from a fork, or Dependabot started it
 * (GitHub Docs, "Using secrets in GitHub Actions" and "Troubleshooting Dependabot on GitHub Actions"). `undefined` when it
 * gives them.
 */
export function withheldSecrets(run: GitHubRun): string | undefined {
  if (run.actor === 'dependabot[bot]') {
    return 'This run was started by Dependabot, and such runs get no secrets but those that are set up for Dependabot.';
  }
  // Runs of `pull_request_target` are of the base repository, and get its secrets.
  if (!/^pull_request(?!_target)/.test(run.eventName)) return undefined;
  const event = pullRequestEvent().safeParse(run.readEvent());
  if (!event.success) return undefined;
  const { head, base } = event.data.pull_request;
  // The head's repository is null once the fork is deleted.
  return head.repo?.full_name === base.repo?.full_name
    ? undefined
    : 'This pull request is from a fork, and runs for such pull requests get no secrets.';
}
