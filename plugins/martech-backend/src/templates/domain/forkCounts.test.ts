import fc from 'fast-check';
import { forkCounts } from './forkCounts';

interface Row {
  entityRef: string;
  derivedFrom?: string;
  lifecycle: string;
  seen: boolean;
}

const row = (
  entityRef: string,
  derivedFrom?: string,
  more: Partial<Row> = {},
): Row => ({
  entityRef,
  derivedFrom,
  lifecycle: 'approved',
  seen: true,
  ...more,
});
const sees = ({ seen }: Row) => seen;

/** Asks of each pair whether one descends from the other, step by step. */
function recount(rows: readonly Row[]): Map<string, number> {
  const byRef = new Map(rows.map(one => [one.entityRef, one]));
  const descends = (child: Row, ancestor: string): boolean => {
    const passed = [child.entityRef];
    for (let up = child.derivedFrom; up && passed.length <= 10; ) {
      if (passed.includes(up)) return false;
      if (up === ancestor) return true;
      passed.push(up);
      up = byRef.get(up)?.derivedFrom;
    }
    return false;
  };
  const ancestors = new Set(
    rows.flatMap(({ derivedFrom }) => derivedFrom ?? []),
  );
  return new Map(
    [...ancestors].flatMap((ancestor): Array<[string, number]> => {
      const count = rows.filter(
        child =>
          child.seen &&
          child.lifecycle !== 'retired' &&
          child.entityRef !== ancestor &&
          descends(child, ancestor),
      ).length;
      return count > 0 ? [[ancestor, count]] : [];
    }),
  );
}

describe('forkCounts', () => {
  it.each<[string, Row[], Record<string, number>]>([
    ['nothing', [], {}],
    ['copies of copies', [row('b', 'a'), row('c', 'b')], { a: 2, b: 1 }],
    ['no retired ones', [row('b', 'a', { lifecycle: 'retired' })], {}],
    [
      'what descends through hidden ones, and not these',
      [row('b', 'a', { seen: false }), row('c', 'b')],
      { a: 1, b: 1 },
    ],
    ['no circle twice', [row('a', 'b'), row('b', 'a')], { a: 1, b: 1 }],
  ])('counts %s', (_, rows, expected) => {
    expect(Object.fromEntries(forkCounts(rows, sees))).toEqual(expected);
  });

  it('agrees with a recount, whatever was made from what', () => {
    const name = fc.constantFrom(...'abcdefgh');
    const one = fc.record({
      derivedFrom: fc.option(name, { nil: undefined }),
      lifecycle: fc.constantFrom('approved', 'retired'),
      seen: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), found => {
        const rows = found.map((rest, at) => ({
          entityRef: 'abcdefgh'[at],
          ...rest,
        }));
        const sorted = (counts: ReadonlyMap<string, number>) =>
          [...counts].sort();
        expect(sorted(forkCounts(rows, sees))).toEqual(sorted(recount(rows)));
      }),
    );
  });
});
