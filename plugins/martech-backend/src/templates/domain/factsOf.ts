import { Kin, TemplateRow } from './TemplateRow';
import { changedRegions, regionsOf } from './regionsOf';
import { verdictOf } from './verdictOf';
import { isComparable, versionsBehind } from './versionsBehind';

/** Id of the source in names of facts. */
export const TEMPLATE_FACTS = 'template';

/** What rules read about a template; undefined: nothing is known now. */
export interface TemplateFacts {
  'content-hash': string | undefined;
  'locked-regions-changed': string[] | undefined;
  'undeclared-copies': boolean | undefined;
  'versions-behind': number | undefined;
}

const MOST = 100;

/** One region that cannot be compared may be the one that was changed. */
function regionFact(row: TemplateRow, kin: Kin): string[] | undefined {
  const regions = regionsOf(row, kin);
  const changed = changedRegions(regions);
  if (changed.length > 0) {
    return changed.slice(0, MOST).map(name => name.slice(0, 200));
  }
  return regions.some(({ state }) => state === 'unknown') ? undefined : [];
}

/** The facts about a template that follow from its file and those of its kin. */
export function factsOf(row: TemplateRow, kin: Kin): TemplateFacts {
  const verdict = verdictOf(row);
  const isRead = ['changed', 'intact', 'unrecorded'].includes(verdict);
  return {
    'content-hash': isRead ? row.file.hash : undefined,
    'locked-regions-changed': isRead ? regionFact(row, kin) : undefined,
    // Which and how many is not said: some may be hidden from who reads this.
    'undeclared-copies': isRead ? kin.copies.length > 0 : undefined,
    'versions-behind': isComparable(row, kin)
      ? versionsBehind(row, kin)?.versions ?? 0
      : undefined,
  };
}
