import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import { ControlStateId } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { Word } from '../../../components/Word';
import { useStateFills } from '../../../control/components/StateBand';
import { stateShares } from '../../../control/lib/stateShares';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { StateCounts } from '../../lib/countStates';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
    state: {
      ...theme.typography.body2,
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
      padding: theme.spacing(0.25, 1),
      border: '1px solid transparent',
      borderRadius: theme.spacing(2),
      '&:hover': { backgroundColor: theme.palette.action.hover },
    },
    chosen: {
      borderColor: theme.palette.text.secondary,
      backgroundColor: theme.palette.action.selected,
    },
    swatch: { width: 10, height: 10, borderRadius: 2, flexShrink: 0 },
    number: { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  }),
  { name: 'MartechLandscapeKey' },
);

/** What the colours mean, and how many there are; a click shows only those. */
export function StateKey(props: {
  counts: StateCounts;
  chosen: readonly string[];
  onChange: (states: ControlStateId[]) => void;
}) {
  const { chosen, counts, onChange } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const fills = useStateFills();
  return (
    <div
      role="group"
      aria-label={t('landscape.states')}
      className={classes.root}
    >
      {stateShares(counts).shares.map(({ count, state }) => {
        const isChosen = chosen.length === 1 && chosen[0] === state;
        return (
          <ButtonBase
            key={state}
            className={clsx(classes.state, isChosen && classes.chosen)}
            aria-pressed={isChosen}
            aria-label={t('landscape.stateButton', {
              number: formats.number(count),
              state: word(t, 'controlState', state),
            })}
            onClick={() => onChange(isChosen ? [] : [state])}
          >
            <span className={clsx(classes.swatch, fills[state])} aria-hidden />
            <span className={classes.number}>{formats.number(count)}</span>{' '}
            <Word t={t} list="controlState" value={state} />
          </ButtonBase>
        );
      })}
    </div>
  );
}
