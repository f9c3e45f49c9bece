import { conditions } from '@martech-portal/backstage-plugin-martech-common';
import { ExceptionView } from '../domain/ExceptionView';
import { PlatformView, SeenCondition } from '../domain/PlatformView';

export const NOW = Date.parse('2026-11-22T10:00:00Z');
export const DAY = 86_400_000;

/** Conditions, of which some do not hold. */
export const conditionsWithout = (
  lost: readonly string[],
  special: Partial<SeenCondition> = {},
): SeenCondition[] =>
  conditions.map(id => ({
    id,
    holds: !lost.includes(id),
    waived: false,
    inError: false,
    since: NOW - DAY,
    ...special,
  }));

/** A platform of which all is well, with only what a test is about. */
export const view = (parts: Partial<PlatformView> = {}): PlatformView => ({
  entityRef: 'marketingplatform:default/dam',
  now: NOW,
  lifecycle: 'operating',
  capabilities: [],
  readiness: {
    known: true,
    scorecard: 'marketingscorecard:default/ready',
    conditions: conditionsWithout([]),
  },
  people: [],
  exceptions: [],
  reviewed: true,
  recordConflicts: [],
  forks: [],
  integrations: [],
  historyBegan: NOW - 400 * DAY,
  liveSince: NOW - 300 * DAY,
  renewal: {},
  ...parts,
});

let numbers = 0;

/** An exception that is active for another month. */
export function exception(parts: Partial<ExceptionView> = {}): ExceptionView {
  numbers += 1;
  return {
    id: `EXCEPTION-${numbers}`,
    number: `EXC-${numbers}`,
    state: 'active',
    covers: { kind: 'signal', signal: 'owner-left' },
    createdAt: NOW - 10 * DAY,
    endsAt: NOW + 30 * DAY,
    renewals: 0,
    ...parts,
  };
}

/** Parts of a view with one signal each. */
export const withSignal: Record<string, Partial<PlatformView>> = {
  'owner-left': {
    people: [
      {
        ref: 'group:default/brand',
        as: 'owner',
        standing: 'left',
        replaced: false,
      },
    ],
  },
  'two-systems-of-record': {
    recordConflicts: [
      { dataObject: 'asset', others: ['marketingplatform:default/pim'] },
    ],
  },
  'renewed-uncontrolled': {
    renewal: { on: '2026-10-01', state: 'uncontrolled' },
  },
  'live-without-review': { reviewed: false },
  'exception-permanent': {
    exceptions: [
      exception({ renewals: 2, covers: { kind: 'checks', checks: [] } }),
    ],
  },
  'brittle-integration': {
    integrations: [
      {
        ref: 'marketingintegration:default/sync',
        lifecycle: 'live',
        criticality: 'high',
        monitored: false,
        maintained: true,
      },
    ],
  },
  'template-forks': { forks: ['a', 'b', 'c'] },
  'trust-falling': { trust: { now: 0.6, before: 0.8 } },
  'reporting-stale': {
    reporting: { observedAt: NOW - 9 * DAY, freshUntil: NOW - 2 * DAY },
  },
};
