import { ResponseError } from '@backstage/errors';

/** A refused or malformed request fails the same way the second time. */
export const isWorthRetrying = (error: Error) =>
  !(error instanceof ResponseError) || error.statusCode >= 500;
