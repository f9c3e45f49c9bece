import { alpha, Theme } from '@material-ui/core/styles';
import { Outcome } from '@martech-portal/backstage-plugin-martech-common';

/** How an outcome is coloured. */
export interface OutcomeLook {
  /** Of the glyph: dark on light or the other way round. */
  colour: string;
  /** Of the field around it. */
  tint: string;
  /** Images over the tint. */
  pattern: string[];
}

/** Stripes say "unknown" where a colour alone would claim to know. */
export const stripes = (colour: string): string =>
  `repeating-linear-gradient(135deg, ${colour} 0 2px, transparent 2px 6px)`;

/** The colours of every outcome in a theme. */
export function outcomeLooks({ palette }: Theme): Record<Outcome, OutcomeLook> {
  const dark = palette.type === 'dark';
  const share = dark ? 0.26 : 0.16;
  const look = (main: string, colour: string): OutcomeLook => ({
    colour,
    tint: alpha(main, share),
    pattern: [],
  });
  const toned = (name: 'success' | 'warning' | 'error' | 'info') =>
    look(palette[name].main, dark ? palette[name].light : palette[name].dark);
  const quiet = { colour: palette.text.secondary, tint: 'transparent' };
  return {
    pass: toned('success'),
    warn: toned('warning'),
    fail: toned('error'),
    waived: toned('info'),
    'no-data': { ...quiet, pattern: [stripes(palette.divider)] },
    error: look(
      dark ? palette.common.white : palette.common.black,
      palette.text.primary,
    ),
    'not-applicable': { ...quiet, pattern: [] },
  };
}
