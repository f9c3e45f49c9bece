import { MartechQueryProvider } from '../../api';
import { LandscapeLoader } from '../components/LandscapeScreen';

/** The estate as a map. */
export function LandscapePage() {
  return (
    <MartechQueryProvider>
      <LandscapeLoader />
    </MartechQueryProvider>
  );
}
