import { makeStyles } from '@material-ui/core/styles';
import { AssessmentFacts } from '../../../governance/components/AssessmentFacts';
import { useAssessment } from '../../../governance/hooks/useAssessment';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Answered } from '../Answered';
import { Approvers } from './Approvers';
import { LightSign } from './LightSign';
import { LightSteps } from './LightSteps';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gap: theme.spacing(1),
      justifyItems: 'start',
    },
    more: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechChangeLight' },
);

/** May this be changed now? The answer, why, and the button that starts it. */
export function ChangeLight(props: { entityRef: string }) {
  const { entityRef } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <Answered request={useAssessment({ entityRef })} rows={2}>
      {assessment => (
        <div className={classes.root}>
          <LightSign light={assessment.light} />
          <AssessmentFacts assessment={assessment} withLight={false} />
          {assessment.light === 'green' && <>{t('control.light.green')}</>}
          <Approvers areas={assessment.areas} />
          {assessment.standard.length > 0 && (
            <span className={classes.more}>
              {t('control.light.standard', {
                count: assessment.standard.length,
              })}
            </span>
          )}
          <LightSteps entityRef={entityRef} light={assessment.light} />
        </div>
      )}
    </Answered>
  );
}
