import { z } from 'zod';
import { recordTypes } from '../governance/machines';

const ref = z.string();

/**
 * Why somebody is asked whether a platform is theirs: they hold the role of
 * platform owner, own it or belong to the team that does, hold another role; or
 * nobody is left, and it is up to governance.
 *
 * @public
 */
export const claimReasons = [
  'platform-owner',
  'owner',
  'role',
  'governance',
] as const;

/** @public */
export type ClaimReason = (typeof claimReasons)[number];

/**
 * First words of the title of a change that hands over or retires a platform
 * which is kept in Git; by them the portal knows that the question is answered.
 *
 * @public
 */
export const claimTitles = {
  handOver: 'Hand over: ',
  retire: 'Retire: ',
} as const;

/** A platform that nobody has said is theirs. */
export const claimSchema = z.object({
  entityRef: ref,
  title: z.string(),
  owner: ref.optional(),
  lifecycle: z.string(),
  why: z.enum(claimReasons),
  state: z
    .enum(['missing', 'ended', 'left'])
    .describe(
      'Nobody has confirmed its owner; it was confirmed too long ago; the owner left.',
    ),
  mayConfirm: z
    .boolean()
    .describe('Whether the caller may confirm who owns it.'),
  mayEdit: z
    .boolean()
    .describe('It is kept in the portal, and the caller may write it.'),
  proposed: z
    .object({
      type: z.enum(recordTypes),
      id: z.string(),
      number: z.string(),
      title: z.string(),
    })
    .optional()
    .describe('A change of the caller that answers it is on its way.'),
});

/** Answer of `GET /portfolio/claims`: is this yours? */
export const claimsSchema = z.object({
  asOf: z.iso.datetime(),
  claimed: z.int().describe('Platforms whose owner is confirmed.'),
  total: z
    .int()
    .describe('Platforms in sight; without retired ones and sandboxes.'),
  items: z
    .array(claimSchema)
    .describe('Not confirmed, and the caller is asked; at most 100.'),
  isMore: z.boolean().describe('There may be more when these are answered.'),
});

/** @public */
export type Claim = z.infer<typeof claimSchema>;
/** @public */
export type Claims = z.infer<typeof claimsSchema>;
