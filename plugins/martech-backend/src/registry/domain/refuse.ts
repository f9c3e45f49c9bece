import { InputError } from '@backstage/errors';
import { EntityProblem } from '@martech-portal/backstage-plugin-martech-common';

/** Enough to see what is wrong. */
const MOST = 20;

/** Every field that is wrong, and its rule. */
export function refusal(problems: readonly EntityProblem[]): InputError {
  const named = problems
    .slice(0, MOST)
    .map(({ message, path }) => (path ? `${path}: ${message}` : message));
  const more = problems.length - named.length;
  return new InputError(
    [...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; '),
  );
}

/** @throws InputError when anything is wrong */
export function refuse(problems: readonly EntityProblem[]): void {
  if (problems.length > 0) throw refusal(problems);
}
