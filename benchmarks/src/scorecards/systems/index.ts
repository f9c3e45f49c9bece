import { Setting, System } from '../system';
import { scorecardPlugin } from './scorecardPlugin';
import { techInsights } from './techInsights';

export const systems: Record<
  string,
  ((setting: Setting) => Promise<System>) | undefined
> = {
  'tech-insights': techInsights,
  'rhdh-scorecard': scorecardPlugin,
};
