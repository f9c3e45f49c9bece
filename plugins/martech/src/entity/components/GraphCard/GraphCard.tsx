import { useApiHolder } from '@backstage/core-plugin-api';
import {
  catalogGraphApiRef,
  EntityCatalogGraphCard,
} from '@backstage/plugin-catalog-graph';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { graphRelationPairs, graphRelations } from '../../lib/graphRelations';
import { isMartechEntity } from '../../lib/isMartechEntity';
import { ForKind } from '../ForKind';
import { RelationLabel } from './RelationLabel';

/**
 * The catalog graph with our relations; nothing in an app without the catalog
 * graph plugin, which draws it.
 */
export function GraphCard() {
  const t = useMartechTranslation();
  const installed = useApiHolder().get(catalogGraphApiRef) !== undefined;
  return (
    <ForKind is={isMartechEntity}>
      {() =>
        installed && (
          <EntityCatalogGraphCard
            title={t('entity.connection.graph.title')}
            relations={graphRelations}
            relationPairs={graphRelationPairs}
            renderLabel={({ edge }) => (
              <RelationLabel relations={edge.relations} />
            )}
            height={400}
          />
        )
      }
    </ForKind>
  );
}
