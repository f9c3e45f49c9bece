import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      padding: theme.spacing(2, 3, 3),
      minWidth: 0,
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'baseline',
      gap: theme.spacing(1, 2),
      marginBottom: theme.spacing(1),
    },
    title: { ...theme.typography.h6, margin: 0 },
  }),
  { name: 'MartechPanel' },
);

/** A part of a page on its own paper, under its own heading where it has one. */
export function Panel(props: {
  /** Of the heading, once on a page. */
  id: string;
  title?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { actions, children, id, title } = props;
  const classes = useStyles();
  return (
    <Paper
      component="section"
      aria-labelledby={title ? id : undefined}
      className={classes.root}
    >
      {title && (
        <div className={classes.head}>
          <h3 id={id} className={classes.title}>
            {title}
          </h3>
          {actions}
        </div>
      )}
      {children}
    </Paper>
  );
}
