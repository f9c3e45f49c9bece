import { ResultsQuery } from '@martech-portal/backstage-plugin-martech-common';
import { useCallback } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { GroupRow, HeatGrid } from '../../components/HeatMap';
import { ViewControls } from '../../components/ResultTools';
import { useGroupTitle } from '../../hooks/useGroupTitle';
import { useHeatContent } from '../../hooks/useHeatContent';
import { useResultGroups } from '../../hooks/useResultGroups';
import { withGroup, withoutResultFilters } from '../../lib/pageChange';
import { isNarrowed } from '../../lib/resultsQuery';
import { ResultsBody } from './ResultsBody';
import { ResultsCount } from './ResultsCount';
import type { ResultsProps } from './ResultsSection';
import { usePageStyles } from './usePageStyles';

const nothing = () => {};

/** One row for each group of entities; a click opens the rows behind it. */
export function GroupResults(props: ResultsProps & { query: ResultsQuery }) {
  const { scorecard, filters, state, change, query } = props;
  const t = useMartechTranslation();
  const classes = usePageStyles();
  const { data, error, isPlaceholderData, isFetching, refetch } =
    useResultGroups(query);
  const groups = data?.groups ?? [];
  const content = useHeatContent(scorecard, data);
  const titleOf = useGroupTitle(
    state.groupBy,
    filters.entities,
    groups.flatMap(({ value }) => value ?? []),
  );
  const open = useCallback(
    (group: string) => change(now => withGroup(now, group)),
    [change],
  );
  const narrowed = isNarrowed(state);
  return (
    <>
      <div className={classes.summary}>
        {data && (
          <ResultsCount
            page={data}
            all={narrowed ? scorecard.rollup.entities : undefined}
            groups={groups.length}
          />
        )}
        <div className={classes.push} />
        <ViewControls state={state} change={change} />
      </div>
      <ResultsBody
        error={error}
        shown={data?.totalItems}
        narrowed={narrowed}
        stale={isPlaceholderData}
        updating={isFetching}
        onRetry={() => void refetch()}
        onClear={() => change(withoutResultFilters)}
      >
        <HeatGrid
          label={t('scorecard.map.title')}
          name={t(`scorecard.map.groups.${state.groupBy ?? 'none'}`)}
          content={content}
          loaded={groups.length}
          awaited={0}
          total={data && groups.length}
          stale={isPlaceholderData}
          onNearEnd={nothing}
          onAbout={props.onAbout}
          renderRow={(index, top) => (
            <GroupRow
              key={groups[index].value ?? ''}
              group={groups[index]}
              title={titleOf(groups[index].value)}
              index={index}
              top={top}
              onOpen={open}
            />
          )}
        />
      </ResultsBody>
    </>
  );
}
