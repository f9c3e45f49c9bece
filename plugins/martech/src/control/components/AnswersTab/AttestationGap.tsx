import { Row } from '../../../entity/components/Row';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { Gap } from '../../lib/answerGaps';
import { MayConfirm } from '../Attestations';
import { StartButton } from '../StartButton';

/** Something that has to be confirmed, by the reader or by those named. */
export function AttestationGap(props: {
  gap: Extract<Gap, { kind: 'attestation' }>;
  entityRef: string;
}) {
  const { entityRef, gap } = props;
  const { mayAttest, state, topic, validUntil, who } = gap.duty;
  const t = useMartechTranslation();
  const formats = useFormats();
  const name = word(t, 'attestationTopic', topic);
  const day = validUntil ? formats.day(validUntil) : '';
  if (state === 'valid') return null;
  return (
    <Row
      name={t(`control.answer.gap.attestation.${state}`, { topic: name, day })}
      more={!mayAttest && <MayConfirm who={who} />}
      side={
        mayAttest && (
          <StartButton
            entityRef={entityRef}
            start={{ type: 'attestation', presets: { values: { topic } } }}
            label={t('control.answer.step.attest')}
            about={name}
          />
        )
      }
    />
  );
}
