import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { ErrorRequestHandler } from 'express';
import { randomUUID } from 'node:crypto';

/** Errors that say something to the caller; Backstage answers by their names. */
const meant = new Set([
  'AuthenticationError',
  'ConflictError',
  'InputError',
  'NotAllowedError',
  'NotFoundError',
  'NotImplementedError',
  'NotModifiedError',
  'ServiceUnavailableError',
]);

/** What could not be read of a request is told with a status of its own. */
const isOfTheCaller = (error: object) =>
  ['statusCode', 'status'].some(field => {
    const status: unknown = Reflect.get(error, field);
    return typeof status === 'number' && status >= 400 && status < 500;
  });

const isDatabases = (error: object) =>
  ['sql', 'bindings'].some(field => field in error) ||
  error.constructor.name === 'SqliteError';

/**
 * Whatever else goes wrong is nobody's business but the operator's: messages of
 * databases hold the statement with its values. The log has all of it, and the
 * caller a number to ask for.
 */
export const hideFailures =
  (logger: LoggerService): ErrorRequestHandler =>
  (thrown, _request, _response, next) => {
    const error = toError(thrown);
    if (
      !isDatabases(error) &&
      (meant.has(error.name) || isOfTheCaller(error))
    ) {
      next(error);
      return;
    }
    const logId = randomUUID();
    logger.child({ logId }).error(`Failed, told as ${logId}`, error);
    const told = new Error(
      `This did not work, and it is not your fault. Whoever runs the portal finds why in the log under ${logId}.`,
    );
    delete told.stack;
    next(told);
  };
