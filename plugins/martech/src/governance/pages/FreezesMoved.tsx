import { useRouteRef } from '@backstage/core-plugin-api';
import { Navigate, useParams } from 'react-router-dom';
import { governanceRouteRef } from '../../routes';

/** Leads from the address of freezes, or of one, to where changes show them. */
export function FreezesMoved() {
  const governance = useRouteRef(governanceRouteRef)();
  const { '*': rest = '' } = useParams();
  const id = rest.split('/').filter(Boolean).at(-1);
  const to =
    id && id !== 'freezes' ? `changes/freezes/${id}` : 'changes?show=freezes';
  return <Navigate to={`${governance}/${to}`} replace />;
}
