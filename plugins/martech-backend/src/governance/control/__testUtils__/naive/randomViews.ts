import {
  conditions,
  signalIds,
} from '@martech-portal/backstage-plugin-martech-common';
import fc from 'fast-check';
import {
  ControlPolicy,
  defaultControlPolicy,
} from '../../domain/ControlPolicy';
import { ExceptionView } from '../../domain/ExceptionView';
import { PlatformView } from '../../domain/PlatformView';
import { DAY, NOW } from '../views';

/** Around now, with whole days more often than chance would have them. */
const instant = fc.oneof(
  fc.integer({ min: -400, max: 60 }).map(days => NOW + days * DAY),
  fc.integer({ min: -400 * DAY, max: 60 * DAY }).map(offset => NOW + offset),
);
const day = instant.map(at => new Date(at).toISOString().slice(0, 10));
const rarely = fc.integer({ min: 0, max: 5 }).map(die => die === 0);

const lifecycle = fc.constantFrom(
  'sandbox',
  'implementing',
  'launched',
  'launched',
  'operating',
  'operating',
  'retiring',
  'retired',
);

const covers: fc.Arbitrary<ExceptionView['covers']> = fc.oneof(
  fc
    .constantFrom(...signalIds)
    .map(signal => ({ kind: 'signal' as const, signal })),
  fc
    .constantFrom('I1', 'I2')
    .map(incident => ({ kind: 'workaround' as const, incident })),
  fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 2 })
    .map(checks => ({
      kind: 'checks' as const,
      checks: checks.map(check => ({
        scorecard: 'marketingscorecard:default/s',
        check,
      })),
    })),
);

const exceptions = fc
  .array(
    fc.record({
      state: fc.constantFrom(
        'requested' as const,
        'active' as const,
        'active' as const,
        'expired' as const,
      ),
      covers,
      createdAt: instant,
      endsAt: instant,
      renewals: fc.integer({ min: 0, max: 3 }),
      isOpen: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  .map(all =>
    all.map(
      (one, index): ExceptionView => ({
        ...one,
        id: `E${index}`,
        number: `EXC-${index}`,
      }),
    ),
  );

const readiness: fc.Arbitrary<PlatformView['readiness']> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constant({
      known: false as const,
      because: 'no-standard' as const,
    }),
  },
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        ...conditions.map(() =>
          fc.record({ lost: rarely, waived: rarely, inError: rarely }),
        ),
      )
      .map(all => ({
        known: true as const,
        scorecard: 's',
        conditions: all.map(({ lost, ...rest }, index) => ({
          id: conditions[index],
          holds: !lost,
          since: NOW,
          ...rest,
        })),
      })),
  },
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined });

/** Platforms of all sorts, most of them with something wrong. */
export const randomView: fc.Arbitrary<PlatformView> = fc
  .record({
    lifecycle,
    readiness,
    exceptions,
    reviewed: fc.boolean(),
    liveSince: maybe(instant),
    historyBegan: instant,
    people: fc.array(
      fc.record({
        ref: fc.constantFrom('user:default/a', 'group:default/b'),
        as: fc.constantFrom('owner' as const, 'platform-owner' as const),
        standing: fc.constantFrom(
          'there' as const,
          'left' as const,
          'unknown' as const,
        ),
        leftOn: maybe(day),
        replaced: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
    recordConflicts: fc.array(
      fc.constant({ dataObject: 'asset', others: ['x'] }),
      { maxLength: 1 },
    ),
    forks: fc.array(fc.constant('f'), { maxLength: 5 }),
    integrations: fc.array(
      fc.record({
        ref: fc.constant('i'),
        lifecycle: fc.constantFrom('live', 'live', 'planned'),
        criticality: fc.constantFrom('high', 'high', 'low'),
        monitored: fc.boolean(),
        maintained: fc.boolean(),
        credentialsExpireOn: maybe(day),
      }),
      { maxLength: 2 },
    ),
    renewal: fc.record({
      on: maybe(day),
      state: maybe(fc.constantFrom('uncontrolled', 'controlled')),
      next: maybe(day),
    }),
    trust: maybe(
      fc.record({
        now: fc.integer({ min: 0, max: 100 }).map(share => share / 100),
        before: maybe(
          fc.integer({ min: 0, max: 100 }).map(share => share / 100),
        ),
      }),
    ),
    reporting: maybe(
      fc.record({ observedAt: instant, freshUntil: maybe(instant) }),
    ),
    sandboxExpiresOn: maybe(day),
  })
  .map(parts => ({
    entityRef: 'marketingplatform:default/dam',
    now: NOW,
    capabilities: [],
    ...parts,
  }));

const upTo = (max: number) => fc.integer({ min: 1, max });

/** Thresholds as companies might set them. */
export const randomPolicy: fc.Arbitrary<ControlPolicy> = fc.oneof(
  fc.constant(defaultControlPolicy),
  fc
    .record({
      critical: fc.subarray([...conditions]),
      conditions: upTo(8),
      red: upTo(5),
      drifting: fc.record({
        conditions: upTo(8),
        red: upTo(5),
        amber: upTo(6),
      }),
      forks: upTo(5),
      trustDrop: fc.integer({ min: 1, max: 50 }).map(share => share / 100),
      times: fc.array(fc.integer({ min: 1, max: 400 }), {
        minLength: 3,
        maxLength: 3,
      }),
    })
    .map(
      ({
        critical,
        conditions: count,
        drifting,
        forks,
        red,
        times,
        trustDrop,
      }) => ({
        ...defaultControlPolicy,
        uncontrolled: { critical, conditions: count, red },
        drifting,
        signals: {
          ...defaultControlPolicy.signals,
          forks,
          trustDrop,
          liveWithoutReview: times[0] * DAY,
          credentialsWithin: times[1] * DAY,
          expiredWithin: times[2] * DAY,
        },
      }),
    ),
);
