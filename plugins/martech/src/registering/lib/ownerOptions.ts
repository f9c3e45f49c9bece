import { nameFromTitle } from '@martech-portal/backstage-plugin-martech-common';

/** A team to choose, and whether the reader belongs to it. */
export interface OwnerOption {
  ref: string;
  title: string;
  own: boolean;
}

/** The reader's own teams first, as far as they fit what is typed; each once. */
export function ownerOptions(
  own: readonly string[],
  found: readonly { ref: string; title: string }[],
  typed: string,
  titleOf: (ref: string) => string,
): OwnerOption[] {
  const wanted = nameFromTitle(typed);
  const mine = own
    .map(ref => ({ ref, title: titleOf(ref), own: true }))
    .filter(
      ({ ref, title }) =>
        nameFromTitle(title).includes(wanted) || ref.includes(wanted),
    );
  return [
    ...mine,
    ...found
      .filter(({ ref }) => !own.includes(ref))
      .map(({ ref, title }) => ({ ref, title, own: false })),
  ];
}
