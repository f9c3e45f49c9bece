/** Radii of the ring, in units of its svg field. */
export const INNER = 42;
export const OUTER = 72;

/** Half of the field: the ring with the icons around it. */
export const FIELD = 95;
