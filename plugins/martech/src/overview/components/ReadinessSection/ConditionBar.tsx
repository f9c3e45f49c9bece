import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { ConditionCount } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: '132px minmax(60px, 1fr) 84px',
      alignItems: 'center',
      gap: theme.spacing(0, 1),
    },
    bar: {
      display: 'flex',
      gap: 1,
      height: 10,
      overflow: 'hidden',
      borderRadius: theme.shape.borderRadius,
      '& > span': { minWidth: 2 },
    },
    holds: { backgroundColor: theme.palette.success.main },
    waived: {
      backgroundImage: `repeating-linear-gradient(135deg, ${theme.palette.success.main} 0 3px, ${theme.palette.background.paper} 3px 6px)`,
    },
    lost: { backgroundColor: theme.palette.error.main },
    number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
    quiet: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechConditionBar' },
);

/** One condition: how many have it, have it by exception, and lack it. */
export function ConditionBar(props: {
  condition: ConditionCount;
  /** Address of the list of those that lack it. */
  list: string;
}) {
  const { holds, id, lost, waived } = props.condition;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const condition = word(t, 'condition', id);
  const missing = t('overview.figure.readiness.lost', {
    number: formats.number(lost),
  });
  const label = t('overview.figure.readiness.bar', {
    condition,
    holds: formats.number(holds),
    waived: formats.number(waived),
    lost: formats.number(lost),
  });
  const parts = [
    { count: holds, fill: classes.holds },
    { count: waived, fill: classes.waived },
    { count: lost, fill: classes.lost },
  ];
  return (
    <li className={classes.root}>
      <span>{condition}</span>
      <span role="img" aria-label={label} title={label} className={classes.bar}>
        {parts.map(
          ({ count, fill }) =>
            count > 0 && (
              <span
                key={fill}
                className={fill}
                style={{ flex: `${count} 1 0` }}
              />
            ),
        )}
      </span>
      <span className={classes.number}>
        {lost > 0 ? (
          <Link
            to={props.list}
            aria-label={t('overview.figure.readiness.show', {
              condition,
              number: formats.number(lost),
            })}
          >
            {missing}
          </Link>
        ) : (
          <span className={classes.quiet}>{missing}</span>
        )}
      </span>
    </li>
  );
}
