import {
  MARTECH_API_VERSION,
  nameFromTitle,
  Renewal,
  RenewalOutcome,
} from '@martech-portal/backstage-plugin-martech-common';

/** What somebody says about a contract. */
export interface DecisionDraft {
  outcome: RenewalOutcome;
  /** Last day of the contract after that; empty: not known. */
  until: string;
  reason: string;
  isProposal: boolean;
}

export const endsContract = (outcome: RenewalOutcome): boolean =>
  outcome === 'migrate' || outcome === 'retire';

/** What somebody has said so far; what becomes of the contract is theirs alone to choose. */
export type DecisionSoFar = Omit<DecisionDraft, 'isProposal' | 'outcome'> &
  Partial<DecisionDraft>;

/** A year after the end, which is what most contracts renew by. */
export function nextEnd(contractEnd: string | undefined): string {
  if (contractEnd === undefined) return '';
  const end = new Date(`${contractEnd}T00:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end.toISOString().slice(0, 10);
}

/** Nothing is chosen: what is recorded must not come from pressing on. */
export const firstDraft = ({
  contractEnd,
}: Pick<Renewal, 'contractEnd'>): DecisionSoFar => ({
  until: nextEnd(contractEnd),
  reason: '',
});

/** The whole of it; undefined as long as something is missing. */
export function wholeDraft(soFar: DecisionSoFar): DecisionDraft | undefined {
  const { isProposal, outcome, reason, until } = soFar;
  if (outcome === undefined || isProposal === undefined) return undefined;
  if (reason.trim() === '') return undefined;
  return { isProposal, outcome, reason, until };
}

/** The decision as the registry takes it. */
export function decisionEntity(
  renewal: Pick<Renewal, 'decision' | 'entityRef' | 'owner'>,
  draft: DecisionDraft,
  about: { by: string | undefined; title: string; today: string },
) {
  const { isProposal, outcome, reason, until } = draft;
  const before = renewal.decision;
  const owner = renewal.owner ?? about.by;
  const runsUntil = endsContract(outcome) ? '' : until;
  return {
    apiVersion: MARTECH_API_VERSION,
    kind: 'MarketingDecision',
    metadata: {
      name: nameFromTitle(`${about.title} ${about.today}`),
      title: about.title,
    },
    spec: {
      type: 'renewal',
      lifecycle: isProposal ? 'proposed' : 'accepted',
      ...(owner && { owner }),
      subjects: [renewal.entityRef],
      answer: { outcome, ...(runsUntil && { until: runsUntil }) },
      ...(!isProposal && { decidedOn: about.today }),
      ...(about.by && !isProposal && { deciders: [about.by] }),
      ...(before && { supersedes: before.entityRef }),
      context: reason.trim(),
    },
  };
}
