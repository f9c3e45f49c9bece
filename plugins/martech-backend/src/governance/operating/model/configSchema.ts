import {
  decisionSides,
  roleIds,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

const areaId = z.string().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, {
  error:
    'must be lower-case words joined by hyphens, for example search-advertising',
});

const groupRef = z
  .string()
  .regex(/^group:[^\s:/]+\/[^\s:/]+$/i, {
    error:
      'must be the full reference of a group, for example group:default/marketing-operations',
  })
  .transform(ref => ref.toLocaleLowerCase('en'));

const role = z.enum(roleIds);
const roles = z.array(role).optional();

/** What config says about one area; the rest stays as by default. */
const areaSchema = z.strictObject({
  title: z.string().trim().min(1).max(100).optional(),
  side: z.enum(decisionSides).optional(),
  accountable: role.optional(),
  responsible: roles,
  consulted: roles,
  informed: roles,
  group: groupRef.optional(),
});

/** Config `martech.operatingModel`. */
export const configSchema = z.strictObject({
  areas: z.record(areaId, areaSchema).optional(),
  /** Of every area of a side that names no group of its own. */
  groups: z
    .strictObject({
      marketing: groupRef.optional(),
      it: groupRef.optional(),
      joint: groupRef.optional(),
    })
    .optional(),
  directors: groupRef.optional(),
  governance: groupRef.optional(),
  fallbackArea: areaId.optional(),
});

export type ModelConfig = z.output<typeof configSchema>;
export type AreaConfig = z.output<typeof areaSchema>;
