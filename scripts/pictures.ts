/**
 * Makes the pictures of docs/pictures/, light and dark, of what the bundle writes in real runs against the sandbox, as
 * GitHub would show it, and keeps an audit event of theirs as an example:
 *
 *     npm run pictures
 *
 * Needs Chromium, and pngquant, which makes them a quarter of the size. Beside each picture lies the Markdown that it shows, which a test compares with what the bundle writes.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BROWSER_MISSING, findBrowser, startBrowser } from './pictures/browser.ts';
import { pageOf, themes } from './pictures/page.ts';
import { reportOf } from './pictures/reports.ts';
import { situations } from './pictures/situations.ts';
import { root, runProgram } from '../test/harness/tools.ts';

/** Wide enough for a table, narrow enough for a README. */
const WIDTH = 880;
/** What is longer is cut: the picture shows what a reader sees first. */
const TALLEST = 900;
const titles = { summary: 'Job summary', comment: 'github-actions <small>bot commented</small>' };

/** Sharp on fine displays too, and still small. */
const SCALE = 1.5;
const COLOURS = '32';

const executable = findBrowser();
// Before the old pictures are taken away.
const shrinks = await runProgram('pngquant', ['--version']).then(
  ({ passed }) => passed,
  () => false,
);
if (executable === undefined || !shrinks) {
  console.error(
    executable === undefined ? `${BROWSER_MISSING}.` : 'pngquant is not here (`apt-get install pngquant`).',
  );
  process.exitCode = 1;
} else {
  await makePictures(executable);
}

async function makePictures(path: string): Promise<void> {
  const docs = join(root, 'docs');
  const folder = join(docs, 'pictures');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await using browser = await startBrowser(path);
  for (const situation of situations) {
    const { markdown, auditEvents } = await reportOf(situation);
    await writeFile(join(folder, `${situation.name}.md`), markdown);
    for (const theme of themes) {
      const viewport = { width: WIDTH, height: 100 };
      await using page = await browser.newPage({ viewport, deviceScaleFactor: SCALE });
      await page.setContent(await pageOf({ markdown, theme, title: titles[situation.shownIn] }));
      const { height = 0 } = (await page.locator('main').boundingBox()) ?? {};
      const clip = { x: 0, y: 0, width: WIDTH, height: Math.min(Math.ceil(height), TALLEST) };
      const file = join(folder, `${situation.name}-${theme}.png`);
      await page.screenshot({ path: file, clip, fullPage: true, omitBackground: true });
      await shrink(file);
    }
    if (situation.name === 'applied')
      await writeFile(
        join(docs, 'audit-event.json'),
        `${JSON.stringify(auditEvents.find(hasValueAndLatency), undefined, 2)}\n`,
      );
    console.log(situation.name);
  }
}

async function shrink(file: string): Promise<void> {
  const { passed, output } = await runProgram('pngquant', [
    '--force',
    '--nofs',
    '--output',
    file,
    COLOURS,
    file,
  ]);
  if (!passed) throw new Error(`pngquant: ${output}`);
}

function hasValueAndLatency(event: unknown): boolean {
  const text = JSON.stringify(event);
  return text.includes('"latencyMs"') && !text.includes('"labelValue":null');
}
