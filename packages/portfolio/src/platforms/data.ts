import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { Random, Weighted } from '../random/Random';
import { Quality } from './quality';

type Data = NonNullable<MarketingPlatform['spec']['data']>;

const withoutPeople: Weighted<Data['classification']> = [
  ['public', 25],
  ['internal', 60],
  ['confidential', 15],
];

const withPeople: Weighted<Data['classification']> = [
  ['internal', 35],
  ['confidential', 55],
  ['restricted', 10],
];

const vendorRoles: Weighted<NonNullable<Data['vendorRole']>> = [
  ['processor', 82],
  ['joint-controller', 12],
  ['controller', 6],
];

const transfers: Weighted<NonNullable<Data['transfer']>> = [
  ['none', 55],
  ['scc', 22],
  ['adequacy', 21],
  ['bcr', 2],
];

const signIn: Record<Quality, Weighted<NonNullable<Data['sso']>>> = {
  good: [
    ['required', 9],
    ['available', 1],
  ],
  middling: [
    ['required', 4],
    ['available', 5],
    ['unavailable', 1],
  ],
  poor: [
    ['available', 5],
    ['unavailable', 5],
  ],
};

/** What data a platform holds; a sandbox holds none about people. */
export function data(
  random: Random,
  quality: Quality,
  isSandbox: boolean,
): Data {
  const sso = random.weighted(signIn[quality]);
  if (isSandbox)
    return { classification: 'internal', personalData: 'none', sso };
  if (random.chance(0.55)) {
    return {
      classification: random.weighted(withoutPeople),
      personalData: 'none',
      sso,
    };
  }
  const required = random.chance(0.4);
  return {
    classification: random.weighted(withPeople),
    personalData: random.chance(0.02) ? 'special-category' : 'ordinary',
    vendorRole: random.weighted(vendorRoles),
    purposes: [
      random.pick([
        'Marketing with consent',
        'Orders',
        'Measurement',
        'Service',
      ]),
    ],
    dataSubjects: [
      random.pick(['Customers', 'Visitors', 'Employees', 'Dealers']),
    ],
    retention: random.pick(['P6M', 'P13M', 'P2Y', 'P3Y', 'P7Y']),
    residency: [random.pick(['EU', 'EU', 'US', 'GB'])],
    transfer: random.weighted(transfers),
    dpia: {
      required,
      ...(required &&
        quality === 'good' && { url: 'https://privacy.company.example/dpia' }),
    },
    sso,
  };
}
