import { FreezeFields } from '@martech-portal/backstage-plugin-martech-common';
import {
  anna,
  hours,
  model as plain,
  NOW,
  record,
} from './__testUtils__/changeWorld';
import { createFreezeRules } from './freezeRules';

const model = {
  ...plain,
  governance: 'group:default/governance',
  directors: 'user:default/dora',
};
const rules = createFreezeRules(model);
const gert = {
  now: NOW,
  by: {
    ref: 'user:default/gert',
    groups: ['user:default/gert', 'group:default/governance'],
    person: true,
  },
};

const fields = (from: number, to: number): FreezeFields => ({
  from: hours(from).toISOString(),
  to: hours(to).toISOString(),
  reason: 'Peak trading',
});
const body = (from: number, to: number) => ({
  title: 'Peak trading',
  links: [],
  fields: fields(from, to),
});
const stored = (state: string, from: number, to: number) =>
  record('freeze', { state, fields: fields(from, to) });

describe('a freeze', () => {
  it.each([
    ['anybody', anna, model, 'Only group:default/governance and user'],
    ['anybody, before a group is named', anna, plain, 'name a group in'],
  ])('is not called by %s', (_, who, by, message) => {
    expect(() =>
      createFreezeRules(by).begin(body(1, 2), undefined, who),
    ).toThrow(message);
  });

  it.each([
    ['a member of the governance group', gert],
    ['a director', { ...anna, by: { ...anna.by, ref: 'user:default/dora' } }],
  ])('is called by %s and waits for its time', (_, who) => {
    expect(rules.begin(body(1, 2), undefined, who)).toEqual({
      state: 'planned',
      fields: fields(1, 2),
      window: { startsAt: hours(1), endsAt: hours(2) },
      dueAt: hours(2),
      nextAt: hours(1),
    });
  });

  it.each<[string, number, number]>([
    ['fields.to: lies in the past', -2, -1],
    ['fields.to: must come after from', 3, 2],
    ['fields.to: is more than a year', 1, 24 * 367 + 1],
  ])('is refused: %s', (message, from, to) => {
    expect(() => rules.begin(body(from, to), undefined, gert)).toThrow(message);
  });

  it.each<[string, number, number, string, unknown]>([
    ['planned', 1, 2, 'planned', { again: hours(1) }],
    ['planned', 0, 2, 'active', { action: 'start' }],
    ['planned', -1, 0, 'ended', { action: 'start' }],
    ['active', -1, 2, 'active', { again: hours(2) }],
    ['active', -1, 0, 'ended', { action: 'end' }],
  ])(
    '%s from %i to %i hours from now reads as %s',
    (state, from, to, reads, due) => {
      const freeze = stored(state, from, to);
      expect(rules.stateAt?.(freeze, NOW)).toBe(reads);
      expect(rules.due?.(freeze, undefined, gert)).toEqual(due);
    },
  );

  it.each(['ended', 'cancelled'])('that is %s stays so', state => {
    expect(rules.stateAt?.(stored(state, -1, 2), NOW)).toBe(state);
  });

  const step = (action: string, freeze: typeof stored, input = {}) =>
    rules.step(
      { action, record: freeze('active', -1, 2), approvals: [], input },
      undefined,
      gert,
    );

  it('that starts is looked at when it ends', () => {
    expect(step('start', stored)).toEqual({ nextAt: hours(2) });
  });

  it('that ends early frees the rest of its time', () => {
    expect(step('end', stored)).toEqual({
      dueAt: null,
      nextAt: null,
      window: { startsAt: hours(-1), endsAt: NOW },
    });
  });

  it('that is cancelled frees all of it', () => {
    const nothing = { dueAt: null, nextAt: null, window: null };
    expect(step('cancel', stored)).toEqual(nothing);
  });

  it.each<[number, number, string, Date]>([
    [-1, 5, 'active', hours(5)],
    [1, 5, 'planned', hours(1)],
  ])('moved to %i to %i is %s', (from, to, state, nextAt) => {
    const edit = { fields: fields(from, to) };
    expect(step('edit', stored, { fields: edit })).toMatchObject({
      state,
      nextAt,
      dueAt: hours(to),
      window: { startsAt: hours(from), endsAt: hours(to) },
    });
  });
});
