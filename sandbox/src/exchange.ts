import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { control, type Controlled } from './control.ts';
import { deliver } from './delivery.ts';
import { endingOf } from './ending.ts';
import { errorReply, usualRefusal } from './errors.ts';
import type { FaultQueue } from './fault-queue.ts';
import type { ApiRequest } from './http-types.ts';
import type { RecordedRequest } from './options.ts';
import { headersOf, type Recorder } from './recorder.ts';
import { draftOf, type Platform } from './router.ts';
import { changeSettings } from './settings-change.ts';

/** What every exchange of a sandbox shares. */
export interface Surroundings {
  readonly platform: Platform;
  readonly faults: FaultQueue;
  readonly recorder: Recorder;
  readonly controlled: Controlled;
  /** Begins with a slash and ends without one, or is empty. */
  readonly prefix: string;
  readonly answerTimeMs: number;
  readonly onRequestDone: ((request: RecordedRequest) => void) | undefined;
  /** Aborted when the sandbox closes: whatever waits then stops waiting. */
  readonly closing: AbortSignal;
}

/** Answers requests, as a listener of a HTTP server. */
export function answerRequests(around: Surroundings) {
  return (message: IncomingMessage, response: ServerResponse): void => {
    exchange(message, response, around).catch((error: unknown) => {
      // The client left or the sandbox closes: there is nobody to answer.
      if (around.closing.aborted || response.destroyed || response.headersSent) return;
      const reply = errorReply({ ...usualRefusal(500), message: String(error) }, randomUUID());
      response.writeHead(reply.status, reply.headers).end(reply.body);
    });
  };
}

async function exchange(
  message: IncomingMessage,
  response: ServerResponse,
  around: Surroundings,
): Promise<void> {
  const { platform, prefix, closing } = around;
  const [fullPath = '', search] = (message.url ?? '').split(/\?(.*)/s);
  const path = fullPath.startsWith(`${prefix}/`) ? fullPath.slice(prefix.length) : '';
  const entry = path.startsWith('/sandbox/') ? undefined : around.recorder.arrive(message, fullPath, search);
  if (entry) response.once('close', () => around.onRequestDone?.(entry.request));
  const onStatus = (status: number) => entry?.status(status);
  const wait = async (ms: number) => {
    if (ms > 0) await sleep(ms, undefined, { signal: closing });
  };

  const body = await text(message);
  entry?.body(body);
  const request: ApiRequest = {
    method: message.method ?? '',
    path,
    query: new URLSearchParams(search),
    headers: headersOf(message),
    body,
    correlationId: randomUUID(),
  };
  response.setHeader('ININ-Correlation-Id', request.correlationId);

  const controlReply = control(request, around.controlled);
  if (controlReply) {
    await deliver(response, { kind: 'reply', reply: controlReply }, onStatus, closing);
    return;
  }
  const { delay, race, settingsRace, answer } = around.faults.take(request);
  if (delay && !delay.afterWrite) await wait(delay.ms);
  const rival = race ? draftOf(request, platform) : undefined;
  if (rival) platform.organisation.write(rival, { ignoreLimit: true });
  if (settingsRace) changeSettings(platform.organisation, settingsRace.change);
  const ending = endingOf(request, platform, answer);
  await wait(around.answerTimeMs + (delay?.afterWrite ? delay.ms : 0));
  await deliver(response, ending, onStatus, closing);
}
