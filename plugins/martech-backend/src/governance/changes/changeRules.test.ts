import {
  ChangeAspect,
  ChangeFields,
  changeAspectIds,
  changeAspects,
} from '@martech-portal/backstage-plugin-martech-common';
import {
  anna,
  change,
  freeze,
  hours,
  model,
  NOW,
  seen,
  verdict,
  window,
} from './__testUtils__/changeWorld';
import { createChangeRules } from './changeRules';
import { ChangeSeen } from './domain/ChangeSeen';

const rules = createChangeRules({ look: async () => seen() });

const body = (fields: Partial<ChangeFields>, draft = false) => ({
  entityRef: 'marketingplatform:default/dam',
  title: 'Something',
  links: [],
  draft,
  fields: {
    aspects: ['access-rights'] satisfies ChangeAspect[],
    emergency: false,
    risk: 'low' as const,
    ...fields,
  },
});

const urgent = { emergency: true, emergencyReason: 'Nobody can sign in' };
const isFree = (area: string) =>
  model.areas.find(({ id }) => id === area)?.side === 'free';

describe('who decides about a change', () => {
  it.each(changeAspectIds)('of %s', aspect => {
    const area = changeAspects[aspect];
    const { areas, state } = rules.begin(
      body({ aspects: [aspect] }),
      seen(),
      anna,
    );
    expect({ areas, state }).toEqual(
      isFree(area)
        ? { areas: [], state: 'approved' }
        : { areas: [area], state: 'submitted' },
    );
  });

  it.each<[string, Partial<ChangeFields>, string, string[], string]>([
    [
      'each area once',
      { aspects: ['access-rights', 'sign-in', 'content', 'access-rights'] },
      'normal',
      ['access', 'identity'],
      'submitted',
    ],
    [
      'nobody for a standard change',
      { aspects: ['security-settings'], standard: 'new-user' },
      'standard',
      [],
      'approved',
    ],
    [
      'nobody for a standard change, which is planned at once',
      { aspects: [], standard: 'new-user', window: window(1, 2) },
      'standard',
      [],
      'scheduled',
    ],
    [
      'the same areas for an emergency, afterwards',
      { ...urgent },
      'emergency',
      ['access'],
      'submitted',
    ],
    [
      'nobody for an emergency where people are free',
      { ...urgent, aspects: ['content'] },
      'emergency',
      [],
      'scheduled',
    ],
  ])('%s', (_, fields, changeClass, areas, state) => {
    const becoming = rules.begin(body(fields), seen(), anna);
    expect(becoming).toMatchObject({
      areas,
      state,
      fields: {
        changeClass,
        affected: ['marketingplatform:default/shop'],
      },
    });
    const isAsked = state === 'submitted';
    expect(becoming.dueAt).toEqual(isAsked ? hours(5 * 24) : null);
  });
});

describe('a change is not taken', () => {
  it.each<[string, Partial<ChangeFields>, Partial<ChangeSeen>]>([
    ['fields.aspects: is empty', { aspects: [] }, {}],
    ['fields.standard: is no standard change', { standard: 'nwe-user' }, {}],
    ['did you mean new-user?', { standard: 'nwe-user' }, {}],
    ['the platform names none', { standard: 'any' }, { standard: [] }],
    ['fields.standard: goes without', { ...urgent, standard: 'new-user' }, {}],
    ['fields.emergencyReason: is missing', { emergency: true }, {}],
    ['fields.window: lies in the past', { window: window(-2, -1) }, {}],
    ['fields.window: is longer', { window: window(1, 24 * 91) }, {}],
    [
      'fields.window: falls into the freeze FRZ-1 "Peak trading", until 2026-11-22 14:00 UTC',
      { window: window(3, 5) },
      { freezes: [freeze(2, 4)] },
    ],
    [
      'fields.window: falls into the freeze',
      { aspects: [], standard: 'new-user', window: window(3, 5) },
      { freezes: [freeze(2, 4)] },
    ],
  ])('%s', (message, fields, some) => {
    const begin = (draft: boolean) => () =>
      rules.begin(body(fields, draft), seen(some), anna);
    expect(begin(false)).toThrow(message);
    // A draft may wait for the rest, and for a better time.
    expect(begin(true)()).toMatchObject({ state: 'draft', dueAt: null });
  });

  it.each<[string, Partial<ChangeFields>]>([
    ['an emergency in a freeze', { ...urgent, window: window(3, 5) }],
    [
      'an emergency that was done already',
      { ...urgent, window: window(-3, -1) },
    ],
    ['a time that begins when the freeze is over', { window: window(4, 5) }],
    ['a time that is over when the freeze begins', { window: window(1, 2) }],
  ])('but %s is', (_, fields) => {
    const some = { freezes: [freeze(2, 4)] };
    expect(rules.begin(body(fields), seen(some), anna).state).toBe('submitted');
  });
});

