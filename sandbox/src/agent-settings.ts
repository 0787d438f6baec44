import {
  mediaSettingsOf,
  labelSettingsOf,
  type SettingsDocument,
  type SettingsRequest,
} from './settings-document.ts';

/** What an agent has in place of the organisation's settings. The sandbox has no users: any id is an agent's. */
export class AgentSettings {
  readonly #byAgent = new Map<string, SettingsRequest>();

  /** Gives an agent settings of its own: what they leave out remains the organisation's. */
  set(agent: string, given: SettingsRequest): void {
    this.#byAgent.set(agent, given);
  }

  /** Leaves an agent to the organisation's settings again. */
  delete(agent: string): void {
    this.#byAgent.delete(agent);
  }

  /** What holds for an agent, and whether it is its own: the SDK's `AgentMaxUtilizationResponse`. */
  document(agent: string, organisation: SettingsDocument): SettingsDocument {
    const own = this.#byAgent.get(agent);
    if (own === undefined) return { ...organisation, level: 'Organization' };
    const media = Object.keys(own.utilization ?? {});
    const completed = mediaSettingsOf(own.utilization);
    const ownMedia = Object.entries(completed).filter(([type]) => media.includes(type));
    const labels = Object.entries(organisation.labelUtilizations).map(([id, settings]) => {
      const given = own.labelUtilizations?.[id];
      const { labelName } = settings;
      return [id, given === undefined ? settings : { ...labelSettingsOf(given), labelName }] as const;
    });
    return {
      ...own,
      utilization: { ...organisation.utilization, ...Object.fromEntries(ownMedia) },
      labelUtilizations: Object.fromEntries(labels),
      maxInboundCalls: own.maxInboundCalls ?? organisation.maxInboundCalls,
      level: 'Agent',
    };
  }

  /** The agents whose own settings mention a label. */
  using(label: string): string[] {
    return [...this.#byAgent].flatMap(([agent, { labelUtilizations }]) =>
      Object.entries(labelUtilizations ?? {}).some(
        ([id, settings]) => id === label || settings.interruptingLabelIds?.includes(label),
      )
        ? [agent]
        : [],
    );
  }

  /** Takes a label away from every agent. */
  deleteLabel(label: string): void {
    for (const [agent, own] of this.#byAgent) {
      const kept = Object.entries(own.labelUtilizations ?? {})
        .filter(([id]) => id !== label)
        .map(([id, { interruptingLabelIds, ...settings }]) => {
          const rest = interruptingLabelIds?.filter((interrupting) => interrupting !== label);
          return [id, { ...settings, interruptingLabelIds: rest }] as const;
        });
      this.#byAgent.set(agent, { ...own, labelUtilizations: Object.fromEntries(kept) });
    }
  }
}
