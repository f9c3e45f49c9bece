import { stringifyEntityRef } from '@backstage/catalog-model';
import { ForKind } from '../../../entity/components/ForKind';
import { isMartechEntity } from '../../../entity/lib/isMartechEntity';
import { ScorecardsContent } from './ScorecardsContent';

/** The tab of an entity of ours with everything its scorecards say. */
export function ScorecardsTab() {
  return (
    <ForKind is={isMartechEntity}>
      {entity => <ScorecardsContent entityRef={stringifyEntityRef(entity)} />}
    </ForKind>
  );
}
