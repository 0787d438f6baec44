import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { listenForSignals } from '../../src/process.ts';

test('the four signals that end a program are told, until the listening ends', () => {
  const source = new EventEmitter();
  const told: string[] = [];
  const stopListening = listenForSignals(source, (signal) => told.push(signal));
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
  for (const signal of signals) source.emit(signal);
  expect(told).toEqual(signals);
  stopListening();
  for (const signal of signals) expect(source.listenerCount(signal)).toBe(0);
});
