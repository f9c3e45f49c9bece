import { platform } from '../__testUtils__/entities';
import { snapshotOf } from '../__testUtils__/snapshotOf';
import { valueOf } from '../__testUtils__/valueOf';

const snapshot = snapshotOf(
  platform({
    contract: {
      end: '2026-11-30',
      seats: 3,
      autoRenew: true,
      annualCost: { amount: 0, currency: 'EUR' },
    },
    markets: ['de', 'fr'],
    support: { hours: 'Mo-Fr', levels: [{ level: 1, contact: 'ada' }] },
  }),
);

describe('days', () => {
  it.each([
    ['daysUntil("2026-11-22")', 0],
    ['daysUntil("2026-11-23")', 1],
    ['daysUntil("2026-11-21")', -1],
    ['daysUntil("2024-02-29")', -997],
    ['daysSince("2026-11-21")', 1],
    ['daysSince("2026-11-22")', 0],
    ['daysSince("2026-11-22T23:59:59Z")', 0],
    ['daysUntil("2026-11-22T23:30:00-02:00")', 1],
    ['daysUntil("2026-11-30T00:00:00.000Z")', 8],
    ['daysUntil("")', NaN],
    ['daysUntil("2026-02-30")', NaN],
    ['daysUntil("2026-13-01")', NaN],
    ['daysUntil("2026-00-10")', NaN],
    ['daysUntil("2026-11-00")', NaN],
    ['daysUntil("2026/11/30")', NaN],
    ['daysUntil("30.11.2026")', NaN],
    ['daysUntil("2026-11-30 or so")', NaN],
    ['daysUntil("2026-11-30Tbreak")', NaN],
    ['daysUntil("20a6-11-30")', NaN],
    ['daysUntil(entity.spec.contract.end)', 8],
    ['daysUntil(entity.spec.contract.end) < 9', true],
    ['daysUntil(entity.spec.contract.start) < 9', false],
    ['daysUntil(entity.spec.contract.start) >= 9', false],
    ['today', '2026-11-22'],
  ])('%s is %p', (source, expected) => {
    expect(valueOf(source, snapshot)).toBe(expected);
  });
});

describe('exists', () => {
  it.each([
    ['entity.spec.contract.end', true],
    ['entity.spec.contract.start', false],
    ['entity.spec.contract.seats', true],
    ['entity.spec.contract.annualCost.amount', true],
    ['entity.spec.funding.run.amount', false],
    ['entity.spec.contract.autoRenew', true],
    ['entity.spec.release.static', false],
    ['entity.spec.contract', true],
    ['entity.spec.funding', false],
    ['entity.spec.markets', true],
    ['entity.spec.channels', false],
    ['entity.metadata.labels', false],
    ['{"a": ""}', false],
    ['null', false],
    ['0', true],
    ['0.0', true],
    ['""', false],
    ['[""]', true],
  ])('of %s is %p', (source, expected) => {
    expect(valueOf(`exists(${source})`, snapshot)).toBe(expected);
  });

  it('takes a label without text for a label', () => {
    const labelled = snapshotOf(
      platform({}, { metadata: { name: 'mail', labels: { pilot: '' } } }),
    );
    expect(valueOf('exists(entity.metadata.labels)', labelled)).toBe(true);
    expect(valueOf('"pilot" in entity.metadata.labels', labelled)).toBe(true);
    expect(valueOf('"x" in entity.metadata.labels', labelled)).toBe(false);
  });
});

describe('people and groups', () => {
  it.each([
    ['isActive("user:default/ada")', true],
    ['isActive("" + "ada")', true],
    ['isActive("user:default/bob")', false],
    ['isActive("user:default/cleo")', true],
    ['isActive("user:default/nobody")', false],
    ['isActive(entity.spec.vendor)', false],
    ['isActive("group:default/crm")', true],
    ['isActive("" + "crm")', true],
    ['isActive("GROUP:Default/CRM")', true],
    ['isActive("group:default/gone")', false],
    ['isActive("group:default/empty")', false],
    ['isActive("group:default/closed")', false],
    ['isActive("user:default/crm")', false],
    ['isActive("" + "a:b:c")', false],
    ['memberCount("group:default/crm")', 2],
    ['memberCount("" + "crm")', 2],
    ['memberCount("" + "ada")', 1],
    ['memberCount("group:default/empty")', 0],
    ['memberCount("" + "nobody")', 0],
  ])('%s is %p', (source, expected) => {
    expect(valueOf(source, snapshot)).toBe(expected);
  });
});

describe('like', () => {
  it.each([
    ['like("newsletter", "^news")', true],
    ['like("a newsletter", "^news")', false],
    ['like("newsletter", "letter$")', true],
    ['like("", "x")', false],
    ['like("B", "(?i)b")', true],
    ['like(entity.spec.support.hours, "Mo")', true],
  ])('%s is %p', (source, expected) => {
    expect(valueOf(source, snapshot)).toBe(expected);
  });
});

describe('numbers', () => {
  it.each([
    ['entity.spec.contract.seats == 3', true],
    ['3 == entity.spec.contract.seats', true],
    ['entity.spec.contract.seats != 3', false],
    ['entity.spec.contract.seats > 2', true],
    ['entity.spec.contract.seats >= 3.0', true],
    ['entity.spec.contract.seats < 3', false],
    ['entity.spec.contract.seats + 1', 4],
    ['1 + entity.spec.contract.seats', 4],
    ['entity.spec.contract.seats - 1', 2],
    ['entity.spec.contract.seats * 2', 6],
    ['entity.spec.contract.seats / 2', 1.5],
    ['9 / entity.spec.contract.seats', 3],
    ['-entity.spec.contract.seats', -3],
    ['size(entity.spec.markets) > 1.5', true],
    ['size(entity.spec.markets) == 2.0', true],
    ['entity.spec.markets.size() == 2', true],
    ['entity.spec.funding.run.amount > 0', false],
    ['entity.spec.funding.run.amount <= 0', false],
    ['entity.spec.funding.run.amount == entity.spec.funding.run.amount', false],
    ['double(2) / 4', 0.5],
    ['string(1.5)', '1.5'],
  ])('%s is %p', (source, expected) => {
    expect(valueOf(source, snapshot)).toBe(expected);
  });
});
