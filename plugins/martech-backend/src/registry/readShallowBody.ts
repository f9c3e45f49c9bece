import { InputError } from '@backstage/errors';
import { Request, Response } from 'express';
import { readJsonBody } from '../http';
import { isDeeper } from '../scorecards/preview/domain/asEntity';

/** An entity in a body in a list: no body is deeper than that. */
const DEEPEST = 50;

/**
 * Reads a JSON body that everything may walk through by recursion.
 *
 * @throws InputError when it is too large, too deep or no JSON
 */
export function readShallowBody(limit: { megabytes: number; advice: string }) {
  const read = readJsonBody(limit);
  return async (request: Request, response: Response): Promise<unknown> => {
    const body = await read(request, response);
    if (isDeeper(body, DEEPEST)) {
      throw new InputError(
        `The body is nested deeper than ${DEEPEST} levels: no entity is`,
      );
    }
    return body;
  };
}
