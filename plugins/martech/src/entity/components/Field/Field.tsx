import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 0 },
  label: {
    ...theme.typography.caption,
    color: theme.palette.text.secondary,
  },
  value: {
    ...theme.typography.body2,
    margin: 0,
    overflowWrap: 'anywhere',
  },
}));

/** One name and its value; stands in a list of {@link Fields}. */
export function Field(props: { label: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <dt className={classes.label}>{props.label}</dt>
      <dd className={classes.value}>{props.children}</dd>
    </div>
  );
}
