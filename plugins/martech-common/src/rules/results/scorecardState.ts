import { MarketingScorecard } from '../../kinds';

type Spec = Pick<MarketingScorecard['spec'], 'lifecycle' | 'enforceFrom'>;

/**
 * Where a scorecard stands on a day, `YYYY-MM-DD`: one that was announced is
 * enforced from its day on.
 */
export const scorecardState = (
  { lifecycle, enforceFrom }: Spec,
  today: string,
): Spec['lifecycle'] =>
  lifecycle === 'announced' && enforceFrom !== undefined && enforceFrom <= today
    ? 'enforced'
    : lifecycle;
