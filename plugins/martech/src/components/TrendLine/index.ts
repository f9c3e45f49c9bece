export { TrendLine } from './TrendLine';
export { trendPath } from './trendPath';
export { useTrendWords } from './useTrendWords';
