import {
  Level,
  ResultsPage,
} from '@martech-portal/backstage-plugin-martech-common';

type Check = ResultsPage['checks'][number];

/** Neighbouring checks that belong together. */
export interface CheckBand {
  /** Id of the condition or level. */
  id: string;
  count: number;
}

/** What the checks of a heat map are headed by. */
export interface CheckBands {
  by: 'condition' | 'level';
  bands: CheckBand[];
}

const runsOf = (ids: readonly (string | undefined)[]): CheckBand[] =>
  ids.reduce<CheckBand[]>((bands, id = '') => {
    const last = bands[bands.length - 1];
    if (last?.id === id) last.count += 1;
    else bands.push({ id, count: 1 });
    return bands;
  }, []);

const isWhole = (bands: readonly CheckBand[]) =>
  bands.every(({ id }) => id !== '') &&
  new Set(bands.map(({ id }) => id)).size === bands.length;

/**
 * Heads checks by condition or else by level, where those that belong together
 * stand together; otherwise there is nothing to head them by.
 */
export function checkBands(
  checks: readonly Check[],
  levels: readonly Level[],
): CheckBands | undefined {
  const conditions = runsOf(checks.map(({ condition }) => condition));
  if (conditions.length > 1 && isWhole(conditions)) {
    return { by: 'condition', bands: conditions };
  }
  const known = runsOf(checks.map(({ level }) => level));
  const titled = known.every(({ id }) => levels.some(level => level.id === id));
  return known.length > 1 && titled && isWhole(known)
    ? { by: 'level', bands: known }
    : undefined;
}
