import { z } from 'zod';
import { EntityProblem } from '../kinds/kindDefinition';
import { closest } from './closest';
import { namesAt } from './namesAt';

type Issue = z.core.$ZodIssue;

const writePath = (path: PropertyKey[]) =>
  path.reduce<string>((written, part) => {
    if (typeof part === 'number') return `${written}[${part}]`;
    return written ? `${written}.${String(part)}` : String(part);
  }, '');

const listed = (values: readonly unknown[]) =>
  values.map(value => JSON.stringify(value)).join(', ');

function valueAt(entity: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Reflect.get(value, key)
        : undefined,
    entity,
  );
}

const unknownFields = (
  issue: Extract<Issue, { code: 'unrecognized_keys' }>,
  schema: z.ZodType,
  entity: unknown,
): EntityProblem[] => {
  const names = namesAt(schema, issue.path, entity);
  return issue.keys.map(key => {
    const near = closest(key, names);
    return {
      path: writePath([...issue.path, key]),
      message: near
        ? `unknown field, did you mean ${near}?`
        : 'unknown field, remove it',
    };
  });
};

function unknownValue(
  issue: Extract<Issue, { code: 'invalid_value' }>,
  value: unknown,
): string {
  if (value === undefined) return `is missing, write ${listed(issue.values)}`;
  const near =
    typeof value === 'string'
      ? closest(value, issue.values.map(String))
      : undefined;
  const hint =
    near && issue.values.length > 1 ? `, did you mean "${near}"?` : '';
  return `${JSON.stringify(value)} is not one of ${listed(
    issue.values,
  )}${hint}`;
}

/** Of the shapes a union allows, the one that the value comes closest to. */
const nearestShape = (shapes: Issue[][]) =>
  shapes.reduce((best, shape) => (shape.length < best.length ? shape : best));

/** Turns what zod found into sentences that name the path and the next step. */
export function schemaProblems(
  issues: readonly Issue[],
  schema: z.ZodType,
  entity: unknown,
): EntityProblem[] {
  return issues.flatMap((issue): EntityProblem[] => {
    const path = writePath(issue.path);
    const value = valueAt(entity, issue.path);
    switch (issue.code) {
      case 'unrecognized_keys':
        return unknownFields(issue, schema, entity);
      case 'invalid_value':
        return [{ path, message: unknownValue(issue, value) }];
      case 'invalid_type':
        return [
          {
            path,
            message:
              value === undefined
                ? `is missing, it must be ${issue.expected}`
                : `must be ${issue.expected}, but is ${
                    Array.isArray(value) ? 'a list' : typeof value
                  }`,
          },
        ];
      case 'invalid_union':
        return issue.errors.length > 0
          ? schemaProblems(
              nearestShape(issue.errors).map(inner => ({
                ...inner,
                path: [...issue.path, ...inner.path],
              })),
              schema,
              entity,
            )
          : [{ path, message: issue.message }];
      default:
        return [{ path, message: issue.message }];
    }
  });
}
