/**
 * The rule language of scorecards: compiling, type-checking and evaluating CEL over a snapshot
 * of an entity. Pure; runs in the browser and on the server. Apart from the main entry, so that
 * pages that only show results do not load an expression engine.
 *
 * @packageDocumentation
 */
export * from './types';