describe('a step is refused', () => {
  const refusal = (
    action: string,
    record: ReturnType<typeof change>,
    {
      approvals = [],
      fields,
      ...some
    }: Partial<ChangeSeen> & {
      approvals?: ReturnType<typeof verdict>[];
      fields?: object;
    } = {},
  ) =>
    rules.refusal(
      { action, record, approvals, input: { fields } },
      seen(some),
      anna,
    );
  const on = { freezes: [freeze(-1, 4)] };

  it.each<[string, string | undefined, string | undefined]>([
    [
      'submit an incomplete draft',
      refusal('submit', change('draft', { aspects: [] })),
      'It is not complete: aspects is empty',
    ],
    ['submit a draft', refusal('submit', change('draft')), undefined],
    ['approve what waits', refusal('approve', change('submitted')), undefined],
    [
      'approve what was decided',
      refusal('approve', change('in-progress')),
      'It was decided before it started',
    ],
    [
      'reject a running emergency',
      refusal('reject', change('in-progress', urgent)),
      undefined,
    ],
    [
      'schedule what is not approved',
      refusal('schedule', change('submitted')),
      'It is not approved yet: it waits for Access',
    ],
    [
      'schedule an emergency',
      refusal('schedule', change('submitted', urgent)),
      'An emergency is not scheduled',
    ],
    [
      'schedule without a time',
      refusal('schedule', change('approved')),
      'It has no time yet',
    ],
    [
      'schedule with the time it has',
      refusal('schedule', change('approved', { window: window(1, 2) })),
      undefined,
    ],
    [
      'schedule into a freeze',
      refusal('schedule', change('approved'), {
        ...on,
        fields: { window: window(1, 2) },
      }),
      'The window falls into the freeze FRZ-1',
    ],
    [
      'schedule after a freeze',
      refusal('schedule', change('approved', { window: window(1, 2) }), {
        ...on,
        fields: { window: window(5, 6) },
      }),
      undefined,
    ],
    [
      'start without approval',
      refusal('start', change('submitted')),
      'It is not approved yet',
    ],
    ['start what is planned', refusal('start', change('scheduled')), undefined],
    [
      'start in a freeze',
      refusal('start', change('scheduled'), on),
      'Nothing may change now because of the freeze FRZ-1 "Peak trading", until 2026-11-22 14:00 UTC',
    ],
    [
      'start before a freeze',
      refusal('start', change('scheduled'), { freezes: [freeze(1, 4)] }),
      undefined,
    ],
    [
      'start an emergency in a freeze',
      refusal('start', change('submitted', urgent), on),
      undefined,
    ],
    [
      'review an emergency without verdicts',
      refusal('review', change('completed', urgent)),
      'This emergency still needs a verdict: it waits for Access',
    ],
    [
      'review an emergency somebody was against',
      refusal('review', change('completed', urgent), {
        approvals: [verdict('access', { verdict: 'reject' })],
      }),
      undefined,
    ],
    [
      'review an emergency with a verdict on something else',
      refusal('review', change('completed', urgent, { revision: 2 }), {
        approvals: [verdict('access')],
      }),
      'still needs a verdict',
    ],
    ['review', refusal('review', change('completed')), undefined],
    ['cancel', refusal('cancel', change('scheduled'), on), undefined],
  ])('%s: %s', (_, answer = 'allowed', expected = 'allowed') => {
    expect(answer).toContain(expected);
  });
});

