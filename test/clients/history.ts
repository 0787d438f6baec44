import { z } from 'zod';
import { defaultLabelSettings } from '../../sandbox/src/settings-document.ts';
import type { RecordedRequest } from '../../sandbox/src/server.ts';

const document = z.looseObject({
  labelUtilizations: z.record(z.string(), z.looseObject({ maximumCapacity: z.number() })),
});

/** A PUT of the settings that was taken. Places are those of the requests, in order of arrival. */
export interface SettingsPut {
  /** Whether a step of the action sent it. */
  readonly isStep: boolean;
  /** The place of the reading that its writer made last before it. */
  readonly readAt: number;
  readonly at: number;
  /** Capacities of labels by their ids, as they were sent. */
  readonly capacities: ReadonlyMap<string, number>;
}

const isStep = ({ headers }: RecordedRequest): boolean =>
  headers['user-agent']?.startsWith('genesys-cloud-routing-labels/') === true;
const isSettings = ({ path }: RecordedRequest): boolean => path.endsWith('/routing/utilization');

/** Each client has a token of its own. */
const writerOf = ({ headers }: RecordedRequest): string => headers['authorization'] ?? '';

/** The PUTs of the settings that were taken, in order of arrival. */
export function settingsPuts(requests: readonly RecordedRequest[]): readonly SettingsPut[] {
  return requests.flatMap((request, at) => {
    if (request.method !== 'PUT' || !isSettings(request) || request.status !== 200) return [];
    const readAt = requests.findLastIndex(
      (earlier, index) =>
        index < at &&
        earlier.method === 'GET' &&
        isSettings(earlier) &&
        writerOf(earlier) === writerOf(request),
    );
    const { labelUtilizations } = document.parse(JSON.parse(request.body));
    const capacities = new Map(
      Object.entries(labelUtilizations).map(([id, { maximumCapacity }]) => [id, maximumCapacity]),
    );
    return [{ isStep: isStep(request), readAt, at, capacities }];
  });
}

/**
 * What a label's capacity can have been when the document of a PUT was read: as the latest PUT before that left it, or one
 * of the two beside it, because requests that arrive together may be carried out in another order.
 *
 * @param first its capacity before all of them; `undefined` for a label that was created later
 */
export function possibleCapacities(
  puts: readonly SettingsPut[],
  { readAt }: SettingsPut,
  id: string,
  first: number = defaultLabelSettings.maximumCapacity,
): readonly number[] {
  const states = [first, ...puts.map(({ capacities }) => capacities.get(id) ?? first)];
  const read = 1 + puts.findLastIndex(({ at }) => at < readAt);
  return states.slice(Math.max(0, read - 1), read + 2);
}

/** Whether another client undid what a step wrote, by a PUT of what it had read before: that the step cannot prevent. */
export function isUndone(puts: readonly SettingsPut[]): boolean {
  return puts.some(
    (ours) =>
      ours.isStep && puts.some((other) => !other.isStep && other.readAt < ours.at && other.at > ours.at),
  );
}

/** How many writes of others came between the first and the last request of the steps. */
export function writesBetween(requests: readonly RecordedRequest[]): number {
  return requests
    .slice(requests.findIndex(isStep), requests.findLastIndex(isStep))
    .filter((request) => !isStep(request) && request.method !== 'GET').length;
}
