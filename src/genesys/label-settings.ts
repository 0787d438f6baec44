import { Failure, isStop, restated, type FailureCode } from '../failure.ts';
import type { Exchange } from '../http/exchange.ts';
import type { Sending, Session } from './session.ts';
import { readUtilization, type UtilizationDocument } from './utilization-document.ts';

/** The settings of all labels of an organisation: one document, which is read and written as a whole. */
export interface LabelSettingsStore {
  /**
   * Reads the document, with retries.
   *
   * @throws Failure (`settings-unreadable`) when it is refused, lost for good, or not of the documented shape; as
   *   {@link Session.send} does when the step stops or the session is no good any more
   */
  read(): Promise<UtilizationDocument>;
  /** Sends one PUT, never more. */
  put(body: unknown, sending: Sending): Promise<Exchange>;
}

const ACTION = 'Reading the settings of the labels';

/** Refusals that are about more than the settings; a login that fails is thrown before there is one. */
const ofTheSession: ReadonlySet<FailureCode> = new Set<FailureCode>(['authentication-lost', 'rate-limited']);

/** `GET` and `PUT /api/v2/routing/utilization` (SDK: `RoutingApi`). */
export function labelSettings(session: Session): LabelSettingsStore {
  return {
    async read() {
      const read = await session.retry.sendWithRetries(ACTION, () =>
        session.send((sdk) => sdk.routing.getRoutingUtilization()),
      );
      if (!read.ok) {
        const { exchange, attempts, givenUp } = read;
        const failure = session.explain(exchange, { action: ACTION, attempts, givenUp });
        throw isStop(failure) || ofTheSession.has(failure.code)
          ? failure
          : restated(failure, { code: 'settings-unreadable' });
      }
      const document = readUtilization(read.answer.body);
      if (document !== undefined) return document;
      const attempted = { action: ACTION, attempts: 1, givenUp: { retry: false, reason: 'final' } } as const;
      const { status, correlationId } = session.explain(read.answer, attempted);
      throw new Failure({
        code: 'settings-unreadable',
        message: `${ACTION} at ${session.host} failed: the answer is not in the documented form.`,
        status,
        correlationId,
      });
    },
    put: (body, sending) => session.send((sdk) => sdk.routing.putRoutingUtilization(body), sending),
  };
}
