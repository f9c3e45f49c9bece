import { InputError } from '@backstage/errors';

/** In characters; the largest entity of a sensible form has a tenth of it. */
const MOST = 90_000;

const sizeOf = (value: unknown) => JSON.stringify(value)?.length ?? 0;

/**
 * Stops before a server would say that the whole is too large, which helps
 * nobody to find out why.
 *
 * @throws InputError that names the largest field
 */
export function refuseHuge(fields: Record<string, unknown>): void {
  const total = sizeOf(fields);
  if (total <= MOST) return;
  const [[name, size]] = Object.entries(fields)
    .map(([field, value]): [string, number] => [field, sizeOf(value)])
    .sort(([, a], [, b]) => b - a);
  throw new InputError(
    `${name}: is too large (${size} characters; everything together may have ${MOST}), shorten it or link to a page`,
  );
}
