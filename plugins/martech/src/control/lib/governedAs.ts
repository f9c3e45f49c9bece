import { RecordType } from '@martech-portal/backstage-plugin-martech-common';

/** Kinds that are governed, in lower case as filters compare them. */
export const governedKinds = [
  'marketingplatform',
  'marketingtemplate',
  'marketingintegration',
  'marketingvendor',
] as const;

type GovernedKind = (typeof governedKinds)[number];

/** What the portal knows and does about each kind. */
interface Governed {
  /** Has a control state. */
  state: boolean;
  /** People can ask whether it may be changed. */
  light: boolean;
  attestations: boolean;
  /** What can be started about it. */
  starts: readonly StartedType[];
}

/** Types that are started from the page of an entity. */
export type StartedType = Exclude<RecordType, 'attestation' | 'freeze'>;

const always = ['change', 'incident', 'request', 'exception'] as const;

const governed: Record<GovernedKind, Governed> = {
  marketingplatform: {
    state: true,
    light: true,
    attestations: true,
    starts: [...always, 'release', 'review'],
  },
  marketingtemplate: {
    state: true,
    light: true,
    attestations: false,
    starts: always,
  },
  marketingintegration: {
    state: false,
    light: true,
    attestations: false,
    starts: always,
  },
  marketingvendor: {
    state: false,
    light: false,
    attestations: false,
    starts: ['request', 'exception'],
  },
};

/** How a kind is governed; undefined for kinds that are not. */
export function governedAs(kind: string): Governed | undefined {
  const known = governedKinds.find(
    name => name === kind.toLocaleLowerCase('en'),
  );
  return known && governed[known];
}
