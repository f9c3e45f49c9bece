import {
  Ownership,
  OwnershipQuery,
} from '@martech-portal/backstage-plugin-martech-common';
import { ReactNode } from 'react';
import { MartechQueryProvider } from '../../api';
import { Failed } from '../../entity/components/Failed';
import { Loading } from '../../entity/components/Loading';
import { errorReason } from '../../lib/errorReason';
import { useOwnership } from '../hooks/useOwnership';

interface LoaderProps {
  query: OwnershipQuery;
  children(ownership: Ownership): ReactNode;
}

function Loaded(props: LoaderProps) {
  const { data, error, refetch } = useOwnership(props.query);
  if (data) return <>{props.children(data)}</>;
  if (error) {
    const reason = new Error(errorReason(error));
    return <Failed error={reason} onRetry={() => void refetch()} />;
  }
  return <Loading />;
}

/** The one way cards wait for what somebody answers for. */
export function OwnershipLoader(props: LoaderProps) {
  return (
    <MartechQueryProvider>
      <Loaded {...props} />
    </MartechQueryProvider>
  );
}
