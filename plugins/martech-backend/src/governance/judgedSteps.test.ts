import { ConfigReader } from '@backstage/config';
import {
  machines,
  recordTypes,
} from '@martech-portal/backstage-plugin-martech-common';
import { Expecting, roles, Situation } from './__testUtils__/expectedStep';
import { expected } from './__testUtils__/expectedSteps';
import { operatingModel, personOf } from './__testUtils__/recordEstate';
import { readOperatingModel } from './operating';
import { around } from './operating/__testUtils__/around';
import { recordPeople } from './operating/people/OperatingPeople';
import { clockDoer, Doer, GivenApproval, StoredRecord } from './records/domain';
import { judgeStep } from './records/domain/judgeStep';

const now = new Date('2026-11-22T09:00:00Z');
const AREA = 'platform-priorities';

const people = recordPeople(
  around({
    owner: personOf('owner'),
    intakeOwner: personOf('intake'),
    releaseOwner: personOf('release'),
    roles: {
      'platform-owner': [personOf('owner')],
      'business-owner': [personOf('approver'), personOf('deputy')],
      'support-lead': [personOf('support')],
      'governance-lead': [personOf('governance')],
    },
    people: Object.fromEntries([...roles, 'deputy'].map(name => [name, true])),
  }),
  readOperatingModel(new ConfigReader({ martech: { operatingModel } })),
);

const doerOf = (role: Expecting): Doer => {
  if (role === 'clock') return clockDoer;
  return role === 'service'
    ? { ref: 'service:external:ci', groups: [], person: false }
    : { ref: personOf(role), groups: [], person: true };
};

const all = recordTypes.flatMap(type =>
  Object.entries(expected[type]).map(([name, situation]) => ({
    type,
    name,
    situation,
  })),
);
const everybody: readonly Expecting[] = [...roles, 'clock'];
const actions = [
  ...new Set(
    recordTypes.flatMap(type =>
      machines[type].transitions.map(({ action }) => action),
    ),
  ),
  'create',
  'due',
  '',
];
const verdicts = ['approve', 'deny', 'reject', 'renew', 'refuse-renewal'];

const isOpenToVerdict = ({ steps }: Situation) =>
  verdicts.some(action => steps[action] && !steps[action].refused);

/** Decided already, wherever no verdict is awaited. */
const approvalsOf = (situation: Situation): GivenApproval[] =>
  isOpenToVerdict(situation)
    ? []
    : [
        {
          area: AREA,
          by: personOf('approver'),
          at: now,
          version: 1,
          revision: 1,
          verdict: 'approve',
          askedAt: now,
        },
      ];

const recordOf = (
  { type, situation }: (typeof all)[number],
  requestedBy: string,
): StoredRecord => ({
  id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  type,
  number: 1,
  entityRef: 'marketingplatform:default/dam',
  title: 'Something to decide',
  state: situation.state,
  areas: ['exception', 'change', 'review'].includes(type) ? [AREA] : [],
  requestedBy,
  createdAt: now,
  updatedAt: now,
  version: 2,
  revision: 1,
  links: [],
  fields: {},
});

/** Whether the table of the machine lets somebody take a step. */
function passes(
  one: (typeof all)[number],
  action: string,
  by: Doer,
  requestedBy = personOf('requester'),
): boolean {
  const approvals = approvalsOf(one.situation);
  const record = recordOf(one, requestedBy);
  return 'transition' in judgeStep({ action, approvals, by, people, record });
}

describe('the judge of steps', () => {
  it.each(all)('of $type, $name', one => {
    const wrong: unknown[] = [];
    for (const action of actions) {
      const step = one.situation.steps[action];
      for (const role of everybody) {
        const named = step?.by.includes(role) ?? false;
        // Rules refuse it later, which the table need not know.
        if (named && step?.refused) continue;
        const passed = passes(one, action, doerOf(role));
        if (passed !== named) wrong.push({ action, role, passed });
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(all)('of $type, $name, lets nobody who asked decide', one => {
    for (const action of verdicts) {
      const asker = doerOf('approver');
      // Through no group either, and whoever else they are.
      const member = { ...asker, groups: roles.map(personOf) };
      expect(passes(one, action, asker, asker.ref)).toBe(false);
      expect(passes(one, action, member, asker.ref)).toBe(false);
      const deputy = passes(one, action, doerOf('deputy'), asker.ref);
      const step = one.situation.steps[action];
      const may = step?.refused ? deputy : step !== undefined;
      expect([action, deputy]).toEqual([action, may]);
    }
  });

  it.each(all)('of $type, $name, lets no service decide', one => {
    for (const action of [...verdicts, 'revoke']) {
      const service = { ...doerOf('service'), groups: roles.map(personOf) };
      const likeApprover = { ...doerOf('approver'), person: false };
      expect(passes(one, action, service)).toBe(false);
      expect(passes(one, action, likeApprover)).toBe(false);
    }
  });
});
