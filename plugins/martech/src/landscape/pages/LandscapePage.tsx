import { MartechQueryProvider } from '../../api';
import { Answered } from '../../control/components/Answered';
import { LandscapeScreen } from '../components/LandscapeScreen';
import { useLandscape } from '../hooks/useLandscape';
import { useLandscapeState } from '../hooks/useLandscapeState';

function Loaded() {
  const [{ asOf }] = useLandscapeState();
  const request = useLandscape(asOf);
  return (
    <Answered request={request} rows={12}>
      {landscape => <LandscapeScreen landscape={landscape} />}
    </Answered>
  );
}

/** The estate as a map. */
export function LandscapePage() {
  return (
    <MartechQueryProvider>
      <Loaded />
    </MartechQueryProvider>
  );
}
