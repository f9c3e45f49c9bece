import fc from 'fast-check';
import { hours } from '../__testUtils__/changeWorld';
import { Edge, ImpactGraph } from '../impact/ImpactGraph';
import { changeLight } from './changeLight';
import { collisionsOf } from './collisionsOf';
import { PlannedChange } from './PlannedChange';

const planned = (
  entityRef: string,
  from: number,
  to: number,
): PlannedChange => ({
  id: `${entityRef}${from}`,
  number: 'CHG-17',
  title: 'Something',
  entityRef,
  startsAt: hours(from),
  endsAt: hours(to),
});

/** dam -> cms -> shop, and mail beside them. */
const edges: Edge[] = [
  ['dam', 'cms'],
  ['cms', 'shop'],
  ['crm', 'mail'],
];

describe('collisions', () => {
  it.each<[string, PlannedChange, string[] | undefined]>([
    ['the entity itself', planned('cms', 1, 3), ['cms']],
    ['what depends on it', planned('shop', 1, 3), ['cms', 'shop']],
    ['what it depends on', planned('dam', 1, 3), ['cms', 'dam']],
    ['something else', planned('mail', 1, 3), undefined],
    ['the time before', planned('cms', 1, 2), undefined],
    ['the time after', planned('cms', 4, 5), undefined],
    ['all of the time', planned('cms', 1, 9), ['cms']],
    ['a part of it', planned('cms', 3, 3.5), ['cms']],
  ])('with a change of %s', (_, other, path) => {
    const period = { startsAt: hours(2), endsAt: hours(4) };
    const found = collisionsOf('cms', period, [other], new ImpactGraph(edges));
    expect(found.map(collision => collision.path)).toEqual(path ? [path] : []);
  });

  it('come nearest first, with the whole way', () => {
    const period = { startsAt: hours(0), endsAt: hours(4) };
    const found = collisionsOf(
      'dam',
      period,
      ['shop', 'cms', 'dam'].map(ref => planned(ref, 1, 2)),
      new ImpactGraph(edges),
    );
    expect(found.map(({ path }) => path)).toEqual([
      ['dam'],
      ['dam', 'cms'],
      ['dam', 'cms', 'shop'],
    ]);
  });

  const anyTime = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 5 }));
  const anyRef = fc.constantFrom('dam', 'cms', 'shop', 'crm', 'mail');

  it('are the same seen from either change', () => {
    fc.assert(
      fc.property(anyRef, anyTime, anyRef, anyTime, (a, at, b, bt) => {
        const graph = new ImpactGraph(edges);
        const one = planned(a, at[0], at[0] + at[1]);
        const other = planned(b, bt[0], bt[0] + bt[1]);
        const there = collisionsOf(a, one, [other], graph);
        const back = collisionsOf(b, other, [one], graph);
        expect(there.map(({ path }) => path)).toEqual(
          back.map(({ path }) => [...path].reverse()),
        );
      }),
    );
  });
});

describe('the light', () => {
  const calm = {
    isEmergency: false,
    isFrozen: false,
    isBroken: false,
    isTaken: false,
    needsApproval: false,
  };

  it.each([
    ['green', {}],
    ['amber', { needsApproval: true }],
    ['red', { isFrozen: true }],
    ['red', { isBroken: true }],
    ['red', { isTaken: true }],
    ['red', { isFrozen: true, needsApproval: true }],
    ['green', { isFrozen: true, isEmergency: true }],
    ['amber', { isFrozen: true, isEmergency: true, needsApproval: true }],
    ['red', { isBroken: true, isEmergency: true }],
    ['red', { isTaken: true, isEmergency: true }],
  ])('is %s with %j', (light, outlook) => {
    expect(changeLight({ ...calm, ...outlook })).toBe(light);
  });
});
