import { MartechQueryProvider } from '../../api';
import { Answered } from '../../control/components/Answered';
import { CoverageScreen } from '../components/CoverageScreen';
import { useCoverage } from '../hooks/useCoverage';

function Loaded() {
  const request = useCoverage();
  return (
    <Answered request={request} rows={12}>
      {coverage => <CoverageScreen coverage={coverage} />}
    </Answered>
  );
}

/** Capabilities by market. */
export function CoveragePage() {
  return (
    <MartechQueryProvider>
      <Loaded />
    </MartechQueryProvider>
  );
}
