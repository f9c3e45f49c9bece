import { makeStyles } from '@material-ui/core/styles';
import { ComponentProps, PropsWithChildren } from 'react';
import { ViewButtons } from './ViewButtons';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    beside: {
      display: 'flex',
      flex: '1 1 340px',
      alignItems: 'center',
      justifyContent: 'flex-end',
      gap: theme.spacing(1),
      minWidth: 0,
      // What is typed into gives way, what is pressed does not.
      '& > button': { flexShrink: 0, whiteSpace: 'nowrap' },
    },
  }),
  { name: 'MartechViewSwitch' },
);

/** Ways of looking at the same records, and beside them what can be started. */
export function ViewSwitch<V extends string>(
  props: PropsWithChildren<ComponentProps<typeof ViewButtons<V>>>,
) {
  const { children, ...views } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <ViewButtons {...views} />
      <div className={classes.beside}>{children}</div>
    </div>
  );
}
