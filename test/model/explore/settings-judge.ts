import { failureOf, identityIn, type LabelResult } from '../../../src/provision/result.ts';
import { isAsDeclared, movedBetween } from './settings-text.ts';
import type { SettingsStory } from './settings-schedule.ts';

/** The promises that are checked after each schedule of settings, as `prove` prints them. */
export const settingsPromises = [
  'a PUT is its own reading with what is declared, and nothing else; labels that the step created keep their settings',
  'that reading is the latest answer, and at most 2 s old',
  'no PUT where the reading shows nothing that differs, and none after one that was taken',
  'updated: a PUT was sent, and a reading after the last one shows what is declared; exists: a reading shows it, and no PUT may have been carried out',
  'failed, not attempted: no PUT of ours was or can be carried out',
  'unknown: a PUT may have been carried out, and readings were made as often as a retry',
  'where the last reading differs from one since a PUT that may have been carried out, a warning names the place; without that there is none',
  'PUTs are never more than max-retries + 1, replays after a 401 aside',
  'the last line of each label says what its result says',
  'no request begins after the stop, nor during the wait of a 429; no fault of the program',
] as const;

/** Each promise that a schedule broke, in words. */
export function brokenInSettings(story: SettingsStory): readonly string[] {
  const { network, rules, end } = story;
  if (end === undefined) return network.broken;
  const rounds = network.sent.filter((each) => each.purpose === 'update' && each.end !== 401).length;
  return [
    ...network.broken,
    ...rules.wanted.flatMap(({ name }, index) => brokenForLabel(story, name, end.results.get(index))),
    ...brokenInWarnings(story, end.warnings),
    ...brokenInLines(story),
    ...end.unexpected.map((error) => `the program met a fault of its own: ${String(error)}`),
    ...(rounds > rules.maxRetries + 1 ? [`${rounds} PUTs`] : []),
  ];
}

function brokenForLabel(
  { network, rules }: SettingsStory,
  name: string,
  result: LabelResult | undefined,
): readonly string[] {
  if (result === undefined) return [`${name} has no result`];
  const { readings, puts, sent, ours, platform } = network;
  const { outcome } = result;
  const broken: string[] = [];
  const expect = (holds: boolean, what: string): void => {
    if (!holds) broken.push(`${name} is ${outcome}, but ${what}`);
  };
  const id = identityIn(result)?.id;
  const declared = id === undefined ? undefined : network.declared().get(id);
  const isInCycle = result.label.settings.interruptingLabels !== undefined;
  const latest = readings.at(-1);
  const isShown =
    id !== undefined &&
    declared !== undefined &&
    latest !== undefined &&
    isAsDeclared(latest.shown, new Map([[id, declared]]));
  const doubtful = puts.filter(({ fate }) => fate !== 'turned away');
  const lastPut = sent.findLast(({ purpose, reached }) => purpose === 'update' && reached);
  const isAfter = lastPut !== undefined && latest !== undefined && latest.startedAt >= lastPut.endedAt;
  switch (outcome) {
    case 'updated':
      expect(doubtful.length > 0, 'no PUT can have been carried out');
      expect(isAfter, 'no reading followed the last PUT');
      expect(isShown, 'the latest reading does not show it');
      break;
    case 'exists':
      expect(isShown, 'the latest reading does not show it');
      break;
    case 'created':
      expect(id !== undefined && ours.has(id), 'is not ours');
      if (isInCycle) expect(isShown, 'the latest reading does not show its interrupting labels');
      break;
    case 'failed':
    case 'not-attempted':
      expect(!puts.some(({ carriedOut }) => carriedOut), 'a PUT was carried out');
      expect(!network.isPending(), 'a PUT can still be carried out');
      if (id === undefined)
        expect(
          !platform.organisation.labels().some((label) => label.name === name && ours.has(label.id)),
          'it is ours',
        );
      expect(!(isAfter && isShown), 'the latest reading shows it');
      break;
    case 'unknown': {
      const isCreation = sent.some(({ purpose, end }) => purpose === 'create' && typeof end !== 'number');
      expect(isCreation || doubtful.length > 0, 'nothing can have been carried out');
      expect(!(isAfter && isShown), 'the latest reading shows it');
      const since = sent.slice(lastPut === undefined ? 0 : sent.indexOf(lastPut) + 1);
      const reads = since.filter((each) => each.purpose === 'settings' && each.end === 200).length;
      const isReadable =
        network.stoppedAt() === undefined &&
        since.every((each) => each.purpose === 'settings' && each.end === 200) &&
        reads === readings.filter(({ startedAt }) => startedAt >= (lastPut?.endedAt ?? 0)).length;
      const patience = rules.maxRetries + 1;
      if (isReadable) expect(reads >= patience, `it was read ${reads} times, and not ${patience}`);
      break;
    }
    case 'drifted':
    case 'duplicate':
    case 'planned':
      expect(false, 'that is not asked for');
  }
  if (outcome === 'exists' && failureOf(result) === undefined && network.declared().size === 1)
    expect(doubtful.length === 0, 'a PUT may have been carried out');
  return broken;
}

/** Which changes of others a warning has to name, and that it names no others. */
function brokenInWarnings({ network }: SettingsStory, warnings: readonly string[]): readonly string[] {
  const warned = warnings.filter((warning) => warning.startsWith('Somebody else changed')).join('\n');
  const base = network.puts.find(({ fate }) => fate !== 'turned away')?.base;
  const shown = base === undefined ? [] : network.readings.slice(network.readings.indexOf(base));
  const last = shown.at(-1)?.shown;
  const moved = new Set(
    shown.flatMap((before) =>
      last === undefined ? [] : movedBetween(before.shown, last, network.names, network.ours),
    ),
  );
  if (moved.size === 0) return warned === '' ? [] : [`it warns, and nothing moved: ${warned}`];
  const silent = [...moved].filter((place) => !warned.includes(place));
  return silent.map((place) => `the readings show that ${place} moved, and nothing warns of it`);
}

function brokenInLines({ rules, end, settled }: SettingsStory): readonly string[] {
  return rules.wanted.flatMap(({ name }, index) => {
    const result = end?.results.get(index);
    const lines = settled.filter(({ event }) => event.labelName === name).map(({ event }) => event);
    const last = lines.at(-1);
    const isSame = last?.outcome === result?.outcome && last?.attempts === result?.attempts;
    const isOrdered = lines.slice(0, -1).every(({ outcome }) => outcome === 'created');
    return isSame && isOrdered && lines.length <= 2 ? [] : [`the lines of ${name} are not its result`];
  });
}
