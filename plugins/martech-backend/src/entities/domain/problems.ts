import { InputError } from '@backstage/errors';

/** Something wrong with a query: where, and what to do about it. */
export interface Problem {
  path: string;
  message: string;
}

/** @throws InputError with all problems in one sentence each */
export function refuse(problems: Problem[]): void {
  if (problems.length === 0) return;
  throw new InputError(
    problems.map(({ path, message }) => `${path}: ${message}`).join('; '),
  );
}
