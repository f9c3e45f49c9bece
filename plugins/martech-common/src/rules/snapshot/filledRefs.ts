import { Shape } from '../shapes/shape';

/** Adds the references that a filled value holds. */
export type RefCollector = (value: unknown, refs: Set<string>) => void;

function listCollector(item: RefCollector): RefCollector {
  return (value, refs) => {
    if (!Array.isArray(value)) return;
    for (const entry of value) item(entry, refs);
  };
}

function objectCollector(
  fields: Array<readonly [string, RefCollector]>,
): RefCollector {
  return (value, refs) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, collect] of fields) collect(Reflect.get(value, key), refs);
  };
}

const collectText: RefCollector = (value, refs) => {
  if (typeof value === 'string' && value !== '') refs.add(value);
};

/**
 * The function that finds the references in filled values of a shape; undefined
 * where the shape has none, so that most of an entity need not be looked at.
 */
export function refCollectorOf(shape: Shape): RefCollector | undefined {
  if (shape.type === 'text') return shape.reference && collectText;
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
