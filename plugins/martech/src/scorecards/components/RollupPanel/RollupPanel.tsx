import { makeStyles } from '@material-ui/core/styles';
import { ScorecardDetail } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { trendValues } from '../../lib/trendValues';
import { OutcomeList } from '../OutcomeList';
import { Tile } from '../Tile';
import { TrendChart } from '../TrendChart';
import { LevelTile } from './LevelTile';
import { ScoreTile } from './ScoreTile';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1.5),
      gridTemplateColumns: 'minmax(0, 1fr)',
      [theme.breakpoints.up('sm')]: {
        gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      },
      [theme.breakpoints.up('lg')]: {
        gridTemplateColumns:
          'minmax(0, 0.8fr) minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.5fr)',
      },
    },
  }),
  { name: 'MartechRollupPanel' },
);

/** What a scorecard comes to over all entities that the reader may see. */
export function RollupPanel(props: {
  scorecard: ScorecardDetail;
  today: string;
  onPick: (filter: 'outcome' | 'level', value: string) => void;
}) {
  const { scorecard, today, onPick } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <ScoreTile rollup={scorecard.rollup} />
      <LevelTile
        scorecard={scorecard}
        onPick={level => onPick('level', level)}
      />
      <Tile title={t('scorecard.page.outcomes')}>
        <OutcomeList
          counts={scorecard.rollup.outcomes}
          onPick={outcome => onPick('outcome', outcome)}
        />
      </Tile>
      <Tile title={t('scorecard.page.trendLabel')}>
        <TrendChart points={trendValues(scorecard.trend)} today={today} />
      </Tile>
    </div>
  );
}
