import { platform } from '../../../__testUtils__/entities';
import { indexed } from '../../../__testUtils__/indexed';
import { sortRows } from './sortRows';

const of = (name: string, tier: string | undefined, lifecycle: string) =>
  indexed(platform({ name, spec: { tier, lifecycle } })).content;

const rows = [
  of('a', 'niche', 'retired'),
  of('b', 'anchor', 'launched'),
  of('c', undefined, 'evaluating'),
  of('d', 'core', 'sandbox'),
];

const sorted = (column: 'tier' | 'lifecycle', order: 'asc' | 'desc') =>
  [...sortRows(rows, [{ field: { column }, order }]).indexes]
    .map(index => rows[index].row.name)
    .join('');

describe('words with an order of their own', () => {
  it.each([
    ['tier', 'asc', 'bdac'],
    ['tier', 'desc', 'adbc'],
    ['lifecycle', 'asc', 'dcba'],
    ['lifecycle', 'desc', 'abcd'],
  ] as const)('%s %s', (column, order, expected) => {
    expect(sorted(column, order)).toBe(expected);
  });
});
