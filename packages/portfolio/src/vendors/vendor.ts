import { MarketingVendor } from '@martech-portal/backstage-plugin-martech-common';
import { addDays } from '../day/addDays';
import { martechEntity } from '../entity/martechEntity';
import { Weighted } from '../random/Random';
import { Surroundings } from '../surroundings';
import { Product } from './products';

type Spec = MarketingVendor['spec'];
type Agreement = NonNullable<Spec['agreements']>[number];

const lifecycles: Weighted<Spec['lifecycle']> = [
  ['approved', 78],
  ['evaluated', 14],
  ['restricted', 5],
  ['rejected', 3],
];

const riskTiers: Weighted<NonNullable<Spec['risk']>['tier']> = [
  ['low', 60],
  ['medium', 32],
  ['high', 8],
];

const kinds: Weighted<Agreement['kind']> = [
  ['msa', 90],
  ['dpa', 70],
  ['nda', 20],
];

function agreements({ options, random }: Surroundings): Agreement[] {
  return kinds
    .filter(([, percent]) => random.chance(percent / 100))
    .map(([kind]) => {
      const signedOn = addDays(options.today, -random.integer(60, 2_500));
      return random.chance(0.3)
        ? {
            kind,
            signedOn,
            expiresOn: addDays(options.today, random.integer(-50, 900)),
          }
        : { kind, signedOn };
    });
}

/** A real product as a vendor; owner, rating and agreements are made up. */
export function vendor(around: Surroundings, product: Product) {
  const { options, organisation, random } = around;
  const reviewedOn = addDays(options.today, -random.integer(10, 1_200));
  const spec: Spec = {
    type: 'vendor',
    lifecycle: random.weighted(lifecycles),
    owner: random.pick(organisation.teams).ref,
    website: product.homepage,
    domains: product.domains,
    risk: random.chance(0.7)
      ? { tier: random.weighted(riskTiers), reviewedOn }
      : undefined,
    agreements: agreements(around),
  };
  return martechEntity(options, random, 'MarketingVendor', {
    name: product.name,
    title: product.title,
    description: `${product.title} is a real product. Ratings, agreements and history here are fictional and say nothing about it.`,
    spec,
  });
}
