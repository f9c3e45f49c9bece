import { kindJsonSchema, martechKindNames } from '../kinds';
import { findKind } from '../validation';
import {
  columnsOfKind,
  entityColumn,
  entityColumnNames,
  entityColumns,
} from './columns';
import { entitiesExportSchema, entitiesQuerySchema } from './entitiesQuery';
import { entityRowSchema } from './entityRow';

const kind = 'MarketingPlatform';

describe('entity columns', () => {
  it('are all shown in a row, and a row shows nothing that is no column', () => {
    const shown = Object.keys(entityRowSchema.shape);
    const besides = [
      'uid',
      'entityRef',
      'kind',
      'description',
      'renewedOn',
      'autoRenew',
      'seats',
      'runMoney',
      'projectMoney',
      'budgetOwner',
      'renewalOutcome',
      'renewalUntil',
    ];
    expect([...entityColumnNames, ...besides].sort()).toEqual(shown.sort());
  });

  it.each(martechKindNames)('of %s start with what every kind has', name => {
    expect(columnsOfKind(name).slice(0, 6)).toEqual([
      'title',
      'name',
      'namespace',
      'owner',
      'type',
      'lifecycle',
    ]);
  });

  it('leave out what a kind does not fill', () => {
    expect(columnsOfKind('MarketingVendor')).toContain('platformCount');
    expect(columnsOfKind('MarketingPlatform')).not.toContain('platformCount');
  });

  it('are found by name only', () => {
    expect(entityColumn('annualCost')).toEqual(entityColumns.annualCost);
    expect(entityColumn('toString')).toBeUndefined();
    expect(entityColumn('AnnualCost')).toBeUndefined();
  });
});

describe('entitiesQuerySchema', () => {
  it('fills in what is not said', () => {
    expect(
      entitiesQuerySchema.parse({ kind, orderBy: [{ column: 'title' }] }),
    ).toEqual({
      kind,
      limit: 50,
      orderBy: [{ column: 'title', order: 'asc' }],
    });
  });

  it.each<[string, object]>([
    ['a list of values', { where: { tier: { in: ['core'] } } }],
    ['a range of days', { where: { contractEnd: { from: '2026-01-01' } } }],
    ['a range of money', { where: { annualCost: { to: 1, currency: 'EUR' } } }],
    ['a column to be empty', { where: { vendor: { exists: false } } }],
    ['500 rows', { limit: 500 }],
  ])('takes %s', (_, query) => {
    expect(entitiesQuerySchema.safeParse({ kind, ...query }).success).toBe(
      true,
    );
  });

  it.each<[string, object]>([
    ['another kind', { kind: 'Component' }],
    ['an empty list', { where: { tier: { in: [] } } }],
    ['an empty range', { where: { contractEnd: {} } }],
    [
      'a condition of two sorts',
      { where: { tier: { in: ['a'], exists: true } } },
    ],
    ['a day that is none', { where: { contractEnd: { to: '2026-13-01' } } }],
    [
      'a currency in words',
      { where: { annualCost: { to: 1, currency: 'euro' } } },
    ],
    ['501 rows', { limit: 501 }],
    ['no rows', { limit: 0 }],
    ['half a row', { limit: 1.5 }],
    ['four sort columns', { orderBy: Array(4).fill({ column: 'title' }) }],
    ['a field it does not know', { offset: 10 }],
  ])('refuses %s', (_, query) => {
    expect(entitiesQuerySchema.safeParse({ kind, ...query }).success).toBe(
      false,
    );
  });
});

describe('entitiesExportSchema', () => {
  it('has no pages', () => {
    expect(entitiesExportSchema.safeParse({ kind }).success).toBe(true);
    expect(entitiesExportSchema.safeParse({ kind, limit: 1 }).success).toBe(
      false,
    );
  });
});

describe('order of words', () => {
  const valuesOf = (kindName: string, field: string): string[] => {
    const definition = findKind(kindName);
    if (!definition) throw new Error(kindName);
    const schema = JSON.stringify(kindJsonSchema(definition));
    const found = new RegExp(
      `"${field}":\\{[^{}]*?"enum":(\\[[^\\]]*\\])`,
    ).exec(schema);
    return JSON.parse(found?.[1] ?? '[]');
  };

  it.each([
    ['MarketingPlatform', 'lifecycle', 'lifecycle'],
    ['MarketingTemplate', 'lifecycle', 'lifecycle'],
    ['MarketingIntegration', 'lifecycle', 'lifecycle'],
    ['MarketingVendor', 'lifecycle', 'lifecycle'],
    ['MarketingDecision', 'lifecycle', 'lifecycle'],
    ['MarketingPlatform', 'tier', 'tier'],
    ['MarketingPlatform', 'classification', 'dataClass'],
    ['MarketingPlatform', 'personalData', 'personalData'],
    ['MarketingIntegration', 'criticality', 'criticality'],
  ])('of %s %s is that of the schema', (kindName, field, column) => {
    const values = valuesOf(kindName, field);
    const order: readonly string[] = entityColumn(column)?.order ?? [];
    expect(values.length).toBeGreaterThan(1);
    expect(order.filter(word => values.includes(word))).toEqual(values);
  });
});
