import {
  PackContent,
  PackFigures,
} from '@martech-portal/backstage-plugin-martech-common';

/** A figure, and by how much it differs from the pack before. */
export interface FigureChange {
  name: keyof PackFigures;
  value: number | null;
  /** Undefined: there is nothing to compare with. */
  change?: number;
}

/** In the order in which a committee asks. */
const names = [
  'platforms',
  'controlled',
  'drifting',
  'uncontrolled',
  'ready',
  'consistency',
  'exceptions',
  'atRisk',
] as const satisfies ReadonlyArray<keyof PackFigures>;

/** The figures of a pack beside those of the pack before. */
export const figureChanges = ({
  changes,
  figures,
}: Pick<PackContent, 'changes' | 'figures'>): FigureChange[] =>
  names.map(name => {
    const value = figures[name];
    const before = changes?.figures[name];
    const isCompared =
      value !== null && before !== null && before !== undefined;
    return { name, value, ...(isCompared && { change: value - before }) };
  });
