import {
  RegionState,
  TemplateRegion,
} from '@martech-portal/backstage-plugin-martech-common';
import { Kin, TemplateRow } from './TemplateRow';
import { verdictOf } from './verdictOf';

const isRead = ({ file }: TemplateRow) =>
  file.hash !== undefined && file.problem === undefined;

/** The same region in the approved file of this template. */
function ownState(name: string, row: TemplateRow, kin: Kin): RegionState {
  const verdict = verdictOf(row);
  if (verdict === 'intact') return 'same';
  if (verdict !== 'changed') return 'unknown';
  const { approved } = row.declared;
  const baseline = kin.ownVersions.find(({ hash }) => hash === approved);
  const before = baseline?.regions[name];
  // Of a file that was changed before the portal saw it nobody can tell.
  if (before === undefined) return 'unknown';
  const now = row.file.regions[name];
  if (now === undefined) return 'missing';
  return now === before ? 'same' : 'changed';
}

/** The same region in the original, as it is and as it was in earlier versions. */
function stateBeside(
  name: string,
  row: TemplateRow,
  original: string,
  kin: Kin,
): RegionState {
  if (!isRead(row)) return 'unknown';
  const own = row.file.regions[name];
  if (own === undefined) return 'missing';
  if (own === original) return 'same';
  const earlier = kin.parentVersions.some(
    ({ regions }) => regions[name] === own,
  );
  if (earlier) return 'outdated';
  const isApproved = row.declared.binding && verdictOf(row) === 'intact';
  return isApproved ? 'approved' : 'changed';
}

function regionOf(name: string, row: TemplateRow, kin: Kin): TemplateRegion {
  const { parent } = kin;
  const isFollowed = parent?.declared.lockedRegions.includes(name) ?? false;
  if (!parent || !isFollowed) {
    return { name, comparedWith: 'approved', state: ownState(name, row, kin) };
  }
  const original = isRead(parent) ? parent.file.regions[name] : undefined;
  return {
    name,
    comparedWith: 'original',
    state:
      original === undefined
        ? 'unknown'
        : stateBeside(name, row, original, kin),
  };
}

/**
 * What became of every region that a template or its original locks. A fork is
 * compared with its original; where the original locks nothing of that name,
 * with its own approved file.
 */
export function regionsOf(row: TemplateRow, kin: Kin): TemplateRegion[] {
  if (!row.declared.source) return [];
  const names = new Set([
    ...(kin.parent?.declared.lockedRegions ?? []),
    ...row.declared.lockedRegions,
  ]);
  const { changedAt } = row.file;
  return [...names].map(name => {
    const region = regionOf(name, row, kin);
    if (region.state === 'same' || changedAt === undefined) return region;
    return { ...region, since: new Date(changedAt).toISOString() };
  });
}

/** Regions that are not as they must be. */
export const changedRegions = (regions: readonly TemplateRegion[]): string[] =>
  regions
    .filter(({ state }) => state === 'changed' || state === 'missing')
    .map(({ name }) => name);
