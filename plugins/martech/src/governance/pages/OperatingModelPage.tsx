import { LiveRecords } from '../components/LiveRecords';
import { OperatingModel } from '../operating/components/OperatingModel';

/** Who decides what, between marketing and IT. */
export function OperatingModelPage() {
  return (
    <LiveRecords>
      <OperatingModel />
    </LiveRecords>
  );
}
