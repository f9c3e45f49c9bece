import { z } from 'zod';
import { roleIds } from '../../roles';
import { decisionSides } from '../areas';

/** Answer of `GET /portfolio/operating-model[?entityRef=]`. */
export const operatingModelSchema = z.object({
  roles: z.array(z.enum(roleIds)).describe('Those the matrix names.'),
  areas: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      side: z.enum(decisionSides),
      raci: z
        .record(
          z.string(),
          z.enum(['responsible', 'accountable', 'consulted', 'informed']),
        )
        .describe('By role.'),
      group: z.string().optional(),
      approvers: z
        .array(z.string())
        .optional()
        .describe('With `entityRef`: who decides for it now.'),
      via: z
        .enum(['role', 'deputy', 'group', 'directors', 'governance'])
        .optional(),
      decided: z.int().describe('In the last 365 days.'),
      waiting: z.int(),
      medianHours: z.number().nullable(),
    }),
  ),
  fallbackArea: z
    .string()
    .describe('Decides about what names no area, or one that is gone.'),
  freezers: z
    .array(z.string())
    .describe('Who may call a freeze: groups with their members, or people.'),
  problems: z
    .array(
      z.object({
        severity: z.enum(['error', 'warning']),
        area: z.string().optional(),
        role: z.string().optional(),
        message: z.string(),
        entities: z
          .array(z.string())
          .describe('Visible platforms it is about, at most 100.'),
        total: z.int(),
      }),
    )
    .describe('Roles without a holder, groups that do not exist, and so on.'),
  rolesPending: z
    .boolean()
    .describe(
      'After a start: who holds roles is still being read, so `problems` may lack some.',
    ),
});

/** @public */
export type OperatingModelAnswer = z.infer<typeof operatingModelSchema>;
