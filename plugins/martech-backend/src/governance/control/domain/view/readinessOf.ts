import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import { scorecardState } from '@martech-portal/backstage-plugin-martech-common/rules';
import { StoredReadiness } from '../../../../scorecards/domain/readiness';
import { SeenReadiness } from '../PlatformView';

/**
 * What readiness says that counts: an announced standard does not yet.
 *
 * @param stored - undefined: not evaluated yet; null: no standard applies
 */
export function seenReadiness(
  stored: StoredReadiness | null | undefined,
  standards: ReadonlyMap<string, MarketingScorecard['spec']>,
  today: string,
): SeenReadiness {
  if (stored === undefined) return { known: false, because: 'not-evaluated' };
  const spec = stored && standards.get(stored.scorecard);
  if (!stored || !spec) return { known: false, because: 'no-standard' };
  if (scorecardState(spec, today) !== 'enforced') {
    const { enforceFrom } = spec;
    const day = enforceFrom ? { enforceFrom } : {};
    return { known: false, because: 'announced', ...day };
  }
  const { conditions, scorecard } = stored;
  return { known: true, scorecard, conditions };
}
