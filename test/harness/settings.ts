import { readUtilization, type UtilizationDocument } from '../../src/genesys/utilization-document.ts';

/** An organisation's settings, as an answer describes them; labels by id. */
export function settingsDocument(
  labelUtilizations: Readonly<Record<string, unknown>>,
  members: Readonly<Record<string, unknown>> = {},
): UtilizationDocument {
  const body = { utilization: {}, maxInboundCalls: 1, ...members, labelUtilizations };
  const document = readUtilization(JSON.parse(JSON.stringify(body)));
  if (document === undefined) throw new Error('these are no settings');
  return document;
}
