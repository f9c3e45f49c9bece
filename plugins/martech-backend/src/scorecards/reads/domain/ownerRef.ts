import { Entity } from '@backstage/catalog-model';
import { referencesOf } from '../../../entities/domain/references';

/** Full reference of the owner; as written where it cannot be read. */
export const ownerRef = (entity: Entity): string =>
  referencesOf(entity).one('spec.owner') ?? String(entity.spec?.owner ?? '');
