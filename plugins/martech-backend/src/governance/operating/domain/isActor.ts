import {
  Actor,
  OperatingModel,
} from '@martech-portal/backstage-plugin-martech-common';
import { Doer } from '../../records/domain';
import { ActedRecord, actorsOf } from './actorsOf';
import { askersOf } from './askersOf';
import { decidingArea } from './decidingArea';
import { EntityPeople } from './EntityPeople';
import { routeArea } from './routeArea';

/** Whether somebody is among people and groups, also through a group. */
const isAmong = (doer: Doer, refs: readonly string[]) =>
  refs.some(ref => ref === doer.ref || doer.groups.includes(ref));

/** Somebody who left may still be signed in, and be in a group. */
const hasLeft = ({ ref }: Doer, { standings }: EntityPeople) =>
  standings.get(ref)?.active === false;

/**
 * Areas of a record that somebody may decide. Only people decide, and never
 * those who asked, through no group either.
 */
export function areasOf(
  doer: Doer,
  people: EntityPeople,
  record: ActedRecord,
  model: OperatingModel,
): string[] {
  const askers = askersOf(record);
  if (!doer.person || askers.includes(doer.ref) || hasLeft(doer, people)) {
    return [];
  }
  return record.areas.filter(id => {
    const area = decidingArea(id, model);
    return isAmong(doer, routeArea(area, people, model, askers).who);
  });
}

/** Whether somebody stands in a relation to a record. */
export function isActor(
  doer: Doer,
  actor: Actor,
  people: EntityPeople,
  record: ActedRecord,
  model: OperatingModel,
): boolean {
  switch (actor) {
    case 'anyone':
      return doer.ref !== 'clock';
    case 'clock':
      return doer.ref === 'clock';
    case 'requester':
      return doer.ref === record.requestedBy;
    case 'approver':
      return areasOf(doer, people, record, model).length > 0;
    default:
      return (
        !hasLeft(doer, people) &&
        isAmong(doer, actorsOf(actor, people, record, model))
      );
  }
}
