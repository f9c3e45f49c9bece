import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import {
  ControlStateId,
  controlStates,
  StateCounts as Counts,
} from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { Word } from '../../components/Word';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      listStyle: 'none',
      margin: 0,
      padding: 0,
      // Within a part, lists are written below each other.
      '&& > li': { marginTop: 0 },
    },
    button: {
      ...theme.typography.body2,
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(0.5, 1.25),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      color: theme.palette.text.primary,
      '&:focus-visible': { outline: `2px solid ${theme.palette.info.main}` },
    },
    chosen: {
      borderColor: theme.palette.text.primary,
      backgroundColor: theme.palette.action.selected,
    },
    number: {
      fontSize: theme.typography.pxToRem(18),
      fontWeight: 700,
      fontVariantNumeric: 'tabular-nums',
    },
  }),
  { name: 'MartechStoodCounts' },
);

/** How many stood how; each opens the list of those who did. */
export function StateCounts(props: {
  counts: Counts;
  chosen?: ControlStateId;
  onChoose: (state: ControlStateId | undefined) => void;
}) {
  const { chosen, counts, onChoose } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  return (
    <ul className={classes.root} aria-label={t('drift.standing.choose')}>
      {controlStates
        .filter(state => counts[state] > 0 || state === chosen)
        .map(state => (
          <li key={state}>
            <ButtonBase
              className={clsx(
                classes.button,
                state === chosen && classes.chosen,
              )}
              aria-pressed={state === chosen}
              onClick={() => onChoose(state === chosen ? undefined : state)}
            >
              <span className={classes.number}>
                {formats.number(counts[state])}
              </span>
              <Word t={t} list="controlState" value={state} />
            </ButtonBase>
          </li>
        ))}
    </ul>
  );
}
