import { makeStyles } from '@material-ui/core/styles';
import { PackContent } from '@martech-portal/backstage-plugin-martech-common';
import { useStateFills } from '../../../control/components/StateBand';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { SheetPart } from './SheetPart';

const HEIGHT = 56;
const drawn = ['uncontrolled', 'drifting', 'controlled', 'unknown'] as const;

const useStyles = makeStyles(
  theme => ({
    bars: { display: 'flex', gap: 4, alignItems: 'flex-end' },
    bar: {
      flex: '1 1 0',
      minWidth: 0,
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'flex-end',
      height: HEIGHT,
      // What is printed without backgrounds would be empty.
      printColorAdjust: 'exact',
      WebkitPrintColorAdjust: 'exact',
    },
    month: { fontSize: '0.78em', textAlign: 'center', whiteSpace: 'nowrap' },
    key: {
      display: 'flex',
      gap: theme.spacing(0.5),
      alignItems: 'center',
      fontSize: '0.86em',
    },
    mark: {
      width: 9,
      height: 9,
      marginLeft: theme.spacing(1),
      printColorAdjust: 'exact',
      WebkitPrintColorAdjust: 'exact',
    },
  }),
  { name: 'MartechSheetTrend' },
);

/** Platforms in use at the ends of months by how they stood; each bar says it in words. */
export function SheetTrend(props: { content: PackContent }) {
  const { overview, trend } = props.content;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const fills = useStateFills();
  const total = ({ states }: PackContent['trend'][number]) =>
    drawn.reduce((sum, state) => sum + (states[state] ?? 0), 0);
  const most = Math.max(1, ...trend.map(total));
  if (trend.length < 2) {
    return (
      <SheetPart title={t('packs.trend')}>
        <p>
          {t('packs.trendNone', {
            day: formats.day(
              overview.historyFrom ?? props.content.asOf.slice(0, 10),
            ),
          })}
        </p>
      </SheetPart>
    );
  }
  return (
    <SheetPart title={t('packs.trend')}>
      <ul className={classes.bars}>
        {trend.map(({ day, states }) => (
          <li key={day} style={{ flex: '1 1 0', minWidth: 0 }}>
            <div
              role="img"
              className={classes.bar}
              aria-label={t('packs.trendDay', {
                day: formats.day(day),
                controlled: formats.number(states.controlled ?? 0),
                drifting: formats.number(states.drifting ?? 0),
                uncontrolled: formats.number(states.uncontrolled ?? 0),
                unknown: formats.number(states.unknown ?? 0),
              })}
            >
              {drawn.map(state => (
                <span
                  key={state}
                  className={fills[state]}
                  style={{ height: ((states[state] ?? 0) / most) * HEIGHT }}
                />
              ))}
            </div>
            <div className={classes.month} aria-hidden>
              {formats.month(day).split(' ')[0]}
            </div>
          </li>
        ))}
      </ul>
      <div className={classes.key} aria-hidden>
        {drawn.map(state => (
          <span key={state} className={classes.key}>
            <span className={`${classes.mark} ${fills[state]}`} />
            {word(t, 'controlState', state)}
          </span>
        ))}
      </div>
    </SheetPart>
  );
}
