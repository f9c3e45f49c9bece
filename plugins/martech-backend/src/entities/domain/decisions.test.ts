import { backoff } from './backoff';
import { dayAfter } from './dayAfter';
import { fold, sortKey } from './fold';
import { isSettled } from './settle';
import { sweepPlan } from './sweepPlan';

describe('isSettled', () => {
  it.each([
    ['nothing to wait for', { waitUntil: 0, before: 'a', after: 'a' }, true],
    ['gone, nothing to wait for', { waitUntil: 0, before: 'a' }, true],
    [
      'the same as before',
      { waitUntil: 9_000, before: 'a', after: 'a' },
      false,
    ],
    ['changed', { waitUntil: 9_000, before: 'a', after: 'b' }, true],
    ['new', { waitUntil: 9_000, after: 'b' }, true],
    ['not there yet', { waitUntil: 9_000 }, false],
    ['the time is up', { waitUntil: 5_000, before: 'a', after: 'a' }, true],
  ])('%s', (_, attempt, expected) => {
    expect(isSettled({ ...attempt, now: 5_000 })).toBe(expected);
  });
});

describe('sweepPlan', () => {
  const uids = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => `uid-${from + index}`);
  const byUid = (all: string[]) => new Map(all.map(uid => [uid, true]));

  it.each([
    ['nothing changed', 100, 100, 0, 0, false],
    ['a few are gone', 100, 91, 0, 9, false],
    ['a fifth is gone', 100, 80, 0, 20, true],
    ['all are gone', 100, 0, 0, 100, true],
    ['all of a few are gone', 9, 0, 0, 9, false],
    ['some are new', 10, 15, 5, 0, false],
  ])('%s', (_, known, inCatalog, added, gone, suspicious) => {
    const kinds = new Map([['one', byUid(uids(known))]]);
    const plan = sweepPlan(kinds, new Set(uids(inCatalog)));
    const lost = plan.gone.get('one');
    expect([plan.added.length, lost?.gone.length, lost?.suspicious]).toEqual([
      added,
      gone,
      suspicious,
    ]);
  });

  it('looks at kinds one by one: a small one that is gone is suspicious', () => {
    const plan = sweepPlan(
      new Map([
        ['many', byUid(uids(1_000))],
        ['few', byUid(uids(10, 2_000))],
      ]),
      new Set([...uids(999), ...uids(2, 3_000)]),
    );
    expect(plan).toEqual({
      added: uids(2, 3_000),
      gone: new Map([
        ['many', { gone: ['uid-999'], suspicious: false }],
        ['few', { gone: uids(10, 2_000), suspicious: true }],
      ]),
    });
  });
});

describe('text', () => {
  it('folds case and forms', () => {
    expect(fold('ﬁLE Å')).toBe('file å');
  });

  it('sorts without accents, and short', () => {
    expect(sortKey('Ålesund')).toBe('alesund');
    expect(sortKey('é'.repeat(300))).toBe('e'.repeat(100));
    expect(sortKey('שלום')).toBe('שלום');
  });
});

describe('time', () => {
  it('asks again after 1, 2, 4, 8 and then every 16 seconds', () => {
    expect([0, 1, 2, 3, 4, 9].map(backoff)).toEqual([
      1_000, 2_000, 4_000, 8_000, 16_000, 16_000,
    ]);
  });

  it('knows the day after, in leap years too', () => {
    expect(['2026-12-31', '2028-02-28'].map(dayAfter)).toEqual([
      '2027-01-01',
      '2028-02-29',
    ]);
  });
});
