import type { LabelResult } from '../provision/result.ts';
import { oneLine } from '../text.ts';
import { failureOf } from '../provision/result.ts';
import { countsOf, isLeftDrifted } from './verdict.ts';

/** What a reader with one second wants to know. */
export type Status = '✅' | '📝' | '⚠️' | '❌';

/**
 * The verdict on a step as the heading of its summary and comment:
 * `## ❌ mypurecloud.ie: 3 failed, 2 unconfirmed, 95 created`.
 *
 * @param environment region host, or API host of a gateway
 * @param failed whether the step fails, be it for its labels or beside them
 */
export function stepHeading(environment: string, results: readonly LabelResult[], failed: boolean): string {
  return heading(statusOf(results, failed), environment, tellStep(results, failed));
}

/** A heading with a text of our own, in which there is no Markdown. */
export function heading(status: Status, environment: string | undefined, text: string): string {
  const where = environment === undefined ? '' : `${hostInMarkdown(environment)}: `;
  return `## ${status} ${where}${text}`;
}

function statusOf(results: readonly LabelResult[], failed: boolean): Status {
  if (failed) return '❌';
  if (results.some(({ outcome }) => outcome === 'planned')) return '📝';
  return results.some(isLeftDrifted) ? '⚠️' : '✅';
}

function tellStep(results: readonly LabelResult[], failed: boolean): string {
  const hasFailures = results.some((result) => failureOf(result) !== undefined);
  const drifted = results.filter(isLeftDrifted);
  const drift = drifted.length === 0 ? '' : `${drifted.length} with drift`;
  // That a label was created is news, whatever its settings.
  const others = results.filter((result) => result.outcome === 'created' || !isLeftDrifted(result));
  const isPlan = others.some(({ outcome }) => outcome === 'planned');
  // Of a plan, what is there already is no news.
  const told = isPlan ? others.filter(({ outcome }) => outcome !== 'exists') : others;
  const isIdle = told.every(({ outcome, attempts }) => outcome === 'exists' && attempts === 0);
  const done = isIdle && drift === '' ? 'nothing to do' : countsOf(told);
  const counts = [done, drift].filter((part) => part !== '').join(', ');
  if (!failed || hasFailures) return counts;
  return results.length === 0 ? 'the step failed' : `${counts}, but the step failed`;
}

/** A host that means nothing else to Markdown; a port of 100 or 1234 would be an emoji between two colons. */
const plainHost = /^(?!www\.)[a-z0-9][a-z0-9.-]*(?::(?!(?:100|1234)$)\d+)?$/;

/** Any other is code, with nothing in it that a host seldom has. */
function hostInMarkdown(host: string): string {
  return plainHost.test(host) ? host : `\`${oneLine(host, 200).replace(/[^\w.:[\]-]+/g, '?')}\``;
}
