import { z } from 'zod';
import { decisionArea, duration, place, reference, text } from '../fields';

/** The eight go-live conditions of a platform. @public */
export const conditions = [
  'ownership',
  'governance',
  'intake',
  'support',
  'documentation',
  'release',
  'roles',
  'measures',
] as const;

const id = (description: string) =>
  z
    .string()
    .regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, {
      error:
        'must be lower-case words joined by hyphens, for example has-owner',
    })
    .describe(description);

const cel = (description: string) =>
  z.string().min(1).max(4_000).describe(description);

export const level = z.strictObject({
  id: id('Id of the level.'),
  title: text('What people read.'),
  rank: z.int().min(1).max(20).describe('1 is the lowest.'),
});

export const check = z.strictObject({
  id: id('Id of the check, unique in the scorecard.'),
  title: text('What people read.'),
  description: text('Why it matters.').optional(),
  decisionArea: decisionArea('Decision area it belongs to.').optional(),
  condition: z
    .enum(conditions)
    .optional()
    .describe('Go-live condition it tests.'),
  level: id('Level it belongs to.'),
  weight: z
    .number()
    .positive()
    .optional()
    .describe('How much it counts in the score, 1 by default.'),
  applicableWhen: cel('CEL: whether the check applies at all.').optional(),
  rule: cel('CEL: true means pass.'),
  warnWhen: cel('CEL: true turns a pass into a warning.').optional(),
  facts: z
    .array(
      z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
        error: 'must be <fact source>/<key>, for example usage/active-seats',
      }),
    )
    .optional()
    .describe('Facts the rule reads, <fact source>/<key>.'),
  maxAge: duration('How old those facts may be.').optional(),
  evidence: z
    .record(z.string(), cel('CEL of one value.'))
    .optional()
    .describe('Values shown with the outcome, by name.'),
  message: z
    .partialRecord(
      z.enum(['pass', 'warn', 'fail', 'no-data', 'not-applicable']),
      text('Text with {{name}} for a value of evidence.'),
    )
    .optional()
    .describe('What people read for each outcome.'),
  remediation: z
    .strictObject({
      text: text('How to fix it.'),
      url: place(
        'Where to fix it: a full address, or a path of this portal such as /martech/vendors.',
      ).optional(),
      template: reference('Software template that fixes it.').optional(),
    })
    .optional()
    .describe('How to fix it.'),
});
