import { Entity } from '@backstage/catalog-model';
import { indexEntity } from '../entities/domain/indexEntity';
import { IndexContext, IndexedEntity } from '../entities/domain/indexedEntity';

/** What the index knows in tests unless they say otherwise. */
export const indexContext: IndexContext = {
  today: '2026-11-22',
  policy: {
    categories: { dam: 'Content & Experience' },
    calledBy: {
      capabilities: { surveys: ['Surveys and feedback', 'questionnaire'] },
      types: { dam: ['DAM & MRM', 'picture library'] },
    },
    money: { base: 'EUR', rates: { USD: 0.5 }, ratesAsOf: '2026-11-01' },
  },
  titles: new Map([
    ['group:default/brand', 'Brand Studio'],
    ['marketingvendor:default/acme', 'Acme Cloud'],
  ]),
  left: new Map(),
};

/** An entity as the index keeps it. */
export function indexed(
  entity: Entity,
  context: Partial<IndexContext> = {},
): IndexedEntity {
  const row = indexEntity(entity, { ...indexContext, ...context });
  if (!row) throw new Error(`${entity.metadata.name} is none of our kinds`);
  return row;
}
