import { makeStyles } from '@material-ui/core/styles';
import { PortfolioOverview } from '@martech-portal/backstage-plugin-martech-common';
import { Consistency } from '../../../control/components/OverviewStrip/Consistency';
import { StateCounts } from '../../../control/components/OverviewStrip/StateCounts';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { usePlaces } from '../../hooks/usePlaces';
import { Section } from '../Section';
import { ConsistencyLine } from './ConsistencyLine';

const useStyles = makeStyles(
  theme => ({
    consistency: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 3),
      marginTop: theme.spacing(2),
    },
  }),
  { name: 'MartechStatesSection' },
);

/** How many platforms stand how, and whether capabilities are served. */
export function StatesSection(props: {
  overview: Pick<PortfolioOverview, 'consistency' | 'states'>;
}) {
  const { consistency, states } = props.overview;
  const t = useMartechTranslation();
  const classes = useStyles();
  const places = usePlaces();
  const list = places.list('platforms');
  return (
    <Section
      title={t('overview.page.states.title')}
      counts={t('overview.page.states.counts')}
      to={list}
      toLabel={t('overview.page.states.all')}
    >
      <StateCounts states={states} list={list} />
      <div className={classes.consistency}>
        <Consistency consistency={consistency} list={list} />
        <ConsistencyLine days={consistency.days} />
      </div>
    </Section>
  );
}
