import { stringifyEntityRef } from '@backstage/catalog-model';
import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { Row } from '../../../entity/components/Row';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { FixActions } from '../../../status/components/FixActions';
import { word } from '../../../translation';
import { Gap } from '../../lib/answerGaps';
import { QuestionId } from '../../lib/questions';
import { People } from '../People';
import { StartButton } from '../StartButton';
import { EntryStep } from './EntryStep';

/** One thing that is missing, and the button that opens the right form. */
export function GapRow(props: {
  gap: Gap;
  question: QuestionId;
  platform: MarketingPlatform;
}) {
  const { gap, platform, question } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const entityRef = stringifyEntityRef(platform);
  const start = { entityRef };
  switch (gap.kind) {
    case 'check': {
      const { check, scorecard } = gap;
      return (
        <Row
          name={check.title}
          more={check.message ?? check.remediation?.text}
          side={
            <>
              <FixActions check={check} />
              <StartButton
                {...start}
                start={{
                  type: 'exception',
                  presets: {
                    values: { checks: [`${scorecard}#${check.id}`] },
                  },
                }}
                label={t('control.answer.step.exception')}
                about={check.title}
                variant="text"
              />
            </>
          }
        />
      );
    }
    case 'attestation': {
      const { mayAttest, state, topic, validUntil, who } = gap.duty;
      const name = word(t, 'attestationTopic', topic);
      const day = validUntil ? formats.day(validUntil) : '';
      if (state === 'valid') return null;
      return (
        <Row
          name={t(`control.answer.gap.attestation.${state}`, {
            topic: name,
            day,
          })}
          more={
            !mayAttest && (
              <>
                {who.length > 0 ? (
                  <>
                    {t('control.attestation.who')} <People refs={who} />
                  </>
                ) : (
                  t('control.attestation.whoNobody')
                )}
              </>
            )
          }
          side={
            mayAttest && (
              <StartButton
                {...start}
                start={{ type: 'attestation', presets: { values: { topic } } }}
                label={t('control.answer.step.attest')}
                about={name}
              />
            )
          }
        />
      );
    }
    case 'entry':
      return (
        <Row
          name={t(`control.answer.gap.${gap.part}`)}
          side={<EntryStep platform={platform} question={question} />}
        />
      );
    case 'approver':
      return (
        <Row
          name={t('control.answer.gap.approver', {
            area: word(t, 'decisionArea', gap.area),
          })}
          side={<EntryStep platform={platform} question={question} />}
        />
      );
    default:
      return (
        <Row
          name={t(`control.answer.gap.${gap.what}`)}
          side={
            gap.what === 'backlog' ? (
              <StartButton
                {...start}
                start={{
                  type: 'request',
                  presets: { values: { kind: 'improvement' } },
                }}
                label={t('control.answer.step.improvement')}
              />
            ) : (
              <StartButton
                {...start}
                start={{ type: 'release' }}
                label={t('control.answer.step.release')}
              />
            )
          }
        />
      );
  }
}
