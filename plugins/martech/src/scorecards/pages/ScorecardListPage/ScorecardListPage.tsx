import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Skeleton from '@material-ui/lab/Skeleton';
import { makeStyles } from '@material-ui/core/styles';
import { FailedNotice } from '../../../components/ListNotice';
import { CountSummary } from '../../../components/ListToolbar';
import { useFormats } from '../../../hooks/useFormats';
import { useListState } from '../../../hooks/useListState';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { isNarrowed } from '../../../lib/listState';
import { martechRoutes } from '../../../routes';
import { ScorecardTools } from '../../components/ScorecardTools';
import { useScorecards } from '../../hooks/useScorecards';
import { matchingScorecards, scorecardListShape } from '../../lib/listFilters';
import { shownDay } from '../../lib/shownDay';
import { ScorecardLists } from './ScorecardLists';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1.25),
      minWidth: 0,
      fontFamily: theme.typography.fontFamily,
      fontSize: theme.typography.pxToRem(14),
      lineHeight: 1.4,
    },
    summary: {
      display: 'flex',
      justifyContent: 'space-between',
      alignItems: 'center',
      minHeight: 32,
    },
  }),
  { name: 'MartechScorecardListPage' },
);

/** All scorecards, with what they come to; no page shell. */
export function ScorecardListPage() {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const create = useRouteRef(martechRoutes.newScorecard);
  const [state, change] = useListState(scorecardListShape);
  const { data, error, refetch } = useScorecards();
  if (error && !data) {
    return (
      <FailedNotice
        error={error}
        titles={{
          failed: t('scorecard.list.failed'),
          forbidden: t('scorecard.list.forbidden'),
        }}
        onRetry={() => void refetch()}
      />
    );
  }
  const all = data?.items ?? [];
  const shown = matchingScorecards(all, state);
  const numbers = {
    shown: formats.number(shown.length),
    all: formats.number(all.length),
  };
  return (
    <div className={classes.root}>
      <ScorecardTools scorecards={all} state={state} change={change} />
      <div className={classes.summary}>
        {data ? (
          <CountSummary
            count={
              isNarrowed(state)
                ? t('scorecard.list.some', { count: all.length, ...numbers })
                : t('scorecard.list.count', { count: shown.length, ...numbers })
            }
            asOf={data.asOf}
            scope={t('scorecard.list.scope')}
          />
        ) : (
          <Skeleton width={180} />
        )}
        {create && (
          <LinkButton to={create()} size="small">
            {t('scorecard.list.create')}
          </LinkButton>
        )}
      </div>
      <ScorecardLists
        loaded={data !== undefined}
        scorecards={shown}
        narrowed={isNarrowed(state)}
        today={shownDay(data?.asOf, new Date())}
        change={change}
      />
    </div>
  );
}
