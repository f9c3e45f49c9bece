import {
  Actor,
  OperatingModel,
  RoleId,
} from '@martech-portal/backstage-plugin-martech-common';
import { StoredRecord } from '../../records/domain';
import { askersOf } from './askersOf';
import { decidingArea } from './decidingArea';
import { eligible } from './eligible';
import { EntityPeople } from './EntityPeople';
import { deputiesOf, holdersOf } from './roleHolders';
import { routeArea } from './routeArea';

type Refs = ReadonlyArray<string | undefined>;

/** What it takes to tell who somebody is to a record. */
export type ActedRecord = Pick<
  StoredRecord,
  'areas' | 'fields' | 'requestedBy'
>;

const inRole = (people: EntityPeople, ...roles: RoleId[]): Refs =>
  roles.flatMap(role => [
    ...holdersOf(people, role),
    ...deputiesOf(people, role),
  ]);

const owners = (people: EntityPeople): Refs => [
  ...inRole(people, 'platform-owner'),
  people.owner,
];

const governors = (people: EntityPeople, model: OperatingModel): Refs => [
  ...inRole(people, 'governance-lead'),
  model.governance,
];

/** Of what is about no entity, those who run governance are the owners. */
const ownersOrGovernors = (people: EntityPeople, model: OperatingModel) =>
  people.entityRef === undefined ? governors(people, model) : owners(people);

/**
 * People and groups that stand in a relation to a record and are active. Of
 * `anyone` and `clock`, who are nobody in particular, none.
 */
export function actorsOf(
  actor: Actor,
  people: EntityPeople,
  record: ActedRecord,
  model: OperatingModel,
): string[] {
  const active = (...refs: Refs) => eligible(refs, people);
  switch (actor) {
    case 'anyone':
    case 'clock':
      return [];
    case 'requester':
      return [record.requestedBy];
    case 'approver': {
      const askers = askersOf(record);
      const routes = record.areas.map(id =>
        routeArea(decidingArea(id, model), people, model, askers),
      );
      return [...new Set(routes.flatMap(({ who }) => who))];
    }
    case 'owner':
      return active(...ownersOrGovernors(people, model));
    case 'support':
      return active(
        ...inRole(people, 'support-lead', 'service-owner'),
        ...ownersOrGovernors(people, model),
      );
    case 'intake':
      return active(people.intakeOwner, ...ownersOrGovernors(people, model));
    case 'release':
      return active(people.releaseOwner, ...ownersOrGovernors(people, model));
    case 'governance':
      return active(...governors(people, model));
    default: {
      const unknown: never = actor;
      throw new Error(`Unknown actor ${unknown}`);
    }
  }
}
