import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { inRoot } from '../lib/places.mjs';
import { addedPackages, asFragments } from './addedPackages.mjs';
import { applyStep } from './applyStep.mjs';
import { backstageVersions, duplicated } from './backstageVersions.mjs';
import { documentedSteps, stepsFor } from './documented.mjs';
import { merged } from './merged.mjs';

const page = `
<!-- install: packages/backend/src/index.ts before "backend.start();" -->

\`\`\`ts
backend.add(import('a'));
\`\`\`

<!-- install legacy: packages/app/src/App.tsx start -->
\`\`\`tsx
import a from 'a';
\`\`\`
`;

const lock = (...versions) =>
  versions
    .map(v => `"@backstage/config@npm:^${v}":\n  version: ${v}\n`)
    .join('\n');

describe('documented steps', () => {
  it('are read with their place', () =>
    assert.deepEqual(
      documentedSteps(page).map(({ file, how, anchor }) => [file, how, anchor]),
      [
        ['packages/backend/src/index.ts', 'before', 'backend.start();'],
        ['packages/app/src/App.tsx', 'start', undefined],
      ],
    ));

  it('belong to a frontend system or to both', () =>
    assert.equal(stepsFor(documentedSteps(page), 'new').length, 1));

  it('cannot be lost by a slip of the pen', () =>
    assert.throws(
      () => documentedSteps(page.replace('tsx\n', 'tsx {1}\n')),
      /has 2 steps, of which 1/,
    ));

  it('are all readable in docs/install.md', () =>
    assert.ok(
      documentedSteps(readFileSync(inRoot('docs/install.md'), 'utf8')).length,
    ));
});

describe('a step', () => {
  for (const [how, expected] of [
    ['before', 'a\nnew\n  b c\nd\n'],
    ['instead', 'a\nnew\nd\n'],
  ])
    it(`goes ${how} a line`, () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'install-check-'));
      writeFileSync(path.join(folder, 'file.tsx'), 'a\n  b c\nd\n');
      const step = { file: 'file.tsx', how, anchor: 'c', text: 'new' };
      applyStep(folder, step);
      const written = readFileSync(path.join(folder, 'file.tsx'), 'utf8');
      assert.equal(written, expected);
      assert.throws(
        () => applyStep(folder, { ...step, anchor: 'x' }),
        /"x" is not there/,
      );
      rmSync(folder, { recursive: true });
    });
});

describe('installing', () => {
  it('adds archives instead of names', () =>
    assert.deepEqual(
      asFragments(
        addedPackages('yarn --cwd packages/app add a'),
        new Map([['a', 'a.tgz']]),
      ),
      [
        { file: 'package.json', json: { resolutions: { a: 'file:a.tgz' } } },
        {
          file: 'packages/app/package.json',
          json: { dependencies: { a: 'file:a.tgz' } },
        },
      ],
    ));

  it('merges records and lets lists grow', () =>
    assert.deepEqual(merged({ a: { b: [1], c: 2 } }, { a: { b: [3] }, d: 4 }), {
      a: { b: [1, 3], c: 2 },
      d: 4,
    }));

  for (const [name, before, after, count] of [
    ['the same', lock('1.0.0'), lock('1.0.0'), 0],
    ['one more version', lock('1.0.0'), lock('1.0.0', '1.1.0'), 1],
    ['twice before already', lock('1.0.0', '1.1.0'), lock('1.0.0', '1.1.0'), 0],
    ['new, and twice', '', lock('1.0.0', '1.1.0'), 1],
  ])
    it(`finds duplicates: ${name}`, () =>
      assert.equal(
        duplicated(backstageVersions(before), backstageVersions(after)).length,
        count,
      ));
});
