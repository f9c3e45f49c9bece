import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren } from 'react';
import { createPortal } from 'react-dom';

const useStyles = makeStyles(
  {
    root: { display: 'none' },
    '@media print': {
      // The shell of the portal scrolls within the window and would be cut.
      '@global': {
        '@page': { size: 'A4', margin: '11mm' },
        html: { background: 'white !important' },
        'body > *:not([data-martech-print])': { display: 'none !important' },
        body: { background: 'white !important' },
      },
      root: {
        display: 'block',
        '& *': {
          color: 'black !important',
          backgroundColor: 'transparent',
          textDecoration: 'none !important',
        },
      },
    },
  },
  { name: 'MartechPrintCopy' },
);

/** What is printed instead of the page, black on white, and never seen on a screen. */
export function PrintCopy(props: PropsWithChildren<{}>) {
  const classes = useStyles();
  return createPortal(
    <div data-martech-print aria-hidden className={classes.root}>
      {props.children}
    </div>,
    document.body,
  );
}
