import { Row } from '../../../entity/components/Row';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { FixActions } from '../../../status/components/FixActions';
import { Gap } from '../../lib/answerGaps';
import { StartButton } from '../StartButton';

/** A check that is not met: mend it, or ask for an exception. */
export function CheckGap(props: {
  gap: Extract<Gap, { kind: 'check' }>;
  entityRef: string;
}) {
  const { entityRef, gap } = props;
  const { check, scorecard } = gap;
  const t = useMartechTranslation();
  const checks = [`${scorecard}#${check.id}`];
  return (
    <Row
      name={check.title}
      more={check.message ?? check.remediation?.text}
      side={
        <>
          <FixActions check={check} scorecard={scorecard} />
          <StartButton
            entityRef={entityRef}
            start={{ type: 'exception', presets: { values: { checks } } }}
            label={t('control.answer.step.exception')}
            about={check.title}
            variant="text"
          />
        </>
      }
    />
  );
}
