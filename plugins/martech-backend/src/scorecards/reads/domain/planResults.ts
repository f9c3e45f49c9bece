import { InputError } from '@backstage/errors';
import {
  MartechKindName,
  resultsQuerySchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { CompiledScorecard } from '@martech-portal/backstage-plugin-martech-common/rules';
import { z } from 'zod';
import { planSelection } from '../../../entities/domain/planSelection';
import { Selection } from '../../../entities/domain/selection';
import { planFilter } from './resultFilter';
import { ResultSelection } from './selectResults';

export type ParsedQuery = z.output<typeof resultsQuerySchema>;

/** Whether the caller narrows the results down in any way. */
export const isFiltered = (query: ParsedQuery): boolean =>
  Object.keys(query.where ?? {}).length > 0 ||
  Boolean(query.text?.trim()) ||
  query.outcome !== undefined ||
  query.level !== undefined ||
  query.group !== undefined ||
  query.groupBy !== undefined;

/**
 * A condition on a column that one kind has and another has not leaves the
 * other out; one that no kind has is refused.
 */
function planKinds(
  kinds: readonly MartechKindName[],
  { text, where }: ParsedQuery,
  options: { hasBase: boolean },
): Array<Selection | undefined> {
  const refused: InputError[] = [];
  const selections = kinds.map(kind => {
    try {
      return planSelection({ kind, text, where }, options);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refused.push(error);
      return undefined;
    }
  });
  if (refused.length > 0 && refused.length === kinds.length) throw refused[0];
  return selections;
}

/**
 * What a query asks of the results of a scorecard.
 *
 * @throws InputError that names each field that is wrong, the rule and the nearest valid name
 */
export function planResults(
  { checks, kinds, levels }: CompiledScorecard,
  query: ParsedQuery,
  options: { hasBase: boolean },
): ResultSelection {
  if (query.group !== undefined && !query.groupBy) {
    throw new InputError('group: needs groupBy, say what it is a value of');
  }
  return {
    selections: planKinds(kinds, query, options),
    filter: planFilter(query, { checks: checks.map(({ id }) => id), levels }),
    ...(query.groupBy &&
      query.group !== undefined && {
        group: { by: query.groupBy, value: query.group },
      }),
  };
}
