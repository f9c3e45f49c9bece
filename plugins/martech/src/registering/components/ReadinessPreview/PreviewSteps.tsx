import { ScorecardResult } from '@martech-portal/backstage-plugin-martech-common';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { openSteps } from '../../lib/openSteps';
import { usePreviewStyles } from './usePreviewStyles';

/** What would be missing on the first day, the least effort first. */
export function PreviewSteps(props: { result: ScorecardResult }) {
  const t = useMartechTranslation();
  const classes = usePreviewStyles();
  const steps = openSteps(props.result);
  if (steps.length === 0) {
    return (
      <StatusMark tone="good">{t('registering.preview.complete')}</StatusMark>
    );
  }
  return (
    <div>
      <h4 className={classes.title}>{t('registering.preview.missing')}</h4>
      <div className={classes.quiet}>
        {t('registering.preview.missingHelp')}
      </div>
      {steps.map(({ checks, level }) => (
        <div key={level.id} style={{ marginTop: 12 }}>
          <h5 className={classes.step}>
            {t('registering.preview.step', {
              level: level.title,
              count: checks.length,
            })}
          </h5>
          <ul className={classes.list}>
            {checks.map(({ id, remediation, title }) => (
              <li key={id}>
                {title}
                {remediation && (
                  <div className={classes.quiet}>{remediation.text}</div>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
