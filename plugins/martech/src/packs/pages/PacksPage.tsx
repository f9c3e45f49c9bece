import { MartechQueryProvider } from '../../api';
import { PacksContent } from '../components/PacksContent';

/** Steering packs, to be shown and printed. */
export function PacksPage() {
  return (
    <MartechQueryProvider>
      <PacksContent />
    </MartechQueryProvider>
  );
}
