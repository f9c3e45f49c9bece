import { InputError } from '@backstage/errors';
import {
  ExceptionFields,
  Grade,
  grades,
  IncidentFields,
  Priority,
} from '@martech-portal/backstage-plugin-martech-common';
import { anna, hours, NOW, record } from './__testUtils__/changeWorld';
import { AskForException } from './domain/workaround';
import { createIncidentRules } from './incidentRules';

const HOUR = 60 * 60 * 1_000;
const restoreWithin = {
  P1: 4 * HOUR,
  P2: 8 * HOUR,
  P3: 72 * HOUR,
  P4: 240 * HOUR,
};
const shop = 'marketingplatform:default/shop';

const rulesWith = (askForException: AskForException) =>
  createIncidentRules({
    affected: async () => [shop],
    askForException,
    restoreWithin,
  });
const rules = rulesWith(fields => ({ fields }));

const body = (fields: IncidentFields) => ({
  entityRef: 'marketingplatform:default/dam',
  title: 'Nobody can sign in',
  links: [],
  fields,
});
const incident = (some: object = {}, state = 'open') =>
  record('incident', {
    state,
    dueAt: hours(4),
    fields: {
      impact: 'high',
      urgency: 'high',
      priority: 'P1',
      affected: [shop],
      ...some,
    },
  });

/** ITIL's matrix, impact by urgency, as the guide shows it. */
const matrix: Record<Grade, Record<Grade, Priority>> = {
  high: { high: 'P1', medium: 'P2', low: 'P3' },
  medium: { high: 'P2', medium: 'P3', low: 'P4' },
  low: { high: 'P3', medium: 'P4', low: 'P4' },
};
const pairs = grades.flatMap(impact =>
  grades.map((urgency): [Grade, Grade] => [impact, urgency]),
);

describe('an incident', () => {
  it.each(pairs)('of impact %s and urgency %s', (impact, urgency) => {
    const priority = matrix[impact][urgency];
    const seen = { affected: [shop] };
    expect(rules.begin(body({ impact, urgency }), seen, anna)).toEqual({
      areas: [],
      dueAt: new Date(NOW.getTime() + restoreWithin[priority]),
      fields: { impact, urgency, priority, affected: [shop] },
    });
  });

  it('looks up what is hit when it begins, and keeps that', async () => {
    const asked = { entityRef: 'a', fields: {}, moment: anna };
    await expect(rules.look({ ...asked, action: 'begin' })).resolves.toEqual({
      affected: [shop],
    });
    await expect(rules.look({ ...asked, action: 'edit' })).resolves.toEqual({
      affected: [],
    });
  });

  it('cannot begin after it was reported', () => {
    const late = body({
      impact: 'low',
      urgency: 'low',
      startedAt: hours(1).toISOString(),
    });
    expect(() => rules.begin(late, { affected: [] }, anna)).toThrow(
      'fields.startedAt: lies after',
    );
  });

  const step = (
    action: string,
    fields?: object,
    stored = incident(),
    own = rules,
  ) =>
    own.step(
      { action, record: stored, approvals: [], input: { fields } },
      { affected: [] },
      anna,
    );

  it('gets another priority and time with another grade', () => {
    const edit = { title: 'Other', fields: { urgency: 'low' } };
    expect(step('edit', edit)).toEqual({
      title: 'Other',
      dueAt: hours(72),
      fields: expect.objectContaining({
        impact: 'high',
        urgency: 'low',
        priority: 'P3',
        affected: [shop],
      }),
    });
  });

  it('keeps the time it has when it was opened again and edited', () => {
    const again = incident();
    const reopened = { ...again, dueAt: hours(28) };
    const edit = { fields: { urgency: 'medium' } };
    expect(step('edit', edit, reopened).dueAt).toEqual(hours(32));
  });

  it('is not due once resolved, and due again once opened again', () => {
    expect(step('resolve')).toEqual({
      dueAt: null,
      fields: expect.objectContaining({ resolvedAt: NOW.toISOString() }),
    });
    const stored = incident({ resolvedAt: NOW.toISOString() }, 'resolved');
    const { fields, dueAt } = step('reopen', undefined, stored);
    expect(dueAt).toEqual(hours(4));
    expect(fields).not.toHaveProperty('resolvedAt');
  });

  it('is mitigated without a workaround', () => {
    expect(step('mitigate')).toEqual({});
  });

  const workaround = {
    description: 'Files are sent by mail.',
    compensatingControl: 'Mails are deleted every evening.',
  };

  it.each<[string, string | undefined, string]>([
    ['for thirty days', undefined, '2026-12-22'],
    ['until the day that was named', '2026-11-30', '2026-11-30'],
  ])('asks for an exception for its workaround %s', (_, expiresOn, last) => {
    const fields: ExceptionFields = {
      covers: { kind: 'workaround', incident: incident().id },
      reason: 'INC-7 is not solved yet. Files are sent by mail.',
      compensatingControl: 'Mails are deleted every evening.',
      expiresOn: last,
    };
    const asked = { workaround: { ...workaround, expiresOn } };
    expect(step('mitigate', asked)).toEqual({
      also: [
        {
          type: 'exception',
          entityRef: 'marketingplatform:default/dam',
          title: 'Workaround for INC-7: Something',
          description: 'Files are sent by mail.',
          becoming: { fields },
          relation: 'workaround-of',
        },
      ],
    });
  });

  it('says what is wrong with the workaround where it was written', () => {
    const strict = rulesWith(() => {
      throw new InputError('fields.expiresOn: has passed');
    });
    expect(() => step('mitigate', { workaround }, incident(), strict)).toThrow(
      new InputError('fields.workaround.expiresOn: has passed'),
    );
  });
});
