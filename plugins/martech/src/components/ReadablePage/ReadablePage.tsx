import { Theme, ThemeProvider } from '@material-ui/core/styles';
import { PropsWithChildren } from 'react';

/** What Material UI writes quiet text in: 4.5:1 on white, and less on grey. */
const TOO_QUIET = 'rgba(0, 0, 0, 0.54)';
const QUIET = 'rgba(0, 0, 0, 0.62)';

function readable(theme: Theme): Theme {
  const { palette } = theme;
  if (palette.text.secondary !== TOO_QUIET) return theme;
  const text = { ...palette.text, secondary: QUIET };
  return { ...theme, palette: { ...palette, text } };
}

/** Keeps quiet text readable on the ground of a page, which is darker than a card. */
export function ReadablePage(props: PropsWithChildren<{}>) {
  return <ThemeProvider theme={readable}>{props.children}</ThemeProvider>;
}
