import { Answered } from '../../../control/components/Answered';
import { useLandscape } from '../../hooks/useLandscape';
import { useLandscapeState } from '../../hooks/useLandscapeState';
import { LandscapeScreen } from './LandscapeScreen';

/** Waits for what it shows, and says when that failed. */
export function LandscapeLoader() {
  const [{ asOf }] = useLandscapeState();
  const request = useLandscape(asOf);
  return (
    <Answered request={request} rows={12}>
      {landscape => <LandscapeScreen landscape={landscape} />}
    </Answered>
  );
}
