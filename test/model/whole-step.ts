import { EventEmitter } from 'node:events';
import type { AuditEvent } from '../../src/audit/event-schema.ts';
import type { HttpClient } from '../../src/http/client.ts';
import type { HttpRequest } from '../../src/http/exchange.ts';
import type { StopSignal } from '../../src/process.ts';
import { Tokens } from '../../sandbox/src/login.ts';
import {
  DEFAULT_CLIENT_ID,
  DEFAULT_CLIENT_SECRET,
  MANAGE_PERMISSION,
  VIEW_PERMISSION,
} from '../../sandbox/src/options.ts';
import { Organisation } from '../../sandbox/src/organisation.ts';
import type { Platform } from '../../sandbox/src/router.ts';
import type { Scenario } from './scenario.ts';
import { API, createWire } from './wire.ts';
import { readAnnotations, type Annotation } from '../harness/workflow-log.ts';
import { createFakeClock } from '../harness/fake-clock.ts';
import { folder } from '../harness/summary-file.ts';
import { readReport, runStep, withoutHurry, type StepEnd } from './run-step.ts';

/** What a whole step is run with; what is left out is as usual. */
export interface WholeStep {
  /** Those that are not empty, beside the credentials and the addresses. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly labelApi?: Platform['labelApi'];
  readonly permissions?: readonly string[];
  /** What is there already. */
  readonly fill?: (organisation: Organisation) => void;
  readonly troubles?: Scenario['troubles'];
  /** Stands between the step and the network. */
  readonly around?: (http: HttpClient, means: Means) => HttpClient;
  /** Takes an audit event; by default a disk that takes all of them. */
  readonly append?: (event: AuditEvent, means: Means) => Promise<void>;
}

/** What a test can do while the step runs. */
export interface Means {
  readonly signal: (signal: StopSignal) => void;
  /** Lets so many milliseconds pass. */
  readonly advance: (ms: number) => Promise<void>;
}

/** How it ended, and what it did on the way. */
export interface WholeStepEnd extends StepEnd {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Messages of the annotations. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly organisation: Organisation;
  readonly events: readonly AuditEvent[];
  /** How often the audit file was opened. */
  readonly opened: number;
  /** In their order: requests as `POST /path`, connections that were prepared as `prepare origin`, and `close`. */
  readonly calls: readonly string[];
  /** Whether the wait for the deadline, which is the first of all, was ended. */
  readonly isReleased: boolean;
  /** Listeners for signals that are left. */
  readonly listeners: number;
}

/** Runs a whole step in this process against a stand-in for the platform, without sockets, in a time of its own. */
export async function wholeStep(options: WholeStep): Promise<WholeStepEnd> {
  const { inputs = {}, env = {}, labelApi = 'utilization', permissions, fill, troubles = [] } = options;
  const clock = createFakeClock();
  const organisation = new Organisation({ limit: 1_000, now: () => clock.now() });
  fill?.(organisation);
  const platform: Platform = {
    ...{ organisation, labelApi, tokens: new Tokens(86_400, () => clock.now()) },
    client: { id: DEFAULT_CLIENT_ID, secret: DEFAULT_CLIENT_SECRET },
    permissions: permissions ?? [VIEW_PERMISSION, MANAGE_PERMISSION],
  };
  const wire = createWire(clock, platform, { pageSize: 100, travelMs: 1, troubles });
  const emitter = new EventEmitter();
  const means: Means = { signal: (signal) => emitter.emit(signal), advance: (ms) => clock.advance(ms) };
  const calls: string[] = [];
  const events: AuditEvent[] = [];
  const waits: AbortSignal[] = [];
  let opened = 0;
  const time = withoutHurry(clock);
  const end = await runStep(
    {
      clock: {
        now: () => time.now(),
        sleep(ms, signal) {
          waits.push(signal);
          return time.sleep(ms, signal);
        },
      },
      random: () => 0.5,
      signals: {
        on: (signal, listener) => emitter.on(signal, listener),
        off: (signal, listener) => emitter.off(signal, listener),
      },
      createHttpClient(created) {
        const line = wire.connect(created);
        const http = options.around?.(line, means) ?? line;
        return {
          send(request: HttpRequest) {
            calls.push(`${request.method} ${request.url.pathname}`);
            return http.send(request);
          },
          prepare: (url) => calls.push(`prepare ${url.origin}`),
          close: () => calls.push('close'),
        };
      },
      openJournal() {
        opened += 1;
        return Promise.resolve({
          append: async (event: AuditEvent) => {
            events.push(event);
            await options.append?.(event, means);
          },
          close: () => Promise.resolve(),
        });
      },
    },
    {
      'client-id': DEFAULT_CLIENT_ID,
      'client-secret': DEFAULT_CLIENT_SECRET,
      'login-url': API,
      'api-url': API,
      ...inputs,
    },
    { GITHUB_WORKSPACE: folder, GITHUB_REPOSITORY: 'acme/routing', ...env },
  );
  const annotations = readAnnotations(end.written);
  const saying = (wanted: Annotation['level']): readonly string[] =>
    annotations.filter(({ level }) => level === wanted).map(({ message }) => message);
  return {
    ...end,
    ...(await readReport()),
    ...{ errors: saying('error'), warnings: saying('warning'), organisation, events, opened, calls },
    isReleased: waits[0]?.aborted === true,
    listeners: emitter.eventNames().length,
  };
}
