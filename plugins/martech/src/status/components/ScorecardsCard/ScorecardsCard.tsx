import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { ForKind } from '../../../entity/components/ForKind';
import { MartechCard } from '../../../entity/components/MartechCard';
import { isMartechEntity } from '../../../entity/lib/isMartechEntity';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { StatusBrief } from './StatusBrief';

/** Where an entity stands, what to do next, and the way to every check. */
export function ScorecardsCard() {
  const t = useMartechTranslation();
  return (
    <ForKind is={isMartechEntity}>
      {entity => (
        <MartechCard
          title={t('status.view.cardTitle')}
          headerActions={
            <Link to="scorecards">{t('status.view.openTab')}</Link>
          }
        >
          <StatusBrief entityRef={stringifyEntityRef(entity)} />
        </MartechCard>
      )}
    </ForKind>
  );
}
