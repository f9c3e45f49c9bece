import {
  EntityRefLink,
  useEntityPresentation,
} from '@backstage/plugin-catalog-react';
import { refTitle } from '../../lib/refTitle';

/**
 * A link to an entity under its title. The presentation API collects what a
 * screen asks for and reads it from the catalog in batches.
 */
export function RefLink(props: { entityRef: string; className?: string }) {
  const { entityRef, className } = props;
  const { primaryTitle } = useEntityPresentation(entityRef);
  const title = refTitle(entityRef, primaryTitle);
  return (
    <EntityRefLink entityRef={entityRef} className={className} title={title} />
  );
}
