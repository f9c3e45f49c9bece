import { InputError } from '@backstage/errors';
import {
  closest,
  DecisionArea,
  isProjectRole,
  RoleId,
} from '@martech-portal/backstage-plugin-martech-common';
import { AreaConfig } from './configSchema';
import { defaultAreas } from './defaultAreas';

const LISTS = ['responsible', 'consulted', 'informed'] as const;

function refuse(path: string, message: string): never {
  throw new InputError(`${path}: ${message}`);
}

/** One letter for each role, and no power to whoever leaves with a project. */
function checkRoles(path: string, config: AreaConfig) {
  const { accountable } = config;
  if (accountable && isProjectRole(accountable)) {
    refuse(
      `${path}.accountable`,
      `"${accountable}" ends with its project, name a role that stays`,
    );
  }
  const seen = new Map<RoleId, string>();
  if (accountable) seen.set(accountable, 'accountable');
  for (const list of LISTS) {
    for (const role of config[list] ?? []) {
      const letter = seen.get(role);
      if (letter) {
        refuse(
          `${path}.${list}`,
          `"${role}" is ${letter} already, give each role one letter`,
        );
      }
      seen.set(role, list);
    }
  }
  return seen;
}

/** Gates are refused where people are free to act. */
function freeArea(
  path: string,
  area: DecisionArea,
  config: AreaConfig,
): DecisionArea {
  const gate = (['accountable', 'group'] as const).find(key => config[key]);
  if (gate) {
    refuse(
      `${path}.${gate}`,
      `nobody decides about ${area.id}, where people are free to act: remove it`,
    );
  }
  const { accountable, group, ...rest } = area;
  return rest;
}

function baseOf(path: string, id: string, config: AreaConfig): DecisionArea {
  const base = defaultAreas.find(area => area.id === id);
  if (base) return base;
  const { side, title } = config;
  if (title && side) {
    return { id, title, side, responsible: [], consulted: [], informed: [] };
  }
  const near = closest(
    id,
    defaultAreas.map(area => area.id),
  );
  return refuse(
    path,
    `is not an area yet, did you mean "${near}"? A new area needs title and side, and accountable unless its side is free`,
  );
}

/**
 * One area as config changes or adds it.
 *
 * @throws InputError that names the key and the rule
 */
export function readArea(id: string, config: AreaConfig): DecisionArea {
  const path = `martech.operatingModel.areas.${id}`;
  const base = baseOf(path, id, config);
  const named = checkRoles(path, config);
  if (base.side === 'free' && config.side && config.side !== 'free') {
    refuse(
      `${path}.side`,
      `people are free to act about ${id}, no gate may be set up there: remove it`,
    );
  }
  // Whom config gives a letter loses the one that he has by default.
  const left = (list: RoleId[]) => list.filter(role => !named.has(role));
  const { group } = config;
  const area: DecisionArea = {
    id,
    title: config.title ?? base.title,
    side: config.side ?? base.side,
    accountable: config.accountable ?? base.accountable,
    responsible: config.responsible ?? left(base.responsible),
    consulted: config.consulted ?? left(base.consulted),
    informed: config.informed ?? left(base.informed),
    ...(group && { group }),
  };
  if (area.side === 'free') return freeArea(path, area, config);
  const isNamedOtherwise = !config.accountable && area.accountable;
  if (!area.accountable || (isNamedOtherwise && named.has(area.accountable))) {
    refuse(
      path,
      `needs exactly one accountable role, name it: somebody has to decide about ${id}`,
    );
  }
  return area;
}
