import { ApiHolder } from '@backstage/core-plugin-api';
import { parseRoles, RoleEntry, roleGap } from '../lib/roleEntries';
import { translationOf } from '../lib/translationOf';

/** Refuses roles that somebody began and did not finish. */
export async function unfinishedRoles(
  value: RoleEntry[] | undefined,
  field: { addError(message: string): void },
  { apiHolder }: { apiHolder: ApiHolder },
) {
  const entries = parseRoles(value);
  if (!entries.some(roleGap)) return;
  const t = await translationOf(apiHolder);
  for (const entry of entries) {
    const gap = roleGap(entry);
    const role = t(`entity.role.name.${entry.role}`);
    if (gap) field.addError(t(`registering.roles.missing.${gap}`, { role }));
  }
}
