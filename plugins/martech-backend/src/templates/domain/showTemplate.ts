import { TemplateIntegrity } from '@martech-portal/backstage-plugin-martech-common';
import { regionsOf } from './regionsOf';
import { Kin, TemplateRow } from './TemplateRow';
import { verdictOf } from './verdictOf';
import { versionsBehind } from './versionsBehind';

const instant = (milliseconds: number) => new Date(milliseconds).toISOString();

type Own = Pick<
  TemplateIntegrity,
  | 'behind'
  | 'changedAt'
  | 'checkedAt'
  | 'editUrl'
  | 'entityRef'
  | 'keptIn'
  | 'problem'
  | 'regions'
  | 'source'
  | 'verdict'
  | 'version'
>;

/** What is known of a template itself. */
export function showTemplate(
  row: TemplateRow,
  kin: Kin,
  sees: (entityRef: string) => boolean,
): Own {
  const { checkedAt, declared, file } = row;
  const { approved, derivedFrom, editUrl, entityRef, keptIn } = declared;
  const { source, version } = declared;
  const isOpen = derivedFrom !== undefined && sees(derivedFrom);
  const behind = isOpen ? versionsBehind(row, kin) : undefined;
  return {
    entityRef,
    verdict: verdictOf(row),
    ...(version !== undefined && { version }),
    ...(source && {
      source: { ...source, approved, inUse: file.hash, bytes: file.bytes },
    }),
    ...(checkedAt !== undefined && { checkedAt: instant(checkedAt) }),
    ...(file.changedAt !== undefined && { changedAt: instant(file.changedAt) }),
    ...(file.problem && {
      problem: {
        text: file.problem.text,
        since: instant(file.problem.since),
      },
    }),
    regions: regionsOf(row, kin),
    ...(behind && { behind }),
    keptIn,
    ...(editUrl !== undefined && { editUrl }),
  };
}
