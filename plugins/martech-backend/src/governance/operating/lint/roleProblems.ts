import { OperatingModel } from '@martech-portal/backstage-plugin-martech-common';
import { Problem } from './groupProblems';
import { decidingRoles, RoleGap } from './roleGaps';

/** More than anybody reads. */
const MOST_ENTITIES = 100;

const list = (words: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(words);

const platforms = (count: number) =>
  count === 1 ? '1 platform' : `${count} platforms`;

/**
 * Roles without a holder, one problem for platforms about which nobody is left
 * to decide and one for those where a group does it.
 *
 * @param gaps - of the platforms that the reader may see
 */
export function roleProblems(
  gaps: readonly RoleGap[],
  model: OperatingModel,
): Problem[] {
  const titles = new Map(model.areas.map(({ id, title }) => [id, title]));
  const about = (ids: Iterable<string>) =>
    list([...new Set(ids)].map(id => titles.get(id) ?? id));
  const problem = (
    severity: Problem['severity'],
    role: RoleGap['role'],
    some: readonly RoleGap[],
    message: string,
  ): Problem[] =>
    some.length === 0
      ? []
      : [
          {
            severity,
            role,
            message,
            entities: some
              .slice(0, MOST_ENTITIES)
              .map(({ entityRef }) => entityRef),
            total: some.length,
          },
        ];
  return decidingRoles(model).flatMap(role => {
    const words = role.replaceAll('-', ' ');
    const own = gaps.filter(gap => gap.role === role);
    const stuck = own.filter(({ undecided }) => undecided.length > 0);
    const caught = own.filter(({ undecided }) => undecided.length === 0);
    const areas = model.areas
      .filter(({ accountable }) => accountable === role)
      .map(({ id }) => id);
    return [
      ...problem(
        'error',
        role,
        stuck,
        `${platforms(
          stuck.length,
        )} without an active ${words}, and nobody left to decide about ${about(
          stuck.flatMap(({ undecided }) => undecided),
        )}: fill the role, or name groups in the operating model`,
      ),
      ...problem(
        'warning',
        role,
        caught,
        `${platforms(
          caught.length,
        )} without an active ${words}: others decide about ${about(
          areas,
        )} until the role is filled`,
      ),
    ];
  });
}
