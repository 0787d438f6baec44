import type { Label } from '../labels/label.ts';
import type { LabelApi } from '../labels/label-api.ts';
import type { Exchange } from '../http/exchange.ts';
import type { LabelSettingsStore } from './label-settings.ts';
import type { Sending, Session } from './session.ts';
import type { StoredLabel } from './stored-label.ts';

/** One of the two label APIs, seen through what they have in common. */
export interface LabelStore {
  readonly api: LabelApi;
  /** The platform's limit for an organisation. */
  readonly defaultLimit: number;
  readonly session: Session;
  /** The settings of its labels; `undefined` where the API has none. */
  readonly settings: LabelSettingsStore | undefined;
  /** The name under which this API would keep the label. */
  storedNameOf(label: Label): string;
  keyOf(label: Label): string;
  /** Why this API cannot keep the label; empty when it can. */
  faultsOf(label: Label): readonly string[];
  /**
   * Every label of the organisation, or `undefined` when the host does not serve this API (404).
   *
   * @param keys keys of the labels whose absence from the listing would be believed; `all` where that of any label would
   * @param onMoved told where the labels changed while they were read, so that the listing may lack some: how often it
   *   was read
   * @throws Failure when the listing is refused, lost for good, malformed, or never ends
   */
  list(
    keys: readonly string[] | 'all',
    onMoved?: (readings: number) => void,
  ): Promise<readonly StoredLabel[] | undefined>;
  /**
   * Asks for one label alone, where the API can; `undefined` when it does not show it.
   *
   * @throws Failure as {@link LabelStore.list} does
   */
  readonly find?: (label: Label) => Promise<StoredLabel | undefined>;
  /**
   * Sends one POST, never more.
   *
   * @param interruptingLabelIds ids of the label's interrupting labels, in their order
   */
  post(label: Label, interruptingLabelIds: readonly string[], sending: Sending): Promise<Exchange>;
  /** The label that a POST's 2xx answer describes; `undefined` when it does not describe the one that was sent. */
  readCreated(label: Label, body: unknown): StoredLabel | undefined;
}
