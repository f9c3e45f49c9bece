import { ClaimReason } from '@martech-portal/backstage-plugin-martech-common';
import { EntityPeople } from '../../../governance/operating';

/** Who is asked whether a platform is theirs, and why they. */
export interface LikelyOwners {
  who: readonly string[];
  why: ClaimReason;
}

/**
 * The first of these of whom anybody is left: who holds the role of platform
 * owner, who owns it, who holds another role, who runs governance.
 */
export function likelyOwners(
  people: EntityPeople,
  governance?: string,
): LikelyOwners {
  const isActive = (ref: string | undefined): ref is string =>
    ref !== undefined && people.standings.get(ref)?.active === true;
  const holders = (isWanted: (role: string) => boolean) =>
    people.roles
      .filter(({ role }) => isWanted(role))
      .flatMap(({ deputy, holder }) => [holder, deputy])
      .filter(isActive);
  const choices: LikelyOwners[] = [
    { why: 'platform-owner', who: holders(role => role === 'platform-owner') },
    { why: 'owner', who: [people.owner].filter(isActive) },
    { why: 'role', who: holders(role => role !== 'platform-owner') },
  ];
  return (
    choices.find(({ who }) => who.length > 0) ?? {
      why: 'governance',
      who: governance === undefined ? [] : [governance],
    }
  );
}
