import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readProjectFile } from '../harness/github-files.ts';
import { temporaryFolder } from '../harness/temp.ts';
import { runProgram } from '../harness/tools.ts';

const workflow = z.object({
  jobs: z.record(
    z.string(),
    z.object({ steps: z.array(z.object({ name: z.string().optional(), run: z.string().optional() })) }),
  ),
});
const { jobs } = workflow.parse(parse(readProjectFile('.github/workflows/release.yml')));

/** What GitHub has, and whether it lets tags be moved. */
interface Hosted {
  /** Releases that are published and no pre-releases. */
  readonly releases?: readonly string[];
  /** What `isDraft` is of this tag's release, or nothing where there is none. */
  readonly isDraft?: boolean;
  readonly tags?: readonly string[];
  readonly refuses?: string;
}

/**
 * GitHub's command line: it notes what it is asked for, and answers what the options say. What the `--jq` of a request
 * would make of the whole answer is its answer.
 */
const gh = ({ releases = [], isDraft, tags = [], refuses }: Hosted) => `#!${process.execPath}
const { appendFileSync } = require('node:fs');
const args = process.argv.slice(2);
appendFileSync(process.env.ASKED, args.join(' ') + '\\n');
if (args.includes('tagName')) console.log(${JSON.stringify(releases.join('\n'))});
else if (args.includes('tagName,isDraft')) console.log(${JSON.stringify(String(isDraft ?? ''))});
else if (args.some((each) => each.includes('matching-refs'))) console.log(${JSON.stringify(
  tags.map((tag) => `refs/tags/${tag}`).join('\n'),
)});
else if (args.includes('--method') && ${JSON.stringify(refuses ?? '')} !== '') {
  console.error(${JSON.stringify(refuses ?? '')});
  process.exit(1);
}
`;

/** Runs a step of the release for v1.2.3 as a runner would, with a `gh` of the test. */
async function runStepOf(job: string, name: RegExp, hosted: Hosted) {
  const script = jobs[job]?.steps.find((step) => name.test(step.name ?? ''))?.run ?? 'exit 99';
  const folder = await temporaryFolder();
  const asked = join(folder, 'asked.txt');
  await writeFile(asked, '');
  await mkdir(join(folder, 'release'));
  await writeFile(join(folder, 'release', 'archive.tar.gz'), '');
  await writeFile(join(folder, 'gh'), gh(hosted));
  await chmod(join(folder, 'gh'), 0o755);
  await writeFile(join(folder, 'step.sh'), script);
  const env = {
    PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
    ASKED: asked,
    GH_REPO: 'octo-org/action',
    GITHUB_REF_NAME: 'v1.2.3',
    GITHUB_SHA: 'abc123',
    PRERELEASE: 'false',
  };
  const bash = ['--noprofile', '--norc', '-eo', 'pipefail', join(folder, 'step.sh')];
  const { passed, output } = await runProgram('bash', bash, { cwd: folder, env });
  const lines = (await readFile(asked, 'utf8')).trimEnd().split('\n');
  return { passed, output, writes: lines.filter((line) => !/^release list|matching-refs/.test(line)) };
}

describe.skipIf(process.platform === 'win32')('the tag of a major version', () => {
  const move = (hosted: Hosted) => runStepOf('move', /Move vX/, hosted);

  test('moves to the highest version', async () => {
    const releases = ['v2.0.0', 'v1.2.3', 'v1.2.2', 'v10.0.0'];
    const { passed, writes } = await move({ releases, tags: ['v1', 'v1.2.3', 'v10'] });
    expect(passed).toBe(true);
    expect(writes).toEqual([
      'api --silent --method PATCH repos/octo-org/action/git/refs/tags/v1 --raw-field sha=abc123 --field force=true',
    ]);
  });

  test('is made by the first release', async () => {
    const { passed, writes } = await move({ releases: ['v1.2.3'], tags: ['v1.2.3', 'v10'] });
    expect(passed).toBe(true);
    expect(writes).toEqual([
      'api --silent --method POST repos/octo-org/action/git/refs --raw-field ref=refs/tags/v1 --raw-field sha=abc123',
    ]);
  });

  test.each([[['v1.2.3', 'v1.10.0']], [['v1.2.4', 'v1.2.3']], [[]]])(
    'stays where %j are published',
    async (releases) => {
      const { passed, output, writes } = await move({ releases, tags: ['v1'] });
      expect(passed).toBe(true);
      expect(output).toContain('::notice::v1 stays where it is');
      expect(writes).toEqual([]);
    },
  );

  test.each([[['v1']], [[]]])(
    "says GitHub's reason where it may not be moved, with the tags %j",
    async (tags) => {
      const refuses = 'gh: Resource not accessible by integration (HTTP 403)';
      const { passed, output, writes } = await move({ releases: ['v1.2.3'], tags, refuses });
      expect(passed).toBe(false);
      expect(output).toContain(`::error::v1 was not moved: ${refuses}`);
      expect(output).toContain('git push --force origin abc123:refs/tags/v1');
      expect(writes).toHaveLength(1);
    },
  );
});

describe.skipIf(process.platform === 'win32')('a release', () => {
  const publish = (hosted: Hosted) => runStepOf('publish', /Publish the release/, hosted);
  const create = 'release create v1.2.3 --draft --verify-tag --generate-notes --prerelease=false';
  const upload = 'release upload v1.2.3 release/archive.tar.gz --clobber';
  const edit = (latest: boolean) => `release edit v1.2.3 --draft=false --latest=${String(latest)}`;

  test('is published', async () => {
    const { passed, writes } = await publish({ releases: ['v1.2.2'] });
    expect(passed).toBe(true);
    expect(writes).toEqual([create, upload, edit(true)]);
  });

  test('goes on with the draft of an earlier try', async () => {
    expect((await publish({ isDraft: true })).writes).toEqual([upload, edit(true)]);
  });

  test('is left alone once it is published', async () => {
    const { passed, output, writes } = await publish({ isDraft: false, releases: ['v1.2.3'] });
    expect(passed).toBe(true);
    expect(output).toContain('published already');
    expect(writes).toEqual([]);
  });

  test('of a lower version is not the latest', async () => {
    expect((await publish({ releases: ['v2.0.0'] })).writes).toEqual([create, upload, edit(false)]);
  });
});
