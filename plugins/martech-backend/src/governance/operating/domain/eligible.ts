import { EntityPeople } from './EntityPeople';

/** Whether a reference is that of a person: only people decide. */
export const isPerson = (ref: string) => ref.startsWith('user:');

export const isGroup = (ref: string) => ref.startsWith('group:');

/**
 * Those of some people and groups who are active, each once. Whoever asked is
 * left out; a group stays as long as somebody else in it is active.
 */
export function eligible(
  refs: ReadonlyArray<string | undefined>,
  { standings }: EntityPeople,
  askers: readonly string[] = [],
): string[] {
  const may = (ref: string) => {
    const standing = standings.get(ref);
    if (!standing?.active) return false;
    return isGroup(ref)
      ? standing.members.some(member => !askers.includes(member))
      : isPerson(ref) && !askers.includes(ref);
  };
  const named = refs.filter(ref => ref !== undefined);
  return [...new Set(named)].filter(may);
}
