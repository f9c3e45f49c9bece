import { Failed } from '../../../entity/components/Failed';
import { errorReason } from '../../../lib/errorReason';

interface FailedRequest {
  error: Error | null;
  refetch(): unknown;
}

/** Says that answers lack something because it could not be read. */
export function AnswerFailures(props: { failed: readonly FailedRequest[] }) {
  const { failed } = props;
  const reasons = new Set(
    failed.flatMap(({ error }) => (error ? [errorReason(error)] : [])),
  );
  if (reasons.size === 0) return null;
  return (
    <Failed
      error={new Error([...reasons].join('; '))}
      onRetry={() => failed.forEach(({ refetch }) => refetch())}
    />
  );
}
