import { ClaimsStrip } from '../../claims/components/ClaimsStrip';
import { LiveRecords } from '../components/LiveRecords';
import { InboxContent } from '../inbox/components/InboxContent';
import { InboxHead } from '../inbox/components/InboxHead';

/** What waits for the reader, decided in place. */
export function InboxPage() {
  return (
    <LiveRecords>
      <InboxHead />
      <ClaimsStrip />
      <InboxContent />
    </LiveRecords>
  );
}
