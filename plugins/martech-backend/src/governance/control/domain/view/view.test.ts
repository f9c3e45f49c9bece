import { Entity } from '@backstage/catalog-model';
import {
  isMarketingPlatform,
  MarketingPlatform,
} from '@martech-portal/backstage-plugin-martech-common';
import {
  decision,
  integration,
  platform,
} from '../../../../__testUtils__/entities';
import { DAY, NOW } from '../../__testUtils__/views';
import { noMemory } from '../Memory';
import { integrationsOf } from './integrationsOf';
import { answeringFor, peopleOf, resolvedOf } from './peopleOf';
import { renewalOf } from './renewalOf';
import { seenReadiness } from './readinessOf';
import { trustOf, trustShare } from './trustOf';

const TODAY = '2026-11-22';

function dam(spec: object, relations: Entity['relations'] = []) {
  const entity: Entity = { ...platform({ name: 'dam', spec }), relations };
  if (!isMarketingPlatform(entity)) throw new Error('no platform');
  return entity;
}

const person = (name: string, leftOn?: string): [string, Entity] => [
  `user:default/${name}`,
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: {
      name,
      ...(leftOn && { annotations: { 'martech-portal.dev/left-on': leftOn } }),
    },
    spec: {},
  },
];
const lookupIn =
  (...entities: Array<[string, Entity]>) =>
  (ref: string) =>
    new Map(entities).get(ref);

describe('who answers for a platform', () => {
  const held = dam({
    owner: 'user:ada',
    roles: [
      { role: 'platform-owner', assignee: 'bob', deputy: 'cleo' },
      { role: 'support-lead', assignee: 'dan' },
    ],
  });
  const standing = (resolved: string[], ...people: Array<[string, Entity]>) =>
    peopleOf(
      answeringFor(held),
      lookupIn(...people),
      { ...noMemory, resolved },
      TODAY,
    ).map(({ ref, replaced, standing: one }) =>
      [ref.slice(13), one, ...(replaced ? ['replaced'] : [])].join(' '),
    );

  it.each([
    ['here', [person('ada'), person('bob')], [], ['ada there', 'bob there']],
    [
      'with a deputy',
      [person('ada'), person('cleo')],
      [],
      ['ada there', 'bob unknown replaced'],
    ],
    [
      'gone since',
      [person('ada')],
      ['user:default/bob'],
      ['ada there', 'bob left'],
    ],
    [
      'leaving today',
      [person('ada', TODAY), person('bob')],
      [],
      ['ada left', 'bob there'],
    ],
    [
      'leaving tomorrow',
      [person('ada', '2026-11-23'), person('bob')],
      [],
      ['ada there', 'bob there'],
    ],
    [
      'with no day',
      [person('ada', '-'), person('bob')],
      [],
      ['ada there', 'bob there'],
    ],
    [
      'whose deputy left, too',
      [person('ada'), person('cleo', '2026-01-01')],
      ['user:default/bob'],
      ['ada there', 'bob left'],
    ],
  ])('%s', (_, people, resolved, seen) => {
    expect(standing(resolved, ...people)).toEqual(seen);
  });

  it('is remembered as long as the platform names them', () => {
    const before = {
      ...noMemory,
      resolved: ['user:default/bob', 'user:default/old'],
    };
    expect(
      resolvedOf(answeringFor(held), lookupIn(person('ada')), before),
    ).toEqual(['user:default/ada', 'user:default/bob']);
  });
});

it('integrations are read with whoever keeps them running', () => {
  const relation = (name: string) => ({
    type: 'integratedBy',
    targetRef: `marketingintegration:default/${name}`,
  });
  const sync = integration({
    name: 'sync',
    spec: { criticality: 'high', maintainers: ['user:ada'], monitoring: {} },
  });
  const lookup = lookupIn(
    ['marketingintegration:default/sync', sync],
    person('ada'),
  );
  const seen = integrationsOf(
    dam({}, [relation('sync'), relation('gone'), relation('sync')]),
    lookup,
    TODAY,
  );
  expect(seen).toEqual([
    {
      ref: 'marketingintegration:default/sync',
      lifecycle: 'live',
      criticality: 'high',
      monitored: false,
      maintained: true,
    },
  ]);
});

