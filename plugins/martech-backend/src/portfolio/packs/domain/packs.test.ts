import { KnownState } from '../../../governance/control/tables/StateTable';
import { monthEnds } from './monthEnds';
import { redPlatforms } from './redPlatforms';

describe('monthEnds', () => {
  it.each<[string, string | null, string[]]>([
    ['2026-11-22', null, []],
    ['2026-11-22', '2026-11-01', []],
    ['2026-11-22', '2026-10-31', ['2026-10-31']],
    ['2026-11-22', '2026-09-30', ['2026-09-30', '2026-10-31']],
    ['2026-03-01', '2026-02-01', ['2026-02-28']],
    ['2028-03-31', '2028-02-01', ['2028-02-29']],
    ['2026-01-01', '2025-12-01', ['2025-12-31']],
  ])('of %s since %s: %j', (today, from, expected) => {
    expect(monthEnds(today, from)).toEqual(expected);
  });

  it('are at most twelve, oldest first', () => {
    const days = monthEnds('2026-11-22', '2020-01-01');
    expect(days).toHaveLength(12);
    expect([days[0], days[11]]).toEqual(['2025-11-30', '2026-10-31']);
  });
});

describe('redPlatforms', () => {
  const row = (name: string) => ({
    uid: name,
    entityRef: `marketingplatform:default/${name}`,
    kind: 'MarketingPlatform' as const,
    namespace: 'default',
    name,
    title: name,
    type: 'dam',
    lifecycle: 'operating',
  });
  const known = (name: string, more: Partial<KnownState>): KnownState => ({
    uid: name,
    entityRef: row(name).entityRef,
    kind: 'MarketingPlatform',
    state: 'uncontrolled',
    since: 0,
    reasons: [],
    ready: false,
    capabilities: [],
    ...more,
  });

  it('names what is uncontrolled, the longest first, conditions before signals', () => {
    const names = Array.from({ length: 17 }, (_, at) => `p${at}`);
    const states = new Map(
      names.map((name, at) => [name, known(name, { since: 17 - at })]),
    );
    states.set('p0', known('p0', { state: 'drifting' }));
    states.set(
      'p16',
      known('p16', {
        since: 0,
        reasons: [
          { kind: 'signal', id: 'owner-left', severity: 'red' },
          { kind: 'condition', id: 'ownership', severity: 'red' },
        ],
      }),
    );
    const { items, total } = redPlatforms({ rows: names.map(row), states });
    expect([total, items.length, items[0].title, items[1].title]).toEqual([
      16,
      15,
      'p16',
      'p15',
    ]);
    expect(items[0].reasons).toEqual(['ownership', 'owner-left']);
  });
});
