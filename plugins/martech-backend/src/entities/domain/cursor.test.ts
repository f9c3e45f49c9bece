import { readCursor, writeCursor } from './cursor';
import { planSelection } from './planSelection';

const kind = 'MarketingPlatform' as const;
const byCost = planSelection(
  { kind, orderBy: [{ column: 'annualCost' }, { column: 'title' }] },
  { hasBase: true },
);
const position = {
  values: [12.5, null],
  entityRef: 'marketingplatform:default/dam',
};
const encode = (value: unknown) =>
  Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (cursor: string) =>
  JSON.parse(Buffer.from(cursor, 'base64url').toString());

describe('cursor', () => {
  it('says where a page ended', () => {
    expect(readCursor(byCost, writeCursor(byCost, position))).toEqual(position);
    expect(readCursor(byCost, undefined)).toBeUndefined();
  });

  it('knows the rank of words that have an order of their own', () => {
    const byTier = planSelection(
      { kind, orderBy: [{ column: 'tier' }] },
      { hasBase: true },
    );
    const ranked = { ...position, values: [1] };
    expect(readCursor(byTier, writeCursor(byTier, ranked))).toEqual(ranked);
  });

  it('fits into a query even with long values of many bytes', () => {
    const orderBy = ['title', 'owner', 'vendor'].map(column => ({ column }));
    const values = ['東'.repeat(100), 'g'.repeat(200), 'v'.repeat(200)];
    const selection = planSelection({ kind, orderBy }, { hasBase: true });
    const cursor = writeCursor(selection, {
      values,
      entityRef: 'r'.repeat(200),
    });
    expect(cursor.length).toBeLessThan(2_000);
  });

  const good = decode(writeCursor(byCost, position));
  it.each<[string, string, string]>([
    ['nonsense', 'nonsense', 'cannot be read'],
    ['nothing', '', 'cannot be read'],
    ['null', encode(null), 'cannot be read'],
    ['too few values', encode({ ...good, values: [1] }), 'cannot be read'],
    [
      'text for a number',
      encode({ ...good, values: ['1', null] }),
      'cannot be read',
    ],
    ['another query', encode({ ...good, of: 'x' }), 'belongs to another query'],
  ])('refuses %s', (_, cursor, message) => {
    expect(() => readCursor(byCost, cursor)).toThrow(message);
  });
});
