import { ForKind } from '../../../entity/components/ForKind';
import { MartechCard } from '../../../entity/components/MartechCard';
import { isMartechEntity } from '../../../entity/lib/isMartechEntity';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { keptIn } from '../../lib/keptIn';
import { KeptElsewhere } from './KeptElsewhere';
import { KeptHere } from './KeptHere';

/** Where an entity is kept, and how to change, retire or look back at it. */
export function KeptCard() {
  const t = useMartechTranslation();
  return (
    <ForKind is={isMartechEntity}>
      {entity => {
        const kept = keptIn(entity);
        return (
          <MartechCard title={t('registering.kept.title')}>
            {kept.place === 'portal' ? (
              <KeptHere entity={entity} />
            ) : (
              <KeptElsewhere kept={kept} />
            )}
          </MartechCard>
        );
      }}
    </ForKind>
  );
}
