import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leave } from '../../src/process.ts';

/** What ended the process, or would have in place of a test's: the first of them is the last that a real one does. */
const ends: string[] = [];

class Ended extends Error {}

function end(how: string): never {
  ends.push(how);
  throw new Ended(how);
}

let exitCode: typeof process.exitCode;
beforeEach(() => {
  ends.length = 0;
  ({ exitCode } = process);
  vi.spyOn(process, 'exit').mockImplementation(() => end('exit'));
  vi.spyOn(process, 'execve').mockImplementation((file, args) => end([file, ...(args ?? [])].join(' ')));
  vi.spyOn(process, 'kill').mockImplementation((pid, signal) => end(`${pid} ${String(signal)}`));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = exitCode;
});

/** How the process ends on a platform, with these things still under way. */
function endOf(platform: NodeJS.Platform, code: number, ...resources: readonly string[]): string {
  vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
  vi.spyOn(process, 'getActiveResourcesInfo').mockReturnValue([...resources]);
  process.exitCode = code;
  expect(leave).toThrow(Ended);
  return ends.join();
}

test('what can be interrupted does not keep a process from ending', () => {
  expect(endOf('linux', 0)).toBe('exit');
  expect(endOf('linux', 1, 'TCPSocketWrap', 'Timeout')).toBe('exit,exit');
});

const { execPath, pid } = process;

test.each(['GetAddrInfoReqWrap', 'GetNameInfoReqWrap', 'FSReqCallback', 'FSReqPromise'])(
  'nothing waits for the threads that are busy with %s',
  (resource) => {
    expect(endOf('linux', 0, 'Timeout', resource)).toBe(`${execPath} ${execPath} -e process.exit(0)`);
  },
);

test('a step that failed keeps its exit code', () => {
  expect(endOf('darwin', 1, 'FSReqCallback')).toBe(`${execPath} ${execPath} -e process.exit(1)`);
});

test('on Windows only one that failed is killed', () => {
  expect(endOf('win32', 1, 'FSReqCallback')).toBe(`${pid} SIGKILL`);
  ends.length = 0;
  expect(endOf('win32', 0, 'FSReqCallback')).toBe('exit');
});
