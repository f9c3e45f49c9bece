import { ResponseError } from '@backstage/errors';

/**
 * Why something failed, in the words of the backend where it answered: those
 * name the field and the next step, the status alone does not.
 */
export const errorReason = (error: Error): string =>
  error instanceof ResponseError ? error.cause.message : error.message;
