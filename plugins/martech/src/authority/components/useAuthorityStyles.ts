import { alpha, makeStyles } from '@material-ui/core/styles';

/** Styles of the matrix of data and systems. */
export const useAuthorityStyles = makeStyles(
  theme => {
    const { error, type } = theme.palette;
    const red = type === 'dark' ? error.light : error.dark;
    return {
      scroller: {
        overflow: 'auto',
        maxHeight: '75vh',
        backgroundColor: theme.palette.background.paper,
        border: `1px solid ${theme.palette.divider}`,
        borderRadius: theme.shape.borderRadius,
      },
      table: {
        ...theme.typography.body2,
        borderCollapse: 'separate',
        borderSpacing: 0,
        minWidth: '100%',
        '& th, & td': {
          padding: theme.spacing(0.75, 1),
          borderBottom: `1px solid ${theme.palette.divider}`,
          textAlign: 'left',
          verticalAlign: 'top',
        },
        '& thead th': {
          position: 'sticky',
          top: 0,
          zIndex: 2,
          verticalAlign: 'bottom',
          backgroundColor: theme.palette.background.paper,
        },
      },
      data: {
        position: 'sticky',
        left: 0,
        zIndex: 1,
        minWidth: 150,
        fontWeight: 600,
        backgroundColor: theme.palette.background.paper,
        'thead &': { zIndex: 3 },
      },
      verdict: { minWidth: 160 },
      record: { minWidth: 220 },
      system: {
        fontSize: theme.typography.pxToRem(12),
        '& span': {
          display: 'inline-block',
          writingMode: 'vertical-rl',
          transform: 'rotate(180deg)',
          maxHeight: 170,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
        },
      },
      cell: { '&&': { textAlign: 'center' } },
      letter: {
        display: 'inline-block',
        minWidth: 22,
        padding: theme.spacing(0.125, 0.5),
        borderRadius: theme.shape.borderRadius,
        border: `1px solid transparent`,
      },
      isRecord: {
        fontWeight: 700,
        borderColor: theme.palette.text.primary,
      },
      isConflict: {
        fontWeight: 700,
        borderColor: red,
        borderWidth: 2,
        backgroundColor: alpha(error.main, 0.12),
      },
      isCopy: { color: theme.palette.text.secondary },
      legend: {
        display: 'flex',
        flexWrap: 'wrap',
        gap: theme.spacing(0.5, 3),
        margin: 0,
        padding: 0,
        listStyle: 'none',
        color: theme.palette.text.secondary,
      },
      quiet: { color: theme.palette.text.secondary },
    };
  },
  { name: 'MartechAuthority' },
);
