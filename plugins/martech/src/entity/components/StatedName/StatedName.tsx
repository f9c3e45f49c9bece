import { Entity } from '@backstage/catalog-model';
import { StateOf } from '../../../control/components/StateOf';
import { EntityName } from '../EntityName';

/** An entity by its name, with its control state where its kind has one. */
export function StatedName(props: { entityRef: string; entity?: Entity }) {
  const { entity, entityRef } = props;
  return (
    <>
      <EntityName entityRef={entityRef} entity={entity} />{' '}
      {entity && <StateOf entityRef={entityRef} />}
    </>
  );
}
