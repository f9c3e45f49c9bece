import {
  isMarketingDecision,
  RELATION_DECIDED_BY,
} from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../../components/Word';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useAnswerContext } from '../../hooks/useAnswerContext';
import { answerInWords } from '../../lib/answerInWords';
import { isMartechEntity } from '../../lib/isMartechEntity';
import { relatedRefs } from '../../lib/relatedRefs';
import { ForKind } from '../ForKind';
import { MartechCard } from '../MartechCard';
import { RelatedRows } from '../RelatedRows';
import { DecidedOn } from './DecidedOn';

/** What has been decided about an entity of ours. */
export function DecisionsCard() {
  const t = useMartechTranslation();
  const context = useAnswerContext();
  return (
    <ForKind is={isMartechEntity}>
      {entity => (
        <MartechCard title={t('entity.decision.list.title')}>
          <RelatedRows
            refs={relatedRefs(entity, RELATION_DECIDED_BY)}
            is={isMarketingDecision}
            empty={{
              title: t('entity.decision.list.emptyTitle'),
              nextStep: t('entity.decision.list.emptyNext'),
            }}
            more={decision => answerInWords(decision, context)}
            side={decision => (
              <>
                <Word
                  t={t}
                  list="decisionLifecycle"
                  value={decision.spec.lifecycle}
                />
                <DecidedOn day={decision.spec.decidedOn} />
              </>
            )}
          />
        </MartechCard>
      )}
    </ForKind>
  );
}
