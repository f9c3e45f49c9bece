import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { buildSnapshot } from '../snapshot/buildSnapshot';
import { Snapshot, SnapshotParts } from '../types';
import { people, platform } from './entities';

/** The moment of all tests. */
export const NOW = new Date('2026-11-22T15:30:00Z');

/** What rules see of an entity among the people and some others. */
export function snapshotOf(
  entity: Entity = platform(),
  others: Entity[] = [],
  parts: Partial<SnapshotParts> = {},
): Snapshot {
  const byRef = new Map(
    [...people, ...others].map(other => [stringifyEntityRef(other), other]),
  );
  return buildSnapshot({
    entity,
    now: NOW,
    lookup: ref => byRef.get(ref),
    requiredRoles: ['platform-owner'],
    facts: [],
    records: {},
    portfolio: { recordConflicts: [], overlaps: [], forks: [], builtOn: [] },
    ...parts,
  });
}
