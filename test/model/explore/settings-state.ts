import type { SettingsText } from './settings-text.ts';
import { current, numberOf, stable, type SettingsWorld } from './settings-world.ts';

/**
 * What everything depends on that can follow a request: the request itself, what became of the PUTs before, all that
 * was answered since the last of them, what is stored, and what may still happen. Not the time, which the code only
 * takes differences of.
 *
 * @param line how a diagram tells of the request, which is the last one that the step sent
 */
export function settingsStateBefore(world: SettingsWorld, line: string, body: string): string {
  const { readings, puts, pending, left, stamps, changedAt } = world;
  const number = (settings: SettingsText): number => numberOf(world, settings);
  const before = world.sender.sent.slice(0, -1);
  const last = before.findLastIndex(({ purpose }) => purpose === 'update');
  const shownAt = before.findLastIndex(({ purpose, end }) => purpose === 'settings' && end === 200);
  const since = readings.filter(({ startedAt }) => startedAt >= (before[last]?.startedAt ?? -Infinity));
  const base = puts.find(({ fate }) => fate !== 'turned away')?.base;
  const compared = base === undefined ? [] : readings.slice(readings.indexOf(base));
  return stable(
    world,
    JSON.stringify([
      [line, body, left, world.sender.stoppedAt !== undefined, number(current(world))],
      [before.filter(({ purpose, end }) => purpose === 'update' && end !== 401).length, before[last]?.end],
      [puts.some(({ carriedOut }) => carriedOut), new Set(pending.map(({ put }) => put)).size],
      pending.map(({ request }) => stable(world, request.body)).toSorted(),
      readings.slice(0, 2).map(({ shown }) => number(shown)),
      [...new Set(compared.map(({ shown }) => number(shown)))].toSorted(),
      [since.length, readings.slice(-1).map(({ shown, lags }) => [number(shown), lags])],
      before.slice(Math.max(last, shownAt) + 1).map(({ purpose, end }) => [purpose, end]),
      [
        before.filter(({ purpose }) => purpose === 'create').map(({ end }) => end),
        [...world.known.keys()],
        [...world.ours],
      ],
      left === 0 ? [] : [stamps, ...world.history.map(number).toSorted()],
      changedAt >= (readings.at(-1)?.endedAt ?? -Infinity),
    ]),
  );
}
