import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Middle of some numbers; of an even count, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Peak memory and the JavaScript that was loaded. */
export interface Weight {
  readonly peakMb: number;
  readonly loadedBytes: number;
}

/** What is run: arguments for Node, and the environment beside PATH. */
export interface Program {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs Node to its end and answers how long that took, in milliseconds. */
export function time({
  args,
  env,
  cwd,
}: Program): Promise<{ readonly ms: number; readonly code: number | null }> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [...args], {
      env: { PATH: process.env['PATH'] ?? '', ...env },
      cwd,
      stdio: 'ignore',
    });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ ms: performance.now() - started, code });
    });
  });
}

const coverage = z.object({ result: z.array(z.object({ url: z.string() })) });
const usage = z.object({ maxRSS: z.number() });

const noteUsage =
  "process.on('exit', () => process.getBuiltinModule('node:fs').writeFileSync(process.env.USAGE, JSON.stringify(process.resourceUsage())))";

/**
 * Peak memory, in MB, and the bytes of JavaScript that were loaded: each from a run of its own, for measuring them
 * takes time and memory.
 */
export async function weigh([program, again]: readonly [Program, Program]): Promise<Weight> {
  const peakMb = await weighMemory(program);
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const folderOfCoverage = join(folder, 'coverage');
    await time({ ...again, env: { ...again.env, NODE_V8_COVERAGE: folderOfCoverage } });
    const reports = await Promise.all(
      (await readdir(folderOfCoverage)).map((name) => readFile(join(folderOfCoverage, name), 'utf8')),
    );
    const urls = reports.flatMap((text) => coverage.parse(JSON.parse(text)).result.map(({ url }) => url));
    const scripts = new Set(urls.filter((url) => url.startsWith('file:')));
    const sizes = await Promise.all(
      [...scripts].map(async (url) => (await readFile(fileURLToPath(url))).length),
    );
    return { peakMb, loadedBytes: sizes.reduce((sum, size) => sum + size, 0) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Peak memory of a run, in MB. */
export async function weighMemory(program: Program): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'usage.json');
    const note = ['--import', `data:text/javascript,${encodeURIComponent(noteUsage)}`];
    await time({ ...program, args: [...note, ...program.args], env: { ...program.env, USAGE: file } });
    return usage.parse(JSON.parse(await readFile(file, 'utf8'))).maxRSS / 1_000;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
