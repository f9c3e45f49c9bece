import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { violations } from './violations.mjs';

const ts = createRequire(import.meta.url)('typescript');
const lines = count => 'export {};\n'.repeat(count);
const half = (a, b) => a + b;

const cases = [
  ['a short file', 'src/a.ts', lines(250), 0],
  ['a long file', 'src/a.ts', lines(251), 1],
  ['a test may be longer', 'src/a.test.ts', lines(400), 0],
  ['a test that is too long', 'src/a.test.ts', lines(401), 1],
  ['a long data file', 'catalog-info/a.yaml', lines(900), 0],
  ['any as a type', 'src/a.ts', 'const a: any = 1;', 1],
  ['any inside a type', 'src/a.ts', 'type A = Map<string, any[]>;', 1],
  ['any as a word', 'src/a.ts', "const any = 'any'; // any", 0],
  ['a cast', 'src/a.ts', 'const a = b as string;', 1],
  ['a cast in a test', 'src/a.test.ts', 'const a = b as string;', 0],
  ['as const', 'src/a.ts', 'const a = [1] as const;', 0],
  ['an import renamed', 'src/a.ts', "import { a as b } from './c';", 0],
  ['a non-null mark', 'src/a.ts', 'const a = b!.c;', 1],
  ['a negation', 'src/a.ts', 'const a = !b;', 0],
  ['a test left out', 'src/a.test.ts', "it.skip('a', () => {});", 1],
  ['one test only', 'src/a.test.ts', "describe.only.each([])('a', b);", 1],
  ['an only that is data', 'src/a.ts', 'const a = options.only;', 0],
  ['a switched-off rule', 'a.ts', half('// eslint-', 'disable-next-line'), 1],
  ['a switched-off compiler', 'a.ts', half('// @ts-', 'ignore'), 1],
  ['something left to do', 'a.ts', half('// TO', 'DO: later'), 1],
  ['a path of one machine', 'a.md', `see ${half('/ho', 'me/me/a')}`, 1],
  ['a path of the page', 'a.tsx', "const a = '/martech/home/a';", 0],
  ['an alpha export', 'package.json', '"./alpha": "./src/alpha.ts"', 1],
];

describe('house rules', () => {
  for (const [name, path, text, expected] of cases)
    it(name, () =>
      assert.equal(violations(path, text, ts).length, expected, text),
    );
});
