import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  MarketingPlatform,
  RecordRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { useAttestations } from '../../governance/hooks/useAttestations';
import { useOperatingModel } from '../../governance/hooks/useOperatingModel';
import { useRecordMetrics } from '../../governance/hooks/useRecordMetrics';
import { useRecords } from '../../governance/hooks/useRecords';
import { useEntityStatus } from '../../status/hooks/useEntityStatus';
import { AnswerSources } from '../lib/answerGaps';

/** Improvements and releases that are named; the lists have all of them. */
const MOST = 3;

const rowsOf = (
  data: { pages: { items: RecordRow[] }[] } | undefined,
): RecordRow[] | undefined => data?.pages.flatMap(({ items }) => items);

/** Asks for everything that the eight answers are made from, side by side. */
export function useAnswerSources(platform: MarketingPlatform) {
  const entityRef = stringifyEntityRef(platform);
  const status = useEntityStatus(entityRef);
  const attestations = useAttestations(entityRef);
  const model = useOperatingModel(entityRef);
  const metrics = useRecordMetrics(entityRef);
  const requests = useRecords({ type: 'request', entityRef, open: 'true' });
  const releases = useRecords({
    type: 'release',
    entityRef,
    state: 'released',
    orderBy: 'updated',
    limit: MOST,
  });
  const all = [status, attestations, model, metrics, requests, releases];
  const sources: AnswerSources = {
    platform,
    status: status.data,
    attestations: attestations.data,
    model: model.data,
    metrics: metrics.data,
    backlog: rowsOf(requests.data)?.filter(
      ({ requestKind }) => requestKind === 'improvement',
    ),
    releases: rowsOf(releases.data)?.slice(0, MOST),
  };
  return {
    sources,
    isPending: all.some(({ isPending }) => isPending),
    failed: all.filter(({ data, error }) => error && data === undefined),
  };
}
