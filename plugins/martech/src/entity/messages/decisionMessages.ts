import { conditionWords } from '../../translation/conditionWords';

/** Decisions: the question, the answer, and what follows. */
export const decisionMessages = {
  list: {
    title: 'Decisions about it',
    emptyTitle: 'Nothing has been decided about it',
    emptyNext: 'Record a decision about it, so that nobody has to ask twice.',
    on: 'Decided on {{day}}',
    open: 'Not decided yet',
  },
  title: 'Question and answer',
  open: 'Not answered yet. Write down the answer and accept it.',
  notInForce: {
    proposed: 'Only proposed: nobody has accepted it yet',
    superseded: 'No longer in force: another decision took its place',
  },
  subjects: 'It is about',
  variants: 'Variants that are allowed',
  context: 'Why it was needed',
  consequences: 'What follows from it',
  supersedes: 'Takes the place of',
  supersededBy: 'Replaced by',
  q: {
    'workflow-axis': 'Along which line may workflows differ?',
    'template-policy': 'How far may people change templates?',
    'metadata-purpose': 'What is metadata for?',
    'system-of-record': 'Which platform is the one authority for {{data}}?',
    'system-of-record-open':
      'Which platform is the one authority for a piece of data?',
    'approval-legal-effect': 'What does an approval bind?',
    'ai-human-review': 'When does a person look at what AI made?',
    renewal: 'What happens when the contract ends?',
    other: 'What was to be decided?',
  },
  axis: {
    market: 'By market',
    channel: 'By channel',
    'asset-class': 'By kind of material',
    'business-unit': 'By business unit',
    'one-for-all': 'They may not: one workflow for all',
  },
  policy: {
    locked: 'Not at all: templates are locked',
    guided: 'Within marked regions',
    free: 'Freely',
  },
  legalEffect: {
    none: 'Nothing: it is advice',
    brand: 'The brand',
    legal: 'The company, legally',
    regulatory: 'The company, towards a regulator',
  },
  outcome: {
    renew: 'It is renewed',
    renegotiate: 'It is negotiated again',
    migrate: 'We move to something else',
    retire: 'It is retired',
  },
  outcomeUntil: '{{outcome}}, and runs until {{day}}',
} as const;

/** Scorecards: levels and checks in words. */
export const scorecardMessages = {
  title: 'Levels and checks',
  checks_one: '{{count}} check',
  checks_other: '{{count}} checks',
  noChecks: 'No check belongs to this level yet.',
  weight: 'Counts {{weight}} times',
  fix: 'How to fix it: ',
  condition: conditionWords,
} as const;
