import {
  defaultVocabularies,
  MarketingIntegration,
} from '@martech-portal/backstage-plugin-martech-common';
import { addDays } from '../day/addDays';
import { Naming } from '../entity/uniqueNames';
import { martechEntity } from '../entity/martechEntity';
import { Random, Weighted } from '../random/Random';
import { Surroundings } from '../surroundings';

type Spec = MarketingIntegration['spec'];
type Flow = NonNullable<Spec['dataFlows']>[number];

const { dataObjects } = defaultVocabularies;

const types: Weighted<Spec['type']> = [
  ['api', 34],
  ['native-connector', 26],
  ['file-transfer', 12],
  ['ipaas', 10],
  ['tag', 8],
  ['webhook', 6],
  ['manual', 4],
];

const lifecycles: Weighted<Spec['lifecycle']> = [
  ['live', 78],
  ['planned', 10],
  ['retiring', 6],
  ['retired', 6],
];

function flow(random: Random): Flow {
  const isPersonal = random.chance(0.4);
  return {
    data: random.pick(dataObjects).id,
    classification: isPersonal
      ? 'confidential'
      : random.pick(['public', 'internal', 'internal', 'confidential']),
    personalData: isPersonal ? 'ordinary' : 'none',
    direction: random.weighted([
      ['source-to-target', 8],
      ['target-to-source', 1],
      ['both', 1],
    ]),
  };
}

/** One connection between two platforms; some have nobody who looks after them. */
export function integration(
  { options, organisation, random }: Surroundings,
  platforms: string[],
  naming: (title: string) => Naming,
) {
  const from = random.integer(0, platforms.length - 1);
  const step = random.integer(1, Math.min(400, platforms.length - 1));
  const source = platforms[from];
  const target = platforms[(from + step) % platforms.length];
  const team = random.pick(organisation.teams);
  const isCared = random.chance(0.7);
  const spec: Spec = {
    type: random.weighted(types),
    lifecycle: random.weighted(lifecycles),
    owner: team.ref,
    source,
    target,
    dataFlows: [flow(random)],
    criticality: random.weighted([
      ['low', 4],
      ['medium', 4],
      ['high', 2],
    ]),
    contract: isCared ? { version: `${random.integer(1, 5)}.0` } : undefined,
    monitoring: isCared ? { alerts: team.ref } : undefined,
    credentialsExpireOn: random.chance(0.7)
      ? addDays(options.today, random.integer(-90, 540))
      : undefined,
    maintainers: isCared ? random.some(team.people, 2) : undefined,
  };
  const { name, title } = naming(`${source} to ${target}`);
  return martechEntity(options, random, 'MarketingIntegration', {
    name,
    title,
    description: `Moves data from ${source} to ${target}. Made up for a scale test.`,
    spec,
  });
}
