import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { useFormats } from '../../../hooks/useFormats';

const useStyles = makeStyles(
  theme => ({
    root: { margin: 0, padding: 0, listStyle: 'none' },
    line: {
      display: 'flex',
      width: `calc(100% + ${theme.spacing(1)}px)`,
      margin: theme.spacing(0, -0.5),
      justifyContent: 'space-between',
      alignItems: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(0.25, 0.5),
      borderRadius: theme.shape.borderRadius,
      fontFamily: 'inherit',
      fontSize: theme.typography.pxToRem(13),
      lineHeight: 1.4,
      textAlign: 'left',
    },
    button: {
      '&:hover, &:focus-visible': {
        backgroundColor: theme.palette.action.hover,
      },
    },
    number: { fontVariantNumeric: 'tabular-nums', fontWeight: 600 },
    zero: { color: theme.palette.text.secondary, fontWeight: 'normal' },
  }),
  { name: 'MartechCountList' },
);

/** A number under a name; with `onPick` a click shows what is behind it. */
export interface CountLine {
  id: string;
  name: ReactNode;
  count: number;
  /** What the click does, in words. */
  help?: string;
  onPick?: () => void;
}

/** Exact numbers below each other. */
export function CountList(props: { lines: readonly CountLine[] }) {
  const formats = useFormats();
  const classes = useStyles();
  return (
    <ul className={classes.root}>
      {props.lines.map(({ id, name, count, help, onPick }) => {
        const content = (
          <>
            {name}
            <span className={count === 0 ? classes.zero : classes.number}>
              {formats.number(count)}
            </span>
          </>
        );
        return (
          <li key={id}>
            {onPick && count > 0 ? (
              <ButtonBase
                className={`${classes.line} ${classes.button}`}
                title={help}
                onClick={onPick}
              >
                {content}
              </ButtonBase>
            ) : (
              <div className={classes.line}>{content}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
