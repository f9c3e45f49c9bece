import { conditions } from '@martech-portal/backstage-plugin-martech-common';
import { ResultReader } from '../../../scorecards/store/ResultReader';

const words: Partial<Record<string, string>> = {
  release: 'release discipline',
  roles: 'role clarity',
  measures: 'success measures',
};

/** Go-live conditions that entities still lack, in words; by reference. */
export async function missingConditions(
  results: Pick<ResultReader, 'evaluationChanges' | 'revision'>,
): Promise<Map<string, string[]>> {
  const missing = new Map<string, string[]>();
  const now = await results.revision();
  for await (const evaluations of results.evaluationChanges(-1, now)) {
    for (const { entityRef, readiness } of evaluations) {
      if (!readiness || readiness.ready) continue;
      const lacks = readiness.conditions.filter(({ holds }) => !holds);
      const ids = conditions.filter(id => lacks.some(one => one.id === id));
      if (ids.length > 0) {
        missing.set(
          entityRef,
          ids.map(id => words[id] ?? id),
        );
      }
    }
  }
  return missing;
}
