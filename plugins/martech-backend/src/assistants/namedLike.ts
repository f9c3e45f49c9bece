import {
  entitiesQuerySchema,
  EntityRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { Caller, parse } from '../http';
import { AssistantParts } from './AssistantParts';

const MOST = 10;

/**
 * Visible platforms that a word stands for by what is written about them,
 * whatever sort they were filed under; without those that are known already.
 */
export async function namedLike(
  { entities }: Pick<AssistantParts, 'entities'>,
  words: string,
  caller: Caller,
  known: ReadonlyArray<Pick<EntityRow, 'entityRef'>>,
): Promise<EntityRow[]> {
  const query = parse(entitiesQuerySchema, {
    kind: 'MarketingPlatform',
    text: words,
    limit: MOST + known.length,
  });
  const { items } = await entities.query(query, caller);
  const listed = new Set(known.map(({ entityRef }) => entityRef));
  return items
    .filter(
      ({ entityRef, lifecycle }) =>
        lifecycle !== 'retired' && !listed.has(entityRef),
    )
    .slice(0, MOST);
}
