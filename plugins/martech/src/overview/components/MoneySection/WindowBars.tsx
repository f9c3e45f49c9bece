import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { RenewalWindowSum } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { usePlaces } from '../../hooks/usePlaces';

const shown = ['missed', '30', '60', '90', '120'] as const;
const HEIGHT = 64;

const useStyles = makeStyles(
  theme => ({
    title: {
      margin: theme.spacing(0, 0, 0.5),
      fontSize: theme.typography.pxToRem(13),
      fontWeight: 600,
    },
    bars: {
      display: 'grid',
      gridTemplateColumns: `repeat(${shown.length}, minmax(0, 1fr))`,
      gap: theme.spacing(1),
      alignItems: 'end',
    },
    stack: {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'flex-end',
      height: HEIGHT,
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    key: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 0.75),
      margin: theme.spacing(0.75, 0, 0),
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
    mark: { width: 10, height: 10, borderRadius: 2 },
    notControlled: {
      // Stripes tell it apart without the colour.
      backgroundImage: `repeating-linear-gradient(135deg, ${theme.palette.error.main} 0 5px, ${theme.palette.error.dark} 5px 7px)`,
    },
    controlled: { backgroundColor: theme.palette.success.main },
    number: {
      display: 'block',
      textAlign: 'center',
      fontWeight: 600,
      fontVariantNumeric: 'tabular-nums',
    },
    name: {
      display: 'block',
      textAlign: 'center',
      fontSize: theme.typography.pxToRem(12),
    },
  }),
  { name: 'MartechWindowBars' },
);

/** Renewals by the time that is left to cancel; red: what is not under control. */
export function WindowBars(props: { windows: readonly RenewalWindowSum[] }) {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const places = usePlaces();
  const bars = shown.flatMap(window => {
    const sum = props.windows.find(one => one.window === window);
    return sum ? [{ ...sum, window }] : [];
  });
  const most = Math.max(1, ...bars.map(({ all }) => all.platforms));
  const high = (count: number) => ({ height: (count / most) * HEIGHT });
  return (
    <>
      <h3 className={classes.title}>{t('overview.figure.money.windows')}</h3>
      <ul className={classes.bars}>
        {bars.map(({ all, notControlled, undecided, window }) => {
          const name = t(`overview.figure.money.window.${window}`);
          const label = t('overview.figure.money.bar', {
            window: name,
            number: formats.number(all.platforms),
            notControlled: formats.number(notControlled.platforms),
            undecided: formats.number(undecided),
          });
          const to = places.estate('renewals', { window });
          return (
            <li key={window} title={label}>
              <span className={classes.number} aria-hidden>
                {formats.number(all.platforms)}
              </span>
              <span className={classes.stack} aria-hidden>
                <span
                  className={classes.controlled}
                  style={high(all.platforms - notControlled.platforms)}
                />
                <span
                  className={classes.notControlled}
                  style={high(notControlled.platforms)}
                />
              </span>
              {to ? (
                <Link to={to} aria-label={label} className={classes.name}>
                  {name}
                </Link>
              ) : (
                <span role="img" aria-label={label} className={classes.name}>
                  {name}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p className={classes.key}>
        <span className={`${classes.mark} ${classes.notControlled}`} />
        {t('overview.figure.money.notControlled')}
        <span className={`${classes.mark} ${classes.controlled}`} />
        {t('overview.figure.money.controlled')}
      </p>
    </>
  );
}
