import {
  priorities,
  Priority,
  RecordRow,
} from '@martech-portal/backstage-plugin-martech-common';

const rank = ({ priority }: RecordRow) =>
  priority ? priorities.indexOf(priority) : priorities.length;

/** What is open first, then the gravest, among equals the one that waits longest. */
export const byPriority = (incidents: readonly RecordRow[]): RecordRow[] =>
  [...incidents].sort(
    (a, b) =>
      Number(b.open) - Number(a.open) ||
      rank(a) - rank(b) ||
      Date.parse(a.createdAt) - Date.parse(b.createdAt),
  );

/** How many there are of each priority, and how many of those are overdue. */
export const priorityCounts = (incidents: readonly RecordRow[]) =>
  priorities.map((priority: Priority) => {
    const own = incidents.filter(incident => incident.priority === priority);
    const overdue = own.filter(incident => incident.overdue).length;
    return { priority, open: own.length, overdue };
  });
