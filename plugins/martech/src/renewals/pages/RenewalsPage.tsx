import { MartechQueryProvider } from '../../api';
import { Renewals } from '../components/Renewals';

/** What renews soon, what can still be cancelled, and what is decided. */
export function RenewalsPage() {
  return (
    <MartechQueryProvider>
      <Renewals />
    </MartechQueryProvider>
  );
}
