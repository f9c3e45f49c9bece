import {
  AttestationDuties,
  AttestationTopic,
} from '@martech-portal/backstage-plugin-martech-common';
import { Field } from '../../../entity/components/Field';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { People } from '../People';

/** When and by whom something was confirmed last; nothing when never. */
export function Confirmed(props: {
  topic: AttestationTopic;
  attestations: AttestationDuties | undefined;
}) {
  const { attestations, topic } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const duty = attestations?.topics.find(found => found.topic === topic);
  if (!duty?.on || !duty.by) return null;
  return (
    <Field label={t('control.answer.field.confirmed')}>
      {t('control.attestation.given', { day: formats.day(duty.on) })}{' '}
      <People refs={[duty.by]} />
    </Field>
  );
}
