import { ApiHolder } from '@backstage/core-plugin-api';
import { parseRoles, RoleEntry, roleGap } from '../lib/roleEntries';
import { translationOf } from '../lib/translationOf';

/** Refuses roles that somebody began and did not finish. */
export function unfinishedRoles(
  value: RoleEntry[] | undefined,
  field: { addError(message: string): void },
  { apiHolder }: { apiHolder: ApiHolder },
) {
  const t = translationOf(apiHolder);
  for (const entry of parseRoles(value)) {
    const gap = roleGap(entry);
    const role = t(`entity.role.name.${entry.role}`);
    if (gap) field.addError(t(`registering.roles.missing.${gap}`, { role }));
  }
}
