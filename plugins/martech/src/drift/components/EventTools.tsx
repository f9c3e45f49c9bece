import { makeStyles } from '@material-ui/core/styles';
import {
  Drift,
  DriftMove,
  driftMoves,
} from '@martech-portal/backstage-plugin-martech-common';
import { ViewButtons } from '../../governance/components/ViewSwitch/ViewButtons';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { DriftState, periods } from '../lib/driftState';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1, 2),
      marginBottom: theme.spacing(1.5),
    },
  }),
  { name: 'MartechEventTools' },
);

const ALL = 'all';

/** How far back changes are told of, and which. */
export function EventTools(props: {
  state: DriftState;
  moves: Drift['moves'];
  onChange: (part: Partial<DriftState>) => void;
}) {
  const { moves, onChange, state } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const kinds: DriftMove[] = driftMoves.filter(
    move => moves[move] > 0 || move === state.move,
  );
  return (
    <div className={classes.root}>
      <ViewButtons
        label={t('drift.events.period')}
        value={String(state.days)}
        views={periods.map(days => ({
          id: String(days),
          name:
            days === 365
              ? t('drift.events.year')
              : t('drift.events.days', { number: formats.number(days) }),
        }))}
        onChange={chosen => {
          const days = periods.find(known => String(known) === chosen);
          if (days) onChange({ days });
        }}
      />
      <ViewButtons<DriftMove | typeof ALL>
        label={t('drift.events.filter')}
        value={state.move ?? ALL}
        views={[
          { id: ALL, name: t('drift.events.all') },
          ...kinds.map(move => ({
            id: move,
            name: `${t(`drift.move.${move}`)} ${formats.number(moves[move])}`,
          })),
        ]}
        onChange={chosen =>
          onChange({ move: chosen === ALL ? undefined : chosen })
        }
      />
    </div>
  );
}
