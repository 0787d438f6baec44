import { describe, expect, test } from 'vitest';
import { addressOf, runFacts } from '../../../src/report/run-facts.ts';

const runUrl = 'https://github.example/o/r/actions/runs/42';
const commit = 'a'.repeat(40);
const place = { file: 'config/über labels.yml', line: 7, column: 3 };

describe('a place in a file is seen at', () => {
  test.each([
    ['the commit of the run', runUrl, commit],
    ['a commit of another hash', runUrl, 'b'.repeat(64)],
    ['a host without TLS', runUrl.replace('https:', 'http:'), commit],
  ])('%s', (_what, url, sha) => {
    expect(addressOf(place, { runUrl: url }, sha)).toBe(
      `${url.replace('/actions/runs/42', '')}/blob/${sha}/config/%C3%BCber%20labels.yml#L7`,
    );
  });

  test.each([
    ['no run is known', {}, commit],
    ['no commit is known', { runUrl }, undefined],
    ['the commit is a branch', { runUrl }, 'main'],
    ['the commit is longer', { runUrl }, `x${commit}`],
    ['the commit goes on', { runUrl }, `${commit}x`],
    ['the run is no address of GitHub', { runUrl: 'https://github.example/o/r' }, commit],
    ['the run is something before an address', { runUrl: `see ${runUrl}` }, commit],
    ['the run is something below an address', { runUrl: `${runUrl}/job/1` }, commit],
  ])('no address where %s', (_what, source, sha) => {
    expect(addressOf(place, source, sha)).toBeUndefined();
  });
});

test.each([
  [{}, undefined, []],
  [{ runUrl, runId: '42' }, undefined, [['Run', `<a href="${runUrl}">42</a>`]]],
  [
    { runUrl, runId: '42', runAttempt: '2' },
    undefined,
    [['Run', `<a href="${runUrl}/attempts/2">42, attempt 2</a>`]],
  ],
  [{}, commit, [['Commit', `<code>${commit}</code>`]]],
  [
    { runUrl, runId: '42' },
    commit,
    [
      ['Run', `<a href="${runUrl}">42</a>`],
      ['Commit', `<a href="https://github.example/o/r/commit/${commit}"><code>${commit}</code></a>`],
    ],
  ],
])('of the run %j and the commit %s', (source, sha, facts) => {
  expect(runFacts(source, sha)).toEqual(facts);
});
