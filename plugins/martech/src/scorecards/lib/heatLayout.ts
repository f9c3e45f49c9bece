/** Least and greatest width of a check's column in px. */
const CELL = [28, 64] as const;
const NAME_MIN = 210;
const SCORE = 96;
const LEVEL = 124;
/** Below this width the level, which the score stands for, makes room. */
const NARROW = 760;

/** Where the columns of a heat map stand. */
export interface HeatLayout {
  showLevel: boolean;
  style: { gridTemplateColumns: string; minWidth: number };
}

/**
 * The columns of a heat map of a width in px: checks get what names and scores
 * leave, within limits; more checks than fit scroll inside the map.
 */
export function heatLayout(width: number, checks: number): HeatLayout {
  const showLevel = width >= NARROW;
  const fixed = SCORE + (showLevel ? LEVEL : 0);
  const fair = Math.floor((width - fixed - NAME_MIN) / Math.max(1, checks));
  const cell = Math.min(CELL[1], Math.max(CELL[0], fair));
  const tracks = [
    `minmax(${NAME_MIN}px, 1fr)`,
    `${SCORE}px`,
    ...(showLevel ? [`${LEVEL}px`] : []),
    ...(checks > 0 ? [`repeat(${checks}, ${cell}px)`] : []),
  ];
  return {
    showLevel,
    style: {
      gridTemplateColumns: tracks.join(' '),
      minWidth: NAME_MIN + fixed + checks * cell,
    },
  };
}
