import { windowedRecord } from '../../__testUtils__/windowedRecord';
import { affectedByKind } from './affectedByKind';
import {
  incidentsQuery,
  parseIncidents,
  printIncidents,
} from './incidentListState';
import { priorityCounts } from './priorityCounts';

const incident = (
  id: string,
  priority: 'P1' | 'P2' | 'P4' | undefined,
  day: string,
  more = {},
) =>
  windowedRecord('incident', id, {
    priority,
    createdAt: `2026-11-${day}T08:00:00.000Z`,
    ...more,
  });

const incidents = [
  incident('young', 'P2', '20'),
  incident('none', undefined, '01'),
  incident('old', 'P2', '10', { overdue: true }),
  incident('grave', 'P1', '21'),
  incident('over', 'P1', '01', { open: false }),
];

it('counts by priority', () => {
  expect(priorityCounts(incidents.filter(({ open }) => open))).toEqual([
    { priority: 'P1', open: 1, overdue: 0 },
    { priority: 'P2', open: 2, overdue: 1 },
    { priority: 'P3', open: 0, overdue: 0 },
    { priority: 'P4', open: 0, overdue: 0 },
  ]);
});

it.each([
  ['', { open: 'true', orderBy: 'priority' }],
  [
    'view=overdue&text=mail',
    { open: 'true', overdue: 'true', text: 'mail', orderBy: 'priority' },
  ],
  ['view=waiting', { open: 'true', waitsForMe: 'true', orderBy: 'priority' }],
  ['view=mine', { mine: 'true', orderBy: 'newest' }],
  ['view=all&priority=P1', { priority: 'P1', orderBy: 'newest' }],
  ['view=x&priority=P9', { open: 'true', orderBy: 'priority' }],
])('the address %s asks for %j', (address, query) => {
  const state = parseIncidents(new URLSearchParams(address));
  expect(incidentsQuery(state)).toEqual({ type: 'incident', ...query });
});

it('keeps its address', () => {
  const address = 'view=mine&text=a&priority=P2';
  const state = parseIncidents(new URLSearchParams(address));
  expect(printIncidents(state).toString()).toBe(address);
});

it('tells what is affected kind by kind', () => {
  expect(
    affectedByKind([
      'vendor:default/a',
      'platform:default/b',
      'platform:default/c',
    ]),
  ).toEqual([
    { kind: 'platform', refs: ['platform:default/b', 'platform:default/c'] },
    { kind: 'vendor', refs: ['vendor:default/a'] },
  ]);
});
