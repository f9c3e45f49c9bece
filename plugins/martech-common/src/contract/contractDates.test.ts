import { contractDates, ContractTerms } from './contractDates';

const today = '2026-11-22';

describe('contractDates', () => {
  it.each<[string, ContractTerms, ReturnType<typeof contractDates>]>([
    [
      'nothing without an end',
      { notice: 'P90D', autoRenew: true, term: 'P1Y' },
      {},
    ],
    ['the end itself', { end: '2026-12-31' }, { effectiveEnd: '2026-12-31' }],
    [
      'the deadline before the end',
      { end: '2026-12-31', notice: 'P90D' },
      { effectiveEnd: '2026-12-31', noticeDeadline: '2026-10-02' },
    ],
    [
      'the deadline in months',
      { end: '2027-05-31', notice: 'P3M' },
      { effectiveEnd: '2027-05-31', noticeDeadline: '2027-02-28' },
    ],
    [
      'an end that has passed',
      { end: '2025-12-31', term: 'P1Y' },
      { effectiveEnd: '2025-12-31' },
    ],
    [
      'no renewal on the last day',
      { end: today, term: 'P1Y', autoRenew: true },
      { effectiveEnd: today, renewsOn: '2026-11-23' },
    ],
    [
      'the first renewal',
      { end: '2026-11-21', term: 'P1Y', autoRenew: true },
      {
        effectiveEnd: '2027-11-21',
        renewedOn: '2026-11-22',
        renewsOn: '2027-11-22',
      },
    ],
    [
      'the third renewal with its own deadline',
      { end: '2023-12-31', term: 'P1Y', autoRenew: true, notice: 'P3M' },
      {
        effectiveEnd: '2026-12-31',
        renewedOn: '2026-01-01',
        renewsOn: '2027-01-01',
        noticeDeadline: '2026-09-30',
      },
    ],
    [
      'a renewal that ends today',
      { end: '2025-11-22', term: 'P1Y', autoRenew: true },
      {
        effectiveEnd: today,
        renewedOn: '2025-11-23',
        renewsOn: '2026-11-23',
      },
    ],
    [
      'month-ends as month-ends',
      { end: '2026-01-31', term: 'P1M', autoRenew: true },
      {
        effectiveEnd: '2026-11-30',
        renewedOn: '2026-11-01',
        renewsOn: '2026-12-01',
      },
    ],
    [
      'leap days kept',
      { end: '2024-02-29', term: 'P1Y', autoRenew: true },
      {
        effectiveEnd: '2027-02-28',
        renewedOn: '2026-03-01',
        renewsOn: '2027-03-01',
      },
    ],
    [
      'no renewal by no time',
      { end: '2020-01-01', term: 'P0D', autoRenew: true },
      { effectiveEnd: '2020-01-01' },
    ],
    [
      'no renewal without a term',
      { end: '2020-01-01', autoRenew: true },
      { effectiveEnd: '2020-01-01' },
    ],
  ])('gives %s', (_, terms, expected) => {
    expect(contractDates(terms, today)).toEqual(expected);
  });

  const year = {
    end: '2025-12-31',
    term: 'P1Y',
    notice: 'P90D',
    autoRenew: true,
  };

  it.each<[string, ContractTerms, string, ReturnType<typeof contractDates>]>([
    [
      'with the term in which it was decided',
      year,
      '2025-10-02',
      {
        effectiveEnd: '2025-12-31',
        noticeDeadline: '2025-10-02',
        leavesOn: '2025-12-31',
      },
    ],
    [
      'a term later when notice came a day late, which has begun',
      year,
      '2025-10-03',
      {
        effectiveEnd: '2026-12-31',
        noticeDeadline: '2026-10-02',
        renewedOn: '2026-01-01',
        leavesOn: '2026-12-31',
      },
    ],
    [
      'a term later when notice came late this year',
      year,
      '2026-10-03',
      {
        effectiveEnd: '2026-12-31',
        noticeDeadline: '2026-10-02',
        renewedOn: '2026-01-01',
        renewsOn: '2027-01-01',
        leavesOn: '2027-12-31',
      },
    ],
    [
      'with its first end when it was decided before there was a contract',
      year,
      '2020-01-01',
      {
        effectiveEnd: '2025-12-31',
        noticeDeadline: '2025-10-02',
        leavesOn: '2025-12-31',
      },
    ],
    [
      'with the term when no notice is asked for',
      { ...year, notice: undefined },
      '2026-12-31',
      {
        effectiveEnd: '2026-12-31',
        renewedOn: '2026-01-01',
        leavesOn: '2026-12-31',
      },
    ],
    [
      'with the first term that notice was in time for',
      { end: '2026-10-31', term: 'P1M', notice: 'P90D', autoRenew: true },
      '2026-11-01',
      {
        effectiveEnd: '2026-11-30',
        noticeDeadline: '2026-09-01',
        renewedOn: '2026-11-01',
        renewsOn: '2026-12-01',
        leavesOn: '2027-01-31',
      },
    ],
    [
      'at its end when it does not renew',
      { ...year, autoRenew: false },
      '2025-12-30',
      {
        effectiveEnd: '2025-12-31',
        noticeDeadline: '2025-10-02',
        leavesOn: '2025-12-31',
      },
    ],
  ])('ends what is left %s', (_, terms, leftOn, expected) => {
    expect(contractDates(terms, today, leftOn)).toEqual(expected);
  });

  it('ends for terms out of all proportion', () => {
    for (const term of ['PT1S', 'P999999999Y']) {
      const { effectiveEnd } = contractDates(
        { end: '0001-01-01', term, notice: 'P100Y', autoRenew: true },
        today,
        '2020-01-01',
      );
      expect(effectiveEnd).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});
