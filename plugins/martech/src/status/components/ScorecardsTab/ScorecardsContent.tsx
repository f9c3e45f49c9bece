import { makeStyles } from '@material-ui/core/styles';
import { Loading } from '../../../entity/components/Loading';
import { useToday } from '../../../entity/hooks/useToday';
import { useEntityStatus } from '../../hooks/useEntityStatus';
import { useStatusView } from '../../hooks/useStatusView';
import { HistoryTimeline } from '../HistoryTimeline';
import { Panel } from '../Panel';
import { StatusFailed } from '../StatusFailed';
import { AsOfBanner, StatusToolbar } from '../StatusToolbar';
import { Results } from './Results';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
    },
  }),
  { name: 'MartechScorecardsTab' },
);

/** Results now or on a past day, and what led there. */
export function ScorecardsContent(props: { entityRef: string }) {
  const { entityRef } = props;
  const classes = useStyles();
  const today = useToday();
  const [view, change] = useStatusView();
  const { asOf } = view;
  const { data, error, refetch } = useEntityStatus(entityRef, asOf);
  return (
    <div className={classes.root}>
      {asOf && (
        <AsOfBanner asOf={asOf} onBack={() => change({ asOf: undefined })} />
      )}
      {error && !data && (
        <Panel id="results">
          <StatusFailed error={error} onRetry={() => refetch()} />
        </Panel>
      )}
      {!error && !data && <Loading rows={8} />}
      {data && (
        <>
          <StatusToolbar
            status={data}
            asOf={asOf}
            today={today}
            onChange={change}
          />
          <Results
            status={data}
            view={view}
            day={asOf ?? today}
            onChange={change}
          />
          <HistoryTimeline entityRef={entityRef} asOf={asOf} />
        </>
      )}
    </div>
  );
}
