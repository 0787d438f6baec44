/**
 * Draws the pictures of docs/ from what the bundle writes in real runs against the sandbox, and keeps an audit event of
 * theirs as an example:
 *
 *     npm run pictures
 *
 * Ids and times are those of the runs, so each time they are others.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawPicture } from './pictures/draw.ts';
import { showRuns } from './pictures/runs.ts';
import { root } from '../test/harness/tools.ts';

const docs = join(root, 'docs');
const { plan, summary, auditEvent } = await showRuns();
await mkdir(docs, { recursive: true });
await writeFile(join(docs, 'job-summary.svg'), drawPicture(summary, 'Job summary'));
await writeFile(join(docs, 'pull-request-plan.svg'), drawPicture(plan, 'github-actions bot commented'));
await writeFile(join(docs, 'audit-event.json'), `${JSON.stringify(auditEvent, undefined, 2)}\n`);
