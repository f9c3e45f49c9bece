import { Answered } from '../../../control/components/Answered';
import { useCoverage } from '../../hooks/useCoverage';
import { CoverageScreen } from './CoverageScreen';

/** Waits for what it shows, and says when that failed. */
export function CoverageLoader() {
  const request = useCoverage();
  return (
    <Answered request={request} rows={12}>
      {coverage => <CoverageScreen coverage={coverage} />}
    </Answered>
  );
}
