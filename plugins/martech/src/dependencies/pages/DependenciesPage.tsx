import { MartechQueryProvider } from '../../api';
import { DependenciesTab } from '../components/DependenciesTab';

/** The tab about what is connected with what. */
export function DependenciesPage() {
  return (
    <MartechQueryProvider>
      <DependenciesTab />
    </MartechQueryProvider>
  );
}
