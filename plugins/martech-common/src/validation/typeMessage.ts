import { z } from 'zod';
import { quote } from './quote';
import { descriptionOf } from './schemaAt';

const words: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a group of fields',
  record: 'a group of fields',
  string: 'text',
};

function found(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return quote(value);
}

function explained(field: z.ZodType | undefined): string {
  const description = field && descriptionOf(field);
  return description ? ` (${description.replace(/\.$/, '')})` : '';
}

/** What to say about a value of the wrong type, or about none. */
export function typeMessage(
  expected: string,
  value: unknown,
  field: z.ZodType | undefined,
): string {
  const wanted = words[expected] ?? expected;
  if (value === undefined) {
    return `is missing, write ${wanted}${explained(field)}`;
  }
  if (value === null) {
    const way = field instanceof z.ZodOptional ? ' or remove the line' : '';
    return `is empty, write ${wanted}${explained(field)}${way}`;
  }
  if (
    expected === 'string' &&
    (typeof value === 'number' || typeof value === 'boolean')
  ) {
    return `must be text, put it in quotes: "${value}"`;
  }
  return `must be ${wanted}, but is ${found(value)}`;
}
