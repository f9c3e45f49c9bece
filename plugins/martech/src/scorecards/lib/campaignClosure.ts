import { ScorecardDetail } from '@martech-portal/backstage-plugin-martech-common';

type Check = Pick<ScorecardDetail['checks'][number], 'id' | 'title' | 'rule'>;
type Standard = Pick<ScorecardDetail, 'entityRef' | 'title'> & {
  checks: readonly Check[];
};

/** Which checks of a campaign outlive it, and which would be lost. */
export interface CampaignClosure {
  covered: { entityRef: string; title: string; count: number }[];
  uncovered: Check[];
}

const plain = (rule: string) => rule.replace(/\s+/g, ' ').trim();

/** The same check goes under the same id or asks the same. */
const isSame = (a: Check, b: Check) =>
  a.id === b.id || plain(a.rule) === plain(b.rule);

/** Looks for the checks of a campaign in the standards that are enforced. */
export function campaignClosure(
  checks: readonly Check[],
  standards: readonly Standard[],
): CampaignClosure {
  const has = (standard: Standard, check: Check) =>
    standard.checks.some(other => isSame(check, other));
  return {
    covered: standards
      .map(standard => ({
        entityRef: standard.entityRef,
        title: standard.title,
        count: checks.filter(check => has(standard, check)).length,
      }))
      .filter(({ count }) => count > 0),
    uncovered: checks.filter(
      check => !standards.some(standard => has(standard, check)),
    ),
  };
}
