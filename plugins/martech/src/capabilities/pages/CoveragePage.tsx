import { MartechQueryProvider } from '../../api';
import { CoverageLoader } from '../components/CoverageScreen';

/** Capabilities by market. */
export function CoveragePage() {
  return (
    <MartechQueryProvider>
      <CoverageLoader />
    </MartechQueryProvider>
  );
}
