import {
  Level,
  Outcome,
  ResultsPage,
} from '@martech-portal/backstage-plugin-martech-common';
import { createContext, useContext } from 'react';
import { useLevelStyles } from '../../../components/LevelBadge';
import { HeatLayout } from '../../lib/heatLayout';
import { useHeatRowStyles } from './useHeatRowStyles';
import { useHeatStyles } from './useHeatStyles';

/** What a heat map is about: its columns and how things are called. */
export interface HeatContent {
  checks: ResultsPage['checks'];
  levels: readonly Level[];
  /** By check: what a cell is called, for example "Has an owner: Passed". */
  names: readonly Record<Outcome | 'none', string>[];
  noLevel: string;
  scoreOf: (score: number | null) => string;
  /** Where the results of an entity are explained. */
  addressOf: (entityRef: string) => string;
}

/**
 * What all rows of a heat map need. It comes from one place, because a
 * subscription per cell would cost more than drawing the cell.
 */
export interface HeatSurroundings extends HeatContent {
  layout: HeatLayout;
  classes: ReturnType<typeof useHeatStyles>;
  cells: ReturnType<typeof useHeatRowStyles>;
  pips: ReturnType<typeof useLevelStyles>;
}

export const HeatContext = createContext<HeatSurroundings | undefined>(
  undefined,
);

/** The surroundings of a row. */
export function useHeatSurroundings(): HeatSurroundings {
  const surroundings = useContext(HeatContext);
  if (!surroundings) {
    throw new Error('Rows are drawn inside a HeatContext.Provider');
  }
  return surroundings;
}
