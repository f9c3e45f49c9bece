import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren } from 'react';

const useStyles = makeStyles(
  theme => ({ root: { padding: theme.spacing(0, 3, 2), minWidth: 0 } }),
  { name: 'MartechPagePadding' },
);

/**
 * The main part of a page in the new frontend system, whose shell draws
 * neither a landmark nor room around it.
 */
export function PagePadding(props: PropsWithChildren<{}>) {
  return <main className={useStyles().root}>{props.children}</main>;
}
