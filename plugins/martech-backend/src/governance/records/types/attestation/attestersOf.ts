import {
  AttestationTopic,
  RoleId,
} from '@martech-portal/backstage-plugin-martech-common';
import { EntityPeople } from '../../../operating';

/** Whose word counts, by topic; of deputies too. */
const roles: Record<AttestationTopic, readonly RoleId[]> = {
  owner: ['platform-owner'],
  data: ['platform-owner', 'technical-owner'],
  access: ['service-owner', 'technical-owner'],
  'support-path': ['support-lead', 'service-owner'],
};

/**
 * Active people and groups who may attest a topic of a platform. Who owns it, its
 * owner says where nobody holds the role.
 */
export function attestersOf(
  topic: AttestationTopic,
  people: EntityPeople,
): string[] {
  const refs = people.roles
    .filter(({ role }) => roles[topic].includes(role))
    .flatMap(({ holder, deputy }) => [holder, deputy])
    .filter(ref => ref !== undefined);
  const isActive = (ref: string) => people.standings.get(ref)?.active === true;
  const active = [...new Set(refs)].filter(isActive);
  const { owner } = people;
  // After an import there is a team and nobody yet in any role.
  const isUpToOwner = topic === 'owner' && active.length === 0;
  return isUpToOwner && owner !== undefined && isActive(owner)
    ? [owner]
    : active;
}
