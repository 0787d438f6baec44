import type { openJournal } from './audit/journal.ts';
import { systemClock, type Clock } from './clock.ts';
import type { createHttpClient } from './http/client.ts';
import type { SignalSource } from './process.ts';

/** What a run meets outside of itself, but for its inputs; a test gives its own, in which time is its own too. */
export interface Ports {
  readonly clock: Clock;
  /** A random number from 0 to 1. */
  readonly random: () => number;
  readonly signals: SignalSource;
  /** In place of the network. */
  readonly createHttpClient?: typeof createHttpClient;
  /** In place of the disk. */
  readonly openJournal?: typeof openJournal;
}

export const realPorts: Ports = { clock: systemClock, random: Math.random, signals: process };