describe('renewals', () => {
  const contract = { end: '2026-05-31', term: 'P1Y', autoRenew: true };
  const decided = [
    { type: 'decidedBy', targetRef: 'marketingdecision:default/leave' },
  ];
  const leave = decision({
    name: 'leave',
    spec: {
      subjects: ['dam'],
      answer: { outcome: 'retire' },
      decidedOn: '2026-05-01',
    },
  });
  const renewal = (entity: MarketingPlatform) =>
    renewalOf(
      entity,
      lookupIn(['marketingdecision:default/leave', leave]),
      TODAY,
    );

  it.each([
    ['renewed', dam({ contract }), { on: '2026-06-01', next: '2027-06-01' }],
    [
      'to be renewed',
      dam({ contract: { ...contract, end: '2026-12-31' } }),
      { next: '2027-01-01' },
    ],
    ['not by itself', dam({ contract: { ...contract, autoRenew: false } }), {}],
    ['left behind by a decision', dam({ contract }, decided), {}],
    [
      'left behind too late, in the term after',
      dam({ contract: { ...contract, notice: 'P60D' } }, decided),
      { on: '2026-06-01' },
    ],
    ['without a contract', dam({}), {}],
  ])('%s', (_, entity, dates) => {
    expect(renewal(entity)).toEqual(dates);
  });
});

describe('trust', () => {
  const told = (value: number | string, freshUntil?: number) => ({
    source: 'pulse',
    key: 'trust',
    value,
    observedAt: new Date(NOW),
    ...(freshUntil !== undefined && { freshUntil: new Date(freshUntil) }),
  });
  it.each([
    ['a share', told(0.7), 0.7],
    ['percent', told(70), 0.7],
    ['all of it', told(1), 1],
    ['stale', told(70, NOW), undefined],
    ['text', told('much'), undefined],
    ['negative', told(-1), undefined],
    ['nothing', undefined, undefined],
  ])('is read from %s', (_, fact, share) => {
    expect(trustShare(fact, NOW)).toBe(share);
  });

  it('is compared with what was known a month before', () => {
    const at = (days: number) => NOW + days * DAY;
    const times = { now: NOW, within: 30 * DAY };
    const known = [
      { value: 0.9, from: at(-60), to: at(-29) },
      { value: 0.5, from: at(-29), to: null },
    ];
    expect(trustOf(0.5, known, times)).toEqual({
      now: 0.5,
      before: 0.9,
      again: at(1),
    });
    // First told now: compared from in a month on.
    expect(trustOf(0.5, [], times)).toEqual({ now: 0.5, again: at(30) });
    expect(trustOf(undefined, known, times)).toBeUndefined();
  });
});

describe('readiness that counts', () => {
  const stored = {
    scorecard: 'marketingscorecard:default/ready',
    ready: true,
    since: 0,
    firstHolding: 0,
    conditions: [],
    conflict: [],
  };
  const spec = (lifecycle: string, enforceFrom?: string) =>
    new Map([
      [
        stored.scorecard,
        { lifecycle, ...(enforceFrom && { enforceFrom }) } as never,
      ],
    ]);
  it.each([
    ['enforced', stored, spec('enforced'), 'known'],
    ['announced', stored, spec('announced', '2027-01-01'), 'announced'],
    ['announced for today', stored, spec('announced', TODAY), 'known'],
    ['gone', stored, new Map(), 'no-standard'],
    ['never there', null, new Map(), 'no-standard'],
    ['to come', undefined, spec('enforced'), 'not-evaluated'],
  ])('%s', (_, readiness, standards, what) => {
    const seen = seenReadiness(readiness, standards, TODAY);
    expect(seen.known ? 'known' : seen.because).toBe(what);
  });
});
