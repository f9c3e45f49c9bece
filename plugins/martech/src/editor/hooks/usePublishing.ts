import { useEntities } from '../../entity/hooks/useEntities';
import { sourceLinks } from '../../entity/lib/sourceLinks';
import { Publishing } from '../components/PublishHelp';

const readFields = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.annotations',
];

/** Where the file of a scorecard is edited, as far as the catalog knows. */
export function usePublishing(entityRef: string): Publishing {
  const { entities } = useEntities([entityRef], readFields);
  const entity = entities.get(entityRef);
  const address = entity && sourceLinks(entity).edit;
  return address ? { how: 'edit', address } : { how: 'unknown' };
}
