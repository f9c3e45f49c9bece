import { HeldRole } from './rolesVariable';
import { SuccessMeasure } from './measuresVariable';

/*
 * Filling makes every field of a shape, so one of them tells the shape of an entry.
 */

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

const isHeldRole = (value: unknown): value is HeldRole =>
  isObject(value) && 'notNeededBecause' in value;

const isSuccessMeasure = (value: unknown): value is SuccessMeasure =>
  isObject(value) && 'comparator' in value;

function specField(filled: unknown, key: string): unknown {
  const spec: unknown = isObject(filled) ? Reflect.get(filled, 'spec') : {};
  return isObject(spec) ? Reflect.get(spec, key) : undefined;
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** One reference of a filled entity, empty when it has none. */
export function specRef(filled: unknown, key: string): string {
  const ref = specField(filled, key);
  return typeof ref === 'string' ? ref : '';
}

/** A list of references of a filled entity. */
export const specRefs = (filled: unknown, key: string): string[] =>
  list(specField(filled, key)).filter(ref => typeof ref === 'string');

/** `spec.roles` of a filled entity; none for kinds without roles. */
export const heldRoles = (filled: unknown): HeldRole[] =>
  list(specField(filled, 'roles')).filter(isHeldRole);

/** `spec.successMeasures` of a filled entity; none for kinds without them. */
export const successMeasuresOf = (filled: unknown): SuccessMeasure[] =>
  list(specField(filled, 'successMeasures')).filter(isSuccessMeasure);
