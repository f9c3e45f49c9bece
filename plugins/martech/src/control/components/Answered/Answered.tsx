import { ReactNode } from 'react';
import { Loading } from '../../../entity/components/Loading';
import { StatusFailed } from '../../../status/components/StatusFailed';

interface Request<Data> {
  data?: Data;
  error: Error | null;
  refetch(): unknown;
}

/** The one way a part of these screens waits for an answer. */
export function Answered<Data>(props: {
  request: Request<Data>;
  rows?: number;
  children(data: Data): ReactNode;
}) {
  const { children, request, rows } = props;
  const { data, error } = request;
  if (data !== undefined) return <>{children(data)}</>;
  if (error) {
    return <StatusFailed error={error} onRetry={() => request.refetch()} />;
  }
  return <Loading rows={rows} />;
}
