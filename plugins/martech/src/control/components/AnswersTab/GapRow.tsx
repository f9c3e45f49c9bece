import { stringifyEntityRef } from '@backstage/catalog-model';
import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { Row } from '../../../entity/components/Row';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { Gap } from '../../lib/answerGaps';
import { QuestionId } from '../../lib/questions';
import { AttestationGap } from './AttestationGap';
import { CheckGap } from './CheckGap';
import { EntryStep } from './EntryStep';
import { StartGap } from './StartGap';

/** One thing that is missing, and the button that opens the right form. */
export function GapRow(props: {
  gap: Gap;
  question: QuestionId;
  platform: MarketingPlatform;
}) {
  const { gap, platform, question } = props;
  const t = useMartechTranslation();
  const entityRef = stringifyEntityRef(platform);
  switch (gap.kind) {
    case 'check':
      return <CheckGap gap={gap} entityRef={entityRef} />;
    case 'attestation':
      return <AttestationGap gap={gap} entityRef={entityRef} />;
    case 'start':
      return <StartGap gap={gap} entityRef={entityRef} />;
    default:
      return (
        <Row
          name={
            gap.kind === 'entry'
              ? t(`control.answer.gap.${gap.part}`)
              : t('control.answer.gap.approver', {
                  area: word(t, 'decisionArea', gap.area),
                })
          }
          side={<EntryStep platform={platform} question={question} />}
        />
      );
  }
}
