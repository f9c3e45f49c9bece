import {
  EntityRow,
  RenewalDecision,
  RenewalWindow,
} from '@martech-portal/backstage-plugin-martech-common';
import { decisionAhead, decisionsByPlatform } from './decisionsAbout';
import { fundingOf } from './fundingOf';
import { isAtRisk, isTooLate } from './moneyAtRisk';
import { orderRenewals } from './orderRenewals';
import { renewalsOf } from './renewalsOf';
import { seatsOf } from './seatsOf';
import { ContractRow, windowsFrom } from './windowOf';

const today = '2026-11-22';
const now = new Date(`${today}T12:00:00Z`);

const row = (change: Partial<EntityRow> = {}): EntityRow => ({
  uid: 'u',
  entityRef: 'marketingplatform:default/dam',
  kind: 'MarketingPlatform',
  namespace: 'default',
  name: 'dam',
  title: 'DAM',
  type: 'dam',
  lifecycle: 'operating',
  vendor: 'marketingvendor:default/acme',
  ...change,
});

describe('the window of a contract', () => {
  const windowOf = windowsFrom(today);
  it.each<[string, Partial<ContractRow>, RenewalWindow | undefined]>([
    ['yesterday', { noticeDeadline: '2026-11-21' }, 'missed'],
    ['today', { noticeDeadline: today }, '30'],
    ['in 30 days', { noticeDeadline: '2026-12-22' }, '30'],
    ['in 31 days', { noticeDeadline: '2026-12-23' }, '60'],
    ['in 60 days', { noticeDeadline: '2027-01-21' }, '60'],
    ['in 90 days', { noticeDeadline: '2027-02-20' }, '90'],
    ['in 120 days', { noticeDeadline: '2027-03-22' }, '120'],
    ['in 121 days', { noticeDeadline: '2027-03-23' }, 'later'],
    ['no deadline', { contractEnd: '2027-03-23' }, 'undated'],
    ['nothing known', {}, 'undated'],
    ['nothing bought', { vendor: undefined }, undefined],
    ['a proposal', { lifecycle: 'proposed' }, undefined],
    [
      'over, still in use',
      { contractEnd: '2026-11-21', noticeDeadline: '2026-10-01' },
      'ended',
    ],
    ['over', { contractEnd: '2026-11-21', lifecycle: 'retired' }, undefined],
    [
      'retired and still paid for',
      { lifecycle: 'retired', contractEnd: today, noticeDeadline: today },
      '30',
    ],
  ])('%s', (_, contract, expected) => {
    expect(windowOf({ lifecycle: 'operating', vendor: 'v', ...contract })).toBe(
      expected,
    );
  });
});

describe('money at risk', () => {
  it.each([
    ['drifting', '30', true],
    ['uncontrolled', '120', true],
    ['unknown', '60', true],
    ['controlled', '30', false],
    ['retired', '30', false],
    ['not-live', '30', false],
    ['drifting', 'later', false],
    ['drifting', 'missed', false],
    ['uncontrolled', 'ended', false],
  ] as const)('%s, %s: %p', (state, window, expected) => {
    expect(isAtRisk(state, window)).toBe(expected);
  });
});

const decided = (change: Partial<RenewalDecision>): RenewalDecision => ({
  entityRef: 'marketingdecision:default/d',
  title: 'D',
  lifecycle: 'accepted',
  ...change,
});

describe('too late to cancel', () => {
  const missed = { window: 'missed', noticeDeadline: '2026-11-01' } as const;
  it.each<[string, RenewalDecision | undefined, boolean]>([
    ['nobody decided', undefined, true],
    ['renewed', decided({ outcome: 'renew', decidedOn: '2026-10-01' }), true],
    ['left', decided({ outcome: 'retire', decidedOn: '2026-11-01' }), false],
    [
      'left late',
      decided({ outcome: 'migrate', decidedOn: '2026-11-02' }),
      true,
    ],
    [
      'proposed to leave',
      decided({ outcome: 'retire', lifecycle: 'proposed' }),
      true,
    ],
  ])('%s', (_, decision, expected) => {
    expect(isTooLate({ ...missed, decision })).toBe(expected);
  });

  it('is nothing that can still be cancelled', () => {
    expect(isTooLate({ ...missed, window: '30' })).toBe(false);
  });
});

