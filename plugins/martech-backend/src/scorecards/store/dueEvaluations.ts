/** Table of the queue of entities to evaluate. */
export const DUE_EVALUATIONS = 'martech_due_evaluations';
