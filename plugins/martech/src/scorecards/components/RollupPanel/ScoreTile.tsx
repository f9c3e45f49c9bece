import { makeStyles } from '@material-ui/core/styles';
import { Rollup } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { CountList } from '../CountList';
import { Tile } from '../Tile';

const useStyles = makeStyles(
  theme => ({
    big: {
      fontSize: theme.typography.pxToRem(34),
      fontWeight: 600,
      lineHeight: 1.15,
      fontVariantNumeric: 'tabular-nums',
    },
    help: {
      marginBottom: theme.spacing(1),
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
  }),
  { name: 'MartechScoreTile' },
);

/** The mean score, and over how many entities. */
export function ScoreTile(props: { rollup: Rollup }) {
  const { entities, waiting, notVisible, meanScore } = props.rollup;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const lines = [
    {
      id: 'evaluated',
      name: t('scorecard.page.evaluated'),
      count: entities - waiting,
    },
    { id: 'waiting', name: t('scorecard.page.waiting'), count: waiting },
  ];
  const hidden =
    notVisible === undefined
      ? []
      : [
          {
            id: 'notVisible',
            name: t('scorecard.page.notVisible'),
            count: notVisible,
          },
        ];
  return (
    <Tile title={t('scorecard.page.score')}>
      <div className={classes.big}>
        {meanScore === null ? '–' : formats.percent(meanScore)}
      </div>
      <div className={classes.help}>
        {meanScore === null
          ? t('scorecard.shared.noScore')
          : t('scorecard.page.scoreHelp')}
      </div>
      <CountList lines={[...lines, ...hidden]} />
    </Tile>
  );
}
