import { ConfigReader } from '@backstage/config';
import {
  signalAreas,
  signalIds,
} from '@martech-portal/backstage-plugin-martech-common';
import { readOperatingModel } from '../../../operating';
import { person } from '../../__testUtils__/fixedPeople';
import { Moment, StoredRecord } from '../../domain';
import { readRecordsPolicy } from '../../readRecordsPolicy';
import { areasOfCovers } from './areasOfCovers';
import { exceptionRefusal } from './exceptionRefusal';
import { createExceptionRules } from './exceptionRules';
import { ExceptionSeen, SeenCheck } from './ExceptionSeen';
import { Covers } from './StoredException';

const config = new ConfigReader({});
const model = readOperatingModel(config);
const CARD = 'marketingscorecard:default/readiness';
const NOW = new Date('2026-11-22T09:00:00Z');
const by = (name: string): Moment => ({ now: NOW, by: person(name) });

const check = (id: string, decisionArea?: string): SeenCheck => ({
  scorecard: CARD,
  check: id,
  known: ['has-owner', 'sso-on'],
  found: { decisionArea, applies: true },
});
const covering = (...ids: string[]): Covers => ({
  kind: 'checks',
  checks: ids.map(id => ({ scorecard: CARD, check: id })),
});
const workaround: Covers = {
  kind: 'workaround',
  incident: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
};
const signal = (id: string): Covers => ({ kind: 'signal', signal: id });

const seen = (over: Partial<ExceptionSeen> = {}): ExceptionSeen => ({
  model,
  checks: [check('sso-on', 'security')],
  others: [],
  incidentFound: true,
  ...over,
});
const rules = createExceptionRules({
  look: { of: async () => seen() },
  policy: readRecordsPolicy(config).exceptions,
});

const body = (covers: Covers, expiresOn = '2026-12-31') => ({
  entityRef: 'marketingplatform:default/dam',
  title: 'T',
  links: [],
  fields: { covers, reason: 'r', compensatingControl: 'c', expiresOn },
});

describe('decision areas of an exception', () => {
  it.each<[string, Covers, SeenCheck[], string[]]>([
    [
      'those of its checks',
      covering('a', 'b'),
      [check('a', 'security'), check('b', 'metadata')],
      ['security', 'metadata'],
    ],
    [
      'each once',
      covering('a', 'b'),
      [check('a', 'security'), check('b', 'security')],
      ['security'],
    ],
    [
      'the fallback for ownership',
      covering('a'),
      [check('a', 'ownership')],
      ['platform-priorities'],
    ],
    [
      'the fallback for one that there is not',
      covering('a'),
      [check('a', 'cooking')],
      ['platform-priorities'],
    ],
    [
      'the fallback for none',
      covering('a'),
      [check('a')],
      ['platform-priorities'],
    ],
    [
      'without those in which people are free',
      covering('a', 'b'),
      [check('a', 'brand-expression'), check('b', 'security')],
      ['security'],
    ],
    [
      'the fallback where all are free',
      covering('a'),
      [check('a', 'brand-expression')],
      ['platform-priorities'],
    ],
    [
      'that of a signal',
      signal('two-systems-of-record'),
      [],
      ['enterprise-architecture'],
    ],
    [
      'that of what people notice',
      workaround,
      [],
      ['production-facing-changes'],
    ],
  ])('are %s', (_, covers, checks, areas) => {
    expect(areasOfCovers(covers, checks, model)).toEqual(areas);
  });

  it.each(signalIds)('exist for %s', id => {
    const known = model.areas.filter(({ side }) => side !== 'free');
    expect(known.map(area => area.id)).toContain(signalAreas[id]);
  });
});

