/** How the bundler has one of Node's own modules loaded. */
const loading = String.raw`__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("([\w:/]+)"\)`;

const importOfLoading = /^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";$/m;

const loader = `const builtIns = {};

// One of Node's own modules, loaded where it is first used.
function builtIn(name) {
  return builtIns[name] ??= process.getBuiltinModule(name);
}
`;

/**
 * A bundle's text that loads each of Node's own modules where it is first used, and not where it is imported: `crypto`
 * alone takes Node 3.4 ms, and a step that stops at its inputs does without it. Of what the bundler writes,
 *
 *     6982: (module => { module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto"); })
 *     var external_crypto_ = __nccwpck_require__(6982);
 *     const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
 *     const {access: access} = external_fs_.promises;
 *
 * the variables go, `builtIn("crypto")` stands wherever there was one, and `access` is a function that asks for it.
 */
export function withBuiltInsAtFirstUse(text: string): string {
  const modules = new Map<string, string>();
  const wrapped = new RegExp(
    String.raw`^ *(\d+): \(?module => \{\s+module\.exports = ${loading};\s+\}`,
    'gm',
  );
  for (const [, id = '', name = ''] of text.matchAll(wrapped)) modules.set(id, name);
  const variables = new Map<string, string>();
  const without = text
    .replace(importOfLoading, loader)
    .replace(
      /^ *(?:var (\w+) = )?__nccwpck_require__\((\d+)\);\n/gm,
      (statement, variable: string | undefined, id: string) => {
        const name = modules.get(id);
        if (name === undefined) return statement;
        if (variable !== undefined) variables.set(variable, name);
        return '';
      },
    )
    .replace(
      new RegExp(String.raw`^ *const (\w+) = ${loading};\n`, 'gm'),
      (_statement, variable: string, name: string) => {
        variables.set(variable, name);
        return '';
      },
    )
    .replace(new RegExp(loading, 'g'), 'builtIn("$1")');
  return without
    .replace(/(new )?\b(\w+)\b/g, (word, isNew: string | undefined, variable: string) => {
      const name = variables.get(variable);
      if (name === undefined) return word;
      // `new builtIn("stream").Readable` would make one of what is in the parentheses alone.
      return isNew === undefined ? `builtIn("${name}")` : `new (builtIn("${name}"))`;
    })
    .replace(
      /^( *)const \{([\w:, ]+)\} = (builtIn\("(?:node:)?fs"\)\.promises);$/gm,
      (_statement, indent: string, members: string, promises: string) =>
        members
          .split(', ')
          .map((member) => member.split(': '))
          .map(
            ([name = '', own = '']) => `${indent}const ${own} = (...args) => ${promises}.${name}(...args);`,
          )
          .join('\n'),
    );
}
