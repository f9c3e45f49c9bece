import { fullReference } from '../fill/fullReference';
import { MAX_ENTRIES, MAX_TEXT } from '../limits';
import { ReferenceShape, Shape } from '../shapes/shape';

/** References by what the fields are for that they stand in. */
export interface FoundRefs {
  people: Set<string>;
  others: Set<string>;
}

/** Adds the references that a value holds, completed. */
export type RefCollector = (
  value: unknown,
  namespace: string,
  found: FoundRefs,
) => void;

/** Whether a field is for a person or group. */
export const isForPeople = ({ defaultKind }: ReferenceShape): boolean =>
  defaultKind === 'group' || defaultKind === 'user';

function textCollector(reference: ReferenceShape): RefCollector {
  const forPeople = isForPeople(reference);
  return (value, namespace, { people, others }) => {
    if (typeof value !== 'string' || value === '') return;
    const text = value.length > MAX_TEXT ? value.slice(0, MAX_TEXT) : value;
    const ref = fullReference(text, reference, namespace);
    if (forPeople) people.add(ref);
    else others.add(ref);
  };
}

const listCollector =
  (item: RefCollector): RefCollector =>
  (value, namespace, found) => {
    if (!Array.isArray(value)) return;
    const size = Math.min(value.length, MAX_ENTRIES);
    for (let at = 0; at < size; at += 1) item(value[at], namespace, found);
  };

const objectCollector =
  (fields: Array<readonly [string, RefCollector]>): RefCollector =>
  (value, namespace, found) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, collect] of fields) {
      if (Object.hasOwn(value, key)) {
        collect(Reflect.get(value, key), namespace, found);
      }
    }
  };

/**
 * The function that finds the references in values of a shape, as filling
 * would complete them; undefined where the shape has none, so that most of an
 * entity need not be looked at.
 */
export function refCollectorOf(shape: Shape): RefCollector | undefined {
  if (shape.type === 'text') {
    return shape.reference && textCollector(shape.reference);
  }
  if (shape.type === 'list') {
    const item = refCollectorOf(shape.items);
    return item && listCollector(item);
  }
  if (shape.type !== 'object') return undefined;
  const fields = [...shape.fields].flatMap(([key, field]) => {
    const collect = refCollectorOf(field);
    return collect ? [[key, collect] as const] : [];
  });
  return fields.length > 0 ? objectCollector(fields) : undefined;
}
