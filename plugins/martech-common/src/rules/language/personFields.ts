import { martechKindNames } from '../../kinds/kindNames';
import { kindShape } from '../shapes/kindShape';
import { Shape } from '../shapes/shape';
import { isForPeople } from '../snapshot/writtenRefs';

interface Fields {
  people: Set<string>;
  others: Set<string>;
}

/** Sorts the names of fields that hold a text, by whether it can only name people. */
function sortFields(shape: Shape, name: string, fields: Fields): void {
  switch (shape.type) {
    case 'text': {
      const { reference } = shape;
      const isPerson = reference !== undefined && isForPeople(reference);
      (isPerson ? fields.people : fields.others).add(name);
      break;
    }
    case 'object':
      for (const [key, field] of shape.fields) sortFields(field, key, fields);
      break;
    case 'list':
      sortFields(shape.items, '', fields);
      break;
    case 'map':
      sortFields(shape.values, '', fields);
      break;
    default:
      fields.others.add(name);
  }
}

let known: ReadonlySet<string> | undefined;

/** Names of fields that are for a person or group wherever they occur. */
export function personFields(): ReadonlySet<string> {
  if (known) return known;
  const fields: Fields = { people: new Set(), others: new Set() };
  for (const kind of martechKindNames) sortFields(kindShape(kind), '', fields);
  known = new Set([...fields.people].filter(name => !fields.others.has(name)));
  return known;
}
