import { beforeEach, describe, expect, test } from 'vitest';
import { createLog, maskInLog } from '../../../src/report/log.ts';
import { captureStdout } from '../../harness/stdout.ts';

let log = createLog(String);

beforeEach(() => {
  log = createLog((text) => text.replaceAll('s3cret', '***'));
});

const hostile = '::error::pwned\n::set-output name=a::b\r\n##[error]x\u2028::stop-commands::y s3cret';

describe('text from outside', () => {
  test('commands nothing as a line of the log', () => {
    const output = captureStdout();
    log.info(hostile);
    expect(output()).toBe(': :error::pwned ::set-output name=a::b # #[error]x ::stop-commands::y ***\n');
  });

  test.each([
    [
      'warning',
      (text: string) => {
        log.warning(text);
      },
    ],
    [
      'debug',
      (text: string) => {
        log.debug(text);
      },
    ],
    [
      'error',
      (text: string) => {
        log.fail([text]);
      },
    ],
  ])('is one command as a %s', (name, write) => {
    const output = captureStdout();
    write(hostile);
    expect(output().match(/\n/g)).toHaveLength(1);
    expect(output()).toMatch(new RegExp(`^::${name}::: :error`));
    expect(output()).not.toContain('s3cret');
  });

  test('is one line each in a group', () => {
    const output = captureStdout();
    log.group(hostile, [hostile, 'second']);
    const lines = output().trimEnd().split('\n');
    expect(lines.map((line) => line.slice(0, 8))).toEqual(['::group:', ': :error', 'second', '::endgro']);
  });
});

test('a step that fails has one annotation, a problem a line', () => {
  const output = captureStdout();
  log.fail(['First.', '100% sure\nof it', '::error::third']);
  expect(output()).toBe('::error::First.%0A100%25 sure of it%0A: :error::third\n');
});

test('what a step says after it has failed is lines of the log', () => {
  const output = captureStdout();
  log.fail(['Too late.']);
  log.fail(['First.', '::error::second s3cret']);
  expect(output()).toBe('::error::Too late.\nFirst.\n: :error::second ***\n');
});

test('an error at a place in a file names file, line and column', () => {
  const output = captureStdout();
  log.errorAt({ file: 'a,b:c.yml', line: 7, column: 5 }, hostile);
  expect(output()).toMatch(/^::error file=a%2Cb%3Ac\.yml,line=7,col=5::: :error/);
  expect(output().match(/\n/g)).toHaveLength(1);
  expect(output()).not.toContain('s3cret');
});

test('a line is cut at 4,000 characters', () => {
  const output = captureStdout();
  log.info('x'.repeat(4_001));
  expect(output()).toBe(`${'x'.repeat(3_999)}…\n`);
});

test('a secret is masked by the runner, over all its lines', () => {
  const output = captureStdout();
  maskInLog('a\nb%');
  expect(output()).toBe('::add-mask::a%0Ab%25\n');
});

test('debug lines are written only with debug logging on', () => {
  const output = captureStdout();
  const quiet = createLog((text) => text, { debug: false });
  quiet.debug('details');
  quiet.debugError(new Error('details'));
  expect(output()).toBe('');
});
