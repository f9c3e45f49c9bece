import { ScorecardDetail } from '@martech-portal/backstage-plugin-martech-common';
import { useMemo } from 'react';
import { outcomeOrder } from '../../../components/OutcomeBar';
import { OutcomeChip } from '../../../components/OutcomeChip';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ResultTools } from '../../components/ResultTools';
import { PageFilters } from '../../hooks/usePageFilters';
import { ChangePage } from '../../hooks/usePageState';
import { PageState } from '../../lib/pageState';
import { resultsQuery } from '../../lib/resultsQuery';
import { GroupResults } from './GroupResults';
import { RowResults } from './RowResults';
import { usePageStyles } from './usePageStyles';

/** What both ways of showing results take. */
export interface ResultsProps {
  scorecard: ScorecardDetail;
  filters: PageFilters;
  today: string;
  state: PageState;
  change: ChangePage;
  onAbout: (check: string) => void;
}

/** Entities by checks, or groups of them, with everything that narrows them. */
export function ResultsSection(props: ResultsProps) {
  const { scorecard, filters, today, state, change } = props;
  const t = useMartechTranslation();
  const classes = usePageStyles();
  const query = useMemo(
    () => resultsQuery(scorecard.entityRef, state, filters.entities, today),
    [scorecard.entityRef, state, filters.entities, today],
  );
  const inGroups = state.groupBy !== undefined && state.group === undefined;
  return (
    <section
      className={classes.results}
      aria-label={t('scorecard.page.results')}
    >
      <h2 className={classes.heading}>{t('scorecard.map.title')}</h2>
      <ResultTools
        kinds={filters.kinds}
        results={filters.results}
        entities={filters.entities}
        where={query.where ?? {}}
        state={state}
        change={change}
      />
      {inGroups ? (
        <GroupResults {...props} query={query} />
      ) : (
        <RowResults {...props} query={query} />
      )}
      <ul className={classes.legend} aria-label={t('scorecard.map.legend')}>
        {outcomeOrder.map(outcome => (
          <li key={outcome}>
            <OutcomeChip outcome={outcome} />
          </li>
        ))}
      </ul>
    </section>
  );
}
