import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Entity } from '@backstage/catalog-model';
import { parse } from 'yaml';
import { martechKindNames, martechKinds } from '../kinds';
import { problemsOfEntity } from '../kinds/__testUtils__/problemsOf';
import { findKind } from '../validation';
import { defaultVocabularies } from '../vocabularies';
import { indexPage } from './indexPage';
import { kindPage } from './kindPage';
import { vocabulariesPage } from './vocabulariesPage';

const folder = resolve(__dirname, '../../../../docs/kinds');
const hint =
  'To update the pages: UPDATE_DOCS=1 yarn workspace @martech-portal/backstage-plugin-martech-common test --watchAll=false docs';

const exampleOf = (kind: string) =>
  readFileSync(resolve(__dirname, 'examples', `${kind}.yaml`), 'utf8');

const pages: [string, string][] = [
  ['README.md', indexPage(martechKinds)],
  ['vocabularies.md', vocabulariesPage(defaultVocabularies)],
  ...martechKindNames.map((kind): [string, string] => [
    `${kind}.md`,
    kindPage(findKind(kind)!, kind, exampleOf(kind)),
  ]),
];

describe('the pages under docs/kinds', () => {
  it.each(pages)('%s says what the schema says', (name, page) => {
    const file = resolve(folder, name);
    if (process.env.UPDATE_DOCS) writeFileSync(file, page);
    expect({ hint, page: readFileSync(file, 'utf8') }).toEqual({ hint, page });
  });
});

/** Every text in a value, and the value with that text replaced. */
function replaced(value: unknown, by: string): [string, unknown][] {
  if (typeof value === 'string') return [[value, by]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    replaced(child, by).map(([text, changed]): [string, unknown] => [
      text,
      Array.isArray(value)
        ? value.map((item, index) => (String(index) === key ? changed : item))
        : { ...value, [key]: changed },
    ]),
  );
}

describe.each(martechKindNames)('the example of %s', kind => {
  const example: Entity = parse(exampleOf(kind));

  it('is valid', () => {
    expect(problemsOfEntity(example)).toEqual([]);
  });

  it('accepts no address that runs script', () => {
    const address = ['javascript', 'alert(1)'].join(':');
    for (const [text, spec] of replaced(example.spec, address)) {
      if (!text.startsWith('https://')) continue;
      const changed = { ...example, spec: Object(spec) };
      expect(problemsOfEntity(changed)).toHaveLength(1);
    }
  });

  it('takes markup in any text or refuses it in its place', () => {
    const script = '<script>alert(1)</script>';
    for (const [, spec] of replaced(example.spec, script)) {
      const changed = { ...example, spec: Object(spec) };
      for (const problem of problemsOfEntity(changed)) {
        expect(problem).toMatch(/^spec\.[\w.[\]]+: \S/);
      }
    }
  });
});
