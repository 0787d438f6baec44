import type { Source } from '../audit/event-schema.ts';
import type { GitHubRun } from './github-run.ts';

/** Where in GitHub the step runs, for the audit event. What GitHub does not say is left out. */
export function provenanceOf(run: GitHubRun): Source {
  const { repository, workflow, job, step, runId, runAttempt, serverUrl, actor, eventName, ref, sha } = run;
  const isKnown = repository !== '' && runId !== '';
  return present({
    repository,
    workflow,
    job,
    step,
    runId,
    runAttempt,
    runUrl: isKnown ? `${serverUrl}/${repository}/actions/runs/${runId}` : '',
    actor,
    event: eventName,
    ref,
    sha,
  });
}

function present(source: Record<keyof Source, string>): Source {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
}
