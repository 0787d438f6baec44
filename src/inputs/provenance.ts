import type { Source } from '../audit/event-schema.ts';
import { readGitHubContext } from './github-context.ts';
import type { Environment } from './inputs.ts';

/**
 * Where in GitHub the step runs, for the audit event (GitHub Docs, "Default environment variables"). What GitHub
 * does not say is left out.
 */
export function readProvenance(env: Environment): Source {
  const context = readGitHubContext();
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const runId = numeral(context.runId);
  return present({
    repository,
    workflow: context.workflow,
    job: context.job,
    step: context.action,
    runId,
    runAttempt: numeral(context.runAttempt),
    runUrl:
      repository === '' || runId === '' ? '' : `${context.serverUrl}/${repository}/actions/runs/${runId}`,
    actor: context.actor,
    event: context.eventName,
    ref: context.ref,
    sha: context.sha,
  });
}

function numeral(value: number): string {
  return Number.isNaN(value) ? '' : String(value);
}

function present(source: Record<keyof Source, string | undefined>): Source {
  return Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
}
