/** Characters that fit the upright title of a column, on two lines. */
const MOST = 40;

/** A title that fits the head of a column, cut between words. */
export function shortTitle(title: string): string {
  if (title.length <= MOST) return title;
  const cut = title.slice(0, MOST);
  const space = cut.lastIndexOf(' ');
  const kept = space > MOST / 2 ? cut.slice(0, space) : cut;
  return `${kept.replace(/[\s,;:.–-]+$/, '')} …`;
}
