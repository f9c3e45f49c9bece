import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import { PropsWithChildren } from 'react';
import { openRecordRouteRef } from '../../../routes';
import { recordAddress } from '../../lib/recordAddress';

/** A link to the page of a record; plain text where that page is not mounted. */
export function RecordLink(
  props: PropsWithChildren<{
    record: Pick<RecordRow, 'type' | 'id'>;
    className?: string;
  }>,
) {
  const { record, className, children } = props;
  const address = useRouteRef(openRecordRouteRef);
  if (!address) return <span className={className}>{children}</span>;
  return (
    <Link to={address(recordAddress(record))} className={className}>
      {children}
    </Link>
  );
}
