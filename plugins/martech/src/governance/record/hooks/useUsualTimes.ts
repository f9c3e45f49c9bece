import { useRecordMetrics } from '../../hooks/useRecordMetrics';

/** How long a decision area usually takes, in hours; undefined as long as that is unknown. */
export function useUsualTimes(): (area: string) => number | null | undefined {
  const { data } = useRecordMetrics();
  return area =>
    data &&
    (data.approvals.find(one => one.area === area)?.medianHours ?? null);
}
