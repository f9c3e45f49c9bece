import { makeStyles } from '@material-ui/core/styles';
import { EntityControl } from '@martech-portal/backstage-plugin-martech-common';
import { Empty } from '../../../entity/components/Empty';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { stateBand } from '../../lib/stateBand';
import { BandLegend } from './BandLegend';
import { BandMonths } from './BandMonths';
import { SpanList } from './SpanList';
import { useStateFills } from './useStateFills';

const useStyles = makeStyles(
  theme => ({
    band: {
      display: 'flex',
      gap: 1,
      height: 28,
      width: '100%',
      overflow: 'hidden',
      borderRadius: theme.shape.borderRadius,
    },
    part: { minWidth: 2 },
    note: {
      ...theme.typography.caption,
      color: theme.palette.text.secondary,
      display: 'block',
    },
  }),
  { name: 'MartechStateBand' },
);

/** How an entity stood over twelve months: a band, its legend, its changes. */
export function StateBand(props: { control: EntityControl }) {
  const { asOf, historyFrom, timeline } = props.control;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const fills = useStateFills();
  if (timeline.length === 0) {
    return (
      <Empty
        title={t('control.state.help.unknown')}
        nextStep={t('control.timeline.none')}
      />
    );
  }
  const band = stateBand(timeline, asOf);
  const day = (moment: string) => formats.day(moment.slice(0, 10));
  const shares = band.days.map(({ days, state }) =>
    t('control.timeline.share', {
      state: word(t, 'controlState', state),
      count: days,
    }),
  );
  return (
    <>
      <div
        role="img"
        aria-label={t('control.timeline.band', {
          from: day(band.from),
          to: day(band.to),
          shares: shares.join(', '),
        })}
        className={classes.band}
      >
        {band.parts.map(({ from, share, state, to }) => (
          <span
            key={from}
            className={`${classes.part} ${fills[state ?? 'nothing']}`}
            style={{ flex: `${share} 1 0` }}
            title={
              state
                ? `${word(t, 'controlState', state)}: ${day(from)} – ${day(to)}`
                : undefined
            }
          />
        ))}
      </div>
      <BandMonths months={band.months} />
      <BandLegend days={band.days} />
      {historyFrom && historyFrom > band.from.slice(0, 10) && (
        <span className={classes.note}>
          {t('control.timeline.unknownBefore', {
            day: formats.day(historyFrom),
          })}
        </span>
      )}
      <SpanList timeline={timeline} from={band.from} />
    </>
  );
}
