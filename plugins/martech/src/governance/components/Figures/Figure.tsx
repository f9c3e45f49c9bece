import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import clsx from 'clsx';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: {
      // Headings stand on one line, however much is below them.
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'stretch',
      justifyContent: 'flex-start',
      width: '100%',
      minWidth: 0,
      containerType: 'inline-size',
      padding: theme.spacing(1, 1.5),
      textAlign: 'left',
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    button: {
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: -2,
      },
    },
    pressed: {
      borderColor: theme.palette.primary.main,
      boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
    },
    name: {
      display: 'block',
      fontSize: theme.typography.pxToRem(12),
      color: theme.palette.text.secondary,
    },
    value: {
      display: 'block',
      // Large amounts stay inside of narrow figures.
      fontSize: `clamp(${theme.typography.pxToRem(
        14,
      )}, 14cqw, ${theme.typography.pxToRem(20)})`,
      fontWeight: 600,
      lineHeight: 1.4,
      overflowWrap: 'anywhere',
      fontVariantNumeric: 'tabular-nums',
    },
    note: {
      display: 'block',
      fontSize: theme.typography.pxToRem(12),
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'MartechFigure' },
);

/** A figure, what it counts and what else to know; it can narrow the list below. */
export function Figure(props: {
  name: ReactNode;
  value: string;
  note?: string;
  /** Makes it a button; pressed, it narrows what is shown. */
  onToggle?: () => void;
  isPressed?: boolean;
}) {
  const { name, value, note, onToggle, isPressed } = props;
  const classes = useStyles();
  const content = (
    <>
      <span className={classes.name}>{name}</span>
      <span className={classes.value}>{value}</span>
      {note && <span className={classes.note}>{note}</span>}
    </>
  );
  if (!onToggle) return <div className={classes.root}>{content}</div>;
  return (
    <ButtonBase
      aria-pressed={isPressed}
      onClick={onToggle}
      className={clsx(
        classes.root,
        classes.button,
        isPressed && classes.pressed,
      )}
    >
      {content}
    </ButtonBase>
  );
}
