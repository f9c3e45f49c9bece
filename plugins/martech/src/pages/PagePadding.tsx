import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren } from 'react';
import { ReadablePage } from '../components/ReadablePage';

const useStyles = makeStyles(
  theme => ({ root: { padding: theme.spacing(0, 3, 2), minWidth: 0 } }),
  { name: 'MartechPagePadding' },
);

/**
 * The main part of a page in the new frontend system, whose shell draws
 * neither a landmark nor room around it.
 */
export function PagePadding(props: PropsWithChildren<{}>) {
  const classes = useStyles();
  return (
    <ReadablePage>
      <main className={classes.root}>{props.children}</main>
    </ReadablePage>
  );
}
