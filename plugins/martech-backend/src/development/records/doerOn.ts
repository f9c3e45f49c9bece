import { InputError } from '@backstage/errors';
import { RELATION_MEMBER_OF } from '@backstage/catalog-model';
import { Doer } from '../../governance/records';
import { ScorecardCatalog } from '../../scorecards/engine';

/**
 * Who somebody was, by the catalog of that day.
 *
 * @throws InputError for a person whom it did not have
 */
export async function doerOn(
  catalog: ScorecardCatalog,
  ref: string,
): Promise<Doer> {
  if (!ref.startsWith('user:')) return { ref, groups: [], person: false };
  const [user] = await catalog.withRelations([ref]);
  if (!user) throw new InputError(`there was no ${ref} on that day`);
  const groups = (user.relations ?? [])
    .filter(({ type }) => type === RELATION_MEMBER_OF)
    .map(({ targetRef }) => targetRef);
  return { ref, groups: [ref, ...groups], person: true };
}
