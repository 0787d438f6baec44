import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { startSandbox, SYSTEM_DEFAULT_LABEL, type Sandbox } from '../../sandbox/src/server.ts';
import { runList } from '../harness/list-step.ts';
import { requestLines, runStep } from '../harness/step.ts';
import { javascript, python, type Answers, type Sdk } from './sdks.ts';

/** The action, and the platform's own SDKs, on one organisation: what one of them writes, the other reads. */
const page = z.object({ entities: z.array(z.object({ id: z.string(), name: z.string() })) });
const document = z.looseObject({
  utilization: z.record(z.string(), z.looseObject({ maximumCapacity: z.number() })),
  labelUtilizations: z.record(
    z.string(),
    z.looseObject({ maximumCapacity: z.number(), interruptingLabelIds: z.array(z.string()) }),
  ),
  maxInboundCalls: z.number(),
});

const patience = { timeout: 120_000 };
const labelLists = { 'on-duplicate': 'skip', 'on-drift': 'update' };

const allTaken = (answers: Answers): boolean => answers.every(({ status }) => status === 200);

/** What an SDK reads of every label but the platform's own: its settings by its name, interrupting labels by theirs. */
async function readBy(sdk: Sdk, sandbox: Sandbox) {
  const [listed, read] = await sdk.ask(sandbox, [['list', { pageSize: 100 }], ['settings']]);
  const { entities } = page.parse(listed?.body);
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const settings = document.parse(read?.body);
  const labels = Object.entries(settings.labelUtilizations).map(
    ([id, { maximumCapacity, interruptingLabelIds }]) =>
      [nameOf.get(id), [maximumCapacity, interruptingLabelIds.map((other) => nameOf.get(other))]] as const,
  );
  return {
    labels: Object.fromEntries(labels.filter(([name]) => name !== SYSTEM_DEFAULT_LABEL)),
    settings,
    idOf: (name: string) => entities.find((each) => each.name === name)?.id ?? '',
  };
}

