import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: {
      minWidth: 0,
      breakInside: 'avoid',
      '& ul': { listStyle: 'none', margin: 0, padding: 0 },
      '& li': { padding: theme.spacing(0.25, 0) },
      '& p': { margin: 0 },
      // Within a line colour alone does not make a link.
      '& li > a, & p > a': { textDecoration: 'underline' },
    },
    title: {
      margin: theme.spacing(0, 0, 0.5),
      paddingBottom: 2,
      fontSize: '1em',
      fontWeight: 700,
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
  }),
  { name: 'MartechSheetPart' },
);

/** A part of a pack under its title. */
export function SheetPart(
  props: PropsWithChildren<{ title: string; className?: string }>,
) {
  const { children, className = '', title } = props;
  const classes = useStyles();
  return (
    <section
      aria-label={title}
      className={`${classes.root} ${className}`.trim()}
    >
      <h3 className={classes.title}>{title}</h3>
      {children}
    </section>
  );
}
