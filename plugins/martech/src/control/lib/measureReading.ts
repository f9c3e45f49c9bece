import {
  EntityStatus,
  MarketingPlatform,
} from '@martech-portal/backstage-plugin-martech-common';

type Measure = NonNullable<
  MarketingPlatform['spec']['successMeasures']
>[number];

const comparisons: Record<
  Measure['comparator'],
  (value: number, objective: number) => boolean
> = {
  '>=': (value, objective) => value >= objective,
  '>': (value, objective) => value > objective,
  '<=': (value, objective) => value <= objective,
  '<': (value, objective) => value < objective,
  '==': (value, objective) => value === objective,
};

/** The last number of a measure. */
export interface MeasureReading {
  value: number;
  reached: boolean;
  stale: boolean;
}

/**
 * The last number of a measure, as far as a check of the entity reads it;
 * undefined where none does, which says nothing about the measure.
 */
export function measureReading(
  { comparator, objective, source }: Measure,
  status: EntityStatus | undefined,
): MeasureReading | undefined {
  const fact = status?.scorecards
    .flatMap(({ checks }) => checks)
    .flatMap(({ facts }) => facts)
    .find(found => `${found.source}/${found.key}` === source);
  return typeof fact?.value === 'number'
    ? {
        value: fact.value,
        reached: comparisons[comparator](fact.value, objective),
        stale: fact.stale,
      }
    : undefined;
}
