import { makeStyles } from '@material-ui/core/styles';
import { ControlState } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ControlChip } from '../ControlChip';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1.5),
    },
    help: { ...theme.typography.body2, margin: theme.spacing(1, 0, 0) },
    more: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechStateHead' },
);

/** The state in a chip, since when, how many exceptions carry it, what it means. */
export function StateHead(props: { control: ControlState }) {
  const { since, state, waived } = props.control;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const notes = [
    ...(waived > 0 ? [t('control.state.waived', { count: waived })] : []),
    ...(since
      ? [t('control.state.since', { day: formats.day(since.slice(0, 10)) })]
      : []),
  ];
  return (
    <>
      <div className={classes.root}>
        <ControlChip state={state} large />
        <span className={classes.more}>{notes.join(', ')}</span>
      </div>
      <p className={classes.help}>{t(`control.state.help.${state}`)}</p>
    </>
  );
}
