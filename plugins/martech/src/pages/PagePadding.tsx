import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren } from 'react';

const useStyles = makeStyles(
  theme => ({ root: { padding: theme.spacing(0, 3, 2), minWidth: 0 } }),
  { name: 'MartechPagePadding' },
);

/** Room around a page in the new frontend system, whose shell has none. */
export function PagePadding(props: PropsWithChildren<{}>) {
  return <div className={useStyles().root}>{props.children}</div>;
}
