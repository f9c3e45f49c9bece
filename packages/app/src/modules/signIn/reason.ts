import { ResponseError } from '@backstage/errors';

/** What the backend said about a refused sign-in, without the HTTP words around it. */
export const reason = (error: Error) =>
  error instanceof ResponseError ? error.body.error.message : error.message;
