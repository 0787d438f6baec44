/** The rules that keep the dependencies pointing one way, in every folder. */

/**
 * What each room of src/ may know. The files at the root of src/, but for the top of the line, are everybody's, and so are
 * `everybodys`.
 */
const rooms = {
  secrets: [],
  http: [],
  labels: [],
  genesys: ['http', 'labels'],
  provision: ['http', 'labels', 'genesys'],
  audit: ['http', 'labels', 'provision'],
  inputs: ['http', 'labels', 'genesys', 'provision', 'audit'],
  report: ['http', 'labels', 'genesys', 'provision', 'audit', 'inputs'],
};

const everybodys = ['secrets', 'absent'];

/** The top of the line, which knows every room. */
const top = '^src/(index|run|begin|step|export|ports)\\.ts$';

/** The only places that know that they run in a GitHub workflow. */
const gitHubSide = ['^src/inputs/', '^src/report/'];

/** Who may import from where, outside of src/; each also from itself. */
const neighbours = {
  sandbox: '^(sandbox|test/harness)/',
  bench: '^(bench|sandbox/src|test/harness|src/absent)/',
  scripts: '^(scripts|src|sandbox/src|test/harness)/',
  'test/harness': '^(test/harness|src|sandbox/src)/',
  'test/(unit|model|bundle|scenarios)': '^(test/(unit|model|bundle|scenarios|harness)|src|sandbox/src)/',
  'test/(project|workflows|clients)': '^(test/(project|workflows|clients|harness)|src|sandbox/src|scripts)/',
};

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two modules that need each other are one module, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-circles-of-folders',
      comment: 'Two folders that need each other are one folder, or three.',
      severity: 'error',
      scope: 'folder',
      from: { pathNot: '^(src|test)$' },
      to: { pathNot: '^(src|test)$', circular: true },
    },
    {
      name: 'nothing-missing',
      comment: 'An import that leads nowhere, or to a package that package.json does not list.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['unknown', 'undetermined', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'what-ships-needs-no-tool',
      comment: 'A package of the development, in the code of the action.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'no-orphans',
      comment: 'A module of src/ that nothing uses.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.d\\.ts$', '^src/absent/'], orphan: true },
      to: {},
    },
    {
      name: 'the-top-is-nobodys',
      comment: 'The rooms of src/ do not know who puts them together.',
      severity: 'error',
      from: { path: '^src/', pathNot: top },
      to: { path: top },
    },
    {
      name: 'toolkit-at-the-edge',
      comment: 'The GitHub Actions toolkit belongs to the inputs and the report.',
      severity: 'error',
      from: { path: '^src/', pathNot: gitHubSide },
      to: { path: ['node_modules/@actions/', '^src/absent/actions'] },
    },
    {
      name: 'source-stands-alone',
      comment: 'What ships needs no test and no script.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|bench|sandbox)/' },
    },
    ...Object.entries(rooms).map(([room, known]) => ({
      name: `${room}-knows-its-place`,
      comment: `src/${room}/ knows ${known.length === 0 ? 'no other room' : known.join(', ')}.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: `^src/(?!${[room, ...known, ...everybodys].join('/|')}/)[a-z-]+/` },
    })),
    ...Object.entries(neighbours).map(([folder, known]) => ({
      name: `${folder.replace(/\W+/g, '-')}-knows-its-neighbours`,
      comment: `${folder}/ imports from ${known} alone.`,
      severity: 'error',
      from: { path: `^${folder}/` },
      to: { path: '^(src|sandbox|test|bench|scripts)/', pathNot: known },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
