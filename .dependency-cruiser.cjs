/** The rules that keep src/ pointing one way: src/run.ts knows every part, the parts know little of each other. */

/** Folders that must not know some other folders of src/. */
const ignorant = {
  labels: ['genesys', 'provision', 'audit', 'report', 'settings'],
  genesys: ['provision', 'audit', 'report', 'settings'],
  provision: ['report', 'settings'],
  audit: ['report', 'settings'],
  settings: ['report'],
};

/** The only places that know that they run in a GitHub workflow. */
const gitHubSide = ['^src/settings/', '^src/report/', '^src/(run|step)\\.ts$', '^src/index\\.ts$'];

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
      name: 'nothing-missing',
      comment: 'An import that leads nowhere, or to a package that package.json does not list.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['unknown', 'undetermined', 'npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
    {
      name: 'no-orphans',
      comment: 'A module of src/ that nothing uses.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.d\\.ts$', '^src/absent/'], orphan: true },
      to: {},
    },
    {
      name: 'run-is-the-top',
      comment: 'src/index.ts starts src/run.ts; nothing else imports either.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/index\\.ts$' },
      to: { path: '^src/(run|index)\\.ts$' },
    },
    {
      name: 'toolkit-at-the-edge',
      comment: 'The GitHub Actions toolkit belongs to the settings, the report and the run itself.',
      severity: 'error',
      from: { path: '^src/', pathNot: gitHubSide },
      to: { path: ['node_modules/@actions/', '^src/absent/actions'] },
    },
    {
      name: 'source-stands-alone',
      comment: 'What ships needs no test and no script.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|bench)/' },
    },
    ...Object.entries(ignorant).map(([folder, strangers]) => ({
      name: `${folder}-knows-its-place`,
      comment: `src/${folder}/ does not know ${strangers.join(', ')}.`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: `^src/(${strangers.join('|')})/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
