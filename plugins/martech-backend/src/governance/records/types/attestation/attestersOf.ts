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

/** Active people and groups who may attest a topic of a platform. */
export function attestersOf(
  topic: AttestationTopic,
  people: EntityPeople,
): string[] {
  const refs = people.roles
    .filter(({ role }) => roles[topic].includes(role))
    .flatMap(({ holder, deputy }) => [holder, deputy])
    .filter(ref => ref !== undefined);
  return [...new Set(refs)].filter(
    ref => people.standings.get(ref)?.active === true,
  );
}
