import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { dayAfter } from './dayAfter';
import { RoleHolder } from './indexedEntity';

/** A role without a readable reference is held by nobody. */
function fullRef(
  ref: string | undefined,
  { metadata }: MarketingPlatform,
): string[] {
  if (ref === undefined) return [];
  const context = {
    defaultKind: 'user',
    defaultNamespace: metadata.namespace ?? 'default',
  };
  try {
    return [stringifyEntityRef(parseEntityRef(ref, context))];
  } catch {
    return [];
  }
}

/** Who holds which role of a platform today, and when that ends next. */
export function holdersPart(
  platform: MarketingPlatform,
  today: string,
): { holders: RoleHolder[]; endsOn?: string } {
  const held = (platform.spec.roles ?? []).filter(
    ({ endsOn = today }) => endsOn >= today,
  );
  const holders = held.flatMap(({ assignee, deputy, role }) =>
    [assignee, deputy]
      .flatMap(ref => fullRef(ref, platform))
      .map(ref => ({ role, ref })),
  );
  const named = new Map(
    holders.map(holder => [`${holder.role} ${holder.ref}`, holder]),
  );
  const [first] = held.flatMap(({ endsOn }) => endsOn ?? []).sort();
  return {
    holders: [...named.values()],
    ...(first !== undefined && { endsOn: dayAfter(first) }),
  };
}
