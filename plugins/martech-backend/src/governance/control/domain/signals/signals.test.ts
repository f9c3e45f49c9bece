import { DAY, exception, NOW, view } from '../../__testUtils__/views';
import { defaultControlPolicy } from '../ControlPolicy';
import { ExceptionView } from '../ExceptionView';
import { PlatformView, SeenIntegration, SeenPerson } from '../PlatformView';
import { findSignals } from './findSignals';

const day = (days: number) =>
  new Date(NOW + days * DAY).toISOString().slice(0, 10);
const midnight = (days: number) => Date.parse(day(days));

const look = (parts: Partial<PlatformView>) =>
  findSignals(view(parts), defaultControlPolicy.signals);
const ids = (parts: Partial<PlatformView>) =>
  look(parts).reasons.map(({ id }) => id);

const person = (parts: Partial<SeenPerson>): Partial<PlatformView> => ({
  people: [
    {
      ref: 'user:default/maya',
      as: 'platform-owner',
      standing: 'there',
      replaced: false,
      ...parts,
    },
  ],
});

const integration = (
  parts: Partial<SeenIntegration>,
): Partial<PlatformView> => ({
  integrations: [
    {
      ref: 'marketingintegration:default/sync',
      lifecycle: 'live',
      criticality: 'high',
      monitored: true,
      maintained: true,
      ...parts,
    },
  ],
});

const excepted = (...parts: Array<Partial<ExceptionView>>) => ({
  exceptions: parts.map(one => exception(one)),
});

const workaround = { kind: 'workaround' as const, incident: 'INCIDENT-1' };
const checks = {
  kind: 'checks' as const,
  checks: [{ scorecard: 'marketingscorecard:default/a', check: 'b' }],
};
const other = {
  kind: 'checks' as const,
  checks: [{ scorecard: 'marketingscorecard:default/a', check: 'c' }],
};
const ended = { state: 'expired' as const, endsAt: NOW - DAY, covers: checks };

interface Case {
  name: string;
  parts: Partial<PlatformView>;
  /** The signal, or none. */
  found?: string;
  /** When it is looked at again. */
  again?: number;
}

