import { z } from 'zod';
import { controlStates } from '../governance/state/controlState';

const ref = z.string();
const day = z.iso.date();

const separated = (text: string) =>
  text.split(',').map(part => part.trim().toLowerCase());

/** Query of `GET /portfolio/ownership`. */
export const ownershipQuerySchema = z
  .strictObject({
    owners: z
      .string()
      .max(20_000)
      .transform(separated)
      .pipe(z.array(z.string().regex(/^(user|group):[^/]+\/[^/]+$/)).max(200))
      .optional()
      .describe('Full references of people and groups, commas between.'),
    mine: z
      .literal('true')
      .optional()
      .describe('Of the signed-in person and their groups.'),
  })
  .refine(
    ({ mine, owners }) => (mine === undefined) !== (owners === undefined),
    'write owners, full references with commas between, or mine=true',
  );

/** A platform that somebody answers for. */
export const ownedPlatformSchema = z.object({
  entityRef: ref,
  title: z.string(),
  owner: ref.optional(),
  owns: z.boolean().describe('false: only a role on it is held.'),
  state: z.enum(controlStates),
  since: z.iso.datetime().nullable(),
  reasons: z.int().describe('Conditions and signals that speak against it.'),
});

/** A contract of such a platform whose notice deadline comes. */
export const ownedRenewalSchema = z.object({
  entityRef: ref,
  title: z.string(),
  state: z.enum(controlStates),
  noticeDeadline: day,
  contractEnd: day.optional(),
  autoRenew: z.boolean(),
  annualCost: z.object({ amount: z.number(), currency: z.string() }).optional(),
});

/** Answer of `GET /portfolio/ownership`, over what the caller may see. */
export const ownershipSchema = z.object({
  asOf: z.iso.datetime(),
  owned: z.int().describe('Platforms that are owned and not retired.'),
  roles: z
    .int()
    .describe('Platforms of others on which a role is held, without retired.'),
  retired: z.int().describe('Owned platforms that are retired.'),
  states: z
    .record(z.enum(controlStates), z.int())
    .describe('Of the owned ones, without retired.'),
  platforms: z
    .array(ownedPlatformSchema)
    .describe('Without retired, the worst first; at most 10.'),
  renewals: z
    .array(ownedRenewalSchema)
    .describe(
      'Owned, the notice deadline within 120 days, the first first; at most 10.',
    ),
  renewing: z.int().describe('All of these.'),
  waiting: z
    .object({ total: z.int(), overdue: z.int() })
    .nullable()
    .describe(
      'Open records that wait for them; null: the caller may not read records.',
    ),
});

/** @public */
export type OwnershipQuery = { owners: readonly string[] } | { mine: true };
/** @public */
export type OwnedPlatform = z.infer<typeof ownedPlatformSchema>;
/** @public */
export type OwnedRenewal = z.infer<typeof ownedRenewalSchema>;

/**
 * What people or teams answer for, and how that is doing.
 *
 * @public
 */
export type Ownership = z.infer<typeof ownershipSchema>;
