import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { StartedType } from '../../lib/governedAs';
import { StartButton } from './StartButton';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'MartechStartButtons' },
);

/** A button for each record that can be started about an entity. */
export function StartButtons(props: {
  entityRef: string;
  types: readonly StartedType[];
}) {
  const { entityRef, types } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <div
      role="group"
      aria-label={t('control.view.start')}
      className={classes.root}
    >
      {types.map(type => (
        <StartButton
          key={type}
          entityRef={entityRef}
          start={{ type }}
          label={t(`control.view.startOf.${type}`)}
        />
      ))}
    </div>
  );
}
