import { lazy, Suspense } from 'react';
import { EntityCard, entityCards } from '../../entityCards';
import { Loading } from '../Loading';

const cards = Object.entries<EntityCard>(entityCards).map(([id, card]) => ({
  ...card,
  id,
  Card: lazy(async () => ({ default: await card.load() })),
}));

/** The cards of a kind that belong in one column. */
export function LazyCards(props: { kind: string; type: EntityCard['type'] }) {
  const kind = props.kind.toLocaleLowerCase('en');
  return (
    <>
      {cards
        .filter(
          ({ kinds, type }) => type === props.type && kinds.includes(kind),
        )
        .map(({ Card, id }) => (
          <Suspense key={id} fallback={<Loading />}>
            <Card />
          </Suspense>
        ))}
    </>
  );
}
