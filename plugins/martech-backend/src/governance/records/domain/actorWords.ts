import { Actor } from '@martech-portal/backstage-plugin-martech-common';

/** Who an actor is, in words that fit into "Only … may do this". */
export const actorWords: Record<Actor, string> = {
  anyone: 'anybody',
  requester: 'whoever asked for it',
  approver: 'those who decide about it and did not ask for it',
  owner: 'its owner',
  support: 'those who support it',
  intake: 'those who answer requests',
  release: 'those who release it',
  governance: 'those who run governance',
  clock: 'the portal itself, when the time has come',
};
