import { makeStyles, Theme } from '@material-ui/core/styles';
import { CSSProperties } from '@material-ui/core/styles/withStyles';
import { Outcome } from '@martech-portal/backstage-plugin-martech-common';
import { outcomeLooks } from '../../../components/OutcomeGlyph';
import { glyphImage } from './glyphImage';

const field = (theme: Theme, outcome: Outcome): CSSProperties => {
  const { colour, tint, pattern } = outcomeLooks(theme)[outcome];
  return {
    backgroundColor: tint,
    backgroundImage: [glyphImage(outcome, colour), ...pattern].join(', '),
    backgroundRepeat: 'no-repeat',
    backgroundPosition: 'center',
    backgroundSize: ['16px 16px', ...pattern.map(() => 'auto')].join(', '),
  };
};

/**
 * Styles of what rows are made of. They are made once for the whole map: a
 * subscription per row would cost more than drawing the row.
 */
export const useHeatRowStyles = makeStyles(
  theme => ({
    cell: { margin: 1, borderRadius: 2 },
    notYet: {
      margin: 1,
      textAlign: 'center',
      lineHeight: '32px',
      color: theme.palette.text.secondary,
    },
    score: {
      minWidth: '2.8em',
      textAlign: 'right',
      fontVariantNumeric: 'tabular-nums',
      whiteSpace: 'nowrap',
    },
    track: {
      flex: 1,
      height: 6,
      marginLeft: theme.spacing(1),
      overflow: 'hidden',
      borderRadius: 3,
      backgroundColor: theme.palette.action.selected,
    },
    fill: {
      height: '100%',
      backgroundColor:
        theme.palette.type === 'dark'
          ? theme.palette.info.light
          : theme.palette.info.dark,
    },
    quiet: {
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
    pass: field(theme, 'pass'),
    warn: field(theme, 'warn'),
    fail: field(theme, 'fail'),
    waived: field(theme, 'waived'),
    'no-data': field(theme, 'no-data'),
    error: field(theme, 'error'),
    'not-applicable': field(theme, 'not-applicable'),
  }),
  { name: 'MartechHeatRow' },
);
