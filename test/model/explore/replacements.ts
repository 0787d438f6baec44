import type { LabelSettingsStore } from '../../../src/genesys/label-settings.ts';
import type { LabelStore } from '../../../src/genesys/label-store.ts';
import type { StoredLabel } from '../../../src/genesys/stored-label.ts';
import { readUtilization, type UtilizationDocument } from '../../../src/genesys/utilization-document.ts';
import type { Exchange } from '../../../src/http/exchange.ts';
import type { Replaced } from './step.ts';

/** The step without one of its precautions each: what the exploration has to find. */
export const replacements = {
  'without the read-back': { store: (store) => blind(store, () => true) },
  'without the listing after a 409': {
    store: (store) => blind(store, (end) => end?.kind === 'answer' && end.status === 409),
  },
  'without the wait for the journal': { forgetsJournal: true },
  'with one reading in place of patience': { store: impatient },
  'without the fresh reading before a PUT': { store: (store) => withSettings(store, fromMemory) },
  'with a PUT that may be of an old reading': { store: (store) => withSettings(store, unhurried) },
  'without the reading after a PUT': { store: (store) => withSettings(store, credulous) },
} as const satisfies Record<string, Replaced>;

/** Says that no label is there, without asking, after POSTs that ended so. */
function blind(store: LabelStore, isBlind: (end: Exchange | undefined) => boolean): LabelStore {
  let latest: Exchange | undefined;
  const nothing: readonly StoredLabel[] = [];
  return {
    ...store,
    list: (keys) => (isBlind(latest) ? Promise.resolve(nothing) : store.list(keys)),
    find: async (label) => (isBlind(latest) ? undefined : store.find?.(label)),
    async post(...given) {
      latest = await store.post(...given);
      return latest;
    },
  };
}

/** Answers each listing after the first since a POST from memory. */
function impatient(store: LabelStore): LabelStore {
  let known: ReturnType<LabelStore['list']> | undefined;
  return {
    ...store,
    list: (keys) => (known ??= store.list(keys)),
    find: () => Promise.resolve(undefined),
    post(...given) {
      known = undefined;
      return store.post(...given);
    },
  };
}

function withSettings(
  store: LabelStore,
  replace: (settings: LabelSettingsStore) => LabelSettingsStore,
): LabelStore {
  return { ...store, settings: store.settings && replace(store.settings) };
}

/** Answers each reading after the first from memory, up to the next PUT. */
function fromMemory(settings: LabelSettingsStore): LabelSettingsStore {
  let known: ReturnType<LabelSettingsStore['read']> | undefined;
  return {
    read: () => (known ??= settings.read()),
    put(...given) {
      known = undefined;
      return settings.put(...given);
    },
  };
}

/** Lets a PUT wait for as long as the rate limit asks. */
function unhurried(settings: LabelSettingsStore): LabelSettingsStore {
  return { ...settings, put: (body) => settings.put(body, {}) };
}

/** Takes it for granted that what was PUT is what is stored. */
function credulous(settings: LabelSettingsStore): LabelSettingsStore {
  let written: UtilizationDocument | undefined;
  return {
    read: () => (written === undefined ? settings.read() : Promise.resolve(written)),
    put(body, sending) {
      written = readUtilization(body);
      return settings.put(body, sending);
    },
  };
}
