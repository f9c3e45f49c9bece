import { MarketingDecision } from '@martech-portal/backstage-plugin-martech-common';
import { addDays } from '../day/addDays';
import { Naming } from '../entity/uniqueNames';
import { martechEntity } from '../entity/martechEntity';
import { Weighted } from '../random/Random';
import { Surroundings } from '../surroundings';
import { answered } from './answered';

type Lifecycle = MarketingDecision['spec']['lifecycle'];

const lifecycles: Weighted<Lifecycle> = [
  ['accepted', 75],
  ['proposed', 20],
  ['superseded', 5],
];

/**
 * One decision about a platform.
 *
 * @param replaceable - names of superseded decisions that no other takes the place of yet
 */
export function decision(
  around: Surroundings,
  platforms: string[],
  naming: (title: string) => Naming,
  replaceable: string[],
) {
  const { options, organisation, random } = around;
  const team = random.pick(organisation.teams);
  const platform = random.pick(platforms);
  const answer = answered(around, platform);
  const lifecycle = random.weighted(lifecycles);
  const spec: MarketingDecision['spec'] = {
    ...answer,
    lifecycle,
    owner: team.ref,
    subjects: [platform],
    decidedOn:
      lifecycle === 'proposed'
        ? undefined
        : addDays(options.today, -random.integer(1, 800)),
    deciders: random.some(team.people, 2),
    reviewBy: random.chance(0.5)
      ? addDays(options.today, random.integer(0, 500))
      : undefined,
    supersedes: lifecycle === 'accepted' ? replaceable.pop() : undefined,
  };
  const { name, title } = naming(
    `${answer.type.replace(/-/g, ' ')} ${platform}`,
  );
  return martechEntity(options, random, 'MarketingDecision', {
    name,
    title,
    description: `A decision about ${platform}. Made up for a scale test.`,
    spec,
  });
}
