import {
  EntityRow,
  Renewal,
} from '@martech-portal/backstage-plugin-martech-common';

/** How many seats were in use, when somebody last looked. */
export interface SeatReading {
  active: number;
  observedAt: Date;
  /** From then on it says nothing any more. */
  freshUntil?: Date;
}

/** Bought seats, and as far as is known those that nobody uses. */
export function seatsOf(
  { annualCost, seats: bought }: Pick<EntityRow, 'annualCost' | 'seats'>,
  reading: SeatReading | undefined,
  now: Date,
): Renewal['seats'] {
  if (!bought) return undefined;
  const isFresh =
    reading !== undefined &&
    (reading.freshUntil === undefined || reading.freshUntil > now);
  if (!isFresh) return { bought };
  const unused = Math.max(0, bought - reading.active);
  return {
    bought,
    active: reading.active,
    unused,
    observedAt: reading.observedAt.toISOString(),
    ...(annualCost &&
      unused > 0 && {
        waste: {
          amount: Math.round((annualCost.amount * unused) / bought),
          currency: annualCost.currency,
        },
      }),
  };
}
