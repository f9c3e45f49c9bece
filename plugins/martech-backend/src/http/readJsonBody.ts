import { InputError } from '@backstage/errors';
import express, { Request, Response } from 'express';

const hasType = (error: unknown, type: string) =>
  error instanceof Error && 'type' in error && error.type === type;

/**
 * Reads a JSON body that may be larger than others. Called by the route itself,
 * after it is known that the caller may send it.
 *
 * @throws InputError that says what to do when it is too large or no JSON
 */
export function readJsonBody(limit: { megabytes: number; advice: string }) {
  const read = express.json({ limit: `${limit.megabytes}mb` });
  return (request: Request, response: Response): Promise<unknown> =>
    new Promise((resolve, reject) => {
      read(request, response, (error?: unknown) => {
        if (hasType(error, 'entity.too.large')) {
          const most = `The body is larger than ${limit.megabytes} MB`;
          reject(new InputError(`${most}: ${limit.advice}`));
        } else if (hasType(error, 'entity.parse.failed')) {
          reject(new InputError('The body is not JSON'));
        } else if (error) {
          reject(error);
        } else {
          resolve(request.body);
        }
      });
    });
}
