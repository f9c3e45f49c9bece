import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { inRoot, root } from '../lib/places.mjs';

const { ESLint } = createRequire(inRoot('package.json'))('eslint');
const RULE = '@typescript-eslint/no-restricted-imports';
const ours = name => `@martech-portal/backstage-plugin-${name}`;

const cases = [
  ['martech-common/src/a.ts', ours('martech-common'), false],
  ['martech-common/src/a.ts', ours('martech'), false],
  ['martech-common/src/a.ts', '@backstage/backend-plugin-api', false],
  ['martech-common/src/a.ts', '@backstage/catalog-model', true],
  ['martech/src/a.tsx', ours('martech-common'), true],
  ['martech/src/a.tsx', ours('martech-backend'), false],
  ['martech/src/a.test.tsx', ours('martech-backend'), false],
  ['martech/src/a.tsx', '@backstage/plugin-catalog-backend', false],
  ['martech-backend/src/a.ts', ours('martech-common'), true],
  ['martech-backend/src/a.ts', ours('martech'), false],
  ['martech-backend/src/a.ts', '@backstage/backend-plugin-api', true],
  ['martech-backend/src/a.ts', '@backstage/plugin-catalog-node', true],
  ['martech-backend/src/a.ts', '@backstage/plugin-catalog-backend', false],
  ['catalog-backend-module-martech/src/a.ts', ours('martech-backend'), false],
  [
    'catalog-backend-module-martech/src/a.test.ts',
    '@backstage/plugin-catalog-backend',
    true,
  ],
];

describe('direction of imports', () => {
  const eslint = new ESLint({ cwd: root });
  for (const [file, from, allowed] of cases)
    it(`${file} ${allowed ? 'may' : 'may not'} import ${from}`, async () => {
      const [{ messages }] = await eslint.lintText(
        `import a from '${from}';\n\nexport const b = a;\n`,
        { filePath: inRoot('plugins', file) },
      );
      const refused = messages.some(({ ruleId }) => ruleId === RULE);
      assert.equal(refused, !allowed, JSON.stringify(messages));
    });
});
