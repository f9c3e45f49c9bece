import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { ResultsQuery } from '@martech-portal/backstage-plugin-martech-common';
import { HeatGrid, HeatRow } from '../../components/HeatMap';
import { ExportResults, ViewControls } from '../../components/ResultTools';
import { useHeatContent } from '../../hooks/useHeatContent';
import { useResultRows } from '../../hooks/useResultRows';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { withoutResultFilters } from '../../lib/pageChange';
import { isNarrowed } from '../../lib/resultsQuery';
import { GroupCrumb } from './GroupCrumb';
import { ResultsBody } from './ResultsBody';
import { ResultsCount } from './ResultsCount';
import type { ResultsProps } from './ResultsSection';
import { usePageStyles } from './usePageStyles';

/** One row for each entity. */
export function RowResults(props: ResultsProps & { query: ResultsQuery }) {
  const { scorecard, filters, today, state, change, query } = props;
  const t = useMartechTranslation();
  const classes = usePageStyles();
  const found = useResultRows(query, true);
  const { first, rows } = found;
  const content = useHeatContent(scorecard, first);
  const narrowed = isNarrowed(state);
  const [, name = 'scorecard'] = scorecard.entityRef.split('/');
  return (
    <>
      <div className={classes.summary}>
        {first && (
          <ResultsCount
            page={first}
            all={narrowed ? scorecard.rollup.entities : undefined}
          />
        )}
        <GroupCrumb filters={filters} state={state} change={change} />
        <div className={classes.push} />
        {found.moreFailed && (
          <Typography role="alert" variant="body2" color="error">
            {t('browse.moreFailed')}
            <Button size="small" onClick={found.retry}>
              {t('browse.retry')}
            </Button>
          </Typography>
        )}
        <ViewControls state={state} change={change} />
        <ExportResults
          query={query}
          fileName={`martech-${name}-${today}`}
          total={first?.totalItems ?? 0}
        />
      </div>
      <ResultsBody
        error={found.error}
        shown={first?.totalItems}
        narrowed={narrowed}
        stale={found.stale}
        updating={found.updating}
        onRetry={found.retry}
        onClear={() => change(withoutResultFilters)}
      >
        <HeatGrid
          label={t('scorecard.map.title')}
          name={t('scorecard.map.name')}
          content={content}
          loaded={rows.length}
          awaited={found.awaited}
          total={first?.totalItems}
          stale={found.stale}
          onNearEnd={found.fetchMore}
          onAbout={props.onAbout}
          renderRow={(index, top) => (
            <HeatRow
              key={rows[index]?.uid ?? index}
              row={rows[index]}
              index={index}
              top={top}
            />
          )}
        />
      </ResultsBody>
    </>
  );
}
