import { z } from 'zod';
import {
  ai,
  day,
  ownership,
  reference,
  text,
  url,
  vocabularyId,
} from '../fields';
import { entityShape } from '../entityShape';

const ids = (description: string) =>
  z.array(vocabularyId('An id of the list.')).describe(description);

const source = z
  .strictObject({
    url: url('Where the file is.').optional(),
    path: text('Where the file is, beside this entity.').optional(),
    integrity: z
      .string()
      .regex(/^sha256-[A-Za-z0-9+/]{43}=$/, {
        error: 'must be sha256- followed by the hash in base64',
      })
      .optional()
      .describe('Hash of the approved content, sha256-….'),
  })
  .describe('The file itself: url or path, not both.');

const approval = z.strictObject({
  role: text('In which role it was approved, for example brand-lead.'),
  legalEffect: z
    .enum(['none', 'brand', 'legal', 'regulatory'])
    .describe('What the approval binds.'),
  by: reference('Who approved.'),
  on: day('When.'),
  evidence: url('Where it can be seen.').optional(),
});

export const marketingTemplateSchema = entityShape(
  'MarketingTemplate',
  z.strictObject({
    type: z
      .enum([
        'email',
        'landing-page',
        'banner',
        'social',
        'video',
        'document',
        'brief',
        'form',
        'workflow',
      ])
      .describe('What is made from it.'),
    lifecycle: z
      .enum(['draft', 'approved', 'deprecated', 'retired'])
      .describe('Where it stands.'),
    ...ownership,
    management: z
      .enum(['managed', 'local'])
      .describe('managed: kept centrally; local: a copy somebody keeps.'),
    localReason: text(
      'Why it is local, where it was not made from another template.',
    ).optional(),
    platforms: z
      .array(reference('A platform.'))
      .optional()
      .describe('Platforms it is built on.'),
    derivedFrom: reference('The template it was made from.').optional(),
    version: z
      .string()
      .min(1)
      .max(40)
      .optional()
      .describe('Its version, for example 2.3.0.'),
    source: source.optional(),
    lockedRegions: z
      .array(text('A region.'))
      .optional()
      .describe('Parts nobody may change.'),
    editableRegions: z
      .array(text('A region.'))
      .optional()
      .describe('Parts people fill in.'),
    approvals: z
      .array(approval)
      .optional()
      .describe('Who approved it, with what effect.'),
    rights: z
      .strictObject({
        expiresOn: day('Last day of the usage rights.').optional(),
        territories: ids('Markets the rights cover.').optional(),
        channels: ids('Channels the rights cover.').optional(),
      })
      .optional()
      .describe('Usage rights of what it contains.'),
    accessibility: z
      .strictObject({
        standard: text(
          'Standard it was checked against, for example WCAG 2.2 AA.',
        ),
        checkedOn: day('When.'),
        result: z.enum(['pass', 'partial', 'fail']).describe('What came out.'),
      })
      .optional()
      .describe('Accessibility check.'),
    ai: ai.optional(),
    markets: ids('Markets it is for.').optional(),
    channels: ids('Channels it is for.').optional(),
    reviewBy: day('Until when it must be looked at again.').optional(),
  }),
);

/**
 * A template that marketing material is made from, owned like software.
 *
 * @public
 */
export type MarketingTemplate = z.infer<typeof marketingTemplateSchema>;
