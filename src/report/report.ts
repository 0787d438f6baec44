import type { Source } from '../audit/event-schema.ts';
import type { TrailReport } from '../audit/trail.ts';
import type { Failure } from '../failure.ts';
import type { StoredLabel } from '../genesys/stored-label.ts';
import type { ExportFile } from '../labels/export-file.ts';
import type { LabelApi } from '../labels/label-api.ts';
import type { LabelResult } from '../provision/result.ts';
import type { Circumstances } from './circumstances.ts';

/** What the step did, as outputs, summary and annotation tell it. */
export interface StepReport {
  /** Region host, or API host of a gateway. */
  readonly environment: string;
  readonly dryRun: boolean;
  readonly circumstances: Circumstances;
  readonly results: readonly LabelResult[];
  /** `undefined` as long as no API has been found. */
  readonly labelApi: LabelApi | undefined;
  /** Labels in the organisation after the step; `undefined` when they could not be read. */
  readonly labelCount: number | undefined;
  readonly labelLimit: number | undefined;
  /** Absolute path; `undefined` when no event is in it. */
  readonly auditFile: string | undefined;
  readonly trail: TrailReport;
  /** Why the step ended early; `undefined` when it did not. */
  readonly stopped: Failure | undefined;
  /** What failed a step that has no label to tell it of; else `undefined`. */
  readonly failure: Failure | undefined;
  readonly source: Source;
  /** The commit that the run is about; on a pull request its head, which `source.sha` is not. */
  readonly headCommit: string | undefined;
  /** What to know that has no label's row to stand in; whole sentences. */
  readonly warnings: readonly string[];
  /** Whether a list was given, which stands for all labels that a team keeps. */
  readonly isListed: boolean;
  /** The organisation's labels that the list does not mention. */
  readonly unlisted: readonly StoredLabel[];
  /** Whether the labels of the organisation were read. */
  readonly isRead: boolean;
  /** How many labels the plan would create or update; `undefined` without a plan, and when it cannot be carried out. */
  readonly changes: number | undefined;
  /** Digest of the plan; `undefined` without one, and when it was refused. */
  readonly digest: string | undefined;
}

/** What became of an export. */
export type ExportReport =
  | {
      readonly kind: 'exported';
      readonly labelApi: LabelApi;
      /** Labels of the organisation, but for the platform's own. */
      readonly labelCount: number;
      readonly labelLimit: number;
      /** Absolute. */
      readonly path: string;
      readonly file: Omit<ExportFile, 'text'>;
      /** What to know of the labels: a sentence each. */
      readonly warnings: readonly string[];
    }
  | {
      readonly kind: 'failed';
      /** What is known of the organisation, as far as its labels were listed. */
      readonly labelApi: LabelApi | undefined;
      readonly labelCount: number | undefined;
      readonly labelLimit: number | undefined;
      readonly failure: Failure;
    };
