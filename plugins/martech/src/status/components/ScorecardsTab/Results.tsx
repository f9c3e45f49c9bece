import { EntityStatus } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ChangeView } from '../../hooks/useStatusView';
import { readinessFirst } from '../../lib/readinessFirst';
import { shownReadiness } from '../../lib/shownReadiness';
import { StatusView } from '../../lib/statusView';
import { NextBestAction } from '../NextBestAction';
import { NoResults } from '../NoResults';
import { Panel } from '../Panel';
import { ReadinessSummary } from '../ReadinessSummary';
import { ScorecardSection } from '../ScorecardSection';
import { StatusFilters } from '../StatusFilters';
import { Announced } from './Announced';

/** Readiness, what to do next, and every scorecard: first what counts. */
export function Results(props: {
  status: EntityStatus;
  view: StatusView;
  day: string;
  onChange: ChangeView;
}) {
  const { day, onChange, status, view } = props;
  const t = useMartechTranslation();
  if (status.scorecards.length === 0) {
    return (
      <Panel id="results">
        <NoResults status={status} past={view.asOf !== undefined} />
      </Panel>
    );
  }
  const shown = shownReadiness(status);
  const sorted = readinessFirst(status);
  const counting = sorted.filter(({ state }) => state !== 'announced');
  const announced = sorted.filter(({ state }) => state === 'announced');
  return (
    <>
      {shown && (
        <Panel id="readiness" title={t('status.readiness.title')}>
          <ReadinessSummary
            shown={shown}
            chosen={view.condition}
            onChoose={condition => onChange({ condition })}
          />
        </Panel>
      )}
      {!view.asOf && (
        <Panel id="next" title={t('status.readiness.next')}>
          <NextBestAction status={status} most={3} />
        </Panel>
      )}
      <StatusFilters view={view} onChange={onChange} />
      {counting.map(result => (
        <ScorecardSection
          key={result.scorecard}
          result={result}
          view={view}
          day={day}
        />
      ))}
      {announced.length > 0 && (
        <Announced results={announced} view={view} day={day} />
      )}
    </>
  );
}
