import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { z } from 'zod';

/** Conditions of a policy, as Backstage writes them. */
export type Conditions = PermissionCriteria<PermissionCondition>;

const plain = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const criteria: z.ZodType<Conditions> = z.lazy(() =>
  z.union([
    z.object({ anyOf: z.tuple([criteria], criteria) }),
    z.object({ allOf: z.tuple([criteria], criteria) }),
    z.object({ not: criteria }),
    z.object({
      rule: z.string(),
      resourceType: z.string(),
      params: z
        .record(z.string(), z.union([plain, z.array(plain)]).optional())
        .optional(),
    }),
  ]),
);

/** What a policy decided: all, nothing, or what fits conditions. */
const decision = z.union([
  z.enum(['everything', 'nothing']),
  z.object({ conditions: criteria }),
]);

/** What somebody may see, as policies decided when they were last here. */
export const rightsSchema = z.object({
  /** Entities, by `catalog.entity.read`. */
  entities: decision,
  /** Records, by `martech.record.read`. */
  records: decision,
  /** Renewals, by `martech.scorecard.read`. */
  renewals: z.enum(['everything', 'nothing']),
  /** References that the person owns things by. */
  groups: z.array(z.string()),
});

export type Rights = z.infer<typeof rightsSchema>;
export type RightsDecision = z.infer<typeof decision>;
