import { StateReason } from '@martech-portal/backstage-plugin-martech-common';
import { checkAnchor } from '../../status/lib/checkAnchor';

/** Where a reason comes from, as something a page can link to. */
export type ReasonTarget =
  | { to: 'checks'; place: string }
  | { to: 'record'; id: string }
  | { to: 'entity'; ref: string };

const checksOf = (condition: string): ReasonTarget => ({
  to: 'checks',
  place: `?condition=${encodeURIComponent(condition)}`,
});

/**
 * What to open for a reason. A condition opens the checks that belong to it, a
 * fact the checks that read it; what leads back to the same page leads nowhere.
 */
export function reasonTarget(
  { id, source }: Pick<StateReason, 'id' | 'source'>,
  entityRef: string,
): ReasonTarget | undefined {
  switch (source?.kind) {
    case 'record':
      return { to: 'record', id: source.ref };
    case 'check': {
      // Without a check the scorecard is named, and the condition is the id.
      const [scorecard, check] = source.ref.split('#');
      return check
        ? { to: 'checks', place: `#${checkAnchor(scorecard, check)}` }
        : checksOf(id);
    }
    case 'fact': {
      const [ref] = source.ref.split('#');
      return ref === entityRef
        ? { to: 'checks', place: '' }
        : { to: 'entity', ref };
    }
    case 'entity':
      return source.ref === entityRef
        ? undefined
        : { to: 'entity', ref: source.ref };
    default:
      return undefined;
  }
}
