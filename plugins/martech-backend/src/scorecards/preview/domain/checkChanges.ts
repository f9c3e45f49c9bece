import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';

type Check = MarketingScorecard['spec']['checks'][number];

/** What the outcome of a check depends on, as text. */
const rulesOf = ({ applicableWhen, facts, maxAge, rule, warnWhen }: Check) =>
  JSON.stringify([applicableWhen, facts, maxAge, rule, warnWhen]);

/** A check of a draft or of the scorecard in force. */
export interface ComparedCheck {
  id: string;
  title: string;
  change: 'added' | 'changed' | 'removed' | 'same';
}

/** What a draft does to the checks: in its order, then those it removes. */
export function checkChanges(
  before: readonly Check[],
  after: readonly Check[],
): ComparedCheck[] {
  const known = new Map(before.map(check => [check.id, check]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.map((check): ComparedCheck => {
      const { id, title } = check;
      const former = known.get(id);
      if (!former) return { id, title, change: 'added' };
      const isSame = rulesOf(former) === rulesOf(check);
      return { id, title, change: isSame ? 'same' : 'changed' };
    }),
    ...before
      .filter(({ id }) => !kept.has(id))
      .map(
        ({ id, title }): ComparedCheck => ({
          id,
          title,
          change: 'removed',
        }),
      ),
  ];
}
