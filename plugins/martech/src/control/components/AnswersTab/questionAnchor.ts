import { QuestionId } from '../../lib/questions';

/** The id of a question's heading on the page. */
export const questionAnchor = (id: QuestionId): string => `question-${id}`;
