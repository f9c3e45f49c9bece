import { Entity } from '@backstage/catalog-model';

/** What the fields of one kind are made from. */
export interface KindFieldsProps<T extends Entity = Entity> {
  entity: T;
  /** Entities that the about card names, by full reference. */
  entities: Map<string, Entity>;
}
