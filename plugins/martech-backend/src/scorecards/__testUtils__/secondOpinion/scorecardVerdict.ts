import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import { Verdict, verdictOf } from './checkOutcome';
import { Situation } from './estateOf';

const CONDITIONS = [
  'ownership',
  'governance',
  'intake',
  'support',
  'documentation',
  'release',
  'roles',
  'measures',
];

export interface ConditionVerdict {
  id: string;
  holds: boolean;
  depth: number;
  inError: boolean;
  waived: boolean;
}

export interface ScorecardVerdict {
  checks: Verdict[];
  score: number | null;
  level: string | null;
}

type Spec = MarketingScorecard['spec'];

const isFine = ({ outcome }: Verdict) =>
  ['pass', 'warn', 'waived', 'not-applicable'].includes(outcome);

const rankOf = (spec: Spec, level: string) =>
  spec.levels.find(({ id }) => id === level)?.rank ?? NaN;

function scoreOf(spec: Spec, checks: Verdict[]): number | null {
  let reached = 0;
  let possible = 0;
  spec.checks.forEach(({ weight = 1 }, index) => {
    const { outcome } = checks[index];
    if (outcome === 'waived' || outcome === 'not-applicable') return;
    possible += weight;
    if (outcome === 'pass' || outcome === 'warn') reached += weight;
  });
  return possible === 0 ? null : reached / possible;
}

function levelOf(spec: Spec, checks: Verdict[]): string | null {
  let reached: string | null = null;
  for (const level of [...spec.levels].sort((a, b) => a.rank - b.rank)) {
    const ofLevel = checks.filter(
      (_, index) => spec.checks[index].level === level.id,
    );
    if (!ofLevel.every(isFine)) return reached;
    if (ofLevel.length > 0) reached = level.id;
  }
  return reached;
}

/** What one scorecard comes to for one entity. */
export function scorecardVerdict(
  spec: Spec,
  situation: Situation,
  waived: ReadonlySet<string> = new Set(),
  kinds: string[] = [situation.entity.kind],
): ScorecardVerdict {
  const checks = spec.checks.map(check =>
    verdictOf(check, situation, waived, kinds),
  );
  return { checks, score: scoreOf(spec, checks), level: levelOf(spec, checks) };
}

/** The eight conditions, at the depth that is asked for. */
export function conditionVerdicts(
  spec: Spec,
  checks: Verdict[],
  depthRank: number,
  held: ReadonlySet<string> = new Set(),
): ConditionVerdict[] {
  const ranks = spec.levels.map(({ rank }) => rank).sort((a, b) => a - b);
  return CONDITIONS.map(id => {
    const mine = spec.checks.flatMap(({ condition, level }, index) =>
      condition === id ? [{ ...checks[index], rank: rankOf(spec, level) }] : [],
    );
    const upTo = (most: number) => mine.filter(({ rank }) => rank <= most);
    const open = upTo(depthRank).filter(check => !isFine(check));
    const inError =
      open.length > 0 && open.every(({ outcome }) => outcome === 'error');
    const holds =
      mine.length > 0 && (inError ? held.has(id) : open.length === 0);
    const depths = ranks.filter(rank => upTo(rank).every(isFine));
    return {
      id,
      holds,
      depth: mine.length > 0 ? Math.max(0, ...depths) : 0,
      inError,
      waived:
        holds && upTo(depthRank).some(({ outcome }) => outcome === 'waived'),
    };
  });
}

export const isReady = (conditions: ConditionVerdict[]) =>
  conditions.every(({ holds }) => holds);
