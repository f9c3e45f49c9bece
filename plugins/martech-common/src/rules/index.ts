/**
 * The rule language of scorecards: compiling, type-checking and evaluating CEL over a snapshot
 * of an entity. Pure; runs in the browser and on the server. Apart from the main entry, so that
 * pages that only show results do not load an expression engine.
 *
 * @packageDocumentation
 */
export { compileScorecard } from './compile/compileScorecard';
export { evaluateScorecard } from './evaluate/evaluateScorecard';
export {
  conditionStates,
  type ConditionState,
} from './results/conditionStates';
export { levelOf, nextLevel } from './results/level';
export { outcomeLetter, outcomeOfLetter } from './results/letters';
export { renderMessage } from './results/renderMessage';
export { scoreOf } from './results/score';
export { scorecardState } from './results/scorecardState';
export { buildSnapshot } from './snapshot/buildSnapshot';
export { dayOf } from './snapshot/day';
export { isStaying, LEFT_ON_ANNOTATION, memberRefs } from './snapshot/holder';
export { snapshotRefs } from './snapshot/snapshotRefs';
export * from './types';
