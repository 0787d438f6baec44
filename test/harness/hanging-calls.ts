import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A call of the C library that can be made to hang in libuv's threads. */
export type HangingCall = 'getaddrinfo' | 'fdatasync' | 'realpath';

/** Makes calls of the C library hang in a process that is started with its environment. */
export interface HangingCalls {
  /** The variables of such a process, and a promise that resolves when it made the call. */
  hang(call: HangingCall): { readonly env: Readonly<Record<string, string>>; readonly made: Promise<void> };
  remove(): void;
}

/** Compiles what makes them hang; a text says why that cannot be done on this machine. */
export function buildHangingCalls(): HangingCalls | string {
  if (process.platform !== 'linux') return 'only Linux lets a library take the place of calls (LD_PRELOAD)';
  const folder = mkdtempSync(join(tmpdir(), 'hanging-calls-'));
  const library = join(folder, 'hanging-calls.so');
  const source = fileURLToPath(new URL('hanging-calls.c', import.meta.url));
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-o', library, source, '-ldl'], { stdio: 'pipe' });
  } catch {
    rmSync(folder, { recursive: true });
    return 'there is no C compiler (cc)';
  }
  let processes = 0;
  return {
    hang(call) {
      processes += 1;
      const mark = join(folder, String(processes));
      return { env: { LD_PRELOAD: library, HANG: call, HANG_MARK: mark }, made: appeared(mark) };
    },
    remove() {
      rmSync(folder, { recursive: true });
    },
  };
}

async function appeared(file: string): Promise<void> {
  while (!existsSync(file)) await sleep(5);
}
