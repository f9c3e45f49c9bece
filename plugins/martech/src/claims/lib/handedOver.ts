type Draft = Record<string, unknown>;

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlatformOwner = (entry: unknown) =>
  isDraft(entry) && entry.role === 'platform-owner';

/**
 * An entity with another owner. The role of platform owner ends: whoever held it
 * has just said that it is not theirs, and would be asked again.
 */
export function handedOver(entity: Draft, owner: string): Draft {
  const spec = isDraft(entity.spec) ? entity.spec : {};
  const { roles, ...rest } = spec;
  const left = Array.isArray(roles)
    ? roles.filter(entry => !isPlatformOwner(entry))
    : [];
  return {
    ...entity,
    spec: { ...rest, owner, ...(left.length > 0 && { roles: left }) },
  };
}
