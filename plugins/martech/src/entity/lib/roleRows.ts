import { Entity } from '@backstage/catalog-model';
import {
  bridgeRoles,
  enduringRoles,
  MarketingPlatform,
  projectRoles,
  RoleId,
} from '@martech-portal/backstage-plugin-martech-common';
import { textAt } from './entityName';
import { isDay } from './isDay';
import { refOf } from './refOf';

/** Day on which somebody left the company, an annotation of the user. */
export const LEFT_ON_ANNOTATION = 'martech-portal.dev/left-on';

/** Somebody that a role names; `entity` is missing where the catalog has none. */
export interface RolePerson {
  ref: string;
  entity?: Entity;
  leftOn?: string;
}

/** How a role stands. */
export type RoleState =
  | 'filled'
  | 'leaving'
  | 'left'
  | 'unknown'
  | 'ended'
  | 'vacant'
  | 'not-needed';

/** One role of a platform, as the card shows it. */
export interface RoleRow {
  role: RoleId;
  group: 'enduring' | 'bridge' | 'project';
  /** Whether the tier of the platform asks for it. */
  required: boolean;
  state: RoleState;
  holder?: RolePerson;
  deputy?: RolePerson;
  endsOn?: string;
  notNeededBecause?: string;
}

type Entry = NonNullable<MarketingPlatform['spec']['roles']>[number];

/** What the rows depend on besides the platform. */
export interface RoleContext {
  required: readonly RoleId[];
  /** Entities by full reference; those the catalog does not have are missing. */
  people: Map<string, Entity>;
  today: string;
}

/** Full references of everybody a platform names in its roles. */
export const rolePeople = (platform: MarketingPlatform): string[] =>
  (platform.spec.roles ?? []).flatMap(({ assignee, deputy }) =>
    [assignee, deputy].flatMap(name => refOf(name, 'User', platform) ?? []),
  );

function stateOf(
  entry: Entry | undefined,
  holder: RolePerson | undefined,
  today: string,
): RoleState {
  if (entry?.notNeededBecause) return 'not-needed';
  if (!holder) return 'vacant';
  if (entry?.endsOn && entry.endsOn < today) return 'ended';
  if (!holder.entity) return 'unknown';
  if (!holder.leftOn) return 'filled';
  const comes = isDay(holder.leftOn) && holder.leftOn > today;
  return comes ? 'leaving' : 'left';
}

/**
 * Every enduring and bridge role, and the project roles that are there. Who is
 * not in the catalog is `unknown` (a typo), who carries the leaver annotation
 * has `left`; the two need different steps.
 */
export function roleRows(
  platform: MarketingPlatform,
  { required, people, today }: RoleContext,
): RoleRow[] {
  const entries = platform.spec.roles ?? [];
  const person = (name: string | undefined): RolePerson | undefined => {
    const ref = refOf(name, 'User', platform);
    if (!ref) return undefined;
    const entity = people.get(ref);
    const leftOn =
      entity && textAt(entity, 'metadata', 'annotations', LEFT_ON_ANNOTATION);
    return { ref, entity, leftOn };
  };
  const row = (
    role: RoleId,
    group: RoleRow['group'],
    entry?: Entry,
  ): RoleRow => {
    const holder = person(entry?.assignee);
    return {
      role,
      group,
      required: required.includes(role),
      state: stateOf(entry, holder, today),
      holder,
      deputy: person(entry?.deputy),
      endsOn: entry?.endsOn,
      notNeededBecause: entry?.notNeededBecause,
    };
  };
  const entryOf = (role: RoleId) => entries.find(entry => entry.role === role);
  return [
    ...enduringRoles.map(role => row(role, 'enduring', entryOf(role))),
    ...bridgeRoles.map(role => row(role, 'bridge', entryOf(role))),
    ...projectRoles.flatMap(role =>
      entries
        .filter(entry => entry.role === role)
        .map(entry => row(role, 'project', entry)),
    ),
  ];
}
