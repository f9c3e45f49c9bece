import { AttestationDuties } from '@martech-portal/backstage-plugin-martech-common';
import { Row } from '../../../entity/components/Row';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { People } from '../People';
import { StartButton } from '../StartButton';
import { MayConfirm } from './MayConfirm';

const tones = {
  valid: 'good',
  'due-soon': 'warn',
  overdue: 'bad',
  missing: 'bad',
} as const;

/** One thing that people confirm: how it stands, by whom, and the button. */
export function AttestationRow(props: {
  duty: AttestationDuties['topics'][number];
  entityRef: string;
}) {
  const { duty, entityRef } = props;
  const { by, mayAttest, on, state, topic, validUntil, who } = duty;
  const t = useMartechTranslation();
  const formats = useFormats();
  const name = word(t, 'attestationTopic', topic);
  const ends = validUntil && formats.day(validUntil);
  return (
    <Row
      name={name}
      more={
        <>
          {on && by && (
            <div>
              {t('control.attestation.given', { day: formats.day(on) })}{' '}
              <People refs={[by]} />
              {ends &&
                `, ${
                  state === 'overdue'
                    ? t('control.attestation.ended', { day: ends })
                    : t('control.attestation.until', { day: ends })
                }`}
            </div>
          )}
          {state !== 'valid' && !mayAttest && (
            <div>
              <MayConfirm who={who} />
            </div>
          )}
        </>
      }
      side={
        <>
          <StatusMark tone={tones[state]}>
            {t(`control.attestation.state.${state}`)}
          </StatusMark>
          {mayAttest && (
            <StartButton
              entityRef={entityRef}
              start={{ type: 'attestation', presets: { values: { topic } } }}
              label={
                state === 'valid'
                  ? t('control.attestation.again')
                  : t('control.attestation.attest')
              }
              about={name}
              variant={state === 'valid' ? 'text' : 'outlined'}
            />
          )}
        </>
      }
    />
  );
}
