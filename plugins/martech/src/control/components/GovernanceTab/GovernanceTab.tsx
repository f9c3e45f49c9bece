import { stringifyEntityRef } from '@backstage/catalog-model';
import { ForKind } from '../../../entity/components/ForKind';
import { isMartechEntity } from '../../../entity/lib/isMartechEntity';
import { GovernanceContent } from './GovernanceContent';

/** The tab of an entity of ours with how it is governed. */
export function GovernanceTab() {
  return (
    <ForKind is={isMartechEntity}>
      {entity => (
        <GovernanceContent
          entityRef={stringifyEntityRef(entity)}
          kind={entity.kind}
        />
      )}
    </ForKind>
  );
}
