import { Entity } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { ReactNode } from 'react';
import { MartechQueryProvider } from '../../../api';

/**
 * Hands the entity of the page to a card made for its kind, and shows nothing
 * on pages of other kinds, where an adopter may have put the card.
 */
export function ForKind<T extends Entity>(props: {
  is(entity: Entity): entity is T;
  children(entity: T): ReactNode;
}) {
  const { entity } = useEntity();
  if (!props.is(entity)) return null;
  return <MartechQueryProvider>{props.children(entity)}</MartechQueryProvider>;
}