describe('a change goes on', () => {
  const step = (
    action: string,
    record: ReturnType<typeof change>,
    input: { fields?: object } = {},
    approvals: ReturnType<typeof verdict>[] = [],
  ) => rules.step({ action, record, approvals, input }, seen(), anna);

  it('submitted it waits, with what depends on it then', () => {
    expect(step('submit', change('draft', { window: window(1, 2) }))).toEqual({
      areas: ['access'],
      state: 'submitted',
      dueAt: hours(5 * 24),
      window: { startsAt: hours(1), endsAt: hours(2) },
      fields: expect.objectContaining({
        affected: ['marketingplatform:default/shop'],
      }),
    });
  });

  it.each(['submitted', 'approved'])(
    'edited while %s it is asked anew',
    state => {
      const edit = { title: 'Other', fields: { aspects: ['sign-in'] } };
      expect(step('edit', change(state), { fields: edit })).toMatchObject({
        title: 'Other',
        state: 'submitted',
        areas: ['identity'],
        dueAt: hours(5 * 24),
        fields: { aspects: ['sign-in'], risk: 'low' },
      });
    },
  );

  it('edited as a draft it stays one', () => {
    const edit = { fields: { emergency: true } };
    expect(step('edit', change('draft'), { fields: edit })).toMatchObject({
      state: 'draft',
      fields: { changeClass: 'emergency', aspects: ['access-rights'] },
    });
  });

  it('approved it can be scheduled; an emergency can start', () => {
    const at = [verdict('access')];
    expect(step('approve', change('submitted'), {}, at)).toEqual({
      state: 'approved',
      dueAt: null,
    });
    expect(step('approve', change('submitted', urgent), {}, at)).toEqual({
      state: 'scheduled',
      dueAt: null,
    });
  });

  it('rejected it is over; an emergency that runs goes on', () => {
    const against = [verdict('access', { verdict: 'reject' })];
    expect(step('reject', change('submitted'), {}, against)).toEqual({
      dueAt: null,
      window: null,
    });
    expect(step('reject', change('in-progress', urgent), {}, against)).toEqual({
      state: 'in-progress',
      dueAt: null,
    });
    const two = change('completed', urgent, { areas: ['access', 'identity'] });
    expect(step('reject', two, {}, against)).toEqual({ state: 'completed' });
  });

  it('scheduled it has a time', () => {
    const fields = { window: window(1, 2) };
    expect(step('schedule', change('approved'), { fields })).toMatchObject({
      fields,
      window: { startsAt: hours(1), endsAt: hours(2) },
    });
  });

  it('started it is on until it is done', () => {
    const planned = change('scheduled', { window: window(1, 2) });
    expect(step('start', planned)).toMatchObject({
      dueAt: null,
      note: 'Started before its window',
      fields: { startedAt: NOW.toISOString() },
      window: { startsAt: NOW, endsAt: hours(2) },
    });
    const overdue = change('scheduled', { window: window(-2, -1) });
    expect(step('start', overdue).window).toEqual({
      startsAt: NOW,
      endsAt: hours(24),
    });
    const running = change('in-progress', {
      startedAt: hours(-3).toISOString(),
    });
    for (const action of ['complete', 'fail', 'roll-back']) {
      expect(step(action, running)).toMatchObject({
        fields: { endedAt: NOW.toISOString() },
        window: { startsAt: hours(-3), endsAt: NOW },
      });
    }
  });

  it('an emergency is to be approved within 48 hours of its start', () => {
    const emergency = change('submitted', urgent);
    expect(step('start', emergency).dueAt).toEqual(hours(48));
    const approved = [verdict('access')];
    expect(step('start', emergency, {}, approved).dueAt).toBeNull();
    expect(step('approve', change('completed', urgent), {}, approved)).toEqual({
      state: 'completed',
      dueAt: null,
    });
  });

  it('rolled back later it keeps the time it took', () => {
    const done = change('completed', {
      startedAt: hours(-3).toISOString(),
      endedAt: hours(-2).toISOString(),
    });
    expect(step('roll-back', done)).toEqual({});
  });

  it('cancelled it leaves the calendar', () => {
    expect(step('cancel', change('scheduled'))).toEqual({
      dueAt: null,
      window: null,
    });
  });
});
