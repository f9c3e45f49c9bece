import fc from 'fast-check';
import { marketing } from './marketing';
import { instant } from './moments';
import { facts, portfolio, records } from './observations';
import { people } from './people';
import { withRelations } from './relations';

/** A whole estate at a random moment, with what surrounds one entity of it. */
export const estate = fc.record({
  entities: fc
    .tuple(people, marketing)
    .map(([who, what]) => withRelations([...who, ...what])),
  now: instant,
  requiredRoles: fc.subarray([
    'platform-owner',
    'support-lead',
    'governance-lead',
  ]),
  facts,
  records,
  portfolio,
  waived: fc.subarray(['c0', 'c1', 'c2', 'c3', 'owner-is-a-team']),
  /** Rank of the depth that readiness asks for. */
  depth: fc.integer({ min: 1, max: 4 }),
  /** Conditions that held before. */
  held: fc.subarray(['ownership', 'intake', 'roles', 'measures']),
});

/** What the arbitrary gives. */
export type RandomEstate = typeof estate extends fc.Arbitrary<infer T>
  ? T
  : never;
