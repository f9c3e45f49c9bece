export { EntityRing } from './EntityRing';
export { Headline } from './Headline';
export { ReadinessSummary } from './ReadinessSummary';
