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

/** What an answer is looked up in, besides the entry itself. */
export type SourceName =
  | 'status'
  | 'attestations'
  | 'model'
  | 'backlog'
  | 'releases';

/** What belongs to a question: go-live conditions, and what people confirm. */
interface Question {
  conditions: readonly ConditionStatus['id'][];
  topics: readonly AttestationTopic[];
  /** Without these nobody can say that nothing is missing. */
  needs: readonly SourceName[];
}

const checked = ['status', 'attestations'] as const;

export const questions: Record<QuestionId, Question> = {
  owner: {
    conditions: ['ownership', 'roles'],
    topics: ['owner', 'access'],
    needs: checked,
  },
  success: { conditions: ['measures'], topics: [], needs: ['status'] },
  change: { conditions: [], topics: [], needs: [] },
  approval: {
    conditions: ['governance'],
    topics: [],
    needs: ['status', 'model'],
  },
  support: {
    conditions: ['support', 'intake'],
    topics: ['support-path'],
    needs: checked,
  },
  reliability: { conditions: [], topics: [], needs: [] },
  documents: {
    conditions: ['documentation'],
    topics: ['data'],
    needs: checked,
  },
  improvement: {
    conditions: ['release'],
    topics: [],
    needs: ['status', 'backlog', 'releases'],
  },
};
