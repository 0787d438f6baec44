import { expect, test } from 'vitest';
import { onlyPackages } from '../../scripts/only-packages.ts';

const component = (name: string, version = '1.0.0') => ({ 'bom-ref': `${name}@${version}`, name, version });
const sbom = {
  bomFormat: 'CycloneDX',
  metadata: { component: { ...component('action'), name: 'folder' } },
  components: [component('zod'), component('axios'), component('@actions/core'), component('zod', '0.9.0')],
  dependencies: [
    { ref: 'action@1.0.0', dependsOn: ['zod@1.0.0', 'axios@1.0.0'] },
    { ref: 'axios@1.0.0', dependsOn: ['zod@1.0.0'] },
    { ref: 'zod@1.0.0' },
  ],
};

test('a bill of materials has what is in the bundle, in its version, and nothing else', () => {
  const packages = [
    { name: 'zod', version: '1.0.0' },
    { name: '@actions/core', version: '1.0.0' },
    { name: 'zod', version: '1.0.0' },
  ];
  expect(onlyPackages(sbom, packages)).toEqual({
    bomFormat: 'CycloneDX',
    metadata: { component: component('action') },
    components: [component('zod'), component('@actions/core')],
    dependencies: [
      { ref: 'action@1.0.0', dependsOn: ['zod@1.0.0'] },
      { ref: 'zod@1.0.0', dependsOn: [] },
    ],
  });
});

test('a package that npm does not know of is a fault', () => {
  expect(() => onlyPackages(sbom, [{ name: 'left-pad', version: '1.0.0' }])).toThrow('left-pad@1.0.0');
});
