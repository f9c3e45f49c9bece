import {
  Level,
  Outcome,
  ResultsPage,
} from '@martech-portal/backstage-plugin-martech-common';
import { createContext, useContext } from 'react';
import { HeatLayout } from '../../lib/heatLayout';

/**
 * What all cells of a heat map need. It comes from one place, because a
 * subscription per cell would cost more than drawing the cell.
 */
export interface HeatSurroundings {
  checks: ResultsPage['checks'];
  levels: readonly Level[];
  layout: HeatLayout;
  /** What a cell is called, for example "Has an owner: Passed". */
  cellName: (check: string, outcome: Outcome | null) => string;
  /** Where the results of an entity are explained. */
  addressOf: (entityRef: string) => string;
}

export const HeatContext = createContext<HeatSurroundings | undefined>(
  undefined,
);

/** The surroundings of a cell. */
export function useHeatSurroundings(): HeatSurroundings {
  const surroundings = useContext(HeatContext);
  if (!surroundings) {
    throw new Error('Cells are drawn inside a HeatContext.Provider');
  }
  return surroundings;
}