const cases: Case[] = [
  // owner-left
  { name: 'there', parts: person({}) },
  {
    name: 'left',
    parts: person({ standing: 'left', leftOn: day(-3) }),
    found: 'owner-left',
  },
  {
    name: 'left, with a deputy',
    parts: person({ standing: 'left', replaced: true }),
  },
  { name: 'misspelt', parts: person({ standing: 'unknown' }) },
  {
    name: 'leaving soon',
    parts: person({ leftOn: day(5) }),
    again: midnight(5),
  },
  // two-systems-of-record
  {
    name: 'another claims the same',
    parts: { recordConflicts: [{ dataObject: 'asset', others: ['x'] }] },
    found: 'two-systems-of-record',
  },
  // renewed-uncontrolled
  {
    name: 'renewed while uncontrolled',
    parts: { renewal: { on: day(-10), state: 'uncontrolled' } },
    found: 'renewed-uncontrolled',
    again: midnight(355),
  },
  {
    name: 'renewed while drifting',
    parts: { renewal: { on: day(-10), state: 'drifting' } },
    again: midnight(355),
  },
  {
    name: 'renewed before anybody knew',
    parts: { renewal: { on: day(-10) } },
    again: midnight(355),
  },
  {
    name: 'renewed a year ago',
    parts: { renewal: { on: day(-365), state: 'uncontrolled' } },
  },
  {
    name: 'renews tomorrow',
    parts: { renewal: { next: day(1) } },
    again: midnight(1),
  },
  // live-without-review
  {
    name: 'launched for 30 days',
    parts: {
      reviewed: false,
      lifecycle: 'launched',
      liveSince: NOW - 30 * DAY,
    },
    again: NOW + 1,
  },
  {
    name: 'launched for longer',
    parts: {
      reviewed: false,
      lifecycle: 'launched',
      liveSince: NOW - 30 * DAY - 1,
    },
    found: 'live-without-review',
  },
  {
    name: 'operating since the first day of the portal',
    parts: {
      reviewed: false,
      liveSince: NOW - 90 * DAY,
      historyBegan: NOW - 90 * DAY,
    },
    again: NOW + 1,
  },
  {
    name: 'operating since the first day, and more than 90 days',
    parts: {
      reviewed: false,
      liveSince: NOW - 91 * DAY,
      historyBegan: NOW - 91 * DAY,
    },
    found: 'live-without-review',
  },
  {
    name: 'launched on the first day is given 30 days as well',
    parts: {
      reviewed: false,
      lifecycle: 'launched',
      liveSince: NOW - 31 * DAY,
      historyBegan: NOW - 31 * DAY,
    },
    found: 'live-without-review',
  },
  { name: 'reviewed', parts: { reviewed: true, liveSince: 0 } },
  {
    name: 'retiring needs no review',
    parts: { reviewed: false, lifecycle: 'retiring', liveSince: undefined },
  },
  // exception-permanent
  {
    name: 'renewed once',
    parts: excepted({ renewals: 1, endsAt: NOW + DAY }),
    again: NOW + DAY,
  },
  {
    name: 'renewed twice',
    parts: excepted({ renewals: 2, endsAt: NOW + DAY }),
    found: 'exception-permanent',
    again: NOW + DAY,
  },
  {
    name: 'a year old',
    parts: excepted({ createdAt: NOW - 365 * DAY, endsAt: NOW + DAY }),
    found: 'exception-permanent',
  },
  {
    name: 'a year old tomorrow',
    parts: excepted({ createdAt: NOW - 364 * DAY, endsAt: NOW + 9 * DAY }),
    again: NOW + DAY,
  },
  {
    name: 'asked for a year ago and never approved',
    parts: excepted({ createdAt: NOW - 365 * DAY, state: 'requested' }),
  },
  // brittle-integration
  { name: 'looked after', parts: integration({}) },
  {
    name: 'not monitored',
    parts: integration({ monitored: false }),
    found: 'brittle-integration',
  },
  {
    name: 'not maintained',
    parts: integration({ maintained: false }),
    found: 'brittle-integration',
  },
  {
    name: 'not critical',
    parts: integration({ monitored: false, criticality: 'medium' }),
  },
  {
    name: 'not live yet',
    parts: integration({ monitored: false, lifecycle: 'planned' }),
  },
  {
    name: 'credentials end in 14 days',
    parts: integration({ credentialsExpireOn: day(14) }),
    again: midnight(15) - 14 * DAY,
  },
  {
    name: 'credentials end in 13 days',
    parts: integration({ credentialsExpireOn: day(13) }),
    found: 'brittle-integration',
  },
  // template-forks
  { name: 'two copies', parts: { forks: ['a', 'b'] } },
  {
    name: 'three copies',
    parts: { forks: ['a', 'b', 'c'] },
    found: 'template-forks',
  },
  // trust-falling
  { name: 'trust fell by 9 %', parts: { trust: { now: 0.91, before: 1 } } },
  {
    name: 'trust fell by 10 %',
    parts: { trust: { now: 0.54, before: 0.6 } },
    found: 'trust-falling',
  },
  { name: 'trust rose', parts: { trust: { now: 0.9, before: 0.5 } } },
  {
    name: 'trust is new',
    parts: { trust: { now: 0.2, again: NOW + DAY } },
    again: NOW + DAY,
  },
  // reporting-stale
  {
    name: 'reporting is fresh',
    parts: { reporting: { observedAt: NOW, freshUntil: NOW + 1 } },
    again: NOW + 1,
  },
  {
    name: 'reporting is stale',
    parts: { reporting: { observedAt: NOW - DAY, freshUntil: NOW } },
    found: 'reporting-stale',
  },
  { name: 'reporting never ages', parts: { reporting: { observedAt: 0 } } },
  // workaround-undecided
  {
    name: 'a workaround waits for 14 days',
    parts: excepted({
      state: 'requested',
      covers: workaround,
      createdAt: NOW - 14 * DAY,
    }),
    again: NOW + 1,
  },
  {
    name: 'a workaround waits for longer',
    parts: excepted({
      state: 'requested',
      covers: workaround,
      createdAt: NOW - 14 * DAY - 1,
    }),
    found: 'workaround-undecided',
  },
  {
    name: 'something else waits for longer',
    parts: excepted({
      state: 'requested',
      covers: checks,
      createdAt: NOW - 99 * DAY,
    }),
  },
  // sandbox-expired
  {
    name: 'the last day of a sandbox',
    parts: { lifecycle: 'sandbox', sandboxExpiresOn: day(0) },
    again: midnight(1),
  },
  {
    name: 'the day after',
    parts: { lifecycle: 'sandbox', sandboxExpiresOn: day(-1) },
    found: 'sandbox-expired',
  },
  {
    name: 'no longer a sandbox',
    parts: { lifecycle: 'implementing', sandboxExpiresOn: day(-9) },
  },
  // expired-exception
  {
    name: 'ended while a check is open',
    parts: excepted({ ...ended, isOpen: true }),
    found: 'expired-exception',
    again: NOW + 364 * DAY,
  },
  {
    name: 'ended, and nobody has written so',
    parts: excepted({ ...ended, state: 'active', isOpen: true }),
    found: 'expired-exception',
  },
  {
    name: 'ended, and the check is met',
    parts: excepted({ ...ended, isOpen: false }),
  },
  {
    name: 'ended, and asked for anew',
    parts: excepted(
      { ...ended, isOpen: true },
      { state: 'requested', covers: checks },
    ),
  },
  {
    name: 'ended, and something else is asked for',
    parts: excepted(
      { ...ended, isOpen: true },
      { state: 'requested', covers: other },
    ),
    found: 'expired-exception',
  },
  {
    name: 'ended a year ago',
    parts: excepted({ ...ended, endsAt: NOW - 365 * DAY, isOpen: true }),
  },
];

describe('signals', () => {
  it.each(cases)('$name -> $found', ({ found, parts }) => {
    expect(ids(parts)).toEqual(found ? [found] : []);
  });

  it.each(cases.filter(({ again }) => again !== undefined))(
    '$name: looked at again at $again',
    ({ again, parts }) => {
      expect(look(parts).again).toBe(again);
    },
  );

  it('are none of what is retired', () => {
    expect(
      look({ ...person({ standing: 'left' }), lifecycle: 'retired' }),
    ).toEqual({ reasons: [] });
  });

  it('tell that an exception ended for a signal only while that is there', () => {
    const covers = { kind: 'signal' as const, signal: 'owner-left' };
    const expired = excepted({ ...ended, covers });
    expect(ids(expired)).toEqual([]);
    expect(ids({ ...expired, ...person({ standing: 'left' }) })).toEqual([
      'owner-left',
      'expired-exception',
    ]);
  });

  it('name what they rest on', () => {
    const { reasons } = look(integration({ credentialsExpireOn: day(2) }));
    expect(reasons).toMatchObject([
      {
        source: { kind: 'entity', ref: 'marketingintegration:default/sync' },
        data: { flaw: 'credentials', credentialsExpireOn: day(2) },
      },
    ]);
  });
});
