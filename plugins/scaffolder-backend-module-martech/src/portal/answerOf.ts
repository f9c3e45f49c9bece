import { AuthenticationError, ResponseError } from '@backstage/errors';

/** The error as people should read it: the sentence the backend wrote. */
function inWords(error: unknown): unknown {
  if (!(error instanceof ResponseError)) return error;
  if (error.statusCode === 401) {
    return new AuthenticationError(
      'Your sign-in ended while this waited. Nothing is lost: sign in and start the task again.',
    );
  }
  // Its own message is only "Request failed with 400 Bad Request".
  return error.cause;
}

/** The answer of the martech backend, or its refusal in its own words. */
export async function answerOf<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw inWords(error);
  }
}
