import {
  ControlStateId,
  StateSpan,
} from '@martech-portal/backstage-plugin-martech-common';

const DAY = 86_400_000;

/** A part of the band: one state, or a time of which nothing is known. */
export interface BandPart {
  state: ControlStateId | null;
  from: string;
  to: string;
  /** Of the whole band, 0 to 1. */
  share: number;
}

/** The twelve months before a moment, as parts that follow each other. */
export interface StateBand {
  from: string;
  to: string;
  parts: BandPart[];
  /** Whole days in each state, in the order in which they first appear. */
  days: { state: ControlStateId; days: number }[];
  /** First moment of each month, as a place from 0 to 1. */
  months: { day: string; place: number }[];
}

function aYearBefore(moment: Date): Date {
  const start = new Date(moment);
  start.setUTCFullYear(start.getUTCFullYear() - 1);
  return start;
}

const monthsOf = (start: number, end: number) => {
  const first = new Date(start);
  return Array.from({ length: 13 }, (_, index) =>
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1 + index, 1),
  )
    .filter(month => month < end)
    .map(month => ({
      day: new Date(month).toISOString().slice(0, 10),
      place: (month - start) / (end - start),
    }));
};

/** Puts spans of states on a band that ends at a moment. */
export function stateBand(
  timeline: readonly StateSpan[],
  asOf: string,
): StateBand {
  const end = Date.parse(asOf);
  const start = aYearBefore(new Date(end)).getTime();
  const at = (time: number) => new Date(time).toISOString();
  const part = (
    state: BandPart['state'],
    from: number,
    to: number,
  ): BandPart => ({
    state,
    from: at(from),
    to: at(to),
    share: (to - from) / (end - start),
  });
  const parts: BandPart[] = [];
  // A span ends when its reasons change, too; the band shows the state alone.
  const add = (state: BandPart['state'], from: number, to: number) => {
    const last = parts.at(-1);
    if (last?.state === state) parts.pop();
    const begin = last?.state === state ? Date.parse(last.from) : from;
    parts.push(part(state, begin, to));
  };
  let reached = start;
  for (const span of timeline) {
    const from = Math.max(Date.parse(span.from), reached);
    const to = Math.min(span.to ? Date.parse(span.to) : end, end);
    if (to > from) {
      if (from > reached) add(null, reached, from);
      add(span.state, from, to);
      reached = to;
    }
  }
  if (reached < end) add(null, reached, end);
  const days = new Map<ControlStateId, number>();
  for (const { state, share } of parts) {
    if (state) {
      const time = share * (end - start);
      days.set(state, (days.get(state) ?? 0) + time);
    }
  }
  return {
    from: at(start),
    to: at(end),
    parts,
    days: [...days].map(([state, time]) => ({
      state,
      days: Math.round(time / DAY),
    })),
    months: monthsOf(start, end),
  };
}
