// The class alone: the package's main entry brings Octokit and an HTTP stack along.
import { Context } from '../../node_modules/@actions/github/lib/context.js';
import type { Source } from '../audit/event.ts';
import type { Environment } from './inputs.ts';

/**
 * Where in GitHub the step runs, for the audit event (GitHub Docs, "Default environment variables"). What GitHub
 * does not say is left out.
 */
export function readProvenance(env: Environment): Source {
  const context = githubContext();
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const runId = numeral(context?.runId);
  return present({
    repository,
    workflow: context?.workflow,
    job: context?.job,
    runId,
    runAttempt: numeral(context?.runAttempt),
    runUrl:
      repository === '' || runId === ''
        ? ''
        : `${context?.serverUrl ?? ''}/${repository}/actions/runs/${runId}`,
    actor: context?.actor,
    event: context?.eventName,
    ref: context?.ref,
    sha: context?.sha,
  });
}

/** The toolkit's context; nothing when the event payload that it reads on the way is unreadable. */
function githubContext(): Context | undefined {
  try {
    return new Context();
  } catch {
    return undefined;
  }
}

function numeral(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '' : String(value);
}

function present(source: Record<keyof Source, string | undefined>): Source {
  return Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
}
