import { makeStyles } from '@material-ui/core/styles';
import { StateSpan } from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../../components/Word';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useReasonNames } from '../../hooks/useReasonNames';

const useStyles = makeStyles(
  theme => ({
    root: { ...theme.typography.body2, marginTop: theme.spacing(1) },
    summary: { cursor: 'pointer', width: 'fit-content' },
    list: {
      listStyle: 'none',
      margin: theme.spacing(1, 0, 0),
      padding: 0,
      display: 'grid',
      gap: theme.spacing(1),
    },
    span: {
      display: 'grid',
      gridTemplateColumns: 'minmax(130px, auto) minmax(0, 1fr)',
      gap: theme.spacing(0, 2),
    },
    more: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechSpanList' },
);

/** Every change of the band in words, the latest first. */
export function SpanList(props: {
  timeline: readonly StateSpan[];
  /** First moment of the band. */
  from: string;
}) {
  const { from: start, timeline } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const nameOf = useReasonNames();
  const day = (moment: string) => formats.day(moment.slice(0, 10));
  return (
    <details className={classes.root}>
      <summary className={classes.summary}>
        {t('control.timeline.list')}
      </summary>
      <ol className={classes.list}>
        {[...timeline].reverse().map(({ from, reasons, state, to }) => (
          <li key={from} className={classes.span}>
            <Word t={t} list="controlState" value={state} />
            <div>
              {to
                ? t('control.timeline.span', {
                    from: day(from < start ? start : from),
                    to: day(to),
                  })
                : t('control.timeline.spanOpen', { from: day(from) })}
              {reasons.length > 0 && (
                <div className={classes.more}>
                  {reasons.map(nameOf).join(', ')}
                </div>
              )}
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
