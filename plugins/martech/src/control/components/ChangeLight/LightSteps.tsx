import { makeStyles } from '@material-ui/core/styles';
import { ChangeAssessment } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { RecordStart } from '../../lib/reasonStart';
import { StartButton } from '../StartButton';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'MartechLightSteps' },
);

const change = (values: Record<string, boolean | string[]>): RecordStart => ({
  type: 'change',
  presets: { values },
});

// The light answers for what people notice, so the form begins there.
const notice = ['live-behaviour'];

/** The right change for each light. */
export function LightSteps(props: {
  entityRef: string;
  light: ChangeAssessment['light'];
}) {
  const { entityRef, light } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const planned = change({ aspects: notice });
  if (light !== 'red') {
    return (
      <StartButton
        entityRef={entityRef}
        start={planned}
        label={t('control.light.start')}
        variant="contained"
      />
    );
  }
  return (
    <div className={classes.root}>
      <StartButton
        entityRef={entityRef}
        start={planned}
        label={t('control.light.plan')}
      />
      <StartButton
        entityRef={entityRef}
        start={change({ aspects: notice, emergency: true })}
        label={t('control.light.emergency')}
        variant="text"
      />
    </div>
  );
}
