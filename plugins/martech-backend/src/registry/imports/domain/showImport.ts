import { RegistryImport } from '@martech-portal/backstage-plugin-martech-common';
import { ImportProgress } from '../store/DatabaseImports';
import { StoredImport } from './StoredImport';

/** Share of what the source had that would be retired, 0 to 1. */
export const retiresShare = (
  { had }: StoredImport,
  { counts }: ImportProgress,
): number => (had === 0 ? 0 : Math.min(1, (counts.retire ?? 0) / had));

/** An import as the API hands it out. */
export function showImport(
  one: StoredImport,
  progress: ImportProgress,
): RegistryImport {
  const { applied, counts, looked } = progress;
  const isApplying = one.state === 'applying' || one.state === 'applied';
  return {
    id: one.id,
    kind: one.kind,
    source: one.source,
    state: one.state,
    ...(one.stoppedBecause !== undefined && {
      stoppedBecause: one.stoppedBecause,
    }),
    createdBy: one.createdBy,
    createdAt: one.createdAt.toISOString(),
    rows: one.rows,
    done: isApplying ? applied + (counts.refused ?? 0) : looked,
    counts: {
      create: counts.create ?? 0,
      update: counts.update ?? 0,
      unchanged: counts.unchanged ?? 0,
      retire: counts.retire ?? 0,
      refused: counts.refused ?? 0,
    },
    retiresShare: retiresShare(one, progress),
    unmapped: one.unmapped,
  };
}
