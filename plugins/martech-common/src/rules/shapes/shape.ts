/**
 * What a field holds, made from the JSON Schema of its kind. Filling, type
 * checking and the list of known names all follow it.
 */
export type Shape =
  | { type: 'text'; reference?: ReferenceShape }
  | { type: 'number' }
  | { type: 'flag' }
  | { type: 'list'; items: Shape }
  | ObjectShape
  | { type: 'map'; values: Shape }
  /** Anything: shapes that depend on other fields. */
  | { type: 'free' };

/** Fields that are always there. */
export interface ObjectShape {
  type: 'object';
  /** Path that names it, `MarketingPlatform.spec.contract`. */
  name: string;
  fields: ReadonlyMap<string, Shape>;
}

/** How a text that names an entity is completed. */
export interface ReferenceShape {
  defaultKind: string;
  /** Leave it as written where it is a web address. */
  orAddress: boolean;
}
