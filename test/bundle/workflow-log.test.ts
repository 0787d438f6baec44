import { describe, expect, test } from 'vitest';
import { readAnnotations, readMasks, visibleLog } from '../harness/workflow-log.ts';

describe('a log with commands', () => {
  const log = [
    'the key is hunter2',
    '::add-mask::hunter2',
    '::add-mask::first%0Asecond',
    '::group::List',
    'page 1 of hunter2',
    '::endgroup::',
    '::debug::details',
    'second to none',
    '::error title=Not%2C 100%25%3A good::50%25 hunter2%0Aand more',
    '::nonsense::stays',
    '::stop-commands::t0ken',
    '::warning::only text',
    '::t0ken::',
    '::warning::beware',
    '',
  ].join('\n');

  test('is shown as the runner shows it, hidden from where it asks for it', () => {
    expect(visibleLog(log).split('\n')).toEqual([
      'the key is hunter2',
      '▾ List',
      '  page 1 of ***',
      '*** to none',
      'Error: Not, 100%: good: 50% ***',
      'and more',
      '::nonsense::stays',
      '::warning::only text',
      'Warning: beware',
    ]);
  });

  test('shows debug lines only with debug logging', () => {
    expect(visibleLog(log, { debug: true })).toContain('##[debug]details');
  });

  test('has annotations and masks', () => {
    expect(readAnnotations(log)).toEqual([
      { level: 'error', message: '50% hunter2\nand more', title: 'Not, 100%: good' },
      { level: 'warning', message: 'beware', title: undefined },
    ]);
    expect(readMasks(log)).toEqual(['hunter2', 'first\nsecond']);
  });
});
