import fc from 'fast-check';
import { dayText, instant, offset } from './moments';

const DAY = 86_400_000;

const names = [
  'usage/active-seats',
  'usage/share',
  'attestation/owner',
  'attestation/data',
  'release/last-deployed',
  'documentation/last-changed',
  'integration/last-success',
  'support/last-contact',
];

const value = fc.oneof(
  fc.integer({ min: 0, max: 120 }),
  fc.constantFrom(0, 10, 50, 100),
  fc.boolean(),
  dayText,
  fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
);

const seats = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 10, 50, 100) },
  { weight: 1, arbitrary: value },
);

/** Facts of one entity, of which some are stale and some from the future. */
export const facts = fc
  .subarray(names)
  .chain(some =>
    fc.tuple(
      ...some.map(name =>
        fc.record({
          source: fc.constant(name.split('/')[0]),
          key: fc.constant(name.split('/')[1]),
          value: name.startsWith('usage/') ? seats : value,
          observedAt: instant,
          freshFor: fc.option(offset.map(Math.abs), { nil: undefined }),
        }),
      ),
    ),
  )
  .map(all =>
    all.map(({ freshFor, ...fact }) => ({
      ...fact,
      ...(freshFor !== undefined && {
        freshUntil: new Date(fact.observedAt.getTime() + freshFor * DAY),
      }),
    })),
  );

const count = fc.integer({ min: 0, max: 3 });

/** Counts of records, of which whole sections may be missing. */
export const records = fc.record(
  {
    exceptions: fc.record({
      open: count,
      expired: count,
      oldestOpenDays: count,
    }),
    incidents: fc.record({ open: count, openMajor: count, last90Days: count }),
    changes: fc.record({
      last90Days: count,
      failed90Days: count,
      overdue: count,
    }),
    releases: fc.record({ last365Days: count, lastOn: dayText }),
  },
  { requiredKeys: [] },
);

export const portfolio = fc.record({
  recordConflicts: fc.array(
    fc.record({
      dataObject: fc.constantFrom('consent', 'campaign-status'),
      others: fc.array(fc.constant('marketingplatform:default/crm'), {
        maxLength: 2,
      }),
    }),
    { maxLength: 2 },
  ),
  overlaps: fc.array(
    fc.record({
      capability: fc.constant('personalisation'),
      others: fc.array(fc.constant('marketingplatform:default/cms'), {
        maxLength: 2,
      }),
    }),
    { maxLength: 1 },
  ),
  forks: fc.array(fc.constant('marketingtemplate:default/letter'), {
    maxLength: 2,
  }),
  builtOn: fc.array(
    fc.record({
      ref: fc.constant('marketingplatform:default/dam'),
      title: fc.constantFrom('', 'Dam'),
      lifecycle: fc.constantFrom('', 'operating'),
      ready: fc.boolean(),
      known: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
});
