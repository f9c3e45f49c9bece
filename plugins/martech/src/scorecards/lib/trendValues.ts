import { TrendPoint } from '@martech-portal/backstage-plugin-martech-common';
import { TrendValue } from '../../lib/trendShape';

/** The mean scores of a trend. */
export const trendValues = (points: readonly TrendPoint[]): TrendValue[] =>
  points.map(({ day, meanScore }) => ({ day, value: meanScore }));
