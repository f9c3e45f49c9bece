import { MartechQueryProvider } from '../../api';
import { Discovery } from '../components/Discovery';

/** The tab about tools that nobody has registered. */
export function DiscoveryPage() {
  return (
    <MartechQueryProvider>
      <Discovery />
    </MartechQueryProvider>
  );
}
