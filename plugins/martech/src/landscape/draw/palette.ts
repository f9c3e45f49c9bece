import { Theme } from '@material-ui/core/styles';
import { ControlStateId } from '@martech-portal/backstage-plugin-martech-common';

/** Colours and type of the map, out of the theme of the portal. */
export interface Palette {
  ground: string;
  paper: string;
  text: string;
  quiet: string;
  line: string;
  focus: string;
  font: string;
  /** What boxes are filled with. */
  fills: Record<ControlStateId, string>;
  /** What icons are drawn in: they must be seen on their own fill. */
  inks: Record<ControlStateId, string>;
}

export function paletteOf({ palette, typography }: Theme): Palette {
  const { background, divider, error, primary, success, text, warning } =
    palette;
  const shade = palette.type === 'dark' ? 'light' : 'dark';
  const ink = text.secondary;
  return {
    ground: background.default,
    paper: background.paper,
    text: text.primary,
    quiet: text.secondary,
    line: divider,
    focus: palette.type === 'dark' ? primary.light : primary.main,
    font: typography.fontFamily ?? 'sans-serif',
    fills: {
      controlled: success.main,
      drifting: warning.main,
      uncontrolled: error.main,
      unknown: text.secondary,
      'not-live': text.disabled,
      retired: text.disabled,
    },
    inks: {
      controlled: success[shade],
      drifting: warning[shade],
      uncontrolled: error[shade],
      unknown: ink,
      'not-live': ink,
      retired: ink,
    },
  };
}
