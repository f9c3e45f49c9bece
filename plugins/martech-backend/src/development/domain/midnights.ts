const DAY = 24 * 60 * 60 * 1_000;

/** Every midnight UTC after one instant, up to and including another. */
export function midnights(after: Date, upTo: Date): Date[] {
  const first = (Math.floor(after.getTime() / DAY) + 1) * DAY;
  const count = Math.max(0, Math.floor((upTo.getTime() - first) / DAY) + 1);
  return Array.from({ length: count }, (_, i) => new Date(first + i * DAY));
}