describe('asking for an exception', () => {
  it.each<[string, Covers, string, Partial<ExceptionSeen>, string]>([
    [
      'yesterday',
      covering('sso-on'),
      '2026-11-21',
      {},
      'fields.expiresOn: 2026-11-21 has passed',
    ],
    [
      '181 days',
      covering('sso-on'),
      '2027-05-22',
      {},
      'ends on 2027-05-21 at the latest',
    ],
    [
      'a check with a typo',
      covering('sso-of'),
      '2026-12-31',
      {
        checks: [
          { scorecard: CARD, check: 'sso-of', known: ['has-owner', 'sso-on'] },
        ],
      },
      'fields.covers.checks.0: marketingscorecard:default/readiness has no check "sso-of", did you mean "sso-on"?',
    ],
    [
      'a scorecard that there is not',
      covering('x'),
      '2026-12-31',
      { checks: [{ scorecard: CARD, check: 'x', known: [] }] },
      `there is no scorecard ${CARD}`,
    ],
    [
      'a scorecard about others',
      covering('sso-on'),
      '2026-12-31',
      { checks: [{ ...check('sso-on'), found: { applies: false } }] },
      'is not about this entity',
    ],
    [
      'a signal with a typo',
      signal('owner-lef'),
      '2026-12-31',
      {},
      'did you mean "owner-left"?',
    ],
    [
      'another incident',
      workaround,
      '2026-12-31',
      { incidentFound: false },
      'there is no such incident of this entity',
    ],
    [
      'what is asked for already',
      covering('sso-on'),
      '2026-12-31',
      {
        others: [
          {
            number: 'EXC-3',
            state: 'requested',
            covers: covering('a', 'sso-on'),
          },
        ],
      },
      'EXC-3 is requested for the same already',
    ],
  ])('for %s is refused', (_, covers, expiresOn, over, message) => {
    expect(() =>
      rules.begin(body(covers, expiresOn), seen(over), by('ines')),
    ).toThrow(message);
  });

  it.each(['2026-11-22', '2027-05-21'])('may end on %s', expiresOn => {
    const begun = rules.begin(
      body(covering('sso-on'), expiresOn),
      seen(),
      by('ines'),
    );
    expect(begun).toMatchObject({
      areas: ['security'],
      fields: { expiresOn, renewals: 0 },
      dueAt: new Date('2026-11-27T09:00:00Z'),
      checks: [{ scorecard: CARD, check: 'sso-on' }],
    });
  });
});

const record = (state: string, fields: object = {}): StoredRecord => ({
  id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  type: 'exception',
  number: 4,
  title: 'T',
  state,
  areas: ['security'],
  requestedBy: 'user:default/ines',
  createdAt: NOW,
  updatedAt: NOW,
  version: 1,
  revision: 1,
  links: [],
  fields: { ...body(covering('sso-on')).fields, renewals: 0, ...fields },
});
const renewal = { expiresOn: '2026-11-01', reason: 'r', by: 'u', at: 't' };

describe('an exception refuses', () => {
  it.each<[string, string, object, Partial<ExceptionSeen>, string]>([
    [
      'approve',
      'requested',
      { expiresOn: '2026-11-21' },
      {},
      'has passed: have a later one asked for',
    ],
    [
      'approve',
      'requested',
      {},
      {
        others: [
          { number: 'EXC-3', state: 'active', covers: covering('sso-on') },
        ],
      },
      'EXC-3 covers the same already: deny this one',
    ],
    [
      'ask-renewal',
      'active',
      { renewals: 2 },
      {},
      'It was renewed 2 times already',
    ],
    ['renew', 'active', {}, {}, 'Nobody has asked for it to be renewed'],
    [
      'refuse-renewal',
      'active',
      {},
      {},
      'Nobody has asked for it to be renewed',
    ],
    [
      'renew',
      'active',
      { renewal },
      {},
      'The day that was asked for, 2026-11-01, has passed',
    ],
  ])('%s while %s with %p', (action, state, fields, over, message) => {
    const step = {
      action,
      record: record(state, fields),
      input: {},
      approvals: [],
    };
    expect(exceptionRefusal(step, seen(over), by('tess'))).toContain(message);
  });

  it('no refusal of a renewal whose day has passed', () => {
    const step = {
      action: 'refuse-renewal',
      record: record('active', { renewal }),
      input: {},
      approvals: [],
    };
    expect(exceptionRefusal(step, seen(), by('tess'))).toBeUndefined();
  });
});

describe('time and an exception', () => {
  const end = new Date('2027-01-01T00:00:00Z');
  const before = new Date(end.getTime() - 1);

  it.each([
    ['active', before, 'active', { again: end }],
    ['active', end, 'expired', { action: 'expire' }],
    ['requested', end, 'requested', { again: null }],
  ])('%s at %p reads as %s', (state, now, shown, due) => {
    const one = record(state);
    expect(rules.stateAt?.(one, now)).toBe(shown);
    expect(rules.due?.(one, seen(), { ...by('x'), now })).toEqual(due);
  });

  it.each<[string, SeenCheck[], object]>([
    [
      'its check has left',
      [{ scorecard: CARD, check: 'x', known: ['y'] }],
      { action: 'close' },
    ],
    [
      'one of its checks is left',
      [{ scorecard: CARD, check: 'x', known: ['y'] }, check('sso-on')],
      { again: end },
    ],
    [
      'the whole scorecard is gone',
      [{ scorecard: CARD, check: 'x', known: [] }],
      { again: end },
    ],
    ['it covers no checks', [], { again: end }],
  ])('when %s', (_, checks, due) => {
    expect(rules.due?.(record('active'), seen({ checks }), by('x'))).toEqual(
      due,
    );
  });
});
