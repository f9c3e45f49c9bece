import {
  MartechKindName,
  ScorecardDetail,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMemo } from 'react';
import { outcomeOrder } from '../../components/OutcomeBar';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { ListFilter, NamedFilter } from '../../lists';
import {
  entityFilters,
  kindsOf,
  ResultFilter,
  resultFilters,
} from '../lib/pageFilters';

/** What the results of a scorecard can be narrowed by. */
export interface PageFilters {
  kinds: readonly MartechKindName[];
  results: readonly ResultFilter[];
  entities: readonly ListFilter[];
  all: readonly NamedFilter[];
}

/** The filters of a scorecard's page; the same ones for the same scorecard. */
export function usePageFilters(scorecard: ScorecardDetail): PageFilters {
  const t = useMartechTranslation();
  return useMemo(() => {
    const kinds = kindsOf(scorecard.kinds);
    const entities = entityFilters(kinds);
    const results = resultFilters(scorecard, {
      outcomes: outcomeOrder,
      noLevel: t('scorecard.shared.noLevel'),
    });
    return { kinds, results, entities, all: [...results, ...entities] };
  }, [scorecard, t]);
}
