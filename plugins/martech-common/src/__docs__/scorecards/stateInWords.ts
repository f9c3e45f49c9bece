import { MarketingScorecard } from '../../kinds';

const types = {
  readiness:
    'It decides whether a platform is ready: each check belongs to one of the eight go-live conditions.',
  standard: 'A standard: it has a score and levels of its own.',
  campaign: 'A campaign: a few checks that are to be met by a day.',
} as const;

function stateOf({ enforceFrom, lifecycle }: MarketingScorecard['spec']) {
  switch (lifecycle) {
    case 'announced':
      return `Announced; enforced from ${enforceFrom ?? 'a day to be named'}.`;
    case 'enforced':
      return 'Enforced.';
    case 'retired':
      return 'Retired.';
    default:
      return 'A draft.';
  }
}

/** What a scorecard is for, and whether it counts. */
export const stateInWords = (spec: MarketingScorecard['spec']): string =>
  [
    types[spec.type],
    stateOf(spec),
    ...(spec.targetDate ? [`Target: ${spec.targetDate}.`] : []),
  ].join(' ');
