import { Setting, System } from '../system';
import { martech } from './martech';
import { scorecardPlugin } from './scorecardPlugin';
import { techInsights } from './techInsights';

export const systems: Record<
  string,
  ((setting: Setting) => Promise<System>) | undefined
> = {
  martech,
  'tech-insights': techInsights,
  'rhdh-scorecard': scorecardPlugin,
};
