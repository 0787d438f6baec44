import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a tool printed, and whether it was content. */
export interface ToolResult {
  readonly passed: boolean;
  readonly output: string;
}

const bin = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/** The JavaScript file behind a command of an installed package: to be run by this Node, with no shell. */
export function toolFile(packageName: string, command: string = packageName): string {
  const folder = join(root, 'node_modules', packageName);
  const declared = bin.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).bin;
  const file = typeof declared === 'string' ? declared : declared[command];
  if (file === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(folder, file);
}

/** Where a program runs: the project's folder, and this environment with more on top. */
export interface ProgramOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv | undefined;
}

/** Runs a JavaScript or TypeScript file on this Node, from the project's folder, and keeps what it prints. */
export function runFile(file: string, args: readonly string[]): Promise<ToolResult> {
  return runProgram(process.execPath, [file, ...args]);
}

/** Runs a program and keeps what it prints. */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd = root, env = {} }: ProgramOptions = {},
): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (text: string) => (output += text);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ passed: code === 0, output });
    });
  });
}

/** Runs a JavaScript file on this Node as if it were called here: it shares this terminal. */
export function runInTerminal(file: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });
}
