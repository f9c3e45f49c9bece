import { contractTimeline } from './contractTimeline';

const today = '2026-11-22';
const year = { start: '2026-01-01', end: '2026-12-31', term: 'P1Y' };

describe('contractTimeline', () => {
  it.each([
    ['no end', { start: '2026-01-01' }, { state: 'open', marks: [] }],
    [
      'not begun',
      { start: '2027-01-01', end: '2027-12-31', notice: 'P90D' },
      { state: 'not-started' },
    ],
    ['no notice', year, { state: 'no-notice', daysLeft: 39 }],
    [
      'time to decide',
      { start: '2026-01-01', end: '2027-12-31', notice: 'P90D' },
      { state: 'can-cancel', noticeDeadline: '2027-10-02' },
    ],
    [
      'a deadline in 60 days',
      { end: '2027-04-21', notice: 'P90D' },
      { state: 'cancel-soon', noticeDeadline: '2027-01-21', daysLeft: 60 },
    ],
    [
      'a deadline today',
      { end: '2026-12-22', notice: 'P30D' },
      { state: 'cancel-soon', daysLeft: 0 },
    ],
    [
      'a deadline that passed yesterday',
      { end: '2026-12-21', notice: 'P30D' },
      { state: 'too-late', renewsNext: false, nextNoticeDeadline: undefined },
    ],
    [
      'a deadline that passed, with another term behind it',
      { ...year, notice: 'P90D', autoRenew: true },
      {
        state: 'too-late',
        renewsNext: true,
        end: '2026-12-31',
        nextNoticeDeadline: '2027-10-02',
      },
    ],
    [
      'a contract that renewed itself',
      {
        start: '2024-01-01',
        end: '2025-12-31',
        term: 'P1Y',
        notice: 'P30D',
        autoRenew: true,
      },
      {
        state: 'cancel-soon',
        renewedOn: '2026-01-01',
        end: '2026-12-31',
        noticeDeadline: '2026-12-01',
      },
    ],
    [
      'an end that passed',
      { end: '2026-11-21', notice: 'P30D' },
      { state: 'ended', renewsNext: false },
    ],
    [
      'an end today',
      { end: '2026-11-22' },
      { state: 'no-notice', daysLeft: 0 },
    ],
  ])('reads %s', (_, terms, expected) => {
    expect(contractTimeline(terms, today)).toMatchObject(expected);
  });

  it('does not renew when a decision says to leave', () => {
    const terms = { ...year, end: '2026-06-30', autoRenew: true };
    expect(contractTimeline(terms, today)).toMatchObject({
      state: 'no-notice',
      end: '2027-06-30',
    });
    expect(contractTimeline(terms, today, '2026-01-31')).toMatchObject({
      state: 'ended',
      end: '2026-06-30',
      renewsNext: false,
      leavesOn: '2026-06-30',
    });
  });

  it('renews once more when it was decided too late to leave', () => {
    const terms = { ...year, notice: 'P90D', autoRenew: true };
    expect(contractTimeline(terms, today, '2026-10-03')).toMatchObject({
      state: 'too-late',
      end: '2026-12-31',
      renewsNext: true,
      nextNoticeDeadline: undefined,
      leavesOn: '2027-12-31',
    });
  });

  it('places the days on a line from 0 to 100', () => {
    const { marks } = contractTimeline(
      { start: '2026-11-12', end: '2026-12-02', notice: 'P5D' },
      today,
    );
    expect(marks.map(({ at, id }) => [id, at])).toEqual([
      ['start', 0],
      ['notice', 75],
      ['today', 50],
      ['end', 100],
    ]);
  });

  it('keeps today on the line when the contract is over', () => {
    const { marks } = contractTimeline(
      { start: '2026-11-02', end: '2026-11-12' },
      today,
    );
    expect(marks.find(({ id }) => id === 'end')?.at).toBe(50);
    expect(marks.find(({ id }) => id === 'today')?.at).toBe(100);
  });
});
