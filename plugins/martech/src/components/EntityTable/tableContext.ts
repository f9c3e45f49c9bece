import { Vocabularies } from '@martech-portal/backstage-plugin-martech-common';
import { createContext, useContext } from 'react';
import { Formats } from '../../lib/formats';
import { MartechTranslation } from '../../translation';

/**
 * What all cells of a table need. It comes from one place, because a
 * subscription per cell would cost more than drawing the cell.
 */
export interface TableSurroundings {
  t: MartechTranslation;
  formats: Formats;
  vocabularies: Vocabularies;
  /** The reader's day, `YYYY-MM-DD`. */
  today: string;
}

export const TableContext = createContext<TableSurroundings | undefined>(
  undefined,
);

/** The surroundings of a cell. */
export function useTableSurroundings(): TableSurroundings {
  const surroundings = useContext(TableContext);
  if (!surroundings) {
    throw new Error('Cells are drawn inside a TableContext.Provider');
  }
  return surroundings;
}
