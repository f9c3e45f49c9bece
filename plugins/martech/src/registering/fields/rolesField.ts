import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { roleIds } from '@martech-portal/backstage-plugin-martech-common';
import { RoleEntry } from '../lib/roleEntries';
import { lazyField } from './lazyField';
import { unfinishedRoles } from './unfinishedRoles';

/** Who holds which role of a platform. */
export const rolesField = {
  name: 'MartechRoles',
  component: lazyField<RoleEntry[], {}>(
    async () => (await import('../components/RolesField')).RolesField,
  ),
  validation: unfinishedRoles,
  schema: makeFieldSchema({
    output: z =>
      z.array(
        z.object({
          role: z.enum(roleIds),
          assignee: z.string().optional(),
          deputy: z.string().optional(),
          endsOn: z.string().optional(),
          notNeededBecause: z.string().optional(),
        }),
      ),
  }),
};
