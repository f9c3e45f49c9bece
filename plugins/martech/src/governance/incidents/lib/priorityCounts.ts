import {
  priorities,
  RecordRow,
} from '@martech-portal/backstage-plugin-martech-common';

/** How many there are of each priority, and how many of those are overdue. */
export const priorityCounts = (incidents: readonly RecordRow[]) =>
  priorities.map(priority => {
    const own = incidents.filter(incident => incident.priority === priority);
    const overdue = own.filter(incident => incident.overdue).length;
    return { priority, open: own.length, overdue };
  });
