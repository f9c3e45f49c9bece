export { OutcomeGlyph } from './OutcomeGlyph';
export { outcomeLooks } from './outcomeLooks';
export { outcomePaths } from './outcomePaths';
export { useOutcomeFills, useOutcomeStyles } from './useOutcomeStyles';
