/**
 * What stands in for actions/github-script: it runs the script as the body of an async function, with the client and
 * the context of the toolkit that the real one is built of.
 */
import { getInput, setFailed } from '@actions/core';
import { context, getOctokit } from '@actions/github';
import { compileFunction } from 'node:vm';

try {
  const script = compileFunction(`return (async () => {\n${getInput('script')}\n})();`, [
    'github',
    'context',
  ]);
  const ended: unknown = Reflect.apply(script, undefined, [getOctokit(getInput('github-token')), context]);
  await ended;
} catch (error) {
  setFailed(error instanceof Error ? error : String(error));
}
