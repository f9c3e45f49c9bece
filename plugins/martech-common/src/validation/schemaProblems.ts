import { z } from 'zod';
import { EntityProblem } from '../kinds/kindDefinition';
import { closest } from './closest';
import { choices, quote } from './quote';
import { namesAt, schemaAt, selectorsAt } from './schemaAt';
import { tooBigMessage, tooSmallMessage } from './sizeMessage';
import { typeMessage } from './typeMessage';

type Issue = z.core.$ZodIssue;

const LONGEST_NAME = 60;

const writePath = (path: readonly PropertyKey[]) =>
  path.reduce<string>((written, part) => {
    if (typeof part === 'number') return `${written}[${part}]`;
    const name = String(part).slice(0, LONGEST_NAME);
    return written ? `${written}.${name}` : name;
  }, '');

const valueAt = (entity: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Reflect.get(value, key)
        : undefined,
    entity,
  );

function unknownField(name: string, names: string[]): string {
  const near = closest(name, names);
  return near
    ? `unknown field, did you mean ${near}?`
    : 'unknown field, remove it';
}

function unknownValue(values: readonly unknown[], value: unknown): string {
  if (value === undefined) {
    return values.length === 1
      ? `is missing, write ${choices(values)}`
      : `is missing, write one of ${choices(values)}`;
  }
  if (values.length === 1) {
    return `must be ${choices(values)}, but is ${quote(value)}`;
  }
  const near = typeof value === 'string' && closest(value, values.map(String));
  return `${quote(value)} is not one of ${choices(values)}${
    near ? `, did you mean "${near}"?` : ''
  }`;
}

/** Of the shapes a value may have, the one it comes nearest to. */
function nearestShape(branches: Issue[][]): Issue[] {
  const depth = (issues: Issue[]) =>
    Math.max(...issues.map(issue => issue.path.length));
  return [...branches].sort(
    (left, right) => depth(right) - depth(left) || left.length - right.length,
  )[0];
}

/** Reads what zod found against the schema and the entity it was found in. */
function readIssue(
  issue: Issue,
  schema: z.ZodType,
  entity: unknown,
): EntityProblem[] {
  const path = writePath(issue.path);
  const value = valueAt(entity, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const names = namesAt(schema, issue.path, entity);
      return issue.keys.map(key => ({
        path: writePath([...issue.path, key]),
        message: unknownField(key, names),
      }));
    }
    case 'invalid_value':
      return [{ path, message: unknownValue(issue.values, value) }];
    case 'invalid_type': {
      const field = schemaAt(schema, issue.path, entity);
      return [{ path, message: typeMessage(issue.expected, value, field) }];
    }
    case 'too_small':
      return [{ path, message: tooSmallMessage(issue) }];
    case 'too_big':
      return [{ path, message: tooBigMessage(issue) }];
    case 'invalid_key':
      return issue.issues.flatMap(({ path: inner, ...rest }) =>
        readIssue({ ...rest, path: issue.path }, schema, entity),
      );
    case 'invalid_union': {
      if (issue.errors.length === 0) {
        const values = selectorsAt(schema, issue.path, entity);
        return [{ path, message: unknownValue(values, value) }];
      }
      return nearestShape(issue.errors).flatMap(inner =>
        readIssue(
          { ...inner, path: [...issue.path, ...inner.path] },
          schema,
          entity,
        ),
      );
    }
    default: {
      if (value !== undefined) return [{ path, message: issue.message }];
      const field = schemaAt(schema, issue.path, entity);
      return [{ path, message: typeMessage('object', value, field) }];
    }
  }
}

/**
 * Turns what zod found into sentences that name the place and the next step,
 * one for each place.
 */
export function schemaProblems(
  issues: readonly Issue[],
  schema: z.ZodType,
  entity: unknown,
): EntityProblem[] {
  const byPath = new Map<string, EntityProblem>();
  for (const issue of issues) {
    for (const problem of readIssue(issue, schema, entity)) {
      if (!byPath.has(problem.path)) byPath.set(problem.path, problem);
    }
  }
  return [...byPath.values()];
}
