import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { TypeIcon } from './TypeIcon';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(2),
      boxSizing: 'border-box',
      textAlign: 'center',
      overflow: 'hidden',
      color: theme.palette.text.secondary,
      backgroundColor: theme.palette.background.paper,
      ...theme.typography.body2,
    },
    text: {
      overflow: 'hidden',
      display: '-webkit-box',
      '-webkit-line-clamp': 5,
      '-webkit-box-orient': 'vertical',
    },
  }),
  { name: 'MartechNoPicture' },
);

/** Stands where a picture would, and says why there is none. */
export function NoPicture(props: {
  width: number;
  height: number;
  /** What the template makes, as far as it is known. */
  type?: string;
  children: ReactNode;
}) {
  const { children, height, type, width } = props;
  const classes = useStyles();
  return (
    <div className={classes.root} style={{ width, height }}>
      <TypeIcon type={type} />
      <span className={classes.text}>{children}</span>
    </div>
  );
}
