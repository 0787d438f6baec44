import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../test/harness/tools.ts';

const tools = ['actionlint', 'act', 'zizmor', 'shellcheck', 'PureCloudPlatformClientV2'] as const;

/** What checks or runs workflows, or asks the sandbox, comes from outside npm, and may therefore be missing. */
export type WorkflowTool = (typeof tools)[number];

/** Where workflow-tools/install.ts puts what Go builds, and what Python's wheels hold. */
export const toolFolders = {
  go: join(root, '.tools', 'go'),
  python: join(root, '.tools', 'python'),
  /** For `PYTHONPATH`. */
  pythonSdk: join(root, '.tools', 'python-sdk'),
};

const places: Readonly<Record<WorkflowTool, string>> = {
  actionlint: join(toolFolders.go, 'actionlint'),
  act: join(toolFolders.go, 'act'),
  zizmor: join(toolFolders.python, 'bin', 'zizmor'),
  shellcheck: join(toolFolders.python, 'bin', 'shellcheck'),
  PureCloudPlatformClientV2: join(toolFolders.pythonSdk, 'PureCloudPlatformClientV2'),
};

/** The path of a tool, or undefined where it is not installed. */
export function workflowTool(tool: WorkflowTool): string | undefined {
  return existsSync(places[tool]) ? places[tool] : undefined;
}

/** What is not looked at without a tool. */
const purposes: Readonly<Record<WorkflowTool, string>> = {
  actionlint: 'the workflows were not linted by it',
  act: 'the examples and the end-to-end job of CI were not run by it',
  zizmor: 'the workflows were not audited by it',
  shellcheck: 'the shell scripts in the workflows were not linted by it',
  PureCloudPlatformClientV2: 'the sandbox was not tried with the Python SDK',
};

/** What to say of each tool that is missing. */
export function missingTools(): readonly string[] {
  return tools
    .filter((tool) => workflowTool(tool) === undefined)
    .map((tool) => `${tool} is not here, so ${purposes[tool]} (\`bash .ci/run\` brings it)`);
}

/** Whether a missing tool is a failure, as it is in CI, instead of something to be told. */
export const toolsRequired = process.env['WORKFLOW_TOOLS'] === 'required';
