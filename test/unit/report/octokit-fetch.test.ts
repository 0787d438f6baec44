import { expect, test } from 'vitest';
import { octokitFetch } from '../../../src/report/octokit-fetch.ts';
import { answer, lost, scriptedHttp, type Reply } from '../../harness/scripted-http.ts';

const url = 'https://api.github.example/repos/o/r/issues/1/comments';

function fetching(reply: Reply) {
  const http = scriptedHttp([reply]);
  const why: string[] = [];
  return { http, why, fetch: octokitFetch(http, (reason) => why.push(reason)) };
}

test('an answer comes as text, from where it was asked for', async () => {
  const { http, fetch } = fetching(answer(201, { id: 1 }, { 'content-type': 'application/json', link: 'x' }));
  const response = await fetch(url, { headers: { accept: 'a' } });
  expect(http.requests[0]).toMatchObject({ method: 'GET', headers: { accept: 'a' } });
  expect([response.status, response.url, await response.text()]).toEqual([201, url, '{"id":1}']);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(response.headers.get('link')).toBe('x');
});

test('a request that was lost is an error, and why it was is told', async () => {
  const { why, fetch } = fetching(lost('timeout'));
  await expect(fetch(url, { method: 'POST', body: '{}' })).rejects.toThrow('read ECONNRESET');
  expect(why).toEqual(['read ECONNRESET']);
});
