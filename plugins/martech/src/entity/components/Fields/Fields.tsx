import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
    gap: theme.spacing(2),
    margin: 0,
  },
  wide: { gridTemplateColumns: '1fr' },
}));

/** Names and values side by side, as many in a row as there is room for. */
export function Fields(props: { wide?: boolean; children: ReactNode }) {
  const classes = useStyles();
  return (
    <dl className={`${classes.root} ${props.wide ? classes.wide : ''}`}>
      {props.children}
    </dl>
  );
}
