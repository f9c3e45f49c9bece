import { EntityColumnName } from '@martech-portal/backstage-plugin-martech-common';

/** Name of the database column that holds a list column with one value. */
export const databaseColumn = (column: EntityColumnName) =>
  column.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
