import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import {
  CostSum,
  Renewals,
} from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useCostText } from '../../../renewals/hooks/useCostText';

const useStyles = makeStyles(
  theme => ({
    name: { color: theme.palette.text.secondary },
    value: {
      fontSize: theme.typography.pxToRem(17),
      fontWeight: 700,
      fontVariantNumeric: 'tabular-nums',
    },
    large: { fontSize: theme.typography.pxToRem(24) },
    more: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
  }),
  { name: 'MartechCostFigure' },
);

/** A sum of costs, of how many platforms, and what it leaves out. */
export function CostFigure(props: {
  name: string;
  help?: string;
  sum: CostSum;
  base: Renewals['base'];
  /** Address of the list behind it. */
  to?: string;
  large?: boolean;
}) {
  const { base, help, large, name, sum, to } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const costOf = useCostText(base?.currency);
  const { platforms, withoutCost, withoutRate } = sum;
  const left = [
    ...(withoutCost > 0
      ? [
          t('overview.figure.money.without', {
            count: withoutCost,
            number: formats.number(withoutCost),
          }),
        ]
      : []),
    ...(base && withoutRate > 0
      ? [
          t('overview.figure.money.noRate', {
            count: withoutRate,
            number: formats.number(withoutRate),
          }),
        ]
      : []),
  ];
  const counted = t('overview.figure.money.platforms', {
    count: platforms,
    number: formats.number(platforms),
  });
  return (
    <div>
      <div className={classes.name}>{name}</div>
      <div className={`${classes.value} ${large ? classes.large : ''}`}>
        {costOf(sum)}
      </div>
      <div className={classes.more}>
        {to && platforms > 0 ? (
          <Link to={to} aria-label={`${name}: ${counted}`}>
            {counted}
          </Link>
        ) : (
          counted
        )}
      </div>
      {[help, ...left].map(
        words =>
          words && (
            <div key={words} className={classes.more}>
              {words}
            </div>
          ),
      )}
    </div>
  );
}
