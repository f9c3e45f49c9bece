import { InputError } from '@backstage/errors';
import { MAX_OBSERVATIONS } from '@martech-portal/backstage-plugin-martech-common';

const written = (count: number) => count.toLocaleString('en');

/** Before each of them is looked at: there is no end to how many there could be. */
export function assertNotTooMany(body: unknown) {
  if (typeof body !== 'object' || body === null) return;
  if (!('observations' in body) || !Array.isArray(body.observations)) return;
  const count = body.observations.length;
  if (count > MAX_OBSERVATIONS) {
    throw new InputError(
      `observations: ${written(count)} are more than the ${written(
        MAX_OBSERVATIONS,
      )} that one request may hold. Split them into several requests; their order does not matter.`,
    );
  }
}
