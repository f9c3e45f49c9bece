import { z } from 'zod';
import { controlStates } from '../governance/state/controlState';

/** Query of `GET /portfolio/authority`. */
export const authorityQuerySchema = z.strictObject({
  dataObject: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Only this one, with more of its systems.'),
});

/** @public */
export type AuthorityQuery = z.input<typeof authorityQuerySchema>;

const systemSchema = z.object({
  entityRef: z.string(),
  title: z.string(),
  owner: z.string().optional(),
  state: z.enum(controlStates),
});

/** A system, as far as data is concerned. @public */
export type AuthoritySystem = z.infer<typeof systemSchema>;

/** A data object and who says it is the record of it. */
export const authorityRowSchema = z.object({
  dataObject: z.string(),
  verdict: z
    .enum(['one', 'conflict', 'none'])
    .describe('conflict: more than one platform claims it.'),
  hidden: z
    .boolean()
    .describe('A platform that the caller may not see claims it as well.'),
  accepted: z
    .boolean()
    .describe('An exception covers the conflict for every claim that is seen.'),
  records: z
    .array(z.string())
    .describe('Platforms that claim to be the record, by title.'),
  totalRecords: z.int(),
  copies: z
    .array(z.string())
    .describe('Platforms that integrations bring it to or take it from.'),
  totalCopies: z.int(),
  decided: z
    .object({
      entityRef: z.string().describe('Of the decision.'),
      title: z.string(),
      platform: z.string(),
      agrees: z
        .boolean()
        .describe('That platform, and no other that is seen, claims it.'),
    })
    .optional()
    .describe('What an accepted decision says.'),
});

/** @public */
export type AuthorityRow = z.infer<typeof authorityRowSchema>;

/** Answer of `GET /portfolio/authority`, over what the caller may see. */
export const authoritySchema = z.object({
  asOf: z.iso.datetime(),
  partial: z.boolean().describe('The caller does not see every platform.'),
  conflicts: z.int().describe('Data objects with more than one record.'),
  unclaimed: z.int().describe('Data objects that no platform claims.'),
  rows: z
    .array(authorityRowSchema)
    .describe('Conflicts first, then as the vocabulary has them.'),
  systems: z
    .array(systemSchema)
    .describe('Those that rows name, with the most records first.'),
});

/** @public */
export type Authority = z.infer<typeof authoritySchema>;
