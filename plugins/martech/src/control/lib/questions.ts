import {
  AttestationTopic,
  ConditionStatus,
} from '@martech-portal/backstage-plugin-martech-common';

/** The eight questions, in the order in which they are asked. */
export const questionIds = [
  'owner',
  'success',
  'change',
  'approval',
  'support',
  'reliability',
  'documents',
  'improvement',
] as const;

export type QuestionId = (typeof questionIds)[number];

/** What belongs to a question: go-live conditions, and what people confirm. */
interface Question {
  conditions: readonly ConditionStatus['id'][];
  topics: readonly AttestationTopic[];
}

export const questions: Record<QuestionId, Question> = {
  owner: { conditions: ['ownership', 'roles'], topics: ['owner', 'access'] },
  success: { conditions: ['measures'], topics: [] },
  change: { conditions: [], topics: [] },
  approval: { conditions: ['governance'], topics: [] },
  support: { conditions: ['support', 'intake'], topics: ['support-path'] },
  reliability: { conditions: [], topics: [] },
  documents: { conditions: ['documentation'], topics: ['data'] },
  improvement: { conditions: ['release'], topics: [] },
};
