import { useRouteRef } from '@backstage/core-plugin-api';
import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import { openRecordRouteRef } from '../../routes';
import { recordAddress } from '../lib/recordAddress';

/** Goes to the page of a record; stays where that page is not mounted. */
export function useOpenRecord() {
  const address = useRouteRef(openRecordRouteRef);
  const navigate = useNavigate();
  return useCallback(
    (record: Pick<RecordRow, 'type' | 'id'>) => {
      if (address) navigate(address(recordAddress(record)));
    },
    [address, navigate],
  );
}
