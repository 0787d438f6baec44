import { describe, expect, test } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import { utilizationLabels } from '../../../src/genesys/utilization-labels.ts';
import type { Exchange } from '../../../src/http/exchange.ts';
import { createLabel } from '../../../src/provision/create-label.ts';
import { away, creationBy, label } from '../../harness/create.ts';
import { answer, lost, methodsOf, type Reply } from '../../harness/scripted-http.ts';
import { testSession } from '../../harness/session.ts';

/** What another label of the step met. */
const denied = new Failure({
  ...{ code: 'permission-denied', message: 'Creating label "z" failed: HTTP 403.' },
  ...{ status: 403, apiCode: 'missing.permissions', correlationId: 'corr-z' },
});
const refused = new Failure({
  ...{ code: 'authentication-lost', message: 'Creating label "z" failed: HTTP 401.' },
  ...{ status: 401, apiCode: 'bad.credentials', correlationId: 'corr-z' },
});
const full = new Failure({ code: 'audit-file', message: 'The disk is full.' });

/** Creates a label while something ends all of them: after its first answer, or before it is sent. */
async function endedBy(end: Failure, first: Exchange<string> | undefined, later: readonly Reply[] = []) {
  let ending = first === undefined ? end : undefined;
  const reply: Reply = () => {
    ending = end;
    return first ?? answer(500);
  };
  const given = testSession([reply, ...later]);
  const creation = { ...creationBy(utilizationLabels(given.session)), ended: () => ending };
  return { result: await createLabel(creation, label), methods: methodsOf(given.api) };
}

const own = (code: string): Readonly<Record<string, string>> => ({ 'inin-correlation-id': `corr-${code}` });

describe('a label after whose POST another label ended all of them', () => {
  test('by a refused token, when its own token was refused, tells its own answer', async () => {
    const first = answer(401, { code: 'own.code', message: 'expired y' }, own('y'));
    const { result, methods } = await endedBy(refused, first);
    expect(methods).toBe('POST');
    expect(result).toEqual({
      ...{ outcome: 'failed', attempts: 1 },
      failure: new Failure({
        ...{ code: 'authentication-lost', status: 401, apiCode: 'own.code', correlationId: 'corr-y' },
        isExplained: true,
        message:
          'Creating label "team=blue" failed: HTTP 401 own.code: "expired y". It was not sent again. ' +
          'A request for another label showed that the step has lost its authentication.',
      }),
    });
  });

  test('by a denied permission, while its own was in doubt, is unknown with its own answer', async () => {
    const first = answer(503, { code: 'busy', message: 'busy y' }, own('y'));
    const { result, methods } = await endedBy(denied, first, [away]);
    expect(methods).toBe('POST GET');
    expect(result).toEqual({
      ...{ outcome: 'unknown', attempts: 1 },
      failure: new Failure({
        ...{ code: 'server-error', status: 503, apiCode: 'busy', correlationId: 'corr-y' },
        ...{ isExplained: true, unconfirmed: 'label' },
        message:
          'Creating label "team=blue" failed: HTTP 503 busy: "busy y". It was not sent again. ' +
          'A request for another label showed that the step has lost its permission. No listing has shown the label.',
      }),
    });
  });

  test('while its own had not left this machine, tells that', async () => {
    const { result } = await endedBy(denied, lost('connection', false));
    expect(result).toMatchObject({
      ...{ outcome: 'failed', attempts: 0 },
      failure: { code: 'unreachable', status: undefined, correlationId: undefined },
    });
  });

  test('by a line that was lost, says so beside its own answer: it is no label’s', async () => {
    const { result } = await endedBy(full, answer(429, '', own('y')));
    expect(result).toMatchObject({
      ...{ outcome: 'failed', attempts: 1 },
      failure: {
        ...{ code: 'audit-file', status: 429, correlationId: 'corr-y' },
        message: 'The disk is full. Before that: Creating label "team=blue" failed: HTTP 429.',
      },
    });
  });
});

test('a label that was never sent has the reason of all of them', async () => {
  const { result, methods } = await endedBy(denied, undefined);
  expect(result).toEqual({ outcome: 'not-attempted', attempts: 0, failure: denied });
  expect(methods).toBe('');
});
