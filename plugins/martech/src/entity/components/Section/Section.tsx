import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: { '&:not(:first-child)': { marginTop: theme.spacing(3) } },
  title: {
    ...theme.typography.subtitle2,
    fontWeight: 700,
    margin: theme.spacing(0, 0, 1),
  },
}));

/** A part of a card under its own heading, one level below the card's. */
export function Section(props: { title: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <section className={classes.root}>
      <h4 className={classes.title}>{props.title}</h4>
      {props.children}
    </section>
  );
}
