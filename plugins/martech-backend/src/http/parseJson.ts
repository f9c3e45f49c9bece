import { InputError } from '@backstage/errors';

/**
 * JSON that came in a query parameter.
 *
 * @throws InputError that names the parameter
 */
export function parseJson(parameter: string, text: unknown): unknown {
  if (typeof text !== 'string') {
    throw new InputError(`${parameter}: is missing, it must be JSON`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(`${parameter}: is not JSON`);
  }
}
