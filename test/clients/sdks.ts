import { join } from 'node:path';
import { z } from 'zod';
import { toolFolders, workflowTool } from '../../scripts/workflow-tools.ts';
import { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET, type Sandbox } from '../../sandbox/src/server.ts';
import { temporaryFolder } from '../harness/temp.ts';
import { runProgram } from '../harness/tools.ts';

/** The name of a call, and its arguments. */
export type Call = readonly [name: string, ...args: unknown[]];

const answers = z.array(z.object({ status: z.number(), body: z.unknown() }));
export type Answers = z.infer<typeof answers>;

/** An official SDK, as a program that carries calls out one after another. */
export interface Sdk {
  readonly name: string;
  readonly isHere: boolean;
  /** What each call answered; the Python SDK says 200 of whatever it does not refuse. */
  readonly ask: (sandbox: Sandbox, calls: readonly Call[]) => Promise<Answers>;
}

const here = import.meta.dirname;

export const javascript: Sdk = {
  name: 'the JavaScript SDK',
  isHere: true,
  ask: (sandbox, calls) => ask(process.execPath, join(here, 'javascript.mjs'), sandbox, calls),
};

export const python: Sdk = {
  name: 'the Python SDK',
  isHere: workflowTool('PureCloudPlatformClientV2') !== undefined,
  ask: (sandbox, calls) => ask('python3', join(here, 'python.py'), sandbox, calls),
};

async function ask(
  program: string,
  file: string,
  sandbox: Sandbox,
  calls: readonly Call[],
): Promise<Answers> {
  const given = { url: sandbox.url, clientId: DEFAULT_CLIENT_ID, clientSecret: DEFAULT_CLIENT_SECRET, calls };
  // They read and watch a configuration file in the home folder.
  const home = await temporaryFolder();
  const env = { HOME: home, USERPROFILE: home, PYTHONPATH: toolFolders.pythonSdk, NO_PROXY: '*' };
  const { passed, output } = await runProgram(program, [file, JSON.stringify(given)], { env });
  if (!passed) throw new Error(output);
  return answers.parse(JSON.parse(output));
}
