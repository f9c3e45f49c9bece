import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  closest,
  DecisionArea,
  OperatingModel,
  schemaProblems,
} from '@martech-portal/backstage-plugin-martech-common';
import { configSchema, ModelConfig } from './configSchema';
import { defaultAreas, defaultFallbackArea } from './defaultAreas';
import { readArea } from './readArea';

const KEY = 'martech.operatingModel';

function readConfig(config: Config): ModelConfig {
  const value = config.getOptional(KEY) ?? {};
  const result = configSchema.safeParse(value);
  if (result.success) return result.data;
  const problems = schemaProblems(result.error.issues, configSchema, value);
  throw new InputError(
    problems
      .map(
        ({ path, message }) => `${path ? `${KEY}.${path}` : KEY}: ${message}`,
      )
      .join('; '),
  );
}

/** The group of its side decides where an area names none. */
function withGroup(
  area: DecisionArea,
  groups: NonNullable<ModelConfig['groups']>,
): DecisionArea {
  if (area.side === 'free') return area;
  const group = area.group ?? groups[area.side];
  return group ? { ...area, group } : area;
}

function readFallback(id: string, areas: readonly DecisionArea[]): string {
  const deciding = areas.filter(({ side }) => side !== 'free');
  if (deciding.some(area => area.id === id)) return id;
  const rule = areas.some(area => area.id === id)
    ? `nobody decides about ${id}, where people are free to act`
    : `there is no area "${id}"`;
  const ids = deciding.map(area => area.id);
  throw new InputError(
    `${KEY}.fallbackArea: ${rule}, did you mean "${closest(id, ids)}"?`,
  );
}

/**
 * Reads `martech.operatingModel` over the default model: areas that config names
 * are changed or added, all others stay.
 *
 * @throws InputError that names the key, the rule and the nearest name
 */
export function readOperatingModel(config: Config): OperatingModel {
  const {
    areas = {},
    directors,
    fallbackArea = defaultFallbackArea,
    governance,
    groups = {},
  } = readConfig(config);
  const named = new Map(
    Object.entries(areas).map(([id, area]) => [id, readArea(id, area)]),
  );
  const kept = defaultAreas.map(area => named.get(area.id) ?? area);
  const added = [...named.values()].filter(
    ({ id }) => !defaultAreas.some(area => area.id === id),
  );
  const all = [...kept, ...added].map(area => withGroup(area, groups));
  return {
    areas: all,
    ...(directors && { directors }),
    ...(governance && { governance }),
    fallbackArea: readFallback(fallbackArea, all),
  };
}
