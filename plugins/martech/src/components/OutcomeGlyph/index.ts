export { OutcomeGlyph } from './OutcomeGlyph';
export { useOutcomeFills, useOutcomeStyles } from './useOutcomeStyles';
