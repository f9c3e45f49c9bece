import { fullReference } from '../fill/fullReference';
import { MAX_ENTRIES, MAX_TEXT } from '../limits';
import { ReferenceShape, Shape } from '../shapes/shape';

/** Adds the references that a value holds, completed. */
export type RefCollector = (
  value: unknown,
  namespace: string,
  refs: Set<string>,
) => void;

const textCollector =
  (reference: ReferenceShape): RefCollector =>
  (value, namespace, refs) => {
    if (typeof value !== 'string' || value === '') return;
    refs.add(fullReference(value.slice(0, MAX_TEXT), reference, namespace));
  };

const listCollector =
  (item: RefCollector): RefCollector =>
  (value, namespace, refs) => {
    if (!Array.isArray(value)) return;
    for (const entry of value.slice(0, MAX_ENTRIES)) {
      item(entry, namespace, refs);
    }
  };

const objectCollector =
  (fields: Array<readonly [string, RefCollector]>): RefCollector =>
  (value, namespace, refs) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, collect] of fields) {
      if (Object.hasOwn(value, key)) {
        collect(Reflect.get(value, key), namespace, refs);
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
