import { Loading } from '../../../entity/components/Loading';
import { Section } from '../../../entity/components/Section';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useEntityStatus } from '../../hooks/useEntityStatus';
import { shownReadiness } from '../../lib/shownReadiness';
import { NextBestAction } from '../NextBestAction';
import { NoResults } from '../NoResults';
import { StatusFailed } from '../StatusFailed';
import { PendingMark } from '../StatusToolbar';
import { BriefReadiness } from './BriefReadiness';
import { BriefScores } from './BriefScores';

/** The ring or the scores, and the one thing to do next. */
export function StatusBrief(props: { entityRef: string }) {
  const t = useMartechTranslation();
  const { data, error, refetch } = useEntityStatus(props.entityRef);
  if (error && !data) {
    return <StatusFailed error={error} onRetry={() => refetch()} />;
  }
  if (!data) return <Loading rows={5} />;
  if (data.scorecards.length === 0) {
    return <NoResults status={data} past={false} />;
  }
  const shown = shownReadiness(data);
  const others = data.scorecards.filter(
    ({ scorecard }) => scorecard !== data.readiness?.scorecard,
  );
  return (
    <>
      {data.pending && <PendingMark />}
      {shown && <BriefReadiness shown={shown} />}
      {others.length > 0 && <BriefScores results={others} />}
      <Section title={t('status.readiness.next')}>
        <NextBestAction status={data} most={1} />
      </Section>
    </>
  );
}
