import { TemplateRelative } from '@martech-portal/backstage-plugin-martech-common';
import { changedRegions, regionsOf } from './regionsOf';
import { Kin, TemplateRow } from './TemplateRow';
import { verdictOf } from './verdictOf';
import { versionsBehind } from './versionsBehind';

/** A template beside another, as somebody may see it. */
export function showRelative(
  row: TemplateRow,
  kin: Kin,
  sees: (entityRef: string) => boolean,
): TemplateRelative {
  const { checkedAt, declared } = row;
  const { derivedFrom, entityRef, owner, title, version } = declared;
  const isOpen = derivedFrom !== undefined && sees(derivedFrom);
  const behind = isOpen ? versionsBehind(row, kin) : undefined;
  return {
    entityRef,
    title,
    ...(owner !== undefined && { owner }),
    ...(version !== undefined && { version }),
    ...(isOpen && { derivedFrom }),
    verdict: verdictOf(row),
    regionsChanged: changedRegions(regionsOf(row, kin)),
    ...(behind && { behind }),
    ...(checkedAt !== undefined && {
      checkedAt: new Date(checkedAt).toISOString(),
    }),
  };
}
