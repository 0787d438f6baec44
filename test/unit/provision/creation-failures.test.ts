import { describe, expect, test } from 'vitest';
import { Failure, type FailureDetails } from '../../../src/failure.ts';
import {
  afterwards,
  endsAll,
  looksLike,
  notSentAgain,
  seenFromOthers,
  unconfirmed,
  unseen,
  withCount,
} from '../../../src/provision/creation-failures.ts';
import { stored } from '../../harness/labels.ts';

/** All that a failure of a POST can say. */
const details = {
  code: 'conflict',
  message: 'Creating label "a" failed.',
  status: 409,
  apiCode: 'general.conflict',
  correlationId: 'corr-1',
  fields: ['name'],
  askedMs: 2_000,
  unconfirmed: undefined,
} as const satisfies FailureDetails;
const posted = new Failure(details);

/** All that a failure says. */
function said(failure: Failure): FailureDetails {
  const { code, message, status, apiCode, correlationId, fields, askedMs, unconfirmed } = failure;
  return { code, message, status, apiCode, correlationId, fields, askedMs, unconfirmed };
}

describe('a POST after which the label may exist', () => {
  test('and that a fresh listing does not show', () => {
    expect(said(unconfirmed(posted))).toEqual({
      ...details,
      message: 'Creating label "a" failed. A fresh listing does not show the label.',
      unconfirmed: 'label',
    });
  });

  test('and that could not be read back: what kept it from being read ends the other labels, too', () => {
    const reading = new Failure({
      code: 'permission-denied',
      message: 'Listing the labels failed.',
      status: 403,
      correlationId: 'corr-2',
    });
    expect(said(unconfirmed(posted, reading))).toEqual({
      ...details,
      code: 'permission-denied',
      message:
        'Creating label "a" failed. Whether the label exists could not be read back: Listing the labels failed.',
      unconfirmed: 'label',
    });
  });
});

test('a POST that the stop cut off is not told of the stop twice', () => {
  const stop = new Failure({ code: 'deadline', message: 'Too late. Creating label "a" was under way.' });
  expect(unconfirmed(stop, new Failure({ code: 'deadline', message: 'Too late.' }))).toMatchObject({
    ...{ code: 'deadline', unconfirmed: 'label' },
    message: 'Too late. Creating label "a" was under way. Whether the label exists could not be read back.',
  });
});

test('a label that nobody had the time to look for was not seen, which is all that is known', () => {
  expect(said(unseen(posted))).toEqual({
    ...details,
    message: 'Creating label "a" failed. No listing has shown the label.',
    unconfirmed: 'label',
  });
});

describe('a label that another label of the step keeps from being sent again', () => {
  const others = {
    ...{ message: 'Creating label "z" failed: HTTP 403.', status: 403 },
    ...{ apiCode: 'missing.permissions', correlationId: 'corr-z' },
  };

  test.each([
    ['login-refused', 'authentication'],
    ['login-forbidden', 'authentication'],
    ['authentication-lost', 'authentication'],
    ['permission-denied', 'permission'],
  ] as const)(
    'by %s, tells what its own POST came to, and of the other that the step lost its %s',
    (code, loss) => {
      const end = new Failure({ ...others, code });
      const seen = `A request for another label showed that the step has lost its ${loss}.`;
      expect(endsAll(end)).toBe(true);
      expect(seenFromOthers(end)).toEqual(new Failure({ code, message: seen }));
      expect(said(seenFromOthers(end))).toMatchObject({ status: undefined, correlationId: undefined });
      expect(said(notSentAgain(end, posted))).toEqual({
        ...details,
        message: `Creating label "a" failed. It was not sent again. ${seen}`,
      });
      expect(notSentAgain(end, undefined)).toBe(end);
    },
  );

  test.each(['audit-file', 'deadline', 'cancelled'] as const)(
    'by what is no label (%s), has that as its reason',
    (code) => {
      const end = new Failure({ code, message: 'The disk is full.' });
      expect(endsAll(end)).toBe(false);
      expect(seenFromOthers(end)).toBe(end);
      expect(notSentAgain(end, posted)).toEqual(afterwards(end, posted));
    },
  );
});

test('a conflict with a label that looks the same names that label and its id', () => {
  expect(said(looksLike(posted, { ...stored('A', 'id-7'), display: 'A (private)' }))).toEqual({
    ...details,
    code: 'look-alike',
    message:
      'Creating label "a" failed. The organisation has no label of exactly this name, but "A (private)" (id id-7) looks like it.',
  });
});

test('a name that came from outside is shown on one line', () => {
  const { message } = looksLike(posted, { ...stored('A', 'id-7'), display: 'A\n::error::x' });
  expect(message).toContain('but "A ::error::x" (id id-7) looks like it.');
});

describe('a label that ended between two POSTs', () => {
  const deadline = new Failure({ code: 'deadline', message: 'The deadline was reached.' });

  test('that had not been sent before ends with that failure alone', () => {
    expect(afterwards(deadline, undefined)).toBe(deadline);
  });

  test('tells what the POST before came to, with what Genesys support asks for', () => {
    expect(said(afterwards(deadline, posted))).toEqual({
      code: 'deadline',
      message: 'The deadline was reached. Before that: Creating label "a" failed.',
      status: 409,
      apiCode: 'general.conflict',
      correlationId: 'corr-1',
      fields: [],
      askedMs: undefined,
      unconfirmed: undefined,
    });
  });

  test('keeps what it says of an answer of its own', () => {
    const own = { status: 401, apiCode: 'bad.credentials', correlationId: 'corr-2' };
    const lost = new Failure({ code: 'authentication-lost', message: 'The token was refused.', ...own });
    expect(said(afterwards(lost, posted))).toMatchObject({ code: 'authentication-lost', ...own });
    expect(said(afterwards(lost, deadline))).toMatchObject(own);
  });
});

describe('a limit of the platform', () => {
  const limit = new Failure({ ...details, code: 'platform-limit' });

  test.each([
    [100, 'The organisation has 100 labels.'],
    [1, 'The organisation has 1 label.'],
    [0, 'The organisation has 0 labels.'],
  ])('says how many labels there are (%i)', (count, sentence) => {
    expect(said(withCount(limit, count))).toEqual({
      ...details,
      code: 'platform-limit',
      message: `Creating label "a" failed. ${sentence}`,
    });
  });

  test('says nothing of what no listing told', () => {
    expect(withCount(limit, undefined)).toBe(limit);
  });

  test('is the only failure that the number of labels explains', () => {
    expect(withCount(posted, 100)).toBe(posted);
  });
});
