import { DebtTiles } from '../exceptions/components/DebtTiles';
import { ExpiryTimeline } from '../exceptions/components/ExpiryTimeline';
import { RecordListPage } from './RecordListPage';

/** The register of exceptions: what they add up to, when they end, and each of them. */
export function ExceptionsPage() {
  return (
    <RecordListPage
      type="exception"
      header={
        <>
          <DebtTiles />
          <ExpiryTimeline />
        </>
      }
    />
  );
}
