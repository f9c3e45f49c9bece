import { z } from 'zod';
import { conditions } from '../kinds/marketingScorecard/check';
import { outcomes } from './outcomes';

/** One value that an outcome rests on: as it was when the rule looked. */
export const evidenceValueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()),
]);

/** A fact that a check reads, and how old it is. */
export const checkFactSchema = z.object({
  source: z.string(),
  key: z.string(),
  value: z.unknown().optional().describe('Missing: never observed.'),
  observedAt: z.iso.datetime().optional(),
  freshUntil: z.iso
    .datetime()
    .optional()
    .describe('From then on it is stale; missing: it does not go stale.'),
  stale: z.boolean(),
});

/** What one check came to for one entity, with everything needed to explain it. */
export const checkResultSchema = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string().optional(),
  condition: z.enum(conditions).optional(),
  level: z.string().describe('Id of the level.'),
  rank: z.int(),
  weight: z.number(),
  decisionArea: z.string().optional(),
  outcome: z.enum(outcomes),
  underlying: z
    .enum(outcomes)
    .optional()
    .describe('What a waived check would be without its exception.'),
  message: z.string().optional().describe('Plain text, rendered on read.'),
  problem: z
    .string()
    .optional()
    .describe('Why the rule could not be evaluated.'),
  evidence: z.record(z.string(), evidenceValueSchema),
  facts: z.array(checkFactSchema),
  remediation: z
    .object({
      text: z.string(),
      url: z.string().optional(),
      template: z.string().optional(),
    })
    .optional(),
  since: z.iso
    .datetime()
    .optional()
    .describe('Since when it is so; missing in previews.'),
});

/** @public */
export type EvidenceValue = z.infer<typeof evidenceValueSchema>;
/** @public */
export type CheckFact = z.infer<typeof checkFactSchema>;
/** @public */
export type CheckResult = z.infer<typeof checkResultSchema>;
