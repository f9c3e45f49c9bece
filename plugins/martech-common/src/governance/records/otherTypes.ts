import { z } from 'zod';
import { filterPredicate } from '../../kinds/fields';
import { fullRef, instant, lastDay, recordId, words } from './parts';

/** @public */
export const requestKinds = [
  'access',
  'template',
  'integration',
  'field',
  'support',
  'new-tool',
  'improvement',
] as const;

export const requestFields = z.strictObject({
  kind: z.enum(requestKinds),
  value: z
    .enum(['high', 'medium', 'low'])
    .optional()
    .describe('Of an improvement: what it brings.'),
  effort: z
    .enum(['high', 'medium', 'low'])
    .optional()
    .describe('Of an improvement: what it takes.'),
  priority: z
    .int()
    .min(1)
    .max(999)
    .optional()
    .describe('Of an improvement: place in the backlog, 1 first.'),
});

export const releaseFields = z.strictObject({
  plannedFor: lastDay('Day on which people get it.'),
  changes: z.array(recordId).max(200).default([]),
  templates: z
    .array(
      z.strictObject({
        entityRef: fullRef('A template.'),
        version: words('Its version.', 63),
      }),
    )
    .max(200)
    .default([]),
  notes: words('What is new, in the words of those who use it.', 20_000),
  audience: words('Who has to know.', 500),
  trainingImpact: words('What people have to learn.').optional(),
});

/** What was found when the review was opened is added by the portal. */
export const reviewFields = z.strictObject({});

/** @public */
export const attestationTopics = [
  'owner',
  'data',
  'access',
  'support-path',
] as const;
/** @public */
export type AttestationTopic = (typeof attestationTopics)[number];

export const attestationFields = z.strictObject({
  topic: z.enum(attestationTopics),
  validUntil: lastDay('Until when it counts.').optional(),
});

export const freezeFields = z
  .strictObject({
    from: instant('First moment of it.'),
    to: instant('First moment after it.'),
    scope: filterPredicate('Entities it is about; all without it.').optional(),
    reason: words('Why nothing may change.'),
  })
  .refine(({ from, to }) => Date.parse(from) < Date.parse(to), {
    path: ['to'],
    error: 'must come after from',
  });

/** @public */
export type RequestFields = z.infer<typeof requestFields>;
/** @public */
export type ReleaseFields = z.infer<typeof releaseFields>;
/** @public */
export type AttestationFields = z.infer<typeof attestationFields>;
/** @public */
export type FreezeFields = z.infer<typeof freezeFields>;
