import { Entity } from '@backstage/catalog-model';
import { EntityProblem } from '@martech-portal/backstage-plugin-martech-common';
import { Registered } from './Registered';
import { sandboxDay } from './sandboxEnd';

const PATH = 'spec.sandbox.expiresOn';

/** What of a sandbox only the registry knows: today, and what it was given before. */
export function sandboxProblems(
  entity: Entity,
  today: string,
  before?: Pick<Registered, 'extensions' | 'sandboxUntil'>,
): EntityProblem[] {
  const day = sandboxDay(entity);
  if (day === undefined) return [];
  if (day < today) {
    const message = `has passed, write ${today} or later`;
    return [{ path: PATH, message }];
  }
  const until = before?.sandboxUntil;
  const isLater = until !== undefined && day > until;
  if (!before || before.extensions === 0 || !isLater) return [];
  const message = `was extended once already, write ${until} or earlier, or register the platform in full: lifecycle proposed`;
  return [{ path: PATH, message }];
}
