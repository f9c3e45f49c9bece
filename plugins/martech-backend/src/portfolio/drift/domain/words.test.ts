import { StoredReason } from '../../../governance/control/domain/StoredReason';
import { causesOf } from './causesOf';
import { meanReadiness } from './meanReadiness';
import { pageOf } from './pageOf';
import { periodOf } from './period';
import { reasonsOfMove } from './reasonsOfMove';

const reason = (
  id: string,
  kind: StoredReason['kind'] = 'condition',
): StoredReason => ({ id, kind, severity: 'amber' });

const ids = (reasons: readonly StoredReason[]) => reasons.map(({ id }) => id);

describe('reasonsOfMove', () => {
  const [intake, owner] = [reason('intake'), reason('owner-left', 'signal')];
  it.each([
    ['what came up', 'lost', [intake], [intake, owner], ['owner-left']],
    [
      'what went away',
      'regained',
      [intake, owner],
      [],
      ['intake', 'owner-left'],
    ],
    [
      'what went away of many',
      'better',
      [intake, owner],
      [intake],
      ['owner-left'],
    ],
    [
      'what stands, where nothing came up',
      'lost',
      [intake],
      [intake],
      ['intake'],
    ],
    [
      'only what counts',
      'lost',
      [],
      [reason('roles', 'waived'), intake],
      ['intake'],
    ],
    ['nothing, where there is nothing', 'new', [], [], []],
  ] as const)('is %s', (_, move, before, after, expected) => {
    expect(ids(reasonsOfMove(move, before, after))).toEqual(expected);
  });
});

describe('causesOf', () => {
  it('counts events, the most frequent first', () => {
    const [intake, left] = [reason('intake'), reason('owner-left', 'signal')];
    expect(
      causesOf([[intake], [left, intake], [reason('x', 'error')]]),
    ).toEqual([
      { kind: 'condition', id: 'intake', events: 2 },
      { kind: 'signal', id: 'owner-left', events: 1 },
    ]);
  });
});

describe('meanReadiness', () => {
  it('weighs standards by the platforms under them', () => {
    const at = (day: string, entities: number, meanScore: number | null) => ({
      day,
      entities,
      meanScore,
    });
    const mean = meanReadiness([
      [at('2026-11-01', 3, 1), at('2026-11-02', 3, null)],
      [at('2026-11-01', 1, 0)],
    ]);
    expect([...mean]).toEqual([['2026-11-01', 0.75]]);
  });
});

describe('periodOf', () => {
  const today = '2026-11-22';
  it.each([
    ['a month without anything', {}, '2025-01-01', '2026-10-23', today],
    [
      'as asked',
      { from: '2026-03-01', asOf: '2026-04-01' },
      '2025-01-01',
      '2026-03-01',
      '2026-04-01',
    ],
    ['not before history', {}, '2026-11-10', '2026-11-10', today],
    [
      'nothing before history',
      { asOf: '2026-01-01' },
      '2026-11-10',
      '2026-01-01',
      '2026-01-01',
    ],
    ['nothing without history', {}, null, today, today],
  ])('is %s', (_, asked, historyFrom, from, asOf) => {
    expect(periodOf(asked, today, historyFrom)).toEqual({ from, asOf });
  });

  it('refuses days in the wrong order', () => {
    expect(() =>
      periodOf({ from: '2026-11-02', asOf: '2026-11-01' }, today, null),
    ).toThrow('from: 2026-11-02 is after 2026-11-01');
  });
});

describe('pageOf', () => {
  it('goes through a list', () => {
    const first = pageOf([1, 2, 3], { limit: 2 });
    expect(first).toEqual({ items: [1, 2], nextCursor: '2' });
    expect(pageOf([1, 2, 3], { limit: 2, cursor: first.nextCursor })).toEqual({
      items: [3],
    });
  });
});
