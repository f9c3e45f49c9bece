import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { PropsWithChildren, ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: {
      flex: 1,
      minHeight: 320,
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(4, 3),
      textAlign: 'center',
      color: theme.palette.text.secondary,
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    icon: { fontSize: 40, lineHeight: 1 },
    text: { maxWidth: 560, overflowWrap: 'anywhere' },
    actions: { display: 'flex', gap: theme.spacing(1), flexWrap: 'wrap' },
  }),
  { name: 'MartechListNotice' },
);

/** Says why there is no list here, and offers the next step. */
export function ListNotice(
  props: PropsWithChildren<{
    icon: ReactNode;
    title: string;
    text: string;
    role?: 'alert' | 'status';
    actions?: ReactNode;
  }>,
) {
  const classes = useStyles();
  return (
    <div className={classes.root} role={props.role}>
      <div className={classes.icon} aria-hidden>
        {props.icon}
      </div>
      <Typography variant="h6" component="h2" color="textPrimary">
        {props.title}
      </Typography>
      <Typography variant="body2" className={classes.text}>
        {props.text}
      </Typography>
      {props.children}
      <div className={classes.actions}>{props.actions}</div>
    </div>
  );
}
