import { TemplateCard } from '@martech-portal/backstage-plugin-martech-common';
import { changedRegions, regionsOf } from './regionsOf';
import { Kin, TemplateRow } from './TemplateRow';
import { verdictOf } from './verdictOf';
import { versionsBehind } from './versionsBehind';

/** A template as the library shows it to somebody. */
export function showCard(
  row: TemplateRow,
  kin: Kin,
  viewer: { sees(entityRef: string): boolean; forks: number },
): TemplateCard {
  const { approvals, entityRef } = row.declared;
  const { parent } = kin;
  const original =
    parent && viewer.sees(parent.declared.entityRef) ? parent : undefined;
  const behind = original && versionsBehind(row, kin);
  return {
    entityRef,
    verdict: verdictOf(row),
    regionsChanged: changedRegions(regionsOf(row, kin)),
    ...(behind && { behind }),
    ...(original && {
      original: {
        entityRef: original.declared.entityRef,
        title: original.declared.title,
      },
    }),
    forks: viewer.forks,
    ...(approvals && { approvals }),
  };
}
