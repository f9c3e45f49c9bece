import { utcDay } from '../../clock';
import { KnownVersion, TemplateRow } from './TemplateRow';
import { verdictOf } from './verdictOf';

/**
 * The version that a template has now, if that is news: first seen, or seen for
 * the first time with the file that was approved.
 */
export function versionSeen(
  row: TemplateRow,
  known: readonly KnownVersion[],
  now: Date,
): KnownVersion | undefined {
  const { approvedOn, entityRef, version } = row.declared;
  if (version === undefined) return undefined;
  const before = known.find(seen => seen.version === version);
  const isIntact = verdictOf(row) === 'intact';
  const hash = isIntact ? row.file.hash : before?.hash;
  if (before && before.hash === hash) return undefined;
  const today = utcDay(now);
  const isPast = approvedOn !== undefined && approvedOn <= today;
  return {
    entityRef,
    version,
    firstSeenAt: before?.firstSeenAt ?? now.getTime(),
    publishedOn: before?.publishedOn ?? (isPast ? approvedOn : today),
    hash,
    regions: isIntact ? row.file.regions : before?.regions ?? {},
  };
}
