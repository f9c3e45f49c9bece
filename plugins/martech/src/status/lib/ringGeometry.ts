/** A point, and the angles in radians, clockwise from the top. */
const point = (radius: number, angle: number) => [
  radius * Math.sin(angle),
  -radius * Math.cos(angle),
];

const written = (radius: number, angle: number) =>
  point(radius, angle)
    .map(value => value.toFixed(2))
    .join(' ');

/** Space between two segments, in the unit of the radius. */
const GAP = 2.5;

/** Where a segment of a ring of `count` begins and ends, the first at the top. */
export function segmentAngles(index: number, count: number) {
  const width = (2 * Math.PI) / count;
  const start = (index - 0.5) * width;
  return { start, end: start + width, middle: start + width / 2 };
}

/** The outline of a segment between two radii, as an svg path around 0, 0. */
export function segmentPath(
  index: number,
  count: number,
  inner: number,
  outer: number,
): string {
  const { start, end } = segmentAngles(index, count);
  // The gap stays the same width from the inside to the outside.
  const inset = (radius: number) => GAP / 2 / radius;
  return [
    `M${written(inner, start + inset(inner))}`,
    `L${written(outer, start + inset(outer))}`,
    `A${outer} ${outer} 0 0 1 ${written(outer, end - inset(outer))}`,
    `L${written(inner, end - inset(inner))}`,
    `A${inner} ${inner} 0 0 0 ${written(inner, start + inset(inner))}`,
    'Z',
  ].join('');
}

/** The middle of a segment at a radius. */
export function segmentCentre(index: number, count: number, radius: number) {
  const [x, y] = point(radius, segmentAngles(index, count).middle);
  return { x, y };
}
