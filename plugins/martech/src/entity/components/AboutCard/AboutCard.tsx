import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { isMartechEntity } from '../../lib/isMartechEntity';
import { ForKind } from '../ForKind';
import { MartechCard } from '../MartechCard';
import { About } from './About';
import { SourceActions } from './SourceActions';

/** What an entity of ours is and where it stands. */
export function AboutCard() {
  const t = useMartechTranslation();
  return (
    <ForKind is={isMartechEntity}>
      {entity => (
        <MartechCard
          title={t('entity.about.title')}
          headerActions={<SourceActions entity={entity} />}
        >
          <About entity={entity} />
        </MartechCard>
      )}
    </ForKind>
  );
}
