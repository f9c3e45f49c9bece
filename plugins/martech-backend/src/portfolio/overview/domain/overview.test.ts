import {
  conditions,
  controlStates,
} from '@martech-portal/backstage-plugin-martech-common';
import fc from 'fast-check';
import { StoredReason } from '../../../governance/control/domain/StoredReason';
import { readinessCounts } from './readinessCounts';
import { Standing, standingOf } from './Standing';
import { ComparedPlatform, stateTurns } from './stateTurns';
import { unreadyPlatforms, UsedPlatform } from './unreadyPlatforms';

const DAY = 86_400_000;
const inUse = ['controlled', 'drifting', 'uncontrolled'];

const standing = (more: Partial<Standing> = {}): Standing => ({
  state: 'controlled',
  signals: [],
  lost: [],
  waived: [],
  ...more,
});

const row = (name: string, more: Partial<UsedPlatform['row']> = {}) => ({
  entityRef: `marketingplatform:default/${name}`,
  title: name,
  lifecycle: 'operating',
  ...more,
});

describe('standingOf', () => {
  it('keeps ids apart by what they are, each once, in their order', () => {
    const reasons: Array<Pick<StoredReason, 'id' | 'kind'>> = [
      { kind: 'signal', id: 'owner-left' },
      { kind: 'condition', id: 'ownership' },
      { kind: 'waived', id: 'intake' },
      { kind: 'signal', id: 'owner-left' },
      { kind: 'error', id: 'roles' },
      { kind: 'condition', id: 'measures' },
      { kind: 'none', id: 'all-well' },
    ];
    expect(standingOf('drifting', reasons)).toEqual({
      state: 'drifting',
      signals: ['owner-left'],
      lost: ['ownership', 'measures'],
      waived: ['intake'],
    });
  });
});

const anyStanding = fc.record({
  state: fc.constantFrom(...controlStates),
  signals: fc.constant<string[]>([]),
  lost: fc.subarray([...conditions]),
  waived: fc.constant<string[]>([]),
});

describe('readinessCounts', () => {
  it('counts what a naive recount counts, platform by platform', () => {
    const split = fc.array(
      fc.tuple(anyStanding, fc.subarray([...conditions])).map(
        ([one, some]): Standing => ({
          ...one,
          waived: some.filter(id => !one.lost.some(lost => lost === id)),
        }),
      ),
    );
    fc.assert(
      fc.property(split, platforms => {
        const measured = platforms.filter(({ state }) => inUse.includes(state));
        const found = readinessCounts(platforms);
        expect(found.measured).toBe(measured.length);
        let ready = 0;
        let byException = 0;
        const held = new Map<string, number[]>();
        for (const { lost, waived } of measured) {
          if (lost.length === 0) ready += 1;
          if (lost.length === 0 && waived.length > 0) byException += 1;
          for (const id of conditions) {
            const numbers = held.get(id) ?? [0, 0, 0];
            numbers[lost.includes(id) ? 2 : Number(waived.includes(id))] += 1;
            held.set(id, numbers);
          }
        }
        expect([found.ready, found.waived]).toEqual([ready, byException]);
        expect(
          found.conditions.map(one => [one.holds, one.waived, one.lost]),
        ).toEqual(conditions.map(id => held.get(id) ?? [0, 0, 0]));
      }),
    );
  });
});

describe('stateTurns', () => {
  const compared = (
    name: string,
    from: Standing['state'] | undefined,
    to: Standing['state'],
    since = 0,
  ): ComparedPlatform => ({
    row: row(name),
    now: standing({ state: to, lost: ['intake'], signals: ['owner-left'] }),
    since,
    ...(from && { then: standing({ state: from }) }),
  });

  it.each<[Standing['state'], Standing['state'], 'lost' | 'regained' | null]>([
    ['controlled', 'controlled', null],
    ['controlled', 'drifting', 'lost'],
    ['controlled', 'uncontrolled', 'lost'],
    ['drifting', 'uncontrolled', 'lost'],
    ['uncontrolled', 'drifting', 'regained'],
    ['drifting', 'controlled', 'regained'],
    ['not-live', 'drifting', null],
    ['controlled', 'retired', null],
    ['unknown', 'uncontrolled', null],
    ['drifting', 'unknown', null],
  ])('from %s to %s: %s', (from, to, expected) => {
    const turns = stateTurns('2026-11-15', [compared('a', from, to)]);
    expect([turns.lost.total, turns.regained.total, turns.added]).toEqual([
      Number(expected === 'lost'),
      Number(expected === 'regained'),
      0,
    ]);
  });

  it('puts the gravest first, then the newest, and shows ten of all', () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      compared(`many-${at}`, 'controlled', 'drifting', at * DAY),
    );
    const { lost } = stateTurns('2026-11-15', [
      ...many,
      compared('worst', 'drifting', 'uncontrolled', 1),
    ]);
    expect(lost.total).toBe(13);
    expect(lost.items.map(({ title }) => title).slice(0, 3)).toEqual([
      'worst',
      'many-11',
      'many-10',
    ]);
    expect(lost.items).toHaveLength(10);
    expect(lost.items[0]).toEqual({
      entityRef: 'marketingplatform:default/worst',
      title: 'worst',
      from: 'drifting',
      to: 'uncontrolled',
      at: '1970-01-01T00:00:00.001Z',
      reasons: ['intake', 'owner-left'],
    });
  });

  it('counts what had no state then apart', () => {
    const turns = stateTurns('2026-11-15', [
      compared('new', undefined, 'uncontrolled'),
    ]);
    expect([turns.added, turns.lost.total]).toEqual([1, 0]);
  });
});

describe('unreadyPlatforms', () => {
  const used = (
    name: string,
    now: Partial<Standing>,
    more: { lifecycle?: string; liveSince?: number } = {},
  ): UsedPlatform => ({
    row: row(name, { lifecycle: more.lifecycle ?? 'launched' }),
    now: standing(now),
    liveSince: more.liveSince,
  });

  it('names what is in use and lacks something, the longest in use first', () => {
    const lost = ['intake'];
    const found = unreadyPlatforms([
      used('ready', {}),
      used('young', { state: 'drifting', lost }, { liveSince: 9 * DAY }),
      used('undated', { state: 'drifting', lost }),
      used('old', { state: 'uncontrolled', lost }, { liveSince: DAY }),
      used('retiring', { state: 'drifting', lost }, { lifecycle: 'retiring' }),
      used('idea', { state: 'not-live', lost }, { lifecycle: 'proposed' }),
      used('unseen', { state: 'unknown', lost }),
    ]);
    expect(found.total).toBe(3);
    expect(found.items.map(({ title }) => title)).toEqual([
      'old',
      'young',
      'undated',
    ]);
    expect(found.items[0]).toMatchObject({
      liveSince: '1970-01-02T00:00:00.000Z',
      missing: ['intake'],
      state: 'uncontrolled',
    });
  });
});
