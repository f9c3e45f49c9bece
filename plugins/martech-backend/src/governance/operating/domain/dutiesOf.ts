import {
  OperatingModel,
  WaitsFor,
} from '@martech-portal/backstage-plugin-martech-common';
import { Duty, GivenApproval, StoredRecord } from '../../records/domain';
import { actorsOf } from './actorsOf';
import { askersOf } from './askersOf';
import { decidingArea } from './decidingArea';
import { EntityPeople } from './EntityPeople';
import { nextSteps } from './nextSteps';
import { openAreas } from './openAreas';
import { Route, routeArea } from './routeArea';

type Kind = WaitsFor['duty'];

/**
 * Whom a record waits for: who decides on its open areas, governance (without
 * any, the owner) where nobody is left who could, and who has to do the next step. Nobody once it is
 * closed. `since` is when the record was last written; what was a duty before
 * keeps its own when it is stored.
 */
export function dutiesOf(
  record: StoredRecord,
  approvals: ReadonlyArray<Pick<GivenApproval, 'area' | 'revision'>>,
  people: EntityPeople,
  model: OperatingModel,
): Duty[] {
  if (record.closedAt) return [];
  const since = record.updatedAt;
  const askers = askersOf(record);
  const duties = (duty: Kind, { who, via }: Route, area?: string): Duty[] =>
    who.map(principal => ({
      principal,
      duty,
      ...(area !== undefined && { area }),
      via,
      since,
    }));

  const decisions = openAreas(record, approvals).flatMap(id => {
    const route = routeArea(decidingArea(id, model), people, model, askers);
    if (route.who.length > 0) return duties('decide', route, id);
    const governors = actorsOf('governance', people, record, model);
    const who =
      governors.length > 0
        ? governors
        : actorsOf('owner', people, record, model);
    return duties('no-approver', { who, via: route.via }, id);
  });
  const steps = nextSteps(record, people, model).flatMap(step =>
    duties('act', step),
  );
  const byPrincipal = new Map(
    [...decisions, ...steps].map(duty => [
      `${duty.principal} ${duty.duty} ${duty.area ?? ''}`,
      duty,
    ]),
  );
  return [...byPrincipal.values()];
}
