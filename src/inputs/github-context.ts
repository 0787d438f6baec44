// The class alone: the package's main entry brings Octokit and an HTTP stack along.
import { Context } from '../../node_modules/@actions/github/lib/context.js';

/** The toolkit's view of the run; without the event's payload when that cannot be read. */
export function readGitHubContext(): Context {
  try {
    return new Context();
  } catch {
    // It reads the payload first, and then what matters more.
    delete process.env['GITHUB_EVENT_PATH'];
    return new Context();
  }
}
