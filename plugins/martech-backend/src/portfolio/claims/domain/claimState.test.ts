import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';
import { KnownState } from '../../../governance/control/tables/StateTable';
import { claimState, isAsked } from './claimState';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const row = {
  uid: 'u',
  entityRef: 'marketingplatform:default/dam',
} as EntityRow;
const reasons = (...ids: string[]) =>
  new Map([
    [
      'u',
      {
        reasons: ids.map(id => ({ kind: 'signal', id })),
      } as unknown as KnownState,
    ],
  ]);

it.each([
  ['nobody has said', undefined, new Map(), 'missing'],
  ['somebody has said', NOW + 1, new Map(), undefined],
  ['it was said for good', Infinity, reasons('trust-falling'), undefined],
  ['it counted until now', NOW, new Map(), 'ended'],
  ['who said so has left', NOW + 1, reasons('owner-left'), 'left'],
])('%s', (_, until, states, expected) => {
  const confirmed = new Map(
    until === undefined ? [] : [[row.entityRef, until] as const],
  );
  expect(claimState(row, { confirmed, now: NOW, states })).toBe(expected);
});

it.each([
  ['operating', true],
  ['proposed', true],
  ['sandbox', false],
  ['retired', false],
])('is asked of what is %s: %j', (lifecycle, expected) => {
  expect(isAsked({ lifecycle } as EntityRow)).toBe(expected);
});
