import { Progress } from '@backstage/core-components';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useParams } from 'react-router-dom';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useScorecard } from '../../hooks/useScorecard';
import { NoScorecard } from './NoScorecard';
import { ScorecardView } from './ScorecardView';

/** One scorecard over the portfolio, named by the address; no page shell. */
export function ScorecardPage() {
  const { namespace = 'default', name = '' } = useParams();
  const t = useMartechTranslation();
  const ref = stringifyEntityRef({
    kind: 'MarketingScorecard',
    namespace,
    name,
  });
  const { data, error, refetch } = useScorecard(ref);
  if (data) return <ScorecardView scorecard={data} />;
  if (error)
    return <NoScorecard error={error} onRetry={() => void refetch()} />;
  return <Progress aria-label={t('scorecard.page.loading')} />;
}
