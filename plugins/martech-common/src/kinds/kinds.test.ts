import { findKind } from '../validation';
import {
  entityOf,
  problemsOf,
  problemsOfEntity,
} from './__testUtils__/problemsOf';
import { kindJsonSchema, martechKindNames, martechKinds } from '.';

describe('the six kinds', () => {
  it('are those with a name', () => {
    expect(martechKinds.map(({ kind }) => kind)).toEqual([...martechKindNames]);
  });

  it.each(martechKindNames)('%s is found however it is written', kind => {
    expect(findKind(kind)?.kind).toBe(kind);
    expect(findKind(kind.toUpperCase())?.kind).toBe(kind);
  });

  it.each([
    'Component',
    'Marketing',
    'MarketingPlatforms',
    '',
    'constructor',
    '__proto__',
  ])('do not include %p', kind => {
    expect(findKind(kind)).toBeUndefined();
  });

  it.each(martechKindNames)('%s says what is missing', kind => {
    expect(problemsOf(kind, {}).join()).toMatch(/spec\.type: is missing/);
  });

  it.each(
    martechKinds.map(definition => [definition.kind, definition] as const),
  )('%s describes every field in its JSON Schema', (_, definition) => {
    expect(undescribed(kindJsonSchema(definition), 'schema')).toEqual([]);
  });
});

describe('metadata of every kind', () => {
  const vendor = entityOf('MarketingVendor', {
    type: 'vendor',
    lifecycle: 'approved',
    owner: 'a',
  });
  const problems = (metadata: object) =>
    problemsOfEntity({
      ...vendor,
      metadata: { ...vendor.metadata, ...metadata },
    });

  it.each([
    [
      'a chat link',
      { links: [{ url: 'slack://channel?id=1', title: 'Chat' }] },
    ],
    ['an address for mail', { links: [{ url: 'mailto:a@example.com' }] }],
    ['fields of other products', { 'acme.com/x': { deep: [1, null] } }],
    ['right-to-left text', { title: 'مكتبة الأصول', description: '‏שלום' }],
    ['markup', { title: '<script>alert(1)</script>' }],
  ])('may hold %s', (_, metadata) => {
    expect(problems(metadata)).toEqual([]);
  });

  it.each([
    `${'javascript'}:alert(1)`,
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
  ])('may not link %p', url => {
    expect(problems({ links: [{ url }] })).toEqual([
      'metadata.links[0].url: would run script when clicked, write an address',
    ]);
  });

  it('has an end', () => {
    expect(problems({ description: 'x'.repeat(5_000_000) })).toEqual([
      'metadata.description: is longer than 20,000 characters, shorten it',
    ]);
    expect(problems({ title: 'x'.repeat(301) })).toEqual([
      'metadata.title: is longer than 300 characters, shorten it',
    ]);
  });
});

/** Paths of the fields below `spec` that nothing explains. */
function undescribed(schema: object, path: string): string[] {
  return Object.entries(schema).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    if (key !== 'properties') return undescribed(value, `${path}.${key}`);
    return Object.entries<object>(value).flatMap(([name, field]) => {
      const here = `${path}.${name}`;
      if (path === 'schema' && name !== 'spec') return [];
      const described = 'description' in field || here === 'schema.spec';
      return [...(described ? [] : [here]), ...undescribed(field, here)];
    });
  });
}
