import { MartechQueryProvider } from '../../api';
import { AuthorityTab } from '../components/AuthorityTab';

/** The tab about systems of record. */
export function AuthorityPage() {
  return (
    <MartechQueryProvider>
      <AuthorityTab />
    </MartechQueryProvider>
  );
}
