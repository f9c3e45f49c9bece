import { isMarketingDecision } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ForKind } from '../ForKind';
import { MartechCard } from '../MartechCard';
import { Decision } from './Decision';

/** What was decided, why, and what follows. */
export function DecisionCard() {
  const t = useMartechTranslation();
  return (
    <ForKind is={isMarketingDecision}>
      {decision => (
        <MartechCard title={t('entity.decision.title')}>
          <Decision decision={decision} />
        </MartechCard>
      )}
    </ForKind>
  );
}
