import { z } from 'zod';
import { Vocabularies } from '../vocabularies';

/** The one group and version of every martech kind. @public */
export const MARTECH_API_VERSION = 'martech/v1alpha1';

/**
 * One row of a kind's relation table: which field names other entities, and
 * which pair of relations that makes in the catalog.
 *
 * @public
 */
export interface RelationField {
  /** Path below the entity, `[]` for every element: `spec.roles[].assignee`. */
  path: string;
  /** Relation from this entity to the one named. */
  relation: string;
  /** Relation from the one named back to this entity. */
  reverse: string;
  /** Kind that a reference without a kind means. */
  defaultKind: string;
  /** Kinds that may be named. */
  allowedKinds: string[];
  /** Following the field from entity to entity must never come back. */
  acyclic?: boolean;
}

/**
 * Something wrong with an entity: where, and what to do about it.
 *
 * @public
 */
export interface EntityProblem {
  /** Path of the field, for example `spec.contract.end`. */
  path: string;
  /** The rule that is broken and the next step, without the path. */
  message: string;
}

/**
 * What rules across fields may know besides the entity.
 *
 * @public
 */
export interface RuleContext {
  vocabularies: Vocabularies;
  /** The day on which the rules run, `YYYY-MM-DD` in UTC. */
  today: string;
}

/**
 * What holding an entity against its kind finds: what breaks the schema or,
 * where that fits, what breaks the rules across fields.
 *
 * @public
 */
export type Examination =
  | { fits: true; problems: EntityProblem[] }
  | { fits: false; issues: z.core.$ZodIssue[] };

/**
 * Everything the portal knows about one kind: the single source for the
 * catalog, the docs pages and the forms.
 *
 * @public
 */
export interface KindDefinition {
  kind: string;
  singular: string;
  plural: string;
  description: string;
  /** Shape of the whole entity; `metadata` is left to the catalog itself. */
  schema: z.ZodType;
  relations: RelationField[];
  /** Holds an entity against the schema, and then against the rules. */
  examine(entity: unknown, context: RuleContext): Examination;
}

/**
 * Ties a schema, its relation table and its rules together.
 */
export function defineKind<S extends z.ZodType>(options: {
  kind: string;
  singular: string;
  plural: string;
  description: string;
  schema: S;
  relations: RelationField[];
  rules(entity: z.output<S>, context: RuleContext): EntityProblem[];
}): KindDefinition {
  const { rules, schema, ...rest } = options;
  return {
    ...rest,
    schema,
    examine: (entity, context) => {
      const result = schema.safeParse(entity);
      return result.success
        ? { fits: true, problems: rules(result.data, context) }
        : { fits: false, issues: result.error.issues };
    },
  };
}
