import {
  DecisionSide,
  decisionSides,
  OperatingModelAnswer,
} from '@martech-portal/backstage-plugin-martech-common';

type Area = OperatingModelAnswer['areas'][number];

/** Areas of one side that the same people decide. */
export interface ApprovalGroup {
  approvers: readonly string[];
  areas: readonly string[];
  /** The slowest of them; null: nothing decided yet. */
  usualHours: number | null;
}

const sameApprovers = (areas: readonly Area[]): ApprovalGroup[] => {
  const groups = new Map<string, Area[]>();
  for (const area of areas) {
    const key = [...(area.approvers ?? [])].sort().join(' ');
    groups.set(key, [...(groups.get(key) ?? []), area]);
  }
  return [...groups.values()].map(found => {
    const hours = found.flatMap(({ medianHours }) => medianHours ?? []);
    return {
      approvers: found[0].approvers ?? [],
      areas: found.map(({ id }) => id),
      usualHours: hours.length > 0 ? Math.max(...hours) : null,
    };
  });
};

/** Who decides about what, side by side, people named once. */
export const approvalGroups = (
  areas: readonly Area[],
): { side: DecisionSide; groups: ApprovalGroup[] }[] =>
  decisionSides
    .map(side => ({
      side,
      groups: sameApprovers(areas.filter(area => area.side === side)),
    }))
    .filter(({ groups }) => groups.length > 0);
