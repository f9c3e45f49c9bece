import {
  defaultVocabularies,
  MarketingPlatform,
} from '@martech-portal/backstage-plugin-martech-common';
import { addDays } from '../day/addDays';
import { Naming } from '../entity/uniqueNames';
import { withoutUndefined } from '../entity/withoutUndefined';
import { martechEntity } from '../entity/martechEntity';
import { capabilitiesOf } from '../landscape/capabilitiesOf';
import { typesOfOwn } from '../landscape/typesOf';
import { Surroundings } from '../surroundings';
import { Product } from '../vendors/products';
import { contract, funding } from './contract';
import { data } from './data';
import { yearlyCost } from './yearlyCost';
import { operations } from './operations';
import { filled, qualities } from './quality';
import { roles } from './roles';
import { isPaid, stage } from './stage';

type Spec = MarketingPlatform['spec'];

const { assetClasses, channels, dataObjects, markets } = defaultVocabularies;
const countries = markets.filter(({ id }) => id !== 'global');
const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);

const OWN_BUILD = 0.08;

/**
 * One platform.
 *
 * @param earlier - names of platforms made before, which it may depend on; so nothing depends on itself in a circle
 */
export function platform(
  around: Surroundings,
  products: Product[],
  naming: (title: string) => Naming,
  earlier: string[],
) {
  const { options, organisation, random } = around;
  const { lifecycle, tier } = stage(random);
  const quality = random.weighted(qualities);
  const team = random.pick(organisation.teams);
  const product = random.chance(OWN_BUILD)
    ? undefined
    : random.pickLeading(products);
  const country = random.pick(countries);
  const { name, title } = naming(
    [product?.title ?? 'Own tool', team.unit, country.title].join(' '),
  );
  const type = random.pick(product?.types ?? typesOfOwn);
  const isSandbox = lifecycle === 'sandbox';
  const cost = yearlyCost(random, tier);
  const spec: Spec = {
    type,
    lifecycle,
    owner: team.ref,
    componentType: product ? 'vendor-platform' : 'custom-build',
    tier,
    vendor: product?.name,
    capabilities: random.some(capabilitiesOf[type], random.integer(1, 2)),
    markets: [
      ...new Set([
        country.id,
        ...ids(random.some(countries, random.integer(0, 6))),
      ]),
    ],
    channels: ids(random.some(channels, random.integer(1, 4))),
    assetClasses: random.chance(0.4)
      ? ids(random.some(assetClasses, 2))
      : undefined,
    businessUnits: [team.unit],
    systemOfRecordFor: random.chance(0.04)
      ? [random.pick(dataObjects).id]
      : undefined,
    dependsOn: random.chance(0.3)
      ? random.some(earlier.slice(-50), 2)
      : undefined,
    successor:
      /^retir/.test(lifecycle) && earlier.length > 0 && random.chance(0.5)
        ? random.pick(earlier)
        : undefined,
    roles: roles(around, team, tier, quality),
    ...withoutUndefined(operations(random, name, team, quality)),
    contract:
      product && isPaid(lifecycle) && random.chance(0.9)
        ? contract(random, options.today, cost, team.ref)
        : undefined,
    funding:
      isPaid(lifecycle) && random.chance(filled[quality])
        ? funding(random, options.today, cost)
        : undefined,
    data: data(random, quality, isSandbox),
    ai: {
      use: random.weighted([
        ['none', 55],
        ['assistive', 35],
        ['generative', 10],
      ]),
      humanReview: random.weighted([
        ['before-publish', 6],
        ['sampled', 2],
        ['none', 2],
      ]),
    },
    sandbox: isSandbox
      ? {
          purpose: `Find out whether it helps ${team.unit}.`,
          expiresOn: addDays(options.today, random.integer(-20, 90)),
        }
      : undefined,
  };
  return martechEntity(options, random, 'MarketingPlatform', {
    name,
    title,
    description: `${product?.title ?? 'A tool of our own'} for ${
      team.unit
    } in ${country.title}. Made up for a scale test.`,
    spec,
  });
}
