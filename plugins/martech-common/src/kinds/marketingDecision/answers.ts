import { z } from 'zod';
import { day, reference, text, vocabularyId } from '../fields';

/**
 * What each type of decision answers. The type decides which of these shapes
 * `spec.answer` must have.
 */
export const answers = {
  'workflow-axis': z.strictObject({
    axis: z
      .enum([
        'market',
        'channel',
        'asset-class',
        'business-unit',
        'one-for-all',
      ])
      .describe('Along which line workflows may differ.'),
  }),
  'template-policy': z.strictObject({
    policy: z
      .enum(['locked', 'guided', 'free'])
      .describe('How far people may change templates.'),
  }),
  'metadata-purpose': z.strictObject({
    purposes: z
      .array(z.enum(['findability', 'reporting', 'rights', 'activation']))
      .min(1)
      .describe('What metadata is for.'),
  }),
  'system-of-record': z.strictObject({
    dataObject: vocabularyId('The data object.'),
    platform: reference('The platform that is its one authority.'),
  }),
  'approval-legal-effect': z.strictObject({
    legalEffect: z
      .enum(['none', 'brand', 'legal', 'regulatory'])
      .describe('What an approval binds.'),
  }),
  'ai-human-review': z.strictObject({
    humanReview: z
      .enum(['before-publish', 'sampled', 'after-publish', 'none'])
      .describe('When a person looks at what AI made.'),
  }),
  renewal: z.strictObject({
    outcome: z
      .enum(['renew', 'renegotiate', 'migrate', 'retire'])
      .describe('migrate and retire end the contract.'),
    until: day('Until when the contract runs after that.').optional(),
  }),
  other: z.strictObject({ text: text('The answer.') }),
};

/** @public */
export type DecisionType = keyof typeof answers;
