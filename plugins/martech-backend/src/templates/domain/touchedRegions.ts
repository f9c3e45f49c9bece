import { Regions } from './readRegions';
import { Kin, TemplateRow } from './TemplateRow';
import { verdictOf } from './verdictOf';

/** Regions of the approved file, as far as the portal has seen it. */
function approvedRegions(row: TemplateRow, kin: Kin): Regions {
  if (verdictOf(row) === 'intact') return row.file.regions;
  const { approved } = row.declared;
  const seen = kin.ownVersions.find(
    ({ hash }) => hash !== undefined && hash === approved,
  );
  return seen?.regions ?? {};
}

/**
 * Locked regions of a new file that nobody has approved yet: not as in the
 * original, nor as in the approved file of this template. Of a fork the latter
 * counts only where somebody approved it who may: the file in use may be the
 * one that was tampered with.
 */
export function touchedRegions(
  row: TemplateRow,
  kin: Kin,
  after: Regions,
): string[] {
  const { binding, lockedRegions } = row.declared;
  const followed = kin.parent?.declared.lockedRegions ?? [];
  const own = approvedRegions(row, kin);
  return [...new Set([...followed, ...lockedRegions])].filter(name => {
    const isFollowed = followed.includes(name);
    const accepted = [
      ...(isFollowed ? [kin.parent?.file.regions[name]] : []),
      ...(!isFollowed || binding ? [own[name]] : []),
    ];
    const now = after[name];
    return now === undefined || !accepted.includes(now);
  });
}
