import type { Discovered } from '../genesys/discover.ts';
import { displayLabel } from '../labels/label.ts';
import type { Plan, PlannedLabel } from '../provision/plan.ts';
import { failureOf, type LabelResult } from '../provision/result.ts';
import { plural } from '../text.ts';
import type { Log } from './log.ts';

/** Shows what the organisation has and what is to be done. */
export function showPlan(log: Log, { store }: Discovered, plan: Plan): void {
  const places = `${plan.existingCount} of ${plural(plan.limit, 'label')}`;
  const lines = plan.labels.map(planLine);
  if (store.api === 'utilization' && plan.labels.some(({ label }) => label.kind === 'valued')) {
    lines.push(
      'This API keeps names only: value and scope become a part of the name, and the description is not kept.',
    );
  }
  log.group(`The organisation has ${places} (${store.api} API); ${plan.createCount} to create`, lines);
  for (const { label, caseTwin } of plan.labels) {
    if (caseTwin === undefined) continue;
    log.warning(
      `Label "${displayLabel(label)}" differs from the existing label "${caseTwin}" only in letter case.`,
    );
  }
}

function planLine({ label, storedName, decision }: PlannedLabel): string {
  const name = `"${displayLabel(label)}"`;
  switch (decision.kind) {
    case 'create':
      return `create ${name}, stored as "${storedName}"`;
    case 'exists':
      return `keep ${name}: it exists, id ${decision.existing.id}`;
    case 'duplicate':
      return `refuse ${name}: it exists, id ${decision.existing.id}`;
    case 'unsupported':
      return `refuse ${name}: ${decision.faults.join('; ')}`;
  }
}

/** One line on what became of a label. */
export function showResult(log: Log, result: LabelResult): void {
  const name = `"${displayLabel(result.label)}"`;
  switch (result.outcome) {
    case 'created': {
      const how = result.confirmedBy === 'read-back' ? ', confirmed by reading back' : '';
      log.info(
        `Created ${name}: id ${result.id}, ${result.latencyMs} ms, ${plural(result.attempts, 'POST')}${how}.`,
      );
      return;
    }
    case 'exists': {
      const who = result.attempts === 0 ? 'exists already' : 'exists now: another writer was faster';
      log.info(`Label ${name} ${who}, id ${result.id}.`);
      return;
    }
    case 'planned':
      log.info(`Label ${name} would be created (dry run: nothing was written).`);
      return;
    case 'duplicate':
    case 'failed':
    case 'unknown':
    case 'not-attempted':
      log.info(`${result.outcome}: ${failureOf(result)?.message ?? name}`);
  }
}
