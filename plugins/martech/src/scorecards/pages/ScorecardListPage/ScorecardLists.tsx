import { makeStyles } from '@material-ui/core/styles';
import AssessmentIcon from '@material-ui/icons/Assessment';
import Skeleton from '@material-ui/lab/Skeleton';
import { ScorecardSummary } from '@martech-portal/backstage-plugin-martech-common';
import { ListNotice, NoMatchNotice } from '../../../components/ListNotice';
import { ChangeList } from '../../../hooks/useListState';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { withoutFilters } from '../../../lib/listChange';
import { ScorecardCard } from '../../components/ScorecardCard';
import { inOrder } from '../../lib/inOrder';

const useStyles = makeStyles(
  theme => ({
    heading: {
      margin: theme.spacing(1, 0),
      fontSize: theme.typography.pxToRem(16),
      fontWeight: 600,
    },
    list: {
      display: 'grid',
      gap: theme.spacing(1.5),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
  }),
  { name: 'MartechScorecardLists' },
);

/** Standards and campaigns, or why there are none. */
export function ScorecardLists(props: {
  loaded: boolean;
  scorecards: readonly ScorecardSummary[];
  narrowed: boolean;
  today: string;
  change: ChangeList;
}) {
  const { loaded, scorecards, narrowed, today, change } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  if (!loaded) {
    return (
      <div className={classes.list} aria-busy>
        {[0, 1, 2].map(place => (
          <Skeleton key={place} variant="rect" height={132} />
        ))}
      </div>
    );
  }
  if (scorecards.length === 0) {
    return narrowed ? (
      <NoMatchNotice
        title={t('scorecard.list.noMatch')}
        onClear={() => change(withoutFilters)}
      />
    ) : (
      <ListNotice
        icon={<AssessmentIcon fontSize="inherit" />}
        title={t('scorecard.list.noData')}
        text={t('scorecard.list.noDataHelp')}
      />
    );
  }
  const sections = [
    {
      title: t('scorecard.list.standards'),
      items: scorecards.filter(({ type }) => type !== 'campaign'),
    },
    {
      title: t('scorecard.list.campaigns'),
      items: scorecards.filter(({ type }) => type === 'campaign'),
    },
  ].filter(({ items }) => items.length > 0);
  return (
    <>
      {sections.map(({ title, items }) => (
        <section key={title} aria-label={title}>
          <h2 className={classes.heading}>{title}</h2>
          <ul className={classes.list}>
            {inOrder(items).map(scorecard => (
              <ScorecardCard
                key={scorecard.entityRef}
                scorecard={scorecard}
                today={today}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
