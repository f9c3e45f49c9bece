import Typography from '@material-ui/core/Typography';
import {
  Renewal,
  Renewals,
} from '@martech-portal/backstage-plugin-martech-common';
import { useElementWidth } from '../../../hooks/useElementWidth';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { MOST_DOTS } from '../../lib/mostDots';
import { Axis } from './Axis';
import { Dots } from './Dots';
import { Legend } from './Legend';
import { useTimelineStyles } from './useTimelineStyles';
import { WeekBars } from './WeekBars';

/** Width that it is drawn for until its own is known. */
const FIRST_WIDTH = 900;

/**
 * Contracts along the days on which they can still be cancelled: a circle each,
 * and bars by week where there are too many. The list below says the same.
 */
export default function Timeline(props: {
  answer: Renewals;
  onChoose: (renewal: Renewal) => void;
}) {
  const { answer, onChoose } = props;
  const t = useMartechTranslation();
  const classes = useTimelineStyles();
  const [ref, measured] = useElementWidth();
  const width = measured || FIRST_WIDTH;
  const isCrowded = answer.total > MOST_DOTS;
  const ahead = answer.weeks.reduce((sum, { all }) => sum + all.platforms, 0);
  return (
    <figure className={classes.root}>
      <Typography variant="h6" component="h2">
        {t('renewals.picture.title')}
      </Typography>
      <figcaption className={classes.caption}>
        {ahead > 0
          ? t('renewals.picture.summary', { count: ahead })
          : t('renewals.picture.none')}{' '}
        {isCrowded ? t('renewals.picture.bars') : t('renewals.picture.dots')}
      </figcaption>
      <div ref={ref} className={classes.drawing} aria-hidden>
        {isCrowded ? (
          <WeekBars answer={answer} width={width} />
        ) : (
          <Dots answer={answer} width={width} onChoose={onChoose} />
        )}
        <Axis width={width} />
      </div>
      {!isCrowded && <Legend renewals={answer.items} />}
    </figure>
  );
}
