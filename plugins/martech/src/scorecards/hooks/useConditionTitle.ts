import { scorecardMessages } from '../../entity/messages/decisionMessages';
import { humanName } from '../../lib/humanName';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';

type Condition = keyof typeof scorecardMessages.condition;

const isCondition = (id: string): id is Condition =>
  Object.hasOwn(scorecardMessages.condition, id);

/** What people read for a go-live condition. */
export function useConditionTitle() {
  const t = useMartechTranslation();
  return (id: string) =>
    isCondition(id) ? t(`entity.scorecard.condition.${id}`) : humanName(id);
}
