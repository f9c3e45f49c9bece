import { Entity } from '@backstage/catalog-model';
import { ReactNode } from 'react';
import { EntitiesRequest } from '../../hooks/useEntities';
import { Failed } from '../Failed';
import { Loading } from '../Loading';

/** The one way a card waits for related entities: skeleton, failure, content. */
export function Loaded(props: {
  request: EntitiesRequest;
  rows?: number;
  children(entities: Map<string, Entity>): ReactNode;
}) {
  const { request, rows, children } = props;
  if (request.isLoading) return <Loading rows={rows} />;
  if (request.error) {
    return <Failed error={request.error} onRetry={request.retry} />;
  }
  return <>{children(request.entities)}</>;
}
