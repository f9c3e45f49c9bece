import { ReadProblem } from './ReadProblem';

const refused = /not allowed|not permitted|no .*integration|forbidden/i;

const codeOf = (error: Error): unknown => Reflect.get(error, 'code');

/**
 * Why a file could not be read, in a sentence that says what to do. What the
 * source answered itself stays in the log: it may say what is none of the
 * reader's business.
 */
export function problemInWords(
  error: Error,
  { isLate, timeout }: { isLate: boolean; timeout: number },
): string {
  if (error instanceof ReadProblem) return error.message;
  if (isLate) {
    return `There was no answer within ${
      timeout / 1_000
    } seconds. The next check tries again.`;
  }
  const code = codeOf(error);
  if (error.name === 'NotFoundError' || code === 'ENOENT') {
    return 'There is no file at its address: put it back, or correct the address.';
  }
  if (error.name === 'NotAllowedError' || refused.test(error.message)) {
    return 'The portal may not read there. Whoever runs it can allow it with an integration, or in backend.reading.allow.';
  }
  return 'The file could not be read. The next check tries again; whoever runs the portal finds more in the log.';
}
