import { makeStyles } from '@material-ui/core/styles';
import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { FreezeItem } from './FreezeItem';

const useStyles = makeStyles(
  theme => ({
    root: {
      padding: theme.spacing(1.5, 2),
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    heading: {
      margin: 0,
      fontSize: theme.typography.pxToRem(14),
      fontWeight: 600,
    },
    none: {
      margin: theme.spacing(1, 0, 0),
      color: theme.palette.text.secondary,
    },
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      '& > li': {
        padding: theme.spacing(1.25, 0),
        borderTop: `1px solid ${theme.palette.divider}`,
      },
      '& > li:first-child': { borderTop: 'none' },
    },
  }),
  { name: 'MartechFreezeSection' },
);

export type FreezeState = 'active' | 'planned' | 'ended';

const nothing = {
  active: 'governance.changes.freeze.noActive',
  planned: 'governance.changes.freeze.noPlanned',
  ended: 'governance.changes.freeze.noEnded',
} as const;

/** Freezes of one state, or that there are none. */
export function FreezeSection(props: {
  state: FreezeState;
  freezes: readonly RecordRow[];
}) {
  const { state, freezes } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const heading = t(`governance.changes.freeze.${state}`);
  return (
    <section aria-label={heading} className={classes.root}>
      <h2 className={classes.heading}>{heading}</h2>
      {freezes.length === 0 && (
        <p className={classes.none}>{t(nothing[state])}</p>
      )}
      <ul className={classes.list}>
        {freezes.map(freeze => (
          <FreezeItem key={freeze.id} freeze={freeze} state={state} />
        ))}
      </ul>
    </section>
  );
}
