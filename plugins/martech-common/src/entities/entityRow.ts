import { z } from 'zod';
import { controlStates } from '../governance/state/controlState';
import { martechKindNames } from '../kinds/kindNames';

const day = z.iso.date();
const ref = z.string();
const money = z.object({ amount: z.number(), currency: z.string() });

/**
 * One entity as lists show it. Days are `YYYY-MM-DD`, references are full and
 * in lower case (`group:default/brand-studio`).
 */
export const entityRowSchema = z.object({
  uid: z.string(),
  entityRef: ref,
  kind: z.enum(martechKindNames),
  namespace: z.string(),
  name: z.string(),
  title: z.string(),
  description: z
    .string()
    .optional()
    .describe('Shortened; the entity itself has all of it.'),
  owner: ref.optional(),
  type: z.string(),
  lifecycle: z.string(),
  controlState: z
    .enum(controlStates)
    .optional()
    .describe('How it stands; of platforms and templates.'),
  notInPlace: z
    .array(z.string())
    .optional()
    .describe('Go-live conditions that do not hold; of platforms in use.'),
  system: ref.optional(),
  category: z.string().optional(),
  tier: z.string().optional(),
  vendor: ref.optional(),
  dataClass: z.string().optional(),
  personalData: z.string().optional(),
  annualCost: money.optional().describe('As written in the contract.'),
  contractEnd: day.optional(),
  noticeDeadline: day.optional(),
  renewedOn: day.optional().describe('When it last renewed itself.'),
  autoRenew: z.boolean().optional(),
  seats: z.int().optional().describe('Bought.'),
  runMoney: money.optional().describe('To run it, a year.'),
  projectMoney: money.optional().describe('For projects on it.'),
  budgetOwner: ref.optional(),
  sandboxExpiresOn: day.optional(),
  capability: z.array(z.string()).optional(),
  market: z.array(z.string()).optional(),
  channel: z.array(z.string()).optional(),
  roleHolder: z.array(ref).optional(),
  management: z.string().optional(),
  version: z.string().optional(),
  derivedFrom: ref.optional(),
  platform: z.array(ref).optional(),
  rightsExpireOn: day.optional(),
  reviewBy: day.optional(),
  source: ref.optional(),
  target: ref.optional(),
  criticality: z.string().optional(),
  credentialsExpireOn: day.optional(),
  riskTier: z.string().optional(),
  dpaExpiresOn: day.optional(),
  domain: z.array(z.string()).optional(),
  platformCount: z.int().optional(),
  subject: z.array(ref).optional(),
  decidedOn: day.optional(),
  variation: z.string().optional(),
  renewalOutcome: z
    .string()
    .optional()
    .describe('Of a decision about a contract.'),
  renewalUntil: day.optional().describe('Until when the contract runs then.'),
});

/** @public */
export type EntityRow = z.infer<typeof entityRowSchema>;
