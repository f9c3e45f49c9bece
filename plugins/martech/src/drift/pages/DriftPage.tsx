import { MartechQueryProvider } from '../../api';
import { Drift } from '../components/Drift';

/** The tab about how the estate went. */
export function DriftPage() {
  return (
    <MartechQueryProvider>
      <Drift />
    </MartechQueryProvider>
  );
}
