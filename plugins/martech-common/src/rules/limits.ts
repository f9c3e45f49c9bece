/**
 * Bounds on what a rule may cost. Rules are data that people write; none of
 * them may slow the portal down.
 */

/** Characters of one expression. */
export const MAX_EXPRESSION = 4_000;
/** Checks of one scorecard. */
export const MAX_CHECKS = 200;
/** People and groups that the rules of one scorecard may name. */
export const MAX_NAMED = 100;
/** Parts (names, values, operators, calls) of one expression. */
export const MAX_PARTS = 1_000;
/** How deep brackets, calls and fields may be nested. */
export const MAX_DEPTH = 48;
/** How deep all, exists, filter and map may be nested. */
export const MAX_LOOPS = 2;
/** Entries of a list that a rule sees. */
export const MAX_ENTRIES = 1_000;
/** Characters of a text that a rule sees. */
export const MAX_TEXT = 10_000;
/** Characters of one text of evidence. */
export const MAX_EVIDENCE = 500;
/** Entries of one list of evidence. */
export const MAX_EVIDENCE_LIST = 20;
/** How much one evaluation may look at inside of loops, see `meter`. */
export const MAX_WORK = 100_000;
/** How deep a value of no fixed shape is copied. */
export const MAX_FREE_DEPTH = 20;
