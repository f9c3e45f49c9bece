import { MartechQueryProvider } from '../../api';
import { OverviewContent } from '../components/OverviewContent';

/** The first tab of the portal. */
export function OverviewPage() {
  return (
    <MartechQueryProvider>
      <OverviewContent />
    </MartechQueryProvider>
  );
}
