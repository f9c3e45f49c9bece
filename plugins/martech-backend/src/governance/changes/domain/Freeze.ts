import { inWords } from './inWords';
import { isWithin, overlap, Period } from './Period';

/** A time in which something does not change, as changes see it. */
export interface Freeze extends Period {
  id: string;
  /** Readable, for example FRZ-3. */
  number: string;
  title: string;
}

/** The freeze that is on now; of several the one that lasts longest. */
export const freezeAt = (freezes: readonly Freeze[], now: Date) =>
  lasting(freezes.filter(freeze => isWithin(now, freeze)));

/** The freeze that a time falls into; of several the one that lasts longest. */
export const freezeIn = (freezes: readonly Freeze[], period: Period) =>
  lasting(freezes.filter(freeze => overlap(freeze, period)));

function lasting(freezes: readonly Freeze[]): Freeze | undefined {
  return [...freezes].sort(
    (a, b) => b.endsAt.getTime() - a.endsAt.getTime(),
  )[0];
}

/** `the freeze FRZ-3 "Peak trading", until 2026-12-01 00:00 UTC`. */
export const freezeInWords = ({ endsAt, number, title }: Freeze) =>
  `the freeze ${number} "${title}", until ${inWords(endsAt)}`;