describe.each([javascript, python])('$name and the action', patience, (sdk) => {
  test.skipIf(!sdk.isHere)(
    'what it writes is what the action exports, plans and finds to differ',
    async () => {
      await using sandbox = await startSandbox({
        systemDefaultLabel: true,
        labels: [{ name: 'Back office' }],
      });
      const idOf = (name: string): string => sandbox.labels().find((label) => label.name === name)?.id ?? '';
      const interruptingLabelIds = [idOf('Back office'), idOf(SYSTEM_DEFAULT_LABEL)];
      const created = await sdk.ask(sandbox, [
        ['create', { name: 'Überlauf 🚀' }],
        ['create', { name: 'team=blue', utilization: { maximumCapacity: 0 } }],
        [
          'create',
          { name: 'private/priority=vip', utilization: { maximumCapacity: 25, interruptingLabelIds } },
        ],
      ]);
      const { labelUtilizations, ...others } = sandbox.settings();
      const changed = { maximumCapacity: 7, interruptingLabelIds: [idOf('team=blue')] };
      const put = await sdk.ask(sandbox, [
        [
          'putSettings',
          { ...others, labelUtilizations: { ...labelUtilizations, [idOf('Überlauf 🚀')]: changed } },
        ],
      ]);
      expect(allTaken([...created, ...put])).toBe(true);

      const exportFile = { name: '', value: '', 'export-file': 'labels.yml' };
      await using exported = await runStep(sandbox, exportFile);
      const text = await readFile(exported.outputs['export-file'] ?? '', 'utf8');
      const entries = [
        { name: 'Back office', 'maximum-capacity': 10, 'interrupting-labels': [] },
        {
          ...{ name: 'priority', value: 'vip', scope: 'private', 'maximum-capacity': 25 },
          'interrupting-labels': ['Back office', SYSTEM_DEFAULT_LABEL],
        },
        { name: 'team', value: 'blue', scope: 'public', 'maximum-capacity': 0, 'interrupting-labels': [] },
        { name: 'Überlauf 🚀', 'maximum-capacity': 7, 'interrupting-labels': ['team=blue'] },
      ];
      expect(parse(text)).toEqual({ labels: entries });

      await using planned = await runList(sandbox, text, { 'dry-run': 'true', ...labelLists });
      expect(planned.outputs).toMatchObject({ changes: '0', 'unlisted-count': '0' });

      const otherSettings = entries.map((entry) => ({
        ...entry,
        'maximum-capacity': 5,
        'interrupting-labels': [],
      }));
      await using drifted = await runList(sandbox, otherSettings, { 'dry-run': 'true', ...labelLists });
      expect(JSON.parse(drifted.outputs['results'] ?? '')).toMatchObject([
        { drift: [{ wanted: 5, found: 10 }] },
        {
          drift: [
            { wanted: 5, found: 25 },
            { wanted: [], found: ['Back office', SYSTEM_DEFAULT_LABEL] },
          ],
        },
        { drift: [{ wanted: 5, found: 0 }] },
        { drift: [{ wanted: 5, found: 7 }, { found: ['team=blue'] }] },
      ]);
      expect(requestLines(sandbox).filter((line) => line.startsWith('PUT '))).toHaveLength(1);
    },
  );

  test.skipIf(!sdk.isHere)('what the action creates and updates is what it reads', async () => {
    await using sandbox = await startSandbox({ systemDefaultLabel: true });
    const list = [
      { name: 'VIP', 'maximum-capacity': 0, 'interrupting-labels': ['Überlauf 🚀'] },
      { name: 'Überlauf 🚀', 'maximum-capacity': 25, 'interrupting-labels': ['VIP', SYSTEM_DEFAULT_LABEL] },
      { name: 'team', value: 'blue', scope: 'private', 'maximum-capacity': 3 },
      { name: 'Back office' },
    ];
    const declared = {
      VIP: [0, ['Überlauf 🚀']],
      'Überlauf 🚀': [25, ['VIP', SYSTEM_DEFAULT_LABEL]],
      'private/team=blue': [3, []],
      'Back office': [10, []],
    };
    await using created = await runList(sandbox, list, labelLists);
    expect(created.outputs, created.log).toMatchObject({ outcome: 'created', 'created-count': '4' });
    const { labels, settings, idOf } = await readBy(sdk, sandbox);
    expect(labels).toEqual(declared);
    expect(JSON.parse(created.outputs['label-ids'] ?? '')).toMatchObject({
      VIP: idOf('VIP'),
      'private/team=blue': idOf('private/team=blue'),
    });

    // Somebody changes settings of labels, and others that the list knows nothing of.
    const others = {
      utilization: { ...settings.utilization, email: { maximumCapacity: 9 } },
      maxInboundCalls: 3,
    };
    const changed = await sdk.ask(sandbox, [
      [
        'putSettings',
        {
          ...others,
          labelUtilizations: {
            [idOf('VIP')]: { maximumCapacity: 1, interruptingLabelIds: [] },
            [idOf('private/team=blue')]: { maximumCapacity: 4, interruptingLabelIds: [idOf('VIP')] },
            [idOf('Back office')]: { maximumCapacity: 6 },
          },
        },
      ],
    ]);
    expect(allTaken(changed)).toBe(true);
    const { utilization, maxInboundCalls } = sandbox.settings();

    await using updated = await runList(sandbox, list, labelLists);
    expect(updated.outputs, updated.log).toMatchObject({ 'updated-count': '3', 'drifted-count': '3' });
    const after = await readBy(sdk, sandbox);
    expect(after.labels).toEqual({
      ...declared,
      // What the list does not declare stays.
      'private/team=blue': [3, ['VIP']],
      'Back office': [6, []],
    });
    expect(utilization).toMatchObject({ email: { maximumCapacity: 9 } });
    expect(after.settings).toMatchObject({ utilization, maxInboundCalls });
  });
});
