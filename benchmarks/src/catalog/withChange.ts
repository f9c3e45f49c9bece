import { Entity } from '@backstage/catalog-model';
import { cloneDeep, set, unset } from 'lodash';
import { Change } from './changes';

/** An entity after an edit. */
export function withChange(
  entity: Entity | undefined,
  { entityRef, path, value }: Change,
): Entity {
  if (!entity) throw new Error(`no ${entityRef}`);
  const changed = cloneDeep(entity);
  if (value === undefined) unset(changed, path);
  else set(changed, path, value);
  return changed;
}
