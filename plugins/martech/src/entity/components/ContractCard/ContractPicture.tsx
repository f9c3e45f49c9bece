import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDayText } from '../../hooks/useDayText';
import { ContractTimeline } from '../../lib/contractTimeline';
import { TimelineLabel } from './TimelineLabel';

const useStyles = makeStyles(
  theme => ({
    root: {
      position: 'relative',
      height: 100,
      margin: theme.spacing(2, 0, 1),
    },
    tall: { height: 136 },
    track: {
      position: 'absolute',
      top: 44,
      left: 0,
      right: 0,
      height: 12,
      borderRadius: 6,
      overflow: 'hidden',
      border: `1px solid ${theme.palette.text.secondary}`,
    },
    free: {
      position: 'absolute',
      top: 0,
      bottom: 0,
      left: 0,
      backgroundColor: theme.palette.success.main,
    },
    bound: {
      position: 'absolute',
      top: 0,
      bottom: 0,
      right: 0,
      backgroundImage: `repeating-linear-gradient(45deg, ${theme.palette.warning.main} 0 4px, transparent 4px 8px)`,
    },
  }),
  { name: 'MartechContractPicture' },
);

/**
 * The running term as a line: full while it can be cancelled, striped from the
 * notice deadline on, with today above it.
 */
export function ContractPicture(props: { timeline: ContractTimeline }) {
  const { marks, renewedOn } = props.timeline;
  const classes = useStyles();
  const t = useMartechTranslation();
  const dayText = useDayText();
  const mark = (id: string) => marks.find(item => item.id === id);
  const [start, end, notice, today] = [
    mark('start'),
    mark('end'),
    mark('notice'),
    mark('today'),
  ];
  if (!start || !end) return null;
  const boundary = notice?.at ?? 100;
  // Beside the first or last day there is no room for a third label.
  const crowded = Boolean(notice && (notice.at < 25 || notice.at > 75));
  const label = t('entity.contract.picture.label', {
    start: dayText(start.day),
    end: dayText(end.day),
  });
  return (
    <div
      role="img"
      aria-label={label}
      className={`${classes.root} ${crowded ? classes.tall : ''}`}
    >
      <div className={classes.track}>
        <div className={classes.free} style={{ width: `${boundary}%` }} />
        <div className={classes.bound} style={{ left: `${boundary}%` }} />
      </div>
      {today && (
        <TimelineLabel
          mark={today}
          name={t('entity.contract.picture.today')}
          lane="above"
        />
      )}
      <TimelineLabel
        lane="below"
        mark={start}
        name={
          renewedOn
            ? t('entity.contract.picture.renewed')
            : t('entity.contract.picture.start')
        }
      />
      {notice && (
        <TimelineLabel
          lane={crowded ? 'lower' : 'below'}
          mark={notice}
          name={t('entity.contract.picture.notice')}
        />
      )}
      <TimelineLabel
        lane="below"
        mark={end}
        name={t('entity.contract.picture.end')}
      />
    </div>
  );
}
