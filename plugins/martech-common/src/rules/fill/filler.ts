import { MAX_ENTRIES, MAX_TEXT } from '../limits';
import { ObjectShape, ReferenceShape, Shape } from '../shapes/shape';
import { freeValue, safeKeys } from './freeValue';
import { fullReference } from './fullReference';

/** Completes a value to its shape; what does not fit counts as absent. */
export type Filler = (value: unknown, namespace: string) => unknown;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fillText: Filler = value =>
  typeof value === 'string' ? value.slice(0, MAX_TEXT) : '';

const fillReference =
  (reference: ReferenceShape): Filler =>
  (value, namespace) =>
    typeof value === 'string' && value !== ''
      ? fullReference(value.slice(0, MAX_TEXT), reference, namespace)
      : '';

const fillNumber: Filler = value => (typeof value === 'number' ? value : NaN);

const fillFlag: Filler = value => value === true;

/** Nobody writes into what is filled, so all that is absent is the same. */
const emptyMap: Record<string, unknown> = Object.freeze(Object.create(null));
const emptyList: readonly unknown[] = Object.freeze([]);

const fillFree: Filler = value =>
  value === undefined || value === null ? emptyMap : freeValue(value);

function listFiller(item: Filler): Filler {
  return (value, namespace) =>
    Array.isArray(value)
      ? value.slice(0, MAX_ENTRIES).map(entry => item(entry, namespace))
      : emptyList;
}

function mapFiller(entry: Filler): Filler {
  return (value, namespace) => {
    if (!isObject(value)) return emptyMap;
    const filled: Record<string, unknown> = Object.create(null);
    for (const key of safeKeys(value)) {
      filled[key] = entry(Reflect.get(value, key), namespace);
    }
    return filled;
  };
}

function objectFiller({ fields }: ObjectShape): Filler {
  const fillers = [...fields].map(([key, shape]) => ({
    key,
    fill: fillerOf(shape),
  }));
  const complete = (from: object, namespace: string) => {
    const filled: Record<string, unknown> = {};
    for (const { key, fill } of fillers) {
      filled[key] = fill(
        Object.hasOwn(from, key) ? Reflect.get(from, key) : undefined,
        namespace,
      );
    }
    return filled;
  };
  let empty: unknown;
  return (value, namespace) => {
    if (isObject(value)) return complete(value, namespace);
    empty ??= Object.freeze(complete({}, namespace));
    return empty;
  };
}

/** The function that completes values of a shape; make it once. */
export function fillerOf(shape: Shape): Filler {
  switch (shape.type) {
    case 'text':
      return shape.reference ? fillReference(shape.reference) : fillText;
    case 'number':
      return fillNumber;
    case 'flag':
      return fillFlag;
    case 'list':
      return listFiller(fillerOf(shape.items));
    case 'map':
      return mapFiller(fillerOf(shape.values));
    case 'object':
      return objectFiller(shape);
    default:
      return fillFree;
  }
}
