import { martechKindNames, martechKinds } from '.';
import { descriptionOf, schemaAt } from '../validation/schemaAt';

const rows = martechKinds.flatMap(definition =>
  definition.relations.map(
    row => [definition.kind, row.path, definition, row] as const,
  ),
);

const stockKinds = [
  'API',
  'Component',
  'Domain',
  'Group',
  'Resource',
  'System',
  'User',
];

describe('the relation table', () => {
  it.each(rows)(
    'of %s names in %s a field of the schema',
    (_, path, { kind, schema }) => {
      const keys = path
        .split('.')
        .flatMap(part =>
          part.endsWith('[]') ? [part.slice(0, -2), 0] : [part],
        );
      const entity = {
        spec: { type: kind === 'MarketingDecision' ? 'other' : 'x' },
      };
      const field = schemaAt(schema, keys, entity);
      expect(field && descriptionOf(field)).toBeDefined();
    },
  );

  it.each(rows)(
    'of %s allows in %s the kind it defaults to, among known ones',
    (_, __, ___, row) => {
      expect(row.allowedKinds).toContain(row.defaultKind);
      for (const kind of row.allowedKinds) {
        expect([...stockKinds, ...martechKindNames]).toContain(kind);
      }
    },
  );

  it('pairs every relation with one other', () => {
    const pairs = new Map<string, string>();
    for (const [, , , { relation, reverse }] of rows) {
      expect(relation).not.toBe(reverse);
      expect(pairs.get(relation) ?? reverse).toBe(reverse);
      pairs.set(relation, reverse);
    }
  });

  it.each(rows.filter(([, , , row]) => row.acyclic))(
    'of %s follows %s only from kind to same kind',
    (kind, path, _, row) => {
      expect(row.allowedKinds).toEqual([kind]);
      expect(path).not.toContain('[]');
    },
  );
});
