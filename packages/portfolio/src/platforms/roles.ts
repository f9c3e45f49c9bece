import {
  defaultRequiredRoles,
  MarketingPlatform,
  projectRoles,
} from '@martech-portal/backstage-plugin-martech-common';
import { addDays } from '../day/addDays';
import { Team } from '../organisation/organisation';
import { Surroundings } from '../surroundings';
import { filled, Quality } from './quality';

type Spec = MarketingPlatform['spec'];
type Role = NonNullable<Spec['roles']>[number];

const deputies: Record<Quality, number> = {
  good: 0.7,
  middling: 0.25,
  poor: 0.03,
};

/** Who holds what: mostly people of the owner team, better filled where quality is good. */
export function roles(
  { options, organisation, random }: Surroundings,
  team: Team,
  tier: NonNullable<Spec['tier']>,
  quality: Quality,
): Role[] {
  const anyone = () => {
    const from = random.chance(0.75) ? team : random.pick(organisation.teams);
    return random.pick(from.people);
  };
  const enduring = defaultRequiredRoles[tier]
    .filter(() => random.chance(filled[quality]))
    .map((role): Role => {
      const assignee =
        role === 'platform-owner' ? random.pick(team.people) : anyone();
      return random.chance(deputies[quality])
        ? { role, assignee, deputy: anyone() }
        : { role, assignee };
    });
  if (!random.chance(0.12)) return enduring;
  return [
    ...enduring,
    {
      role: random.pick(projectRoles),
      assignee: anyone(),
      endsOn: addDays(options.today, random.integer(-200, 300)),
    },
  ];
}
