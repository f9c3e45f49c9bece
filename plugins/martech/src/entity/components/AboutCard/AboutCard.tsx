import { Entity } from '@backstage/catalog-model';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import {
  findKind,
  MARTECH_API_VERSION,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ForKind } from '../ForKind';
import { About } from './About';
import { SourceActions } from './SourceActions';

const isOurs = (entity: Entity): entity is Entity =>
  entity.apiVersion === MARTECH_API_VERSION &&
  findKind(entity.kind) !== undefined;

/** What an entity of ours is and where it stands. */
export function AboutCard() {
  const t = useMartechTranslation();
  return (
    <ForKind is={isOurs}>
      {entity => (
        <EntityInfoCard
          title={t('entity.about.title')}
          headerActions={<SourceActions entity={entity} />}
        >
          <About entity={entity} />
        </EntityInfoCard>
      )}
    </ForKind>
  );
}
