import { Entity } from '@backstage/catalog-model';
import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { LEFT_ON_ANNOTATION } from '@martech-portal/backstage-plugin-martech-common/rules';
import { Memory } from '../Memory';
import { SeenPerson } from '../PlatformView';
import { refOf } from './refOf';

/** Finds an entity by its full reference. */
export type Lookup = (entityRef: string) => Entity | undefined;

/** Those without whom a platform is nobody's. */
export interface Answering {
  ref: string;
  as: SeenPerson['as'];
  /** Who stands in. */
  deputies: string[];
}

/** The owner, and whoever holds the role of platform owner. */
export function answeringFor(platform: MarketingPlatform): Answering[] {
  const { owner, roles } = platform.spec;
  const owning = refOf(owner, 'Group', platform);
  const holders = (roles ?? []).flatMap((held): Answering[] => {
    if (held.role !== 'platform-owner') return [];
    const ref = refOf(held.assignee, 'User', platform);
    const deputy = refOf(held.deputy, 'User', platform);
    const deputies = deputy ? [deputy] : [];
    return ref ? [{ ref, as: 'platform-owner', deputies }] : [];
  });
  return [
    ...(owning ? [{ ref: owning, as: 'owner' as const, deputies: [] }] : []),
    ...holders,
  ];
}

const leftOnOf = (entity: Entity | undefined): string | undefined =>
  entity?.metadata.annotations?.[LEFT_ON_ANNOTATION]?.slice(0, 10);

const hasLeft = (leftOn: string | undefined, today: string) =>
  leftOn !== undefined && leftOn <= today;

/**
 * How those stand who answer for a platform. Whoever was there once and is no
 * longer has left; whoever never was is misspelt, which is for a check to say.
 */
export function peopleOf(
  answering: readonly Answering[],
  lookup: Lookup,
  { resolved }: Memory,
  today: string,
): SeenPerson[] {
  const isThere = (ref: string) => {
    const entity = lookup(ref);
    return entity !== undefined && !hasLeft(leftOnOf(entity), today);
  };
  return answering.map(({ as, deputies, ref }) => {
    const entity = lookup(ref);
    const leftOn = leftOnOf(entity);
    const isGone = entity === undefined && resolved.includes(ref);
    const replaced = deputies.some(isThere);
    const standing =
      isGone || hasLeft(leftOn, today)
        ? 'left'
        : entity === undefined
        ? 'unknown'
        : 'there';
    return { ref, as, standing, replaced, ...(leftOn && { leftOn }) };
  });
}

/** Whom to remember: everybody of them who is there, or was. */
export const resolvedOf = (
  answering: readonly Answering[],
  lookup: Lookup,
  { resolved }: Memory,
): string[] =>
  answering
    .map(({ ref }) => ref)
    .filter(ref => lookup(ref) !== undefined || resolved.includes(ref))
    .sort();
