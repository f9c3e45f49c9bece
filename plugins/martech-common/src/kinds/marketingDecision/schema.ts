import { z } from 'zod';
import { day, ownership, reference, text } from '../fields';
import { entityShape } from '../entityShape';
import { answers } from './answers';

const typedAnswer = <T extends string, A extends z.ZodType>(
  type: T,
  answer: A,
) =>
  z.strictObject({
    type: z.literal(type).describe('What is decided.'),
    lifecycle: z
      .enum(['proposed', 'accepted', 'superseded'])
      .describe('Where it stands.'),
    ...ownership,
    subjects: z
      .array(reference('A platform, template, integration or vendor.'))
      .min(1)
      .describe('What it is about.'),
    answer: answer
      .optional()
      .describe('The answer, shaped by the type; required once accepted.'),
    variation: z
      .enum(['standard', 'bounded', 'local'])
      .optional()
      .describe(
        'standard: same everywhere; bounded: within limits; local: free.',
      ),
    variants: z
      .array(text('A variant.'))
      .optional()
      .describe('Variants that are allowed.'),
    decidedOn: day('When it was accepted.').optional(),
    deciders: z
      .array(reference('A person or group.'))
      .optional()
      .describe('Who decided.'),
    reviewBy: day('Until when it must be looked at again.').optional(),
    supersedes: reference('The decision it takes the place of.').optional(),
    context: text('Why a decision was needed, Markdown.').optional(),
    consequences: text('What follows from it, Markdown.').optional(),
  });

const types = z.discriminatedUnion('type', [
  typedAnswer('workflow-axis', answers['workflow-axis']),
  typedAnswer('template-policy', answers['template-policy']),
  typedAnswer('metadata-purpose', answers['metadata-purpose']),
  typedAnswer('system-of-record', answers['system-of-record']),
  typedAnswer('approval-legal-effect', answers['approval-legal-effect']),
  typedAnswer('ai-human-review', answers['ai-human-review']),
  typedAnswer('renewal', answers.renewal),
  typedAnswer('other', answers.other),
]);

export const marketingDecisionSchema = entityShape('MarketingDecision', types);

/**
 * A decision about the estate: what was decided, by whom, and until when.
 *
 * @public
 */
export type MarketingDecision = z.infer<typeof marketingDecisionSchema>;
