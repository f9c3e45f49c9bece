import { TemplateRelative } from '@martech-portal/backstage-plugin-martech-common';
import { ReactNode } from 'react';
import { FamilyBranch } from './FamilyBranch';
import { Relative } from './Relative';

/**
 * What was made from a template, with what was made from that. Where the one in
 * between is hidden, a fork stands with the first that is not.
 */
export function forksBelow(
  entityRef: string,
  forks: readonly TemplateRelative[],
): ReactNode[] {
  const shown = new Set(forks.map(fork => fork.entityRef));
  const parentOf = ({ derivedFrom }: TemplateRelative) =>
    derivedFrom !== undefined && shown.has(derivedFrom)
      ? derivedFrom
      : entityRef;
  const below = (ref: string): ReactNode[] =>
    forks
      .filter(fork => parentOf(fork) === ref && fork.entityRef !== ref)
      .map(fork => (
        <FamilyBranch key={fork.entityRef} head={<Relative relative={fork} />}>
          {below(fork.entityRef)}
        </FamilyBranch>
      ));
  return below(entityRef);
}
