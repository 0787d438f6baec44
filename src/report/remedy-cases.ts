import type { Failure, Obstacle } from '../failure.ts';
import { waitText } from '../http/wait-text.ts';
import type { Circumstances } from './circumstances.ts';

/** Another attempt; where the first one may have written labels, it must not trip over them. */
export function startOver({ task }: Pick<Circumstances, 'task'>): string {
  return task === 'write'
    ? 'Run the step again with `on-duplicate: skip`, which keeps the labels that are there by then.'
    : 'Run the step again.';
}

/** Whom to ask about a failure that does not pass by itself; nothing where nobody could look it up. */
export function support({ correlationId }: Failure): string {
  return correlationId === undefined
    ? ''
    : ' If this persists, give the correlation id to Genesys Cloud support.';
}

const byObstacle: Readonly<Record<Obstacle, string>> = {
  utilization: 'Change the label, or set `label-api: routing` if this host serves the four-field API.',
  routing: 'Change the label: of the two label APIs this host serves the four-field one alone.',
  missing: "Write the interrupting label's name as it is stored, or add that label to the list.",
  uncreated: 'The interrupting label has to be created first: its own failure says what keeps it from that.',
  cycle:
    'Labels that interrupt each other in a cycle need `on-drift: update`, and with it `on-duplicate: skip`.',
};

/** What to do about a label that cannot be created as it is. */
export function withoutObstacles({ obstacles }: Failure): string {
  const sentences = new Set(obstacles.map((obstacle) => byObstacle[obstacle]));
  return sentences.size === 0 ? 'Change the label.' : [...sentences].join(' ');
}

/** What to do about settings that cannot be read. An export has no list in which they could be left out. */
export function readableSettings(failure: Failure, { task }: Circumstances): string {
  const isListed = task !== 'export';
  if (failure.status === 403) {
    const otherwise = isListed ? ', or leave the settings out of the list' : '';
    return `Give the OAuth client's role routing:utilization:view${otherwise}.`;
  }
  if (failure.status !== 404) return `Run the step again.${support(failure)}`;
  return isListed
    ? 'This organisation or host does not serve the settings of labels: leave them out of the list.'
    : 'This organisation or host does not serve the settings of labels, which an export reads: check `environment`, or `api-url` if it is set.';
}

/** What the API's refusal of a request leaves to be done. */
export function acceptable(failure: Failure): string {
  const { fields, isExplained, apiCode, status, correlationId } = failure;
  const refused = 'The API did not accept what was sent';
  if (fields.length > 0) return `${refused}: it is about ${fields.map(asCode).join(', ')}.`;
  if (isExplained) return `${refused}: the message says what.`;
  if (apiCode !== undefined)
    return `${refused}, and says no more than ${asCode(apiCode)}.${support(failure)}`;
  if (status === 413) return `${refused}: it is too large for the API, or for a gateway on the way to it.`;
  // What comes from Genesys Cloud itself has a correlation id.
  const source = correlationId === undefined ? '; it may come from a gateway on the way' : '';
  return `${refused}, and its answer does not say why${source}.${support(failure)}`;
}

/** What to do about an access token that is no good any more. */
export function goodToken({ isTokenGiven }: Circumstances): string {
  return isTokenGiven
    ? 'The access token that the step was given has expired, was revoked, or is for another region. It is used as it is and never renewed: the step that gets it must get a new one.'
    : 'A fresh token was refused too: check that the OAuth client is still active and belongs to this region.';
}

/** When the rate limit lets the step go on. */
export function laterOn({ askedMs = 0 }: Failure): string {
  const wait = askedMs === 0 ? 'a minute' : waitText(askedMs);
  return `The API's rate limit was reached: run the step again after ${wait}.`;
}

/** Text from outside within a remedy, in which backticks mark code: GitHub makes no mention of a name in code. */
function asCode(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}
