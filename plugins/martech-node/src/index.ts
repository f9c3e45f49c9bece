/**
 * What other packages add to the martech backend: sources of facts that
 * scorecards read.
 *
 * @packageDocumentation
 */
export { collectFacts, type CollectedObservations } from './collectFacts';
export { defineFactSource, type FactSourceOptions } from './defineFactSource';
export type { CollectedFacts, FactBatch, FactSource } from './FactSource';
export {
  martechFactsExtensionPoint,
  type MartechFactsExtensionPoint,
} from './martechFactsExtensionPoint';
