import { EntityStatus } from '@martech-portal/backstage-plugin-martech-common';

const outcomesOf = ({ scorecards }: EntityStatus) =>
  new Map(
    scorecards.flatMap(({ checks, scorecard }) =>
      checks.map(({ id, outcome }) => [`${scorecard}/${id}`, outcome] as const),
    ),
  );

/** How many checks came out differently, new and gone ones included. */
export function changedChecks(before: EntityStatus, after: EntityStatus) {
  const was = outcomesOf(before);
  const is = outcomesOf(after);
  const all = new Set([...was.keys(), ...is.keys()]);
  return [...all].filter(key => was.get(key) !== is.get(key)).length;
}