describe('the decision about what is ahead', () => {
  const contract = { contractEnd: '2027-02-28' };
  const about = (name: string, change: Partial<EntityRow>) =>
    row({
      entityRef: `marketingdecision:default/${name}`,
      kind: 'MarketingDecision',
      title: name,
      type: 'renewal',
      lifecycle: 'accepted',
      subject: ['marketingplatform:default/dam'],
      ...change,
    });
  it.each<[string, EntityRow[], string | undefined]>([
    ['nothing', [], undefined],
    [
      'one to renew beyond the end',
      [about('a', { renewalOutcome: 'renew', renewalUntil: '2028-02-28' })],
      'a',
    ],
    [
      'not one that has been carried out',
      [about('a', { renewalOutcome: 'renew', renewalUntil: '2027-02-28' })],
      undefined,
    ],
    [
      'not one of the term before',
      [about('a', { renewalOutcome: 'renew', decidedOn: '2026-01-01' })],
      undefined,
    ],
    [
      'one of this term',
      [about('a', { renewalOutcome: 'renegotiate', decidedOn: '2026-10-20' })],
      'a',
    ],
    [
      'one to leave, however old',
      [about('a', { renewalOutcome: 'migrate', decidedOn: '2020-01-01' })],
      'a',
    ],
    [
      'the last one',
      [
        about('a', { renewalOutcome: 'retire', decidedOn: '2026-10-01' }),
        about('b', { renewalOutcome: 'migrate', decidedOn: '2026-10-02' }),
      ],
      'b',
    ],
    [
      'what is decided before what is proposed',
      [
        about('a', { renewalOutcome: 'retire', lifecycle: 'proposed' }),
        about('b', { renewalOutcome: 'migrate', decidedOn: '2026-01-02' }),
      ],
      'b',
    ],
    [
      'nothing superseded',
      [about('a', { lifecycle: 'superseded' })],
      undefined,
    ],
    ['nothing of another type', [about('a', { type: 'other' })], undefined],
    ['nothing about others', [about('a', { subject: ['x:y/z'] })], undefined],
  ])('is %s', (_, rows, expected) => {
    const found = decisionAhead(
      'marketingplatform:default/dam',
      contract,
      decisionsByPlatform(rows),
    );
    expect(found?.title).toBe(expected);
  });
});

describe('seats', () => {
  const contract = {
    seats: 10,
    annualCost: { amount: 1_000, currency: 'EUR' },
  };
  const observedAt = new Date('2026-11-20T00:00:00Z');
  it.each([
    ['not bought', {}, { active: 3, observedAt }, undefined],
    ['not reported', contract, undefined, { bought: 10 }],
    [
      'reported too long ago',
      contract,
      { active: 3, observedAt, freshUntil: now },
      { bought: 10 },
    ],
    [
      'used in part',
      contract,
      { active: 4, observedAt },
      { unused: 6, waste: { amount: 600, currency: 'EUR' } },
    ],
    ['used by more', contract, { active: 12, observedAt }, { unused: 0 }],
  ])('%s', (_, bought, reading, expected) => {
    expect({ seats: seatsOf(bought, reading, now) }).toMatchObject({
      seats: expected,
    });
  });
});

it('knows which money keeps a platform', () => {
  const money = { amount: 1, currency: 'EUR' };
  expect([
    fundingOf({}),
    fundingOf({ runMoney: money }),
    fundingOf({ projectMoney: money }),
    fundingOf({ runMoney: money, projectMoney: money }),
  ]).toEqual(['none', 'run', 'project-only', 'run-and-project']);
});

describe('the order', () => {
  const cost = (amount: number, currency = 'EUR') => ({
    annualCost: { amount, currency },
  });
  const rows = [
    row({ title: 'b', noticeDeadline: '2027-01-01', ...cost(1) }),
    row({ title: 'a', noticeDeadline: '2027-01-01', ...cost(3, 'USD') }),
    row({ title: 'c', noticeDeadline: '2026-12-01', ...cost(2) }),
    row({ title: 'd' }),
  ];
  const all = { decisions: new Map(), now, seats: new Map() };
  const titles = (found: ReturnType<typeof orderRenewals>) =>
    found.map(({ title }) => title).join('');

  it('is by deadline, and by name on the same day', () => {
    expect(titles(renewalsOf(rows, all))).toBe('cabd');
  });

  it('is by what it costs, in one currency where there is a rate', () => {
    const money = { base: 'EUR', rates: { USD: 0.5 }, ratesAsOf: today };
    const found = renewalsOf(rows, all);
    expect(titles(orderRenewals(found, 'cost', money))).toBe('cabd');
    expect(titles(orderRenewals(found, 'cost'))).toBe('acbd');
  });
});
