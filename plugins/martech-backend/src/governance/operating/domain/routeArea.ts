import {
  DecisionArea,
  OperatingModel,
  WaitsFor,
} from '@martech-portal/backstage-plugin-martech-common';
import { eligible } from './eligible';
import { EntityPeople } from './EntityPeople';
import { deputiesOf, holdersOf } from './roleHolders';

/** Who decides about an area now, and how the operating model came to them. */
export interface Route {
  /** People and groups, one of whom is enough; empty: nobody is left. */
  who: readonly string[];
  /** `governance`: nobody may decide, and governance has to name somebody. */
  via: WaitsFor['via'];
}

/**
 * Finds who decides: who holds the accountable role, else the deputy, else the
 * group of the area, else the directors. Whoever asked never decides.
 *
 * @param askers - whoever asked for what is to be decided
 */
export function routeArea(
  area: DecisionArea,
  people: EntityPeople,
  model: OperatingModel,
  askers: readonly string[],
): Route {
  const { accountable, group } = area;
  const chain: Array<[Route['via'], ReadonlyArray<string | undefined>]> = [
    ['role', accountable ? holdersOf(people, accountable) : []],
    ['deputy', accountable ? deputiesOf(people, accountable) : []],
    ['group', [group]],
    ['directors', [model.directors]],
  ];
  for (const [via, refs] of chain) {
    const who = eligible(refs, people, askers);
    if (who.length > 0) return { who, via };
  }
  return { who: [], via: 'governance' };
}
