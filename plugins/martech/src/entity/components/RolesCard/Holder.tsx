import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { nameOf, nameOfRef } from '../../lib/entityName';
import { RolePerson } from '../../lib/roleRows';

/** The name of somebody, linked where the catalog has a page for them. */
export function Holder(props: { person: RolePerson }) {
  const { entity, ref } = props.person;
  if (!entity) return <strong>{nameOfRef(ref, undefined)}</strong>;
  return (
    <EntityRefLink entityRef={ref} hideIcon disableTooltip>
      {nameOf(entity)}
    </EntityRefLink>
  );
}
