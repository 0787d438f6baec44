import { Failure, unexpectedFailure } from './failure.ts';
import { discover, type Discovered } from './genesys/discover.ts';
import { ownLabels } from './genesys/stored-label.ts';
import type { Session } from './genesys/session.ts';
import type { UtilizationDocument } from './genesys/utilization-document.ts';
import type { ExportSettings } from './inputs/settings.ts';
import { writeLabelsFile } from './labels/export-file.ts';
import { foundStoredName, type FoundLabel, type Kept } from './labels/list-entry.ts';
import { replaceFile } from './labels/replace-file.ts';
import type { GitHubAccess } from './report/comment.ts';
import { reportExport } from './report/export-report.ts';
import { limitWarning } from './report/places.ts';
import type { ExportReport } from './report/report.ts';
import type { Log } from './report/log.ts';
import { redacted } from './secrets/redacted.ts';
import { LABELS_SCHEMA } from './version.ts';

export interface ExportOptions {
  readonly settings: ExportSettings;
  readonly log: Log;
  readonly session: Session;
  readonly github: GitHubAccess;
  /** Takes secrets out of what leaves by a file or a request: the runner masks its log alone. */
  readonly redact: (text: string) => string;
}

/** Puts an organisation under code: lists its labels, reads their settings, and writes them as a labels file. */
export async function exportLabels(options: ExportOptions): Promise<'passed' | 'failed'> {
  const { log, settings, github, redact } = options;
  const report = await exportOrFail(options);
  return reportExport(log, settings, report, github, redact);
}

async function exportOrFail({ log, session, settings, redact }: ExportOptions): Promise<ExportReport> {
  let discovered: Discovered | undefined;
  try {
    discovered = await discover(session, settings.labelApi, 'all');
    const { store, existing, warnings } = discovered;
    const document = await store.settings?.read();
    const found = existing.map((label) => foundLabel(label, document, redact));
    const { text, ...file } = writeLabelsFile(found, LABELS_SCHEMA);
    session.stop.throwIfStopped();
    // Once more, because a scope is taken for a word of ours where it is not.
    await write(settings.exportFile, redact(text), log);
    const organisation = organisationIn(discovered, settings);
    return {
      ...{ kind: 'exported', ...organisation, path: settings.exportFile, file },
      warnings: [...warnings, ...limitWarning({ ...organisation, results: [] })],
    };
  } catch (error) {
    if (!(error instanceof Failure)) session.onUnexpected(error);
    const failure = error instanceof Failure ? error : unexpectedFailure();
    const organisation = discovered && organisationIn(discovered, settings);
    const unknown = { labelApi: undefined, labelCount: undefined, labelLimit: settings.maxLabels };
    return { kind: 'failed', ...(organisation ?? unknown), failure };
  }
}

function organisationIn({ store, existing }: Discovered, { maxLabels }: ExportSettings) {
  return {
    labelApi: store.api,
    labelCount: ownLabels(store.api, existing).length,
    labelLimit: maxLabels ?? store.defaultLimit,
  };
}

/** A label without the secrets in its texts: with stars in their place, it would be another label. */
function foundLabel(
  { id, kept }: Pick<FoundLabel, 'id' | 'kept'>,
  document: UtilizationDocument | undefined,
  redact: (text: string) => string,
): FoundLabel {
  const settings = document?.settings.get(id);
  const shown = redacted(kept, redact);
  return {
    id,
    kept: shown,
    withheld: withheldIn(kept, shown),
    settings: settings && {
      interruptingLabelIds: settings.interruptingLabelIds,
      ...(settings.maximumCapacity !== undefined && { maximumCapacity: settings.maximumCapacity }),
    },
  };
}

function withheldIn(kept: Kept, shown: Kept): FoundLabel['withheld'] {
  if (foundStoredName(kept) !== foundStoredName(shown)) return 'label';
  const isSame = kept.kind === 'name' || shown.kind === 'name' || kept.description === shown.description;
  return isSame ? undefined : 'description';
}

async function write(path: string, text: string, log: Log): Promise<void> {
  try {
    await replaceFile(path, text);
  } catch (error) {
    log.debugError(error);
    throw new Failure({
      code: 'export-file',
      message: `The labels file ${path} could not be written: ${error instanceof Error ? error.message : 'unknown reason'}.`,
    });
  }
}
