import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      gap: theme.spacing(0.75),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'MartechPlain' },
);

/** A list without bullets. */
export function Plain(props: { children: ReactNode }) {
  return <ul className={useStyles().root}>{props.children}</ul>;
}
