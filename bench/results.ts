import type { Weight } from './measure.ts';
import type { Case } from './rig.ts';
import type { Traffic } from './traffic.ts';

export interface Pairs {
  readonly bareMs: number;
  readonly actionMs: number;
  /** Median of the ratios of each pair. */
  readonly ratio: number;
  readonly pairs: number;
}

/** Medians, in milliseconds. */
export interface CaseResult extends Case {
  readonly actionMs: number;
  readonly straightforwardMs: number;
  /** The script on the vendor's SDK, which knows the published label API alone. */
  readonly vendorSdkMs?: number;
  /** How many times longer the straightforward script takes: the median of each pair's ratio. */
  readonly times: number;
  /** Bare Node and the longest chain of round trips, with nothing for connections, TLS or any work. */
  readonly boundMs: number;
  readonly action: Weight;
  readonly straightforward: Weight;
  readonly traffic: { readonly action: Traffic; readonly straightforward: Traffic };
}

export interface Results {
  readonly node: string;
  readonly answerMs: number;
  readonly start: Pairs;
  readonly bareRequests: Pairs;
  readonly cases: readonly CaseResult[];
  readonly legs: { readonly legs: number; readonly actionMs: number; readonly straightforwardMs: number };
  /** A file of 1,000 labels in an organisation that allows them, without the action's own limit of requests a minute. */
  readonly unpaced: { readonly labels: number; readonly actionMs: number };
  /** Peak memory with a file of 1,000 labels. */
  readonly largeFileMb: number;
}

/** The results as Markdown. */
export function renderTable(results: Results): string {
  const { start, bareRequests, legs, unpaced, largeFileMb } = results;
  const head = [
    'Case',
    'Label API',
    'Action',
    'Straightforward',
    'SDK, plainly',
    'Bound',
    'Times faster',
    'Peak memory',
    'JavaScript',
    'Requests',
    'Connections',
    'Bytes',
  ];
  const rows = results.cases.map((each) => [
    each.name,
    each.api,
    seconds(each.actionMs),
    seconds(each.straightforwardMs),
    each.vendorSdkMs === undefined ? '' : seconds(each.vendorSdkMs),
    seconds(each.boundMs),
    each.times.toFixed(1),
    `${each.action.peakMb.toFixed(0)} MB, ${each.straightforward.peakMb.toFixed(0)} MB`,
    `${kilobytes(each.action)}, ${kilobytes(each.straightforward)}`,
    ...(['requests', 'connections', 'bytes'] as const).map(
      (what) => `${each.traffic.action[what]}, ${each.traffic.straightforward[what]}`,
    ),
  ]);
  rows.push([
    `${legs.legs} matrix legs at once`,
    'utilization',
    seconds(legs.actionMs),
    seconds(legs.straightforwardMs),
    '',
    '',
    (legs.straightforwardMs / legs.actionMs).toFixed(1),
    ...['', '', '', '', ''],
  ]);
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [
    `- Start to the first input error: ${start.actionMs.toFixed(0)} ms, ${start.ratio.toFixed(2)} times bare \`node\` (${start.bareMs.toFixed(0)} ms; medians of ${start.pairs} pairs).`,
    `- One label: ${bareRequests.actionMs.toFixed(0)} ms, ${bareRequests.ratio.toFixed(2)} times a script that sends the same four requests on Node's own modules and does nothing else (${bareRequests.bareMs.toFixed(0)} ms; medians of ${bareRequests.pairs} pairs).`,
    `- ${unpaced.labels.toLocaleString('en')} labels where the organisation allows them, without the limit of requests a minute: ${seconds(unpaced.actionMs)}.`,
    `- A file of 1,000 labels: ${largeFileMb.toFixed(0)} MB peak memory.`,
    '',
    ...table,
  ].join('\n');
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`;
}

function kilobytes({ loadedBytes }: Weight): string {
  return `${(loadedBytes / 1_000).toFixed(0)} KB`;
}
