import { PropsWithChildren } from 'react';
import { MartechQueryProvider } from '../../../api';
import { useLiveRecords } from '../../hooks/useLiveRecords';

function Live(props: PropsWithChildren<{}>) {
  useLiveRecords();
  return <>{props.children}</>;
}

/** What every page about records stands in: the cache, and news of changes. */
export function LiveRecords(props: PropsWithChildren<{}>) {
  return (
    <MartechQueryProvider>
      <Live>{props.children}</Live>
    </MartechQueryProvider>
  );
}
