import { expect, test } from 'vitest';
import { withBuiltInsAtFirstUse } from '../../scripts/built-ins.ts';

const header = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n';
const load = (name: string): string => `__WEBPACK_EXTERNAL_createRequire(import.meta.url)("${name}")`;
const wrapped = (id: number, name: string): string =>
  `  ${id}: (module => {\n    module.exports = ${load(name)};\n  }),\n`;

/** Without the lines at the top that define `builtIn`. */
function changed(text: string): string {
  const result = withBuiltInsAtFirstUse(header + text);
  return result.slice(result.indexOf('}\n') + 2).trimStart();
}

test('a module of Node is loaded where it is used, by whatever name it goes', () => {
  expect(
    changed(
      wrapped(69, 'crypto') +
        'var crypto_ = __nccwpck_require__(69);\n' +
        `const os_ = ${load('node:os')};\n` +
        'const id = () => crypto_.randomUUID() + (0, os_.tmpdir)();\n',
    ),
  ).toBe(
    '69: (module => {\n    module.exports = builtIn("crypto");\n  }),\n' +
      'const id = () => builtIn("crypto").randomUUID() + (0, builtIn("node:os").tmpdir)();\n',
  );
});

test('a class of such a module can still be made and extended', () => {
  const uses = 'const made = new stream_.Readable();\nclass Own extends stream_.Readable {}\n';
  expect(changed(`const stream_ = ${load('stream')};\n${uses}`)).toBe(
    'const made = new (builtIn("stream")).Readable();\nclass Own extends builtIn("stream").Readable {}\n',
  );
});

test('functions that are taken out of `fs.promises` ask for it when they are called', () => {
  expect(
    changed(`const fs_ = ${load('fs')};\nconst {access: access, open: open_file} = fs_.promises;\n`),
  ).toBe(
    'const access = (...args) => builtIn("fs").promises.access(...args);\n' +
      'const open_file = (...args) => builtIn("fs").promises.open(...args);\n',
  );
});

test('what is imported and not used is not loaded, and modules of the bundle stay as they are', () => {
  const own = 'var own = __nccwpck_require__(70);\n__nccwpck_require__(71);\nown.run();\n';
  const text = `${wrapped(69, 'path')}__nccwpck_require__(69);\n${own}`;
  expect(changed(text)).toBe('69: (module => {\n    module.exports = builtIn("path");\n  }),\n' + own);
});

test('the module is the real one, and loaded once', async () => {
  const text = withBuiltInsAtFirstUse(
    `${header}const os_ = ${load('node:os')};\nexport const [one, other] = [os_.EOL, os_];\n`,
  );
  const loaded: unknown = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  const os = await import('node:os');
  expect(loaded).toMatchObject({ one: os.EOL, other: os.default });
});
