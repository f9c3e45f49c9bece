import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      '& > li + li': { borderTop: `1px solid ${theme.palette.divider}` },
    },
  }),
  { name: 'MartechRows' },
);

/** A list of related things, one below the other. */
export function Rows(props: { children: ReactNode }) {
  return <ul className={useStyles().root}>{props.children}</ul>;
}
