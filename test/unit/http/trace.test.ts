import { expect, test } from 'vitest';
import { traced } from '../../../src/http/trace.ts';
import { createFakeClock } from '../../harness/fake-clock.ts';
import { answer, lost, scriptedHttp, type Reply } from '../../harness/scripted-http.ts';

function tracing(reply: (wait: (ms: number) => Promise<void>) => Reply, isSecret = false) {
  const clock = createFakeClock();
  const lines: string[] = [];
  const http = traced(scriptedHttp([reply(clock.advance)]), {
    clock,
    onLine: (line) => lines.push(line),
    isSecret: () => isSecret,
    correlationHeader: 'x-request-id',
  });
  const send = () =>
    http.send({
      method: 'POST',
      url: new URL('https://api.example/a/b?c=d'),
      headers: { authorization: 'Bearer t0ken' },
      body: 's3cret body',
      timeoutMs: 10_000,
    });
  return { lines, send };
}

test('an exchange is told with method, address, status, correlation id and time', async () => {
  const { lines, send } = tracing((wait) => async () => {
    await wait(42);
    return answer(201, 's3cret answer', { 'x-request-id': 'c-1' });
  });
  expect(await send()).toMatchObject({ status: 201 });
  expect(lines).toHaveLength(1);
  for (const part of ['POST', 'api.example/a/b?c=d', '201', 'c-1', '42 ms']) expect(lines[0]).toContain(part);
  expect(lines[0]).not.toMatch(/t0ken|s3cret/);
});

test('of an address that is secret only the host is told', async () => {
  const { lines, send } = tracing(() => answer(200), true);
  await send();
  expect(lines[0]).toContain('api.example');
  expect(lines[0]).not.toMatch(/\/a|c=d/);
});

test('a lost exchange is told with what happened', async () => {
  const { lines, send } = tracing(() => lost('timeout'));
  expect(await send()).toEqual(lost('timeout'));
  expect(lines[0]).toMatch(/^POST api\.example\/a\/b\?c=d: read ECONNRESET after 0 ms$/);
});

test('an error of the program is told without its text', async () => {
  const { lines, send } = tracing(() => new TypeError('t0ken'));
  await expect(send()).rejects.toThrow(TypeError);
  expect(lines).toEqual(['POST api.example/a/b?c=d: an unexpected error after 0 ms']);
});
