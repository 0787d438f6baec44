import { z } from 'zod';

/** Members of an object that are kept as they were given. */
export type Members = Readonly<Record<string, unknown>>;

/** The settings of one label. */
export interface LabelSettings extends Members {
  readonly maximumCapacity: number;
  readonly interruptingLabelIds: readonly string[];
}

/** What `GET /api/v2/routing/utilization` answers: the SDK's `UtilizationResponse`, and members that it does not declare. */
export interface SettingsDocument extends Members {
  readonly utilization: Readonly<Record<string, Members>>;
  readonly labelUtilizations: Readonly<Record<string, LabelSettings & { readonly labelName: string }>>;
  readonly maxInboundCalls: number;
}

/**
 * What a media type has unless told otherwise. That there are system defaults is documented, what they are is not: a
 * client must not depend on these.
 */
const defaultMedia: Readonly<Record<string, Members>> = {
  call: mediaOf(1),
  callback: mediaOf(1),
  chat: mediaOf(4),
  email: mediaOf(1),
  message: mediaOf(4),
  workitem: mediaOf(1),
};

/** What a label has unless told otherwise; as little documented as the defaults of media types. */
export const defaultLabelSettings: LabelSettings = { maximumCapacity: 10, interruptingLabelIds: [] };

export const DEFAULT_MAX_INBOUND_CALLS = 1;

function mediaOf(maximumCapacity: number): Members {
  return { maximumCapacity, interruptableMediaTypes: [], includeNonAcd: false };
}

/** The bounds of the official Terraform provider's schema; the SDK declares a number alone. */
const maximumCapacity = z.int().min(0).max(25).nullish();
const strings = z.array(z.string()).readonly().nullish();

/** The settings of one label, as a POST of the label or a PUT of the document gives them. */
export const labelSettingsRequest = z.looseObject({ maximumCapacity, interruptingLabelIds: strings });

/** The SDK's `UtilizationRequest`. Members that it does not declare are kept. */
export const settingsRequest = z.looseObject({
  utilization: z
    .record(
      z.string(),
      z.looseObject({
        maximumCapacity,
        interruptableMediaTypes: strings,
        includeNonAcd: z.boolean().nullish(),
      }),
    )
    .nullish(),
  labelUtilizations: z.record(z.string(), labelSettingsRequest).nullish(),
  maxInboundCalls: z.int().min(0).nullish(),
});

export type SettingsRequest = z.infer<typeof settingsRequest>;

/** The settings of a label, with defaults for what is left out. `labelName` belongs to answers and is not kept. */
export function labelSettingsOf(given: Members | null | undefined): LabelSettings {
  const settings = Object.entries(withoutNulls(given ?? {})).filter(([key]) => key !== 'labelName');
  return { ...defaultLabelSettings, ...Object.fromEntries(settings) };
}

/** Every media type, with defaults for what is left out. */
export function mediaSettingsOf(
  given: Readonly<Record<string, Members>> | null | undefined,
): Readonly<Record<string, Members>> {
  const media = Object.entries(given ?? {}).map(
    ([type, settings]) =>
      [type, { ...mediaOf(1), ...defaultMedia[type], ...withoutNulls(settings) }] as const,
  );
  return { ...defaultMedia, ...Object.fromEntries(media) };
}

/** A client that writes null means that it leaves the member out. */
function withoutNulls(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}
