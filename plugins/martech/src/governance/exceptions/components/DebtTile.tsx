import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      padding: theme.spacing(1.25, 2),
      minWidth: 0,
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    name: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
    value: {
      margin: 0,
      fontSize: theme.typography.pxToRem(22),
      fontVariantNumeric: 'tabular-nums',
      lineHeight: 1.3,
      overflowWrap: 'anywhere',
    },
    help: { margin: 0, fontSize: theme.typography.pxToRem(12) },
  }),
  { name: 'MartechDebtTile' },
);

/** A number, what it counts, and what to know beside it. */
export function DebtTile(props: {
  name: string;
  value: ReactNode;
  help: ReactNode;
}) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <dt className={classes.name}>{props.name}</dt>
      <dd className={classes.value}>{props.value}</dd>
      <dd className={classes.help}>{props.help}</dd>
    </div>
  );
}
