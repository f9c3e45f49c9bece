import { Entity } from '@backstage/catalog-model';
import { refOf } from '../../lib/refOf';
import { EntityName } from '../EntityName';
import { Field } from '../Field';

/** A field that names other entities; nothing when it names none. */
export function NamedField(props: {
  label: string;
  /** The entity whose field it is. */
  of: Entity;
  names: (string | undefined)[];
  defaultKind: string;
  entities: Map<string, Entity>;
}) {
  const { defaultKind, entities, label, names, of } = props;
  const refs = names.flatMap(name => refOf(name, defaultKind, of) ?? []);
  if (refs.length === 0) return null;
  return (
    <Field label={label}>
      {refs.map(ref => (
        <div key={ref}>
          <EntityName entityRef={ref} entity={entities.get(ref)} />
        </div>
      ))}
    </Field>
  );
}
