import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useVocabularies } from '../../hooks/useVocabularies';
import { AnswerContext } from '../lib/answerInWords';
import { useDayText } from './useDayText';

/** What decisions are put into words with. */
export function useAnswerContext(): AnswerContext {
  const t = useMartechTranslation();
  const dayText = useDayText();
  const lists = useVocabularies();
  return { t, dayText, lists };
}
