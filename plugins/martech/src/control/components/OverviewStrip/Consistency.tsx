import { makeStyles } from '@material-ui/core/styles';
import { ControlOverview } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Hint } from './Hint';
import { MissingCapabilities } from './MissingCapabilities';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0, 1.5),
    },
    number: {
      fontSize: theme.typography.pxToRem(28),
      lineHeight: 1.1,
      fontWeight: 700,
      fontVariantNumeric: 'tabular-nums',
      whiteSpace: 'nowrap',
    },
    words: { minWidth: 0 },
    title: { fontWeight: 700 },
    more: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechConsistency' },
);

/** The headline: the lowest share of capabilities that is served as it should. */
export function Consistency(props: {
  consistency: ControlOverview['consistency'];
  /** Address of the list of platforms; the page it stands on without it. */
  list?: string;
}) {
  const { consistency } = props;
  const { expected, lowest, lowestOn, partial, today } = consistency;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const shown = lowest ?? today;
  const scope = [
    t('control.overview.consistencyHelp', {
      expected: formats.number(expected),
    }),
    ...(partial ? [t('control.overview.partial')] : []),
  ].join(' ');
  return (
    <div className={classes.root}>
      <span className={classes.number}>
        {shown === null ? '–' : formats.percent(shown)}
      </span>
      <span className={classes.words}>
        <span className={classes.title}>
          {t(
            shown === null
              ? 'control.overview.consistencyUnknown'
              : 'control.overview.consistency',
          )}
        </span>{' '}
        <span className={classes.more}>
          {t('control.overview.consistencyTerm')}
        </span>
        <span className={classes.more}>
          {lowest !== null && lowestOn
            ? ` ${t('control.overview.lowest', { day: formats.day(lowestOn) })}`
            : null}
          {lowest !== null && today !== null
            ? `, ${t('control.overview.today', {
                share: formats.percent(today),
              })}`
            : null}
          {lowest === null && today !== null
            ? ` ${t(
                partial
                  ? 'control.overview.onlySeen'
                  : 'control.overview.onlyToday',
              )}`
            : null}
          {shown === null ? ` ${t('control.overview.notKnown')}` : null}
        </span>{' '}
        <Hint text={scope} />
        <MissingCapabilities missing={consistency.missing} list={props.list} />
      </span>
    </div>
  );
}
