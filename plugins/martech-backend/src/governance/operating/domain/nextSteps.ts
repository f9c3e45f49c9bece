import {
  Actor,
  OperatingModel,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { StoredRecord } from '../../records/domain';
import { eligible, isPerson } from './eligible';
import { EntityPeople } from './EntityPeople';
import { deputiesOf, holdersOf } from './roleHolders';
import { Route } from './routeArea';

type NextActor = Extract<
  Actor,
  'intake' | 'owner' | 'release' | 'requester' | 'support'
>;

/** Who has to do the next step, by state; an emergency need not wait. */
const nextActors: Partial<
  Record<RecordType, Record<string, readonly NextActor[]>>
> = {
  change: {
    approved: ['requester', 'owner'],
    scheduled: ['requester', 'owner'],
    'in-progress': ['requester', 'owner'],
    completed: ['owner'],
    failed: ['owner'],
    'rolled-back': ['owner'],
  },
  incident: { open: ['support'], mitigated: ['support'] },
  release: { planned: ['release'] },
  request: {
    submitted: ['intake'],
    accepted: ['intake'],
    'in-progress': ['intake'],
  },
};

type Chain = Array<[Route['via'], ReadonlyArray<string | undefined>]>;

const owner = (people: EntityPeople, model: OperatingModel): Chain => [
  ['role', holdersOf(people, 'platform-owner')],
  ['deputy', deputiesOf(people, 'platform-owner')],
  ['group', [people.owner]],
  ['governance', holdersOf(people, 'governance-lead')],
  ['governance', [model.governance]],
];

/** Those who may do it are more; told is the nearest who is there. */
function chainOf(
  actor: Exclude<NextActor, 'requester'>,
  people: EntityPeople,
  model: OperatingModel,
): Chain {
  const last = owner(people, model);
  switch (actor) {
    case 'support':
      return [
        ['role', holdersOf(people, 'support-lead')],
        ['deputy', deputiesOf(people, 'support-lead')],
        ['role', holdersOf(people, 'service-owner')],
        ['deputy', deputiesOf(people, 'service-owner')],
        ...last,
      ];
    case 'intake':
      return [['group', [people.intakeOwner]], ...last];
    case 'release':
      return [['group', [people.releaseOwner]], ...last];
    default:
      return last;
  }
}

function nearest(chain: Chain, people: EntityPeople): Route[] {
  for (const [via, refs] of chain) {
    const who = eligible(refs, people);
    if (who.length > 0) return [{ who, via }];
  }
  return [];
}

/** Who has to do what comes next with a record, where it is no decision. */
export function nextSteps(
  record: Pick<StoredRecord, 'fields' | 'requestedBy' | 'state' | 'type'>,
  people: EntityPeople,
  model: OperatingModel,
): Route[] {
  const { fields, requestedBy, state, type } = record;
  const mayStart = state === 'submitted' && fields.emergency === true;
  const actors = nextActors[type]?.[mayStart ? 'approved' : state] ?? [];
  return actors.flatMap(actor => {
    if (actor !== 'requester') {
      return nearest(chainOf(actor, people, model), people);
    }
    const hasLeft = people.standings.get(requestedBy)?.active === false;
    return isPerson(requestedBy) && !hasLeft
      ? [{ who: [requestedBy], via: 'role' }]
      : [];
  });
}
