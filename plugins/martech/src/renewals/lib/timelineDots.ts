import { Renewal } from '@martech-portal/backstage-plugin-martech-common';
import { daysBetween } from '../../lib/days';

/** Days that the picture spans, as far as deadlines ask for a decision. */
export const SPAN_DAYS = 120;
/** Share of the width for what can no longer be cancelled. */
export const LATE_SHARE = 0.14;

const LARGEST = 22;
/** Large enough for the sign of a state: colour alone says nothing. */
const SMALLEST = 8;
const GAP = 2;

/** Where a contract is drawn, in px. */
export interface TimelineDot {
  renewal: Renewal;
  x: number;
  /** Up from the line. */
  y: number;
  radius: number;
}

const costOf = ({ annualCost, costInBase }: Renewal) =>
  costInBase ?? annualCost?.amount ?? 0;

/** Where so many days from today stand. */
export const placeOf = (days: number, width: number): number =>
  width * (LATE_SHARE + (1 - LATE_SHARE) * (days / SPAN_DAYS));

const overlaps = (one: TimelineDot, other: TimelineDot) => {
  const apart = one.radius + other.radius + GAP;
  const [dx, dy] = [one.x - other.x, one.y - other.y];
  return dx * dx + dy * dy < apart * apart;
};

/** Circles whose area is the cost, on their day; those that would cover each other stand above. */
export function timelineDots(
  renewals: readonly Renewal[],
  { today, width }: { today: string; width: number },
): TimelineDot[] {
  const most = Math.max(1, ...renewals.map(costOf));
  const late = renewals.filter(({ window }) => window === 'missed').length;
  const dots: TimelineDot[] = [];
  let seenLate = 0;
  for (const renewal of renewals) {
    const { noticeDeadline, window } = renewal;
    if (noticeDeadline === undefined) continue;
    const days = daysBetween(today, noticeDeadline);
    if (window !== 'missed' && (days < 0 || days > SPAN_DAYS)) continue;
    const share = Math.sqrt(costOf(renewal) / most);
    const radius = Math.max(SMALLEST, LARGEST * share);
    if (window === 'missed') seenLate += 1;
    const x =
      window === 'missed'
        ? (width * LATE_SHARE * (seenLate - 0.5)) / late
        : placeOf(days, width);
    const dot = {
      renewal,
      radius,
      x: Math.min(Math.max(x, radius), width - radius),
      y: radius + GAP,
    };
    while (dots.some(other => overlaps(dot, other))) dot.y += 3;
    dots.push(dot);
  }
  return dots;
}

/** How high the picture is. */
export const heightOf = (dots: readonly TimelineDot[]): number =>
  Math.max(60, ...dots.map(({ radius, y }) => y + radius + GAP));
