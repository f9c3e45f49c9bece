import { BrittleFlaw } from '@martech-portal/backstage-plugin-martech-common';
import { textsOf } from '../../../governance/control/domain/words/Naming';
import { KnownState } from '../../../governance/control/tables/StateTable';

const SIGNAL = 'brittle-integration';
const flaws = new Map<string, BrittleFlaw>([
  ['credentials', 'credentials'],
  ['monitoring', 'monitoring'],
  ['maintainer', 'maintainer'],
]);

/**
 * Brittle integrations by reference, with what is wrong: those that the signal
 * of the platforms at their ends names, an exception or not. There is no other
 * rule for it.
 */
export function brittleOf(
  states: Iterable<KnownState>,
): Map<string, BrittleFlaw | undefined> {
  const brittle = new Map<string, BrittleFlaw | undefined>();
  for (const { reasons } of states) {
    for (const { data, id } of reasons) {
      if (id === SIGNAL) {
        const what = textsOf(data, 'flaws');
        textsOf(data, 'integrations').forEach((ref, at) =>
          brittle.set(ref, flaws.get(what[at] ?? '')),
        );
      }
    }
  }
  return brittle;
}
