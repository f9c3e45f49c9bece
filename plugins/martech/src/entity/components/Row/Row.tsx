import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      gap: theme.spacing(0.5, 2),
      padding: theme.spacing(1.25, 0),
      overflowWrap: 'anywhere',
    },
    main: { flex: '2 1 220px', minWidth: 0 },
    name: { ...theme.typography.body1 },
    more: {
      color: theme.palette.text.secondary,
      '& a': { textDecoration: 'underline' },
    },
    side: {
      flex: '1 1 140px',
      minWidth: 0,
      display: 'grid',
      gap: theme.spacing(0.5),
      alignContent: 'start',
      justifyItems: 'start',
    },
  }),
  { name: 'MartechRow' },
);

/** One related thing: its name, a line about it, and how it stands. */
export function Row(props: {
  name: ReactNode;
  more?: ReactNode;
  side?: ReactNode;
}) {
  const classes = useStyles();
  return (
    <li className={classes.root}>
      <div className={classes.main}>
        <div className={classes.name}>{props.name}</div>
        {props.more && <div className={classes.more}>{props.more}</div>}
      </div>
      {props.side && <div className={classes.side}>{props.side}</div>}
    </li>
  );
}
