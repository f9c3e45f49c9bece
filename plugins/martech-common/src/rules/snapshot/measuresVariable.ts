import { FactReading } from '../types';

/** One entry of `spec.successMeasures`, filled. */
export interface SuccessMeasure {
  name: string;
  kind: string;
  objective: number;
  comparator: string;
  unit: string;
  source: string;
}

const comparisons: Record<string, (value: number, than: number) => boolean> = {
  '>=': (value, than) => value >= than,
  '>': (value, than) => value > than,
  '<=': (value, than) => value <= than,
  '<': (value, than) => value < than,
  '==': (value, than) => value === than,
};

function measureVariable(
  measure: SuccessMeasure,
  fact: FactReading | undefined,
  now: Date,
) {
  const value = typeof fact?.value === 'number' ? fact.value : NaN;
  return {
    ...measure,
    known: fact !== undefined,
    fresh:
      fact !== undefined &&
      (fact.freshUntil === undefined ||
        now.getTime() < fact.freshUntil.getTime()),
    value,
    met: comparisons[measure.comparator]?.(value, measure.objective) ?? false,
  };
}

/** What rules see as `measures`: success measures with the facts that carry them. */
export const measuresVariable = (
  measures: readonly SuccessMeasure[],
  facts: ReadonlyMap<string, FactReading>,
  now: Date,
) =>
  measures.map(measure =>
    measureVariable(measure, facts.get(measure.source), now),
  );
