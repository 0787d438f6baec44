import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runProgram, type ToolResult } from '../test/harness/tools.ts';
import { workflowTool, type WorkflowTool } from './workflow-tools.ts';

/** One thing that a tool from outside npm looks at in the workflows. */
export interface WorkflowCheck {
  readonly name: string;
  readonly needs: WorkflowTool;
  run(): Promise<ToolResult>;
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`);

/** The project's own workflows, and those that it offers for copying. */
export const workflowFiles: readonly string[] = [
  ...filesIn('.github/workflows'),
  ...filesIn('examples/workflows'),
];

const check = (name: string, needs: WorkflowTool, args: () => readonly string[]): WorkflowCheck => ({
  name,
  needs,
  run: async () => {
    const program = workflowTool(needs);
    return program === undefined
      ? { passed: false, output: `${needs} is not here` }
      : await runProgram(program, args());
  },
});

/** The checks of the workflows, which are skipped, and said to be, where their tool is missing. */
export const workflowChecks: readonly WorkflowCheck[] = [
  check('workflows are sound (actionlint, shellcheck)', 'actionlint', () => [
    // An empty path switches shellcheck off; a missing one is told like any other missing tool.
    ...[`-shellcheck=${workflowTool('shellcheck') ?? ''}`, '-pyflakes='],
    ...workflowFiles,
  ]),
  check('workflows are safe (zizmor)', 'zizmor', () => [
    // Its strictest persona. Offline: what needs GitHub itself (known vulnerabilities, impostor commits) is left out.
    ...['--offline', '--no-progress', '--quiet', '--persona', 'auditor', '--config', '.github/zizmor.yml'],
    ...[
      '.github',
      'action.yml',
      'sandbox/action.yml',
      ...workflowFiles.filter((file) => file.startsWith('examples/')),
    ],
  ]),
];
