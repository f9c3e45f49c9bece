import { makeStyles } from '@material-ui/core/styles';
import { ControlStateId } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { Word } from '../../../components/Word';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'inline-flex',
      maxWidth: '100%',
      padding: theme.spacing(0.25, 1.25),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.spacing(2),
      color: theme.palette.text.primary,
      fontWeight: 700,
    },
    large: {
      fontSize: theme.typography.pxToRem(18),
      padding: theme.spacing(0.5, 2),
    },
  }),
  { name: 'MartechControlChip' },
);

/** The control state of an entity: an icon in its tone, and the word. */
export function ControlChip(props: { state: ControlStateId; large?: boolean }) {
  const { state, large = false } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <span className={clsx(classes.root, large && classes.large)}>
      <Word t={t} list="controlState" value={state} />
    </span>
  );
}
