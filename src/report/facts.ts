import { regionHosts } from '../genesys/regions.ts';
import { plural } from '../text.ts';
import { code, escapeHtml, factList, linked } from './html.ts';
import type { StepReport } from './report.ts';
import { runFacts } from './run-facts.ts';

/** Where labels are in the administration of Genesys Cloud (resource center, "Create utilization labels"). */
const ADMIN_PATH = 'Admin > Contact Center > Utilization > Labels';

/** What a reader may want to know of the step itself, as a list. */
export function stepFacts(report: StepReport): string {
  const { environment, labelApi, source, trail } = report;
  const cells = [['Genesys Cloud', code(environment)]];
  if (labelApi !== undefined) cells.push(['Label API', labelApi]);
  if (labelApi === 'utilization' && [...regionHosts.values()].includes(environment))
    cells.push(['Labels', linked(`https://apps.${environment}/`, escapeHtml(ADMIN_PATH))]);
  if (report.dryRun && report.digest !== undefined) cells.push(['Plan digest', code(report.digest)]);
  if (report.auditFile !== undefined) cells.push(['Audit file', code(report.auditFile)]);
  if (trail.failure !== undefined)
    cells.push(['Audit file', `❌ ${plural(trail.unfiled.length, 'label')} without a line`]);
  if (trail.webhook !== undefined) cells.push(['Webhook', webhookFact(trail.webhook)]);
  if (source.actor !== undefined) cells.push(['Started by', code(source.actor)]);
  return factList([...cells, ...runFacts(source, report.headCommit)]);
}

function webhookFact(webhook: NonNullable<StepReport['trail']['webhook']>): string {
  const { events, undelivered, untried, reason, untriedReason } = webhook;
  if (undelivered === 0) return `${plural(events, 'event')} delivered`;
  const why = code(reason ?? untriedReason ?? 'no reason known');
  const some = events === 1 ? 'the event was' : `${undelivered} of ${events} events`;
  if (untried === undelivered) return `❌ ${some} not sent: ${why}`;
  const skipped = untried === 0 ? '' : `, ${untried} of them not tried`;
  return `❌ ${some} not delivered${skipped}: ${why}`;
}
