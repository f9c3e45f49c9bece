import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      minWidth: 0,
      padding: theme.spacing(1.5, 2, 2),
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      overflowWrap: 'anywhere',
      '& ul': { listStyle: 'none', margin: 0, padding: 0 },
      '& ul > li + li': { marginTop: theme.spacing(1) },
    },
    title: {
      margin: theme.spacing(0, 0, 1),
      fontSize: theme.typography.pxToRem(14),
      fontWeight: 600,
    },
  }),
  { name: 'MartechRecordPart' },
);

/** A part of a record's page under its own small heading. */
export function Part(props: PropsWithChildren<{ title: string }>) {
  const { title, children } = props;
  const classes = useStyles();
  return (
    <section aria-label={title} className={classes.root}>
      <h3 className={classes.title}>{title}</h3>
      {children}
    </section>
  );
}
