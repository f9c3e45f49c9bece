import { RoleRow } from './roleRows';

/** How many of the roles that the tier asks for have somebody in them. */
export interface RoleSummary {
  filled: number;
  /** Required roles without those declared not needed. */
  required: number;
  /** Required roles declared not needed; they leave the count above. */
  notNeeded: number;
}

const holdsToday: RoleRow['state'][] = ['filled', 'leaving'];

/** A role somebody still holds today counts as filled. */
export const isFilled = ({ state }: RoleRow) => holdsToday.includes(state);

export function roleSummary(rows: RoleRow[]): RoleSummary {
  const asked = rows.filter(({ required }) => required);
  const counted = asked.filter(({ state }) => state !== 'not-needed');
  return {
    filled: counted.filter(isFilled).length,
    required: counted.length,
    notNeeded: asked.length - counted.length,
  };
}
