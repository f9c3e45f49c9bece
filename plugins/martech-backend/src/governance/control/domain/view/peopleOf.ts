import { Entity } from '@backstage/catalog-model';
import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { Memory } from '../Memory';
import { SeenPerson } from '../PlatformView';
import { isHere, leftOnOf } from './leaving';
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
  const standingOf = (ref: string): SeenPerson['standing'] => {
    const entity = lookup(ref);
    if (entity) return isHere(entity, today) ? 'there' : 'left';
    return resolved.includes(ref) ? 'left' : 'unknown';
  };
  return answering.map(({ as, deputies, ref }) => {
    const leftOn = leftOnOf(lookup(ref));
    return {
      ref,
      as,
      standing: standingOf(ref),
      replaced: deputies.some(deputy => isHere(lookup(deputy), today)),
      ...(leftOn && { leftOn }),
    };
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
